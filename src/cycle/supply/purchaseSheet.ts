import { monthLabel } from "../../planning/data/excelDate";
import { quotaGroups } from "../../planning/supply/quotaGroups";
import { say } from "../../planning/words";
import type { ColumnSpec, SheetSpec } from "../../workbook/sheetSpec";
import { hundredths, units } from "../format";
import { supplierOf } from "./activities";
import { startedBySource } from "./quotaExceptions";
import { contractBlock } from "./supplierContracts";
import { sumOf } from "../sums";
import { wideColumns, wideRow } from "../wideTable";
import {
  itemCells,
  itemKeys,
  planSheet,
  purchaseTable,
  siteCell,
  siteColumn,
  type SupplyResult,
} from "./sheets";

/** Column that says in words what the supplier's terms make of the orders. */
export const orderLotsHeader = "Order lots";

/** Positions of the purchases that the plan makes, in the order of their rows on the sheet. */
export function purchased({ supply, plan }: Pick<SupplyResult, "supply" | "plan">): number[] {
  return plan.quantities.started.flatMap((started, a) =>
    supply.model.activities[a].kind === "buy" && sumOf(started) > 0 ? [a] : [],
  );
}

export function purchaseSheet(result: SupplyResult, origin: string): SheetSpec {
  const { company, span, supply, plan } = result;
  const quotas = quotaParts(result);
  const rows = purchased(result).map((a) => {
    const activity = supply.model.activities[a];
    const started = plan.quantities.started[a];
    const cells = [
      ...itemCells(company, supply.pointItem[activity.output]),
      supplierOf(activity.name),
      ...siteCell(supply, activity.output),
      activity.leadTime,
      lotWords(result, a),
      ...(quotas ? (quotas.get(a) ?? [null, null]) : []),
      hundredths(sumOf(started)),
    ];
    return wideRow(cells, started.map(hundredths));
  });
  const keys: ColumnSpec[] = [
    ...itemKeys,
    { header: "Supplier", format: "text", width: 12 },
    ...siteColumn(supply),
    { header: "Lead months", format: "integer", width: 8 },
    { header: orderLotsHeader, format: "text", width: 34 },
    ...(quotas ? quotaColumns : []),
    { header: "Total", format: "units", width: 11 },
  ];
  const sheet = planSheet(
    purchaseTable,
    say`Purchase plan`,
    say`Units to order in each month, by item and supplier, at least the supplier's minimum and in its multiples; they arrive after the lead time.`,
    origin,
    wideColumns(keys, span, "units"),
    rows,
  );
  return { ...sheet, blocks: [...sheet.blocks, ...contractBlock(result)] };
}

const quotaColumns: ColumnSpec[] = [
  { header: "Quota", format: "percent", width: 9 },
  { header: "Share", format: "percent", width: 9 },
];

/** Quota and share of what is bought over the plan, by activity; undefined where nobody has a quota. */
function quotaParts(result: SupplyResult): Map<number, [quota: number, share: number | null]> | undefined {
  const groups = quotaGroups(result.supply.model);
  const parts = groups.flatMap((group) => {
    const { units, all } = startedBySource(result, group);
    return group.sources.flatMap(({ share, activities }, k) =>
      activities.map((a) => [a, [share, all > 0 ? units[k] / all : null]] as const),
    );
  });
  const bought = parts.filter(([a]) => result.supply.model.activities[a].kind === "buy");
  return bought.length > 0 ? new Map(bought.map(([a, [quota, share]]) => [a, [quota, share]])) : undefined;
}

/** The supplier's terms, and the first order that they make larger than it needs to be. */
function lotWords({ supply, plan, span }: SupplyResult, a: number): string {
  const { orders } = supply.model.activities[a];
  if (!orders) return "";
  const terms = say`at least ${units(orders.minimum)}, in multiples of ${units(orders.multiple)}`;
  const raised = plan.raisedOrders.find(({ activity, period }) => activity === a && period < span.count);
  if (!raised) return terms;
  return say`${terms}; ${units(raised.more)} more than needed in ${monthLabel(span.first + raised.period)}`;
}
