import type { PlanChange } from "../live/planChange";
import type { PlanQuantities } from "../readSupplyPlan";
import { at, type Activity, type OrderLots, type SupplyModel } from "../supplyModel";

/** Less than this part of a lot is a rounding of the solver, not a need. */
const noNeed = 1e-6;

/** An activity that is ordered in lots, and what is ordered of it so far. */
interface Ordering {
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

/** An order that the supplier's terms make larger than it has to be. */
export interface RaisedOrder {
  /** Position in the model's activities. */
  activity: number;
  period: number;
  /** Units beyond what was missing. */
  more: number;
}

export interface OrdersInLots {
  /** Makes the orders firm. */
  change: PlanChange;
  raised: RaisedOrder[];
}

/**
 * The orders of a plan in lots: each at least the supplier's minimum and in whole multiples, early enough that by every
 * period as much is ordered as the plan asks for, within what suppliers can give. Where a supplier is full an order
 * grows earlier, and what finds no place at all is ordered later.
 *
 * @returns undefined when nothing is ordered in lots
 */
export function ordersInLots(
  model: SupplyModel,
  { started }: Pick<PlanQuantities, "started">,
): OrdersInLots | undefined {
  const orderings = model.activities.flatMap((activity, index): Ordering[] => {
    const { orders: lots } = activity;
    if (!lots) return [];
    const earliest = Math.max(activity.from ?? 0, activity.fence ?? 0);
    const last = Math.min(activity.to ?? Infinity, model.periods - 1 - activity.leadTime);
    return [
      {
        ...{ index, activity, lots, earliest, last, wanted: started[index] },
        ordered: new Float64Array(model.periods),
      },
    ];
  });
  if (orderings.length === 0) return undefined;
  const room = new Room(model, orderings, started);
  const raised: RaisedOrder[] = [];
  for (let t = 0; t < model.periods; t++)
    for (const each of orderings) {
      const more = order(each, t, room);
      if (more > 0) raised.push({ activity: each.index, period: t, more });
    }
  return {
    change: { activities: orderings.map(({ index, ordered }) => ({ index, firm: ordered })) },
    raised,
  };
}

/** Orders what is missing by a period; answers by how much the lot is larger. */
function order(ordering: Ordering, t: number, room: Room): number {
  const { lots, wanted, ordered, earliest, last } = ordering;
  if (t < earliest || t > last) return 0;
  let need = -noNeed * Math.max(1, lots.minimum, lots.multiple);
  for (let k = 0; k <= t; k++) need += wanted[k] - ordered[k];
  if (need <= 0) return 0;
  const missing = need;
  const most = room.left(ordering, t);
  const units = Math.min(roundedUp(need, lots), roundedDown(most, lots));
  if (units > 0) place(ordering, t, units, room);
  // A full supplier has to be asked earlier.
  for (let k = t - 1; k >= 0 && need > units; k--) need -= placeEarlier(ordering, k, need - units, room);
  return Math.max(0, units - missing);
}

/** Adds to an earlier order, or makes one; answers the units added. */
function placeEarlier(ordering: Ordering, t: number, missing: number, room: Room): number {
  const { lots, ordered, earliest } = ordering;
  if (t < earliest) return 0;
  const more = ordered[t] > 0 ? { minimum: 0, multiple: lots.multiple } : lots;
  const units = Math.min(roundedUp(missing, more), roundedDown(room.left(ordering, t), more));
  if (units > 0) place(ordering, t, units, room);
  return Math.max(0, units);
}

function place(ordering: Ordering, t: number, units: number, room: Room): void {
  ordering.ordered[t] += units;
  room.take(ordering, t, units);
}

/** At least the minimum, in whole multiples. */
export function roundedUp(units: number, { minimum, multiple }: OrderLots): number {
  const wanted = Math.max(units, minimum);
  return multiple > 0 ? Math.ceil(wanted / multiple - 1e-9) * multiple : wanted;
}

/** The most in whole multiples, 0 when that is below the minimum. */
function roundedDown(units: number, { minimum, multiple }: OrderLots): number {
  const most = multiple > 0 && units < Infinity ? Math.floor(units / multiple + 1e-9) * multiple : units;
  return most >= minimum ? most : 0;
}

/** What resources can still give to orders. */
class Room {
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
