import { quantile } from "@stdlib/stats-base-dists-normal";
import type { Company } from "../../planning/data/company";
import { normaliseName, type RawTable } from "../../planning/data/table";
import { columnOf } from "../wideTable";

const usualService = 0.95;
const daysPerMonth = 30.4;
/** Months from a decision to make an item until it is in stock. */
const makingMonths = 1;
/** Error of an item whose method could not be tested, as a share of its demand. */
const usualError = 0.3;

/** Stock target of one item. */
export interface StockTarget {
  /** Position in `company.items`. */
  item: number;
  segment: string;
  /** Chance of no stock-out in a cycle. */
  service: number;
  /** Mean demand, units a month. */
  demand: number;
  /** Standard deviation of the forecast error, units a month. */
  error: number;
  /** Months that the stock must cover: lead time and review. */
  riskMonths: number;
  safetyStock: number;
  reorderPoint: number;
  /** Stock that the plan aims at by the end of each month: the company's days of cover, at least the safety stock. */
  targetStock: Float64Array;
  source: "computed" | "your inventory table";
}

/**
 * Safety stock z · σ · √(lead time + review period), with σ the measured forecast error and z from the service level of
 * the item's policy (Silver, Pyke and Thomas, Inventory and Production Management). A safety stock in the inventory
 * table goes before.
 *
 * @param demand units a month by item position
 * @param segments ABC class by item key
 * @param errors forecast error by item key, units a month
 */
export function stockTargets(
  company: Company,
  demand: ReadonlyMap<number, Float64Array>,
  segments: ReadonlyMap<string, string>,
  errors: ReadonlyMap<string, number>,
): StockTarget[] {
  const manual = manualSafety(company);
  const leads = leadMonths(company);
  const coverMonths = coverTarget(company) / daysPerMonth;
  return [...demand].map(([item, row]) => {
    const key = company.items.item[item];
    const segment = segments.get(key) || company.items.abc[item] || "";
    const policy = policyOf(company, key, segment);
    const mean = row.reduce((sum, value) => sum + value, 0) / Math.max(1, row.length);
    const error = errors.get(key) ?? NaN;
    const sigma = Number.isNaN(error) ? usualError * mean : error;
    const riskMonths = (leads.get(item) ?? makingMonths) + policy.reviewDays / daysPerMonth;
    const computed = Math.ceil(Math.max(0, quantile(policy.service, 0, 1)) * sigma * Math.sqrt(riskMonths));
    const given = manual.get(item);
    const safetyStock = given ?? computed;
    return {
      item,
      segment,
      service: policy.service,
      demand: mean,
      error: sigma,
      riskMonths,
      safetyStock,
      reorderPoint: Math.ceil(mean * riskMonths + safetyStock),
      targetStock: row.map((_, t) => Math.max(safetyStock, Math.round(comingDemand(row, t, coverMonths)))),
      source: given === undefined ? "computed" : "your inventory table",
    };
  });
}

/** A number by item key from one of Concord's own tables; blanks are left out. */
export function numbersByItem(table: RawTable | undefined, header: string): Map<string, number> {
  if (!table) return new Map();
  const [item, column] = [columnOf(table, "Item"), columnOf(table, header)];
  return new Map(
    table.rows.flatMap((row) => {
      const value = row[column];
      return typeof value === "number" ? [[String(row[item]), value] as const] : [];
    }),
  );
}

/** A text by item key from one of Concord's own tables. */
export function textsByItem(table: RawTable | undefined, header: string): Map<string, string> {
  if (!table) return new Map();
  const [item, column] = [columnOf(table, "Item"), columnOf(table, header)];
  return new Map(table.rows.map((row) => [String(row[item]), String(row[column] ?? "")] as const));
}

function policyOf(
  { policies }: Company,
  item: string,
  segment: string,
): { service: number; reviewDays: number } {
  const find = (scope: string): number => policies.scope.indexOf(scope);
  const row = [find(item), find(segment), find(segment.charAt(0))].find((index) => index >= 0) ?? -1;
  const service = row >= 0 ? policies.service[row] : NaN;
  const review = row >= 0 ? policies.review[row] : NaN;
  // A promise of 100 % would need endless stock.
  const attainable = Number.isNaN(service) ? usualService : Math.min(service, 0.999);
  return { service: attainable, reviewDays: Number.isNaN(review) ? 0 : review };
}

/** Days of cover that the company wants in stock; 0 when its targets say nothing. */
function coverTarget({ targets }: Company): number {
  const row = targets.kpi.findIndex((name) => normaliseName(name) === "daysofcover");
  return row < 0 ? 0 : targets.target[row];
}

/** Demand of the `months` months after month t, the last one in part; the last known month repeats. */
function comingDemand(demand: Float64Array, t: number, months: number): number {
  let sum = 0;
  for (let left = months, next = t + 1; left > 0; left--, next++) {
    sum += Math.min(1, left) * demand[Math.min(next, demand.length - 1)];
  }
  return sum;
}

function manualSafety({ inventory, itemIndex }: Company): Map<number, number> {
  const byItem = new Map<number, number>();
  for (let i = 0; i < inventory.rowCount; i++) {
    const item = itemIndex.get(inventory.item[i]);
    const units = inventory.safetyStock[i];
    if (item !== undefined && !Number.isNaN(units)) byItem.set(item, (byItem.get(item) ?? 0) + units);
  }
  return byItem;
}

/** Longest lead time of the suppliers of a bought item, in months. */
function leadMonths({ itemSuppliers, itemIndex }: Company): Map<number, number> {
  const byItem = new Map<number, number>();
  for (let i = 0; i < itemSuppliers.rowCount; i++) {
    const item = itemIndex.get(itemSuppliers.item[i]);
    const months = itemSuppliers.leadTimeDays[i] / daysPerMonth;
    if (item !== undefined && !Number.isNaN(months))
      byItem.set(item, Math.max(byItem.get(item) ?? 0, months));
  }
  return byItem;
}
