import type { TableSpec } from "../../workbook/sheetSpec";
import type { StepInputs } from "../step";
import { inventoryMeasures, inventoryTable } from "../supply/sheets";
import { sumOf } from "../sums";
import { measureRows, ownTable, readWide, type MonthSpan } from "../wideTable";
import type { ReceiptsGap } from "./receipts";
import type { FamilyGap, ResultLine, ValuedVolumes } from "./volumes";
import { say, toSay } from "../../planning/words";

export const balanceTable = "SOP_Balance";
/** How the gate calls it. */
export const balanceCheck = toSay("all balances even");

/** A sum that must come out even, and by how much it does not. */
export interface BalanceCheck {
  name: string;
  rule: string;
  /** Largest difference, units or currency. */
  difference: number;
  limit: number;
  ok: boolean;
}

/** Cells hold hundredths, so that a sum of some of them may be off by as many halves. */
const cellRounding = 0.021;
const flowRounding = 0.031;
const cent = 0.005;

/** Every balance that a plan must keep: stock, orders, families and money. */
export function balanceChecks(
  { own }: StepInputs,
  volumes: ValuedVolumes,
  families: readonly FamilyGap[],
  lines: readonly ResultLine[],
  span: MonthSpan,
  sources: ReceiptsGap,
): BalanceCheck[] {
  const rows = readWide(ownTable(own, inventoryTable), span);
  const measure = (name: string): Map<string, Float64Array> => measureRows(rows, "Measure", name, "Item");
  const [opening, receipts, demand, shipments, used, closing, waiting] = [
    inventoryMeasures.opening,
    inventoryMeasures.receipts,
    inventoryMeasures.demand,
    inventoryMeasures.shipments,
    inventoryMeasures.used,
    inventoryMeasures.closing,
    inventoryMeasures.waiting,
  ].map(measure);
  let [orders, carried, flow] = [0, 0, 0];
  for (const [item, shipped] of shipments) {
    const wanted = demand.get(item);
    const late = waiting.get(item);
    shipped.forEach((units, t) => {
      if (wanted)
        orders = worse(orders, wanted[t] - units - ((late?.[t] || 0) - (t > 0 ? late?.[t - 1] || 0 : 0)));
    });
  }
  for (const [item, stock] of opening) {
    const end = closing.get(item);
    stock.forEach((units, t) => {
      if (t > 0 && end) carried = worse(carried, units - end[t - 1]);
      const of = (rows: ReadonlyMap<string, Float64Array>): number => rows.get(item)?.[t] || 0;
      flow = worse(flow, units + of(receipts) - of(shipments) - of(used) - of(closing));
    });
  }
  const known = [...receipts.values()].every((row) => row.every((value) => !Number.isNaN(value)));
  const familyUnits = sumOf(families.map(({ values }) => sumOf(values.Units.Supply)));
  const itemUnits = sumOf(volumes.supply.map(sumOf));
  const money = (name: string): number => sumOf(lines.find((line) => line.name === name)?.values ?? []);
  const byHand = (rates: readonly Float64Array[]): number =>
    sumOf(volumes.supply.map((row, k) => sumOf(row.map((units, t) => units * rates[k][t] || 0))));
  const check = (name: string, rule: string, difference: number, limit: number): BalanceCheck => ({
    name,
    rule,
    difference: Math.abs(difference),
    limit,
    ok: Math.abs(difference) <= limit,
  });
  return [
    check(
      "Orders",
      say`demand = shipments + change of waiting orders, every item and month`,
      orders,
      cellRounding,
    ),
    check(
      "Stock flow",
      say`closing stock = opening + receipts − shipments − used, every item and month`,
      flow,
      flowRounding,
    ),
    check("Stock", say`opening stock = closing stock of the month before, every item`, carried, cellRounding),
    check("Receipts", say`every item and month has a number`, known ? 0 : 1, 0),
    check(
      "Sources",
      say`receipts = good units made + by-products + bought + on order, every item and month`,
      sources.difference,
      sources.limit,
    ),
    check("Families", say`units of the families = units of the items`, familyUnits - itemUnits, cent),
    check("Revenue", say`revenue = Σ units × price`, money("Revenue") - byHand(volumes.price), cent),
    check(
      "Cost of goods sold",
      say`cost = Σ units × standard cost`,
      money("Cost of goods sold") + byHand(volumes.cost),
      cent,
    ),
    check(
      "Result",
      say`operating result = revenue − every cost of the profit and loss`,
      money("Operating result") -
        sumOf(lines.filter((line) => !line.isTotal).map(({ values }) => sumOf(values))),
      cent,
    ),
  ];
}

function worse(largest: number, difference: number): number {
  return Math.max(largest, Math.abs(difference || 0));
}

export function balanceBlock(checks: readonly BalanceCheck[]): TableSpec {
  return {
    kind: "table",
    name: balanceTable,
    heading: say`Balances: what must come out even`,
    columns: [
      { header: "Balance", format: "text", width: 24 },
      { header: "Rule", format: "text", width: 26 },
      { header: "Largest difference", format: "decimal", width: 14 },
      { header: "Status", format: "text", width: 9 },
    ],
    rows: checks.map(({ name, rule, difference, ok }) => [name, rule, difference, ok ? "even" : "not even"]),
    rules: [{ kind: "rows", column: "Status", equals: "not even", tone: "bad" }],
  };
}
