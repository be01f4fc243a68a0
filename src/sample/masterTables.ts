import { monthStart } from "../planning/data/excelDate";
import type { CellValue, RawTable } from "../planning/data/table";
import type { Timeframe } from "./demand";
import type { SampleItem } from "./items";
import { toTable } from "./toTable";

/** The item master. ABC is by expected revenue: A makes 80 %, B the next 15 %. */
export function itemTable(items: SampleItem[], revenue: ReadonlyMap<string, number>): RawTable {
  const classes = abcClasses(revenue);
  const fields = [
    "item",
    "description",
    "family",
    "subfamily",
    "brand",
    "type",
    "uom",
    "weightKg",
    "status",
    "launch",
    "end",
    "predecessor",
    "predecessorFactor",
    "likeItem",
    "likeFactor",
    "abc",
    "planner",
    "shelfLifeMonths",
  ] as const;
  const rows = items.map((item): CellValue[] => {
    const good = item.goods;
    return [
      item.item,
      item.description,
      item.family,
      item.subfamily,
      item.type === "RM" ? null : "Alpine Hydration",
      item.type,
      item.uom,
      item.weightKg,
      good?.status ?? "active",
      good?.launchMonth === undefined ? null : monthStart(good.launchMonth),
      good?.endMonth === undefined ? null : monthStart(good.endMonth + 1) - 1,
      good?.predecessor?.item ?? null,
      good?.predecessor ? 1 : null,
      good?.likeItem?.item ?? null,
      good?.likeItem ? good.likeFactor : null,
      classes.get(item.item) ?? null,
      item.planner,
      item.description.includes("filter") ? 36 : null,
    ];
  });
  return toTable("items", fields, rows);
}

function abcClasses(revenue: ReadonlyMap<string, number>): Map<string, string> {
  const ranked = [...revenue].sort((a, b) => b[1] - a[1]);
  const total = ranked.reduce((sum, [, value]) => sum + value, 0);
  let running = 0;
  return new Map(
    ranked.map(([item, value]) => {
      const before = running / total;
      running += value;
      return [item, before < 0.8 ? "A" : before < 0.95 ? "B" : "C"];
    }),
  );
}

/** Planning rules, targets, conversions and settings: small tables that a planner writes by hand. */
export function ruleTables(frame: Timeframe): RawTable[] {
  const start = monthStart(frame.historyStart);
  const thisYear = monthStart(Math.floor(frame.firstMonth / 12) * 12);
  return [
    toTable(
      "policies",
      ["scope", "policy", "service", "lotRule", "demandFence", "planningFence", "review"],
      [
        ["A", "reorder point", 0.98, "lot for lot", 0, 0, 7],
        ["B", "reorder point", 0.95, "lot for lot", 0, 0, 7],
        ["C", "periodic", 0.9, "period order quantity", 0, 0, 30],
        ["Materials", "min-max", 0.97, "fixed", 0, 0, 7],
      ],
    ),
    toTable(
      "targets",
      ["kpi", "level", "target", "tolerance"],
      [
        ["Forecast WMAPE", "company", 0.2, 0.05],
        ["Forecast bias", "company", 0, 0.05],
        ["Sales attainment", "family", 1, 0.05],
        ["Production attainment", "family", 1, 0.05],
        ["OTIF", "company", 0.95, 0.02],
        ["Fill rate", "company", 0.97, 0.01],
        ["Inventory turns", "company", 8, 1],
        ["Days of cover", "company", 35, 7],
        ["Inventory accuracy", "company", 0.95, 0.02],
        ["Capacity utilisation", "resource", 0.85, 0.1],
        ["Margin", "company", 0.4, 0.03],
      ],
    ),
    toTable(
      "conversions",
      ["item", "fromUnit", "toUnit", "factor", "from"],
      [
        [null, "case", "pcs", 12, start],
        [null, "pallet", "pcs", 480, start],
        [null, "EUR", "CHF", 0.96, start],
        [null, "EUR", "CHF", 0.94, thisYear],
        [null, "EUR", "SEK", 11.3, start],
        [null, "EUR", "SEK", 11.1, thisYear],
      ],
    ),
    toTable(
      "settings",
      ["name", "value", "note"],
      [
        ["Company", "Alpine Hydration", "A made-up maker of bottles, flasks and packs"],
        ["Currency", "EUR", "All amounts"],
        ["First month", monthStart(frame.firstMonth), "First month of the plan"],
        ["Horizon", frame.horizon, "Months planned"],
        ["Carrying rate", 0.18, "A year's cost of keeping stock, as a share of its value"],
        ["Subcontract factor", 1.35, "Cost of a subcontracted unit over its standard cost"],
        ["Days receivable", 48, "Days until customers pay"],
        ["Days payable", 40, "Days until suppliers are paid"],
        ["Fiscal year start", 1, "Month in which the fiscal year begins, 1 to 12"],
      ],
    ),
  ];
}
