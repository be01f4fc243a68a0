import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import type { MonthSpan } from "../wideTable";

/** Time fences of an item, in months from the start of the plan (APICS Dictionary). */
export interface ItemFences {
  /** Inside it customers' orders alone are demand; 0 for none. */
  demand: number;
  /** Inside it firm orders stand and nothing new is started; 0 for none. */
  planning: number;
}

/**
 * The fences of the company's policies: those of the item before its segment's, its class's and its family's.
 *
 * @param segments "AX" by item key
 */
export function itemFences(
  { items, policies }: Pick<Company, "items" | "policies">,
  segments: ReadonlyMap<string, string>,
): (item: number) => ItemFences {
  const rows = new Map(policies.scope.map((scope, row) => [scope, row] as const));
  const months = (value: number): number => Math.max(0, Math.round(value || 0));
  return (item) => {
    const key = items.item[item];
    const segment = segments.get(key) || items.abc[item] || "";
    const scopes = [key, segment, segment.charAt(0), items.family[item]];
    const row = scopes
      .map((scope) => (scope ? rows.get(scope) : undefined))
      .find((each) => each !== undefined);
    if (row === undefined) return { demand: 0, planning: 0 };
    return { demand: months(policies.demandFence[row]), planning: months(policies.planningFence[row]) };
  };
}

/**
 * Demand with the forecast left out inside the demand fences: there customers' orders are what is asked for, overdue
 * ones in the first month. Where the company lists no orders the forecast stays.
 *
 * @param demand units a month, by item position
 */
export function withDemandFences(
  { openOrders: orders, itemIndex }: Pick<Company, "openOrders" | "itemIndex">,
  demand: ReadonlyMap<number, Float64Array>,
  { first }: MonthSpan,
  fencesOf: (item: number) => ItemFences,
): Map<number, Float64Array> {
  const fenced = new Map(demand);
  if (orders.rowCount === 0) return fenced;
  for (const [item, row] of demand) {
    const months = Math.min(row.length, fencesOf(item).demand);
    if (months > 0) fenced.set(item, row.slice().fill(0, 0, months));
  }
  for (let i = 0; i < orders.rowCount; i++) {
    const item = itemIndex.get(orders.item[i]);
    const row = item === undefined ? undefined : fenced.get(item);
    const t = Math.max(0, monthOf(orders.due[i]) - first);
    if (item === undefined || !row || !(t < fencesOf(item).demand) || t >= row.length) continue;
    row[t] += orders.quantity[i];
  }
  return fenced;
}
