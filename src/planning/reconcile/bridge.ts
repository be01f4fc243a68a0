import { PlanningError } from "../errors";
import { say } from "../words";

/** One side of the comparison, one number an item: units and money a unit. Blank units count as 0. */
export interface BridgeSide {
  quantity: Float64Array;
  price: Float64Array;
  /** With costs on both sides the bridge explains the margin, else the revenue. */
  cost?: Float64Array;
}

/** Steps from the old amount to the new; they add up to `total` = after − before. */
export interface Bridge {
  group: string;
  before: number;
  after: number;
  /** More or fewer units at the old average. */
  volume: number;
  /** Richer or poorer items among the units. */
  mix: number;
  price: number;
  cost: number;
  /** Items sold only after, and only before. */
  gained: number;
  lost: number;
  total: number;
}

/**
 * Price–volume–mix–cost bridge. Volume = (Q₁ − Q₀)·m̄₀, mix = Σ (q₁ − q₀·Q₁/Q₀)(m₀ − m̄₀), price = Σ (p₁ − p₀)·q₁,
 * cost = −Σ (c₁ − c₀)·q₁, over the items sold on both sides, with m the price or, where costs are given, the margin of
 * a unit. Items sold on one side only are steps of their own. The steps sum to the difference exactly.
 *
 * @param groups group of each item; gives a bridge within each group, then one named "Total" over all items, whose mix
 * also holds the shift between groups
 * @throws "value" for lists of different length, or an item with units but without price or cost
 * @example
 * bridge({ quantity: Float64Array.of(10), price: Float64Array.of(5) },
 *   { quantity: Float64Array.of(12), price: Float64Array.of(6) })[0] // volume 10, mix 0, price 12, total 22
 */
export function bridge(before: BridgeSide, after: BridgeSide, groups?: readonly string[]): Bridge[] {
  const items = before.quantity.length;
  checkLists(before, after, items, groups);
  const all = Array.from({ length: items }, (_, i) => i);
  const total = bridgeOf("Total", all, before, after);
  if (!groups) return [total];
  const members = new Map<string, number[]>();
  groups.forEach((group, i) => members.set(group, [...(members.get(group) ?? []), i]));
  return [...[...members].map(([group, list]) => bridgeOf(group, list, before, after)), total];
}

function bridgeOf(group: string, items: readonly number[], before: BridgeSide, after: BridgeSide): Bridge {
  const result: Bridge = {
    group,
    before: 0,
    after: 0,
    volume: 0,
    mix: 0,
    price: 0,
    cost: 0,
    gained: 0,
    lost: 0,
    total: 0,
  };
  const withCost = before.cost !== undefined && after.cost !== undefined;
  let oldUnits = 0;
  let newUnits = 0;
  let oldMoney = 0;
  for (const i of items) {
    const q0 = units(before.quantity[i]);
    const q1 = units(after.quantity[i]);
    const m0 = q0 === 0 ? 0 : amount(before, i, "before", withCost);
    const m1 = q1 === 0 ? 0 : amount(after, i, "after", withCost);
    result.before += q0 * m0;
    result.after += q1 * m1;
    if (q0 === 0 || q1 === 0) {
      result.gained += q1 * m1;
      result.lost -= q0 * m0;
      continue;
    }
    oldUnits += q0;
    newUnits += q1;
    oldMoney += q0 * m0;
    result.price += (after.price[i] - before.price[i]) * q1;
    if (before.cost && after.cost) result.cost -= (after.cost[i] - before.cost[i]) * q1;
  }
  if (oldUnits !== 0) result.volume = (newUnits - oldUnits) * (oldMoney / oldUnits);
  result.total = result.after - result.before;
  // Mix closes the bridge: by its formula it is what the other steps leave, without their rounding.
  result.mix = result.total - result.volume - result.price - result.cost - result.gained - result.lost;
  const noise = 1e-12 * (Math.abs(result.before) + Math.abs(result.after));
  if (Math.abs(result.mix) <= noise) {
    result.volume += result.mix;
    result.mix = 0;
  }
  return result;
}

function amount(side: BridgeSide, i: number, name: string, withCost: boolean): number {
  const value = side.price[i] - (withCost ? (side.cost?.[i] ?? NaN) : 0);
  if (Number.isNaN(value)) {
    throw new PlanningError(
      "value",
      withCost
        ? say`Item ${i + 1} has units ${name} but no price or cost; enter it.`
        : say`Item ${i + 1} has units ${name} but no price; enter it.`,
    );
  }
  return value;
}

const units = (value: number): number => (Number.isNaN(value) ? 0 : value);

function checkLists(before: BridgeSide, after: BridgeSide, items: number, groups?: readonly string[]): void {
  const lists = [before.price, before.cost, after.quantity, after.price, after.cost, groups];
  for (const list of lists) {
    if (!list || list.length === items) continue;
    throw new PlanningError(
      "value",
      say`The bridge has ${items} items but a list of ${list.length}; give one entry an item.`,
    );
  }
  if ((before.cost === undefined) !== (after.cost === undefined)) {
    throw new PlanningError("value", say`Give the costs of both sides, or of neither.`);
  }
}
