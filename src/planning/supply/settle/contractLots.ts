import { agreedHours, type SupplyModel } from "../supplyModel";
import { noNeedOf, roundedDown, roundedUp, type Ordering, type Room } from "./orderRoom";

/** A change of one activity's orders, and what it costs beyond the orders as they are. */
interface Move {
  ordering: Ordering;
  ordered: Float64Array;
  cost: number;
}

/** A supplier's contract with what is ordered there. */
interface Contract {
  resource: number;
  /** Money a unit below the contract. */
  charge: number;
  /** What is missing to the contract a period; negative where more is ordered. */
  missing: Float64Array;
  members: Ordering[];
}

/**
 * Orders ahead where a supplier's contract would stay below its minimum because a larger order just before has emptied
 * the month: the next lot comes sooner, and later ones shrink or move by as much, wherever the shortfall costs more than
 * holding the units that long. What remains below stays so because it is cheaper.
 *
 * @param orderings their `ordered` is changed
 * @returns activities whose orders have changed
 */
export function fillContracts(
  model: SupplyModel,
  orderings: readonly Ordering[],
  started: readonly Float64Array[],
  room: Room,
): Set<number> {
  const changed = new Set<number>();
  for (const contract of contractsOf(model, orderings, started))
    for (let t = 0; t < model.periods; t++)
      for (let tries = contract.members.length; tries > 0; tries--) {
        const move = cheapestMove(model, contract, t, room);
        if (!move) break;
        apply(contract, move, room);
        changed.add(move.ordering.index);
      }
  return changed;
}

function contractsOf(
  model: SupplyModel,
  orderings: readonly Ordering[],
  started: readonly Float64Array[],
): Contract[] {
  const inLots = new Map(orderings.map((each) => [each.index, each] as const));
  return model.resources.flatMap((each, resource): Contract[] => {
    if (each.agreed === undefined || !((each.agreedCost ?? 0) > 0)) return [];
    const missing = Float64Array.from({ length: model.periods }, (_, t) => agreedHours(each, t));
    const members: Ordering[] = [];
    model.activities.forEach(({ uses = [] }, a) => {
      if (!uses.some((use) => use.resource === resource)) return;
      const ordering = inLots.get(a);
      (ordering?.ordered ?? started[a]).forEach((units, t) => (missing[t] -= units));
      if (ordering && mayMove(model, ordering)) members.push(ordering);
    });
    return members.length > 0 ? [{ resource, charge: each.agreedCost ?? 0, missing, members }] : [];
  });
}

/** Stock that must not lie long, or not much, is left as it is. A unit ordered is a unit of the contract. */
function mayMove(model: SupplyModel, { activity }: Ordering): boolean {
  const { maximum, shelfLife } = model.points[activity.output];
  const [use, ...others] = activity.uses ?? [];
  return (
    maximum === undefined && shelfLife === undefined && others.length === 0 && use.hours === 1 && !use.offset
  );
}

function cheapestMove(model: SupplyModel, contract: Contract, t: number, room: Room): Move | undefined {
  const { missing, members } = contract;
  let best: Move | undefined;
  for (const ordering of members) {
    const { lots, ordered, earliest, last } = ordering;
    if (t < earliest || t > last || missing[t] <= noNeedOf(lots)) continue;
    const more = ordered[t] > 0 ? { ...lots, minimum: 0 } : lots;
    const units = Math.min(roundedUp(missing[t], more), roundedDown(room.left(ordering, t), more));
    const sooner = units > 0 ? orderedSooner(ordering, t, units, room) : undefined;
    if (!sooner) continue;
    const cost = costOf(model, contract, ordering, sooner);
    if (cost < (best?.cost ?? -1e-6)) best = { ordering, ordered: sooner, cost };
  }
  return best;
}

/**
 * The orders with so many units more in a period, those after it lot by lot as what is missing asks; undefined where a
 * later one finds no room, or less would be there than now.
 */
function orderedSooner(ordering: Ordering, t: number, units: number, room: Room): Float64Array | undefined {
  const { lots, wanted, ordered, last } = ordering;
  const row = ordered.slice();
  row[t] += units;
  let [now, then, need] = [0, 0, 0];
  for (let k = 0; k < row.length; k++) {
    now += ordered[k];
    need += wanted[k];
    if (k > t) {
      const short = need - then - noNeedOf(lots);
      row[k] = short > 0 && k <= last ? roundedUp(short, lots) : 0;
      if (row[k] - ordered[k] > room.left(ordering, k)) return undefined;
    }
    then += row[k];
    if (then < Math.min(now, need) - noNeedOf(lots)) return undefined;
  }
  return row;
}

/** Charges, stock held and units bought beyond the orders as they are. */
function costOf(
  model: SupplyModel,
  { charge, missing }: Contract,
  { activity, ordered }: Ordering,
  sooner: Float64Array,
): number {
  const { holding } = model.points[activity.output];
  let [cost, ahead] = [0, 0];
  for (let t = 0; t < sooner.length; t++) {
    const change = sooner[t] - ordered[t];
    ahead += change;
    cost += charge * (Math.max(0, missing[t] - change) - Math.max(0, missing[t]));
    cost += holding * ahead;
  }
  return cost + activity.cost * ahead;
}

function apply({ missing }: Contract, { ordering, ordered }: Move, room: Room): void {
  ordered.forEach((units, t) => {
    const change = units - ordering.ordered[t];
    if (change === 0) return;
    missing[t] -= change;
    room.take(ordering, t, change);
    ordering.ordered[t] = units;
  });
}
