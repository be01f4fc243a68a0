import { PlanningError } from "../errors";
import { orZero, periodsOf, requireShape, zeroRows, type Rows } from "./rows";
import { say } from "../words";

/** How long stock lasts. */
export interface Cover {
  /** Periods (or days) of cover at the end of each period, same shape as the inventory. */
  cover: Float64Array[];
  /** 1 where stock outlasts the horizon, so that the number is a lower bound. */
  beyondHorizon: Uint8Array[];
}

/**
 * Forward cover: how many of the following periods the stock at the end of a period serves, the last one in
 * proportion. Where stock outlasts the horizon the number is the periods that are left, flagged as a lower bound.
 *
 * @param inventory items × periods, units at the end of the period
 * @param demand items × periods, units
 * @param days days of each period; when given, cover is in days
 * @throws "value" when shapes differ
 * @example
 * coverPeriods([Float64Array.of(25, 0, 0)], [Float64Array.of(0, 10, 30)]).cover[0][0] // 1.5
 */
export function coverPeriods(inventory: Rows, demand: Rows, days?: Float64Array): Cover {
  const periods = periodsOf(inventory, "inventory");
  requireShape(demand, inventory.length, periods, "demand");
  if (days && days.length !== periods) {
    throw new PlanningError(
      "value",
      say`Days has ${days.length} numbers for ${periods} periods; give one a period.`,
    );
  }
  const cover = zeroRows(inventory.length, periods);
  const flags = new Uint8Array(inventory.length * periods);
  const beyondHorizon = inventory.map((_, item) => new Uint8Array(flags.buffer, item * periods, periods));
  const elapsed = cumulative(days ?? new Float64Array(periods).fill(1));
  const total = new Float64Array(periods + 1);
  inventory.forEach((row, item) =>
    coverRow(row, demand[item], elapsed, total, cover[item], beyondHorizon[item]),
  );
  return { cover, beyondHorizon };
}

/** The cover of one stock quantity over the demand that follows it, in periods. */
export function coverOf(stock: number, demand: Float64Array): number {
  let left = Math.max(0, orZero(stock));
  for (let t = 0; t < demand.length; t++) {
    const wanted = orZero(demand[t]);
    if (wanted > left) return t + left / wanted;
    left -= wanted;
  }
  return demand.length;
}

function coverRow(
  stock: Float64Array,
  demand: Float64Array,
  elapsed: Float64Array,
  total: Float64Array,
  cover: Float64Array,
  beyond: Uint8Array,
): void {
  const periods = stock.length;
  for (let t = 0; t < periods; t++) total[t + 1] = total[t] + orZero(demand[t]);
  let end = 0;
  for (let t = 0; t < periods; t++) {
    // Two pointers over cumulative demand; the pointer steps back only when stock falls faster than demand uses it.
    const reach = total[t + 1] + Math.max(0, orZero(stock[t]));
    end = Math.max(end, t + 1);
    while (end > t + 1 && total[end] > reach) end--;
    while (end < periods && total[end + 1] <= reach) end++;
    const full = elapsed[end] - elapsed[t + 1];
    if (end === periods) {
      cover[t] = full;
      beyond[t] = 1;
    } else {
      const part = (reach - total[end]) / (total[end + 1] - total[end]);
      cover[t] = full + part * (elapsed[end + 1] - elapsed[end]);
    }
  }
}

function cumulative(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let t = 0; t < values.length; t++) sums[t + 1] = sums[t] + values[t];
  return sums;
}
