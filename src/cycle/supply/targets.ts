import type { Company } from "../../planning/data/company";
import { plannedLeadTimes } from "../../planning/data/leadTimes";
import { normaliseName, type RawTable } from "../../planning/data/table";
import { safetyStock } from "../../planning/supply/inventory/safetyStock";
import { accuracyTable } from "../demand/sheets";
import { segmentTable } from "../gather/segments";
import { eachOf, type Sliced } from "../slices";
import { columnOf } from "../wideTable";
import type { StockMethod } from "./contract";
import { policyTable, readPolicies, type ReadPolicies } from "./policies";

const usualService = 0.95;
const daysPerMonth = 30.4;
/** Months from a decision to make an item until it is in stock. */
const makingMonths = 1;
/** Error of an item whose method could not be tested, as a share of its demand. */
const usualError = 0.3;

/** Stock is rounded up to whole units, but not by one more for the last digit of a whole result. */
export const wholeUnit = 1e-9;

/** Stock target of one item. */
export interface StockTarget {
  /** Position in `company.items`. */
  item: number;
  segment: string;
  /** Chance of no stock-out in a cycle, or part of demand served from stock, as the method says. */
  service: number;
  method: StockMethod;
  /** Mean demand, units a month. */
  demand: number;
  /** Standard deviation of the forecast error, units a month. */
  error: number;
  /** Months that the stock must cover: lead time and review. */
  riskMonths: number;
  /** Standard deviation of the lead time, months. */
  leadDeviation: number;
  safetyStock: number;
  reorderPoint: number;
  /** Stock that the plan aims at by the end of each month: the company's days of cover, at least the safety stock. */
  targetStock: Float64Array;
  source: "computed" | "your inventory table";
}

/** Targets of all items, from their segments, measured errors and policies as they stand in the workbook. */
export function* itemTargets(
  company: Company,
  own: ReadonlyMap<string, RawTable>,
  demand: ReadonlyMap<number, Float64Array>,
): Sliced<StockTarget[]> {
  const segments = textsByItem(own.get(segmentTable), "Segment");
  const errors = numbersByItem(own.get(accuracyTable), "RMSE");
  return yield* targetsInSlices(
    company,
    demand,
    segments,
    errors,
    readPolicies(own.get(policyTable)).policies,
  );
}

/**
 * Safety stock of lead time and review, with σ the measured forecast error, the spread of lead times, and the service
 * level and method of the item's policy (Silver, Pyke and Thomas, Inventory and Production Management). A safety stock
 * in the inventory table goes before.
 *
 * @param demand units a month by item position
 * @param segments "AX" by item key
 * @param errors forecast error by item key, units a month
 * @param policies by segment, from the register
 */
export function* targetsInSlices(
  company: Company,
  demand: ReadonlyMap<number, Float64Array>,
  segments: ReadonlyMap<string, string>,
  errors: ReadonlyMap<string, number>,
  policies: ReadPolicies["policies"],
): Sliced<StockTarget[]> {
  const manual = manualSafety(company);
  const leads = leadMonths(company);
  const cover = coverTarget(company);
  yield;
  return yield* eachOf(demand, ([item, row]): StockTarget => {
    const key = company.items.item[item];
    const segment = segments.get(key) || company.items.abc[item] || "";
    const policy = policyOf(company, policies, key, segment);
    const mean = row.reduce((sum, value) => sum + value, 0) / Math.max(1, row.length);
    const error = errors.get(key) ?? NaN;
    const sigma = Number.isNaN(error) ? usualError * mean : error;
    const lead = leads.get(item) ?? { months: makingMonths, deviation: 0 };
    const riskMonths = lead.months + policy.reviewDays / daysPerMonth;
    const computed = safetyFor(policy, mean, sigma, riskMonths, lead.deviation);
    const given = manual.get(item);
    const safety = given ?? computed;
    const coverMonths = (Number.isNaN(policy.coverDays) ? cover : policy.coverDays) / daysPerMonth;
    return {
      item,
      segment,
      service: policy.service,
      method: policy.method,
      demand: mean,
      error: sigma,
      riskMonths,
      leadDeviation: lead.deviation,
      safetyStock: safety,
      reorderPoint: Math.ceil(mean * riskMonths + safety - wholeUnit),
      targetStock: row.map((_, t) => Math.max(safety, Math.round(comingDemand(row, t, coverMonths)))),
      source: given === undefined ? "computed" : "your inventory table",
    };
  });
}

/** A fill rate is that of a month's demand as lot. */
function safetyFor(
  { service, method }: ItemPolicy,
  demandMean: number,
  demandSd: number,
  leadTime: number,
  leadTimeSd: number,
): number {
  if (method === "cover" || !(demandMean > 0) || !(service > 0)) return 0;
  const input = { service, demandMean, demandSd, leadTime, leadTimeSd };
  const units =
    method === "fill"
      ? safetyStock({ ...input, basis: "fill", lot: demandMean }).safetyStock
      : safetyStock({ ...input, distribution: method }).safetyStock;
  return Math.max(0, Math.ceil(Math.max(0, units) - wholeUnit));
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

interface ItemPolicy {
  service: number;
  method: StockMethod;
  reviewDays: number;
  /** NaN where the company's target holds. */
  coverDays: number;
}

/** The item's own row of the company's policies, then the register by segment, then the company's by segment. */
function policyOf(
  { policies }: Company,
  register: ReadPolicies["policies"],
  item: string,
  segment: string,
): ItemPolicy {
  const find = (scope: string): number => policies.scope.indexOf(scope);
  const scopes = [find(item), find(segment), find(segment.charAt(0))];
  const row = scopes.find((index) => index >= 0) ?? -1;
  const review = row >= 0 ? policies.review[row] : NaN;
  const reviewDays = Number.isNaN(review) ? 0 : review;
  const chosen = scopes[0] < 0 ? (register.get(segment) ?? register.get(segment.charAt(0))) : undefined;
  if (chosen)
    return { ...chosen, reviewDays: Number.isNaN(chosen.reviewDays) ? reviewDays : chosen.reviewDays };
  const service = row >= 0 ? policies.service[row] : NaN;
  // A promise of 100 % would need endless stock.
  const attainable = Number.isNaN(service) ? usualService : Math.min(service, 0.999);
  return { service: attainable, method: "normal", reviewDays, coverDays: NaN };
}

/** What holds for a segment without a row in the register. */
export function companyPolicy(company: Company, segment: string): ItemPolicy {
  return policyOf(company, new Map(), "", segment);
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

/** Longest lead time of the suppliers of a bought item and its standard deviation, in months. */
export function leadMonths(company: Company): Map<number, { months: number; deviation: number }> {
  const { itemSuppliers, itemIndex } = company;
  const byItem = new Map<number, { months: number; deviation: number }>();
  plannedLeadTimes(company).forEach(({ days, deviation }, row) => {
    const item = itemIndex.get(itemSuppliers.item[row]);
    const months = days / daysPerMonth;
    if (item === undefined || Number.isNaN(months) || months < (byItem.get(item)?.months ?? 0)) return;
    byItem.set(item, { months, deviation: (deviation || 0) / daysPerMonth });
  });
  return byItem;
}
