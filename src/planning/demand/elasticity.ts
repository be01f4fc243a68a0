import { PlanningError } from "../errors";
import { say } from "../words";
import { neverChanges, regress, studentFactor } from "./regression";

/** How demand answers to price. */
export interface Elasticity {
  /** Change of demand in percent for a percent more price. */
  elasticity: number;
  /** 95 % interval. */
  low: number;
  high: number;
  rSquared: number;
  /** Periods used. */
  count: number;
}

/**
 * Price elasticity by regression of log demand on log price (and controls). Periods without demand or price are left
 * out.
 *
 * @param controls further drivers × periods, taken as they are
 * @throws PlanningError notAvailable when the price never varied or too few periods are complete
 * @example
 * priceElasticity(Float64Array.of(100, 50, 25), Float64Array.of(1, 2, 4)).elasticity; // -1
 */
export function priceElasticity(
  quantity: Float64Array,
  price: Float64Array,
  controls: readonly Float64Array[] = [],
): Elasticity {
  const log = (value: number): number => (value > 0 ? Math.log(value) : NaN);
  const prices = price.map(log);
  const isKnown = (at: number): boolean => Number.isFinite(prices[at]) && quantity[at] > 0;
  const known = prices.filter((_, at) => isKnown(at));
  if (known.length > 0 && known.every((value) => Math.abs(value - known[0]) < 1e-12)) {
    throw new PlanningError(
      "notAvailable",
      say`The price never varied, so that there is no elasticity to see.`,
    );
  }
  // One item may have had no promotion where others did: that says nothing about its price.
  const telling = controls.filter((control) => !neverChanges([...control].filter((_, at) => isKnown(at))));
  const fit = regress(quantity.map(log), [prices, ...telling]);
  const [, { estimate, standardError }] = fit.coefficients;
  const reach = studentFactor(0.95, fit.freedom) * standardError;
  return {
    elasticity: estimate,
    low: estimate - reach,
    high: estimate + reach,
    rSquared: fit.rSquared,
    count: fit.count,
  };
}
