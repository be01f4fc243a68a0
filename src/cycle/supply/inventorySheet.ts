import type { SheetSpec } from "../../workbook/sheetSpec";
import type { CellContent } from "../../workbook/cells";
import { following, live, tableCell, worksheetRound, type Following } from "../live/following";
import type { ResultForm } from "../live/resultForm";
import type { Sliced } from "../slices";
import { monthLabels, wideColumns } from "../wideTable";
import {
  inventoryMeasures,
  inventoryTable,
  itemCells,
  itemKeys,
  planSheet,
  precise,
  type SupplyResult,
} from "./sheets";
import { overSites, type StockFlow } from "./stockFlows";
import { say } from "../../planning/words";

type Measure = Exclude<keyof typeof inventoryMeasures, "closing" | "opening" | "waiting"> | Balance;
/** Measures that follow from the others. */
type Balance = "opening" | "closing" | "waiting";

const usual = ["opening", "receipts", "demand", "shipments", "closing", "waiting", "target"] as const;
const withUse = [
  "opening",
  "receipts",
  "demand",
  "shipments",
  "used",
  "closing",
  "waiting",
  "target",
] as const;
/** Digits that the sheet keeps, so that identities hold. */
const digits = 6;

export function* inventorySheet(
  result: SupplyResult,
  flows: readonly StockFlow[],
  form: ResultForm,
  origin: string,
): Sliced<SheetSpec> {
  const { company, span, supply } = result;
  const pointsOf = new Map<number, number[]>();
  for (const point of supply.soldPoints) {
    const points = pointsOf.get(supply.pointItem[point]) ?? [];
    pointsOf.set(supply.pointItem[point], [...points, point]);
  }
  const months = monthLabels(span.first, span.count);
  const follow = following(form, pointsOf.size * 3 * months.length, inventoryTable, "linked");
  const rows: CellContent[][] = [];
  for (const [item, points] of pointsOf) {
    const flow = overSites(points.map((point) => flows[point]));
    const measures = flow.used.some((units) => precise(units) !== 0) ? withUse : usual;
    const lines = balanceRows(flow, measures, months, rows.length, follow);
    measures.forEach((measure, m) =>
      rows.push([...itemCells(company, item), inventoryMeasures[measure], ...lines[m]]),
    );
    yield;
  }
  const sheet = planSheet(
    inventoryTable,
    say`Inventory plan`,
    say`Opening stock + receipts − shipments = closing stock, in every row and month, over all sites and what is on its way between them. Orders wait where demand exceeds what can be shipped.`,
    follow.origin(origin),
    wideColumns([...itemKeys, { header: "Measure", format: "text", width: 14 }], span, "units"),
    rows,
    [
      { kind: "rows", column: "Measure", equals: inventoryMeasures.closing, bold: true },
      {
        kind: "rows",
        column: "Measure",
        equals: inventoryMeasures.waiting,
        tone: "bad",
        above: [months[0], months[months.length - 1]],
      },
    ],
  );
  // A number far to the right says nothing without its measure.
  return { ...sheet, freezeColumns: itemKeys.length + 1 };
}

/**
 * The rows of one item. Stock and waiting orders are formulas over the month's flows and the month before wherever these
 * give the plan's number to the last digit that the sheet keeps.
 */
function balanceRows(
  flow: StockFlow,
  measures: readonly Measure[],
  months: readonly string[],
  firstRow: number,
  follow: Following,
): CellContent[][] {
  const shown = new Map(measures.map((measure) => [measure, flow[measure].map(precise)] as const));
  const at = (measure: Measure, t: number): number => shown.get(measure)?.[t] ?? 0;
  const reference = (measure: Measure, t: number): string =>
    tableCell(inventoryTable, months[t], firstRow + measures.indexOf(measure));
  /** "+" and "-" terms of what makes a number in month t. */
  const terms = (measure: Measure, t: number): [sign: 1 | -1, of: Measure, month: number][] => {
    if (measure === "opening") return t > 0 ? [[1, "closing", t - 1]] : [];
    if (measure === "waiting" && t > 0)
      return [
        [1, "waiting", t - 1],
        [1, "demand", t],
        [-1, "shipments", t],
      ];
    if (measure !== "closing") return [];
    const use: [1 | -1, Measure, number][] = measures.includes("used") ? [[-1, "used", t]] : [];
    return [[1, "opening", t], [1, "receipts", t], [-1, "shipments", t], ...use];
  };
  return measures.map((measure) =>
    months.map((_, t) => {
      const parts = terms(measure, t);
      const value = at(measure, t);
      const sum = parts.reduce((total, [sign, of, month]) => total + sign * at(of, month), 0);
      const same = parts.length > 0 && precise(sum) === value && worksheetRound(sum, digits) === value;
      if (!same) return value;
      const text = parts.map(([sign, of, month], k) => {
        const operator = sign < 0 ? "-" : k > 0 ? "+" : "";
        return operator + reference(of, month);
      });
      return live(follow, parts.length === 1 ? `=${text[0]}` : `=ROUND(${text.join("")},${digits})`, value);
    }),
  );
}
