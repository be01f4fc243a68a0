import type { PlanChange } from "../live/planChange";
import type { PlanQuantities } from "../readSupplyPlan";
import type { SupplyModel } from "../supplyModel";
import { fillContracts } from "./contractLots";
import { noNeedOf, Room, roundedDown, roundedUp, type Ordering } from "./orderRoom";

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
  const ahead = fillContracts(model, orderings, started, room);
  return {
    change: { activities: orderings.map(({ index, ordered }) => ({ index, firm: ordered })) },
    raised: [...raised.filter(({ activity }) => !ahead.has(activity)), ...raisedOf(orderings, ahead)].sort(
      (a, b) => a.period - b.period,
    ),
  };
}

/** The orders of some activities that are larger than what is missing by their period. */
function raisedOf(orderings: readonly Ordering[], chosen: ReadonlySet<number>): RaisedOrder[] {
  return orderings
    .filter(({ index }) => chosen.has(index))
    .flatMap(({ index, lots, wanted, ordered }) => {
      let over = 0;
      return Array.from(ordered.keys()).flatMap((period): RaisedOrder[] => {
        const missing = Math.max(0, wanted[period] - over);
        over += ordered[period] - wanted[period];
        const more = ordered[period] > 0 ? ordered[period] - missing : 0;
        return more > noNeedOf(lots) ? [{ activity: index, period, more }] : [];
      });
    });
}

/** Orders what is missing by a period; answers by how much the lot is larger. */
function order(ordering: Ordering, t: number, room: Room): number {
  const { lots, wanted, ordered, earliest, last } = ordering;
  if (t < earliest || t > last) return 0;
  let need = -noNeedOf(lots);
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
