import { at, type Activity, type OrderLots, type SupplyModel } from "../supplyModel";

/** Less than this part of a lot is a rounding of the solver, not a need. */
const noNeed = 1e-6;

/** An activity that is ordered in lots, and what is ordered of it so far. */
export interface Ordering {
  index: number;
  activity: Activity;
  lots: OrderLots;
  /** Units that the plan starts a period. */
  wanted: Float64Array;
  ordered: Float64Array;
  /** First period in which it may be ordered, and last whose order arrives within the plan. */
  earliest: number;
  last: number;
}

/** Less than this many units is no need for an order. */
export function noNeedOf({ minimum, multiple }: OrderLots): number {
  return noNeed * Math.max(1, minimum, multiple);
}

/** At least the minimum, in whole multiples. */
export function roundedUp(units: number, { minimum, multiple }: OrderLots): number {
  const wanted = Math.max(units, minimum);
  return multiple > 0 ? Math.ceil(wanted / multiple - 1e-9) * multiple : wanted;
}

/** The most in whole multiples, 0 when that is below the minimum. */
export function roundedDown(units: number, { minimum, multiple }: OrderLots): number {
  const most = multiple > 0 && units < Infinity ? Math.floor(units / multiple + 1e-9) * multiple : units;
  return most >= minimum ? most : 0;
}

/** What resources can still give to orders. */
export class Room {
  private readonly free = new Map<number, Float64Array>();

  constructor(model: SupplyModel, orderings: readonly Ordering[], started: readonly Float64Array[]) {
    const ordered = new Set(orderings.map(({ index }) => index));
    for (const { activity } of orderings)
      for (const { resource: r } of activity.uses ?? []) {
        const { capacity, overtime, extraShift } = model.resources[r];
        const all = (_: unknown, t: number): number =>
          at(capacity, t, 0) + at(overtime, t, 0) + at(extraShift, t, 0);
        if (!this.free.has(r)) this.free.set(r, Float64Array.from({ length: model.periods }, all));
      }
    // What is not ordered in lots keeps the hours that the plan gives it.
    model.activities.forEach((activity, a) => {
      if (!ordered.has(a)) started[a].forEach((units, t) => this.take({ activity }, t, units));
    });
  }

  left({ activity, ordered }: Pick<Ordering, "activity" | "ordered">, t: number): number {
    let most = at(activity.maximum, t, Infinity) - ordered[t];
    for (const { resource, hours, offset = 0 } of activity.uses ?? [])
      if (hours > 0) most = Math.min(most, (this.free.get(resource)?.[t + offset] ?? Infinity) / hours);
    return most;
  }

  take({ activity }: Pick<Ordering, "activity">, t: number, units: number): void {
    for (const { resource, hours, offset = 0 } of activity.uses ?? []) {
      const free = this.free.get(resource);
      if (free && t + offset < free.length) free[t + offset] -= units * hours;
    }
  }
}
