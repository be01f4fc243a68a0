import { at, type PerPeriod } from "../supplyModel";

/** Money a set-up, a unit in stock at the end of a period, and a unit; one number or one a period. */
export interface LotCosts {
  setup: PerPeriod;
  holding: PerPeriod;
  unit?: PerPeriod;
}

/** Set-up, carrying cost and units of a lot in period t that serves 1, 2, … periods. */
function* growingLots(
  needed: Float64Array,
  t: number,
  costs: LotCosts,
): Generator<{ periods: number; setup: number; carrying: number; units: number }> {
  const setup = at(costs.setup, t, 0);
  let carrying = 0;
  let unitHolding = 0;
  let units = 0;
  for (let end = t; end < needed.length; end++) {
    if (end > t) unitHolding += at(costs.holding, end - 1, 0);
    carrying += unitHolding * needed[end];
    units += needed[end];
    yield { periods: end - t + 1, setup, carrying, units };
  }
}

/** Periods before the cost that `rate` gives first rises. Periods without demand count as the books have it: they lower the cost a period. */
function untilItRises(
  needed: Float64Array,
  t: number,
  costs: LotCosts,
  rate: (lot: { periods: number; setup: number; carrying: number; units: number }) => number,
): number {
  let best = Infinity;
  let periods = 1;
  for (const lot of growingLots(needed, t, costs)) {
    const value = rate(lot);
    if (value > best * (1 + 1e-12)) break;
    best = value;
    periods = lot.periods;
  }
  return periods;
}

/** Silver and Meal 1973: as long as the cost a period falls. */
export function silverMeal(needed: Float64Array, t: number, costs: LotCosts): number {
  return untilItRises(needed, t, costs, ({ setup, carrying, periods }) => (setup + carrying) / periods);
}

/** Least unit cost: as long as the cost a unit falls. */
export function leastUnitCost(needed: Float64Array, t: number, costs: LotCosts): number {
  return untilItRises(needed, t, costs, ({ setup, carrying, units }) => (setup + carrying) / units);
}

/** Part-period balancing, first rule: the longest lot whose carrying cost does not exceed the set-up. */
export function partPeriod(needed: Float64Array, t: number, costs: LotCosts): number {
  let periods = 1;
  for (const lot of growingLots(needed, t, costs)) {
    if (lot.carrying > lot.setup * (1 + 1e-12)) break;
    periods = lot.periods;
  }
  return periods;
}

/** Part-period balancing, second rule (least total cost): the lot whose carrying cost is nearest to the set-up. */
export function leastTotalCost(needed: Float64Array, t: number, costs: LotCosts): number {
  let nearest = Infinity;
  let periods = 1;
  for (const lot of growingLots(needed, t, costs)) {
    const distance = Math.abs(lot.carrying - lot.setup);
    if (distance > nearest * (1 + 1e-12)) break;
    nearest = distance;
    periods = lot.periods;
  }
  return periods;
}
