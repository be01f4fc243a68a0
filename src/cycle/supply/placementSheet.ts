import { say } from "../../planning/words";
import type { CellContent } from "../../workbook/cells";
import type { ColumnSpec, SheetSpec } from "../../workbook/sheetSpec";
import type { Fact } from "../contract";
import { hundredths, money } from "../format";
import type { Placement } from "./placement";
import { itemCells, itemKeys, planSheet, siteCell, siteColumn, type SupplyResult } from "./sheets";
import { placementTable } from "./tables";

/** Where safety stock is best held, dearest first; only where a policy asks for it. */
export function placementSheet(
  { company, supply }: Pick<SupplyResult, "company" | "supply">,
  { placed }: Placement,
  origin: string,
): SheetSpec {
  const weeks = (header: string): ColumnSpec => ({ header, format: "integer", width: 11 });
  const units = (header: string): ColumnSpec => ({ header, format: "units", width: 12 });
  const amount = (header: string): ColumnSpec => ({ header, format: "money", width: 13 });
  const rows = [...placed]
    .sort((a, b) => b.cost - a.cost || b.todayCost - a.todayCost)
    .map((each): CellContent[] => [
      ...itemCells(company, supply.pointItem[each.point]),
      ...siteCell(supply, each.point),
      ...[each.inbound, each.time, each.quoted, each.netTime],
      ...[each.safetyStock, each.cost, each.today, each.todayCost].map(hundredths),
      each.netTime === 0 ? say`no stock` : each.quoted === 0 ? say`serves from stock` : say`part of its time`,
    ]);
  return planSheet(
    placementTable,
    say`Where buffers are best placed`,
    say`Every stock point quotes a service time to the next and keeps what covers the rest of its own; the times are chosen so that holding all of it costs least, and sold items are served from stock. Weeks; costs a year in ${company.settings.currency}. Making takes four weeks, buying the supplier's lead time, moving the lane's days. What goes more than one way into what it serves keeps stock and quotes 0. Today is the plan's targets, which give components none. The plan does not follow these stocks: put those that you want into the safety stock of your inventory table.`,
    origin,
    [
      ...itemKeys,
      ...siteColumn(supply),
      weeks("Served in"),
      weeks("Own time"),
      weeks("Service time quoted"),
      weeks("Net replenishment time"),
      units("Safety stock"),
      amount("Holding cost"),
      units("Today"),
      amount("Cost today"),
      { header: "What it does", format: "text", width: 22 },
    ],
    rows,
    [{ kind: "bar", columns: ["Holding cost"] }],
  );
}

/** What the best placement costs beside others. */
export function placementFacts(
  { company }: Pick<SupplyResult, "company">,
  { cost, everywhere, atTheEnd, todayCost }: Placement,
): Fact[] {
  const { currency } = company.settings;
  return [
    {
      label: say`Buffers placed best`,
      value: say`${money(cost, currency)} a year; ${money(everywhere, currency)} with stock everywhere, ${money(atTheEnd, currency)} at the end only, ${money(todayCost, currency)} for today's targets`,
      tone: "neutral",
    },
  ];
}
