import type { SingleMethod } from "./types";

/** The default combination for a kind of series. */
export interface Combination {
  /** Members with their weights, which sum to one. */
  weights: Partial<Record<SingleMethod, number>>;
  /**
   * Each weight is divided by the member's one-step error on the history, relative to the best member's, to this
   * power: hardly any difference between close members, but on a history that one of them explains almost
   * perfectly the others fall silent.
   */
  fitPower: number;
  /**
   * Members that carry on what has moved. Where a history keeps coming back to its mean they count for less, and the mean
   * for something (see `stillness`).
   */
  carrying?: readonly SingleMethod[];
}

/**
 * Unlike structures in nearly equal parts, learnt by test/bench/forecast/learnWeights.ts on origins one to three
 * horizons before the end of real histories; how much the weights may leave equal parts was settled by leaving one
 * origin out. The cross-learned network stands beside them all with what it earned at those origins by networks that had
 * not seen what followed. Weights that depend on further features of a series lost out of sample. Temporal hierarchies need enough
 * sub-periods to average over, and yearly series are mostly trend. The usual level weighs little in spite of its large
 * number, because it is charged with the size of the whole series (see `fitPower`).
 */
const combinations = {
  yearly: {
    weights: {
      crossLearned: 0.5,
      drift: 0.175,
      theta: 0.125,
      classicalTheta: 0.075,
      arima: 0.075,
      ces: 0.05,
    },
    fitPower: 0.5,
    carrying: ["crossLearned", "drift", "classicalTheta"],
  },
  quarterly: {
    weights: {
      crossLearned: 0.53,
      etsPool: 0.04,
      etsAdditive: 0.04,
      theta: 0.04,
      thetaAdditive: 0.04,
      classicalTheta: 0.04,
      arima: 0.04,
      arimaAdditive: 0.045,
      ces: 0.03,
      driftAdjusted: 0.04,
      usualLevel: 0.115,
    },
    fitPower: 1,
  },
  monthly: {
    weights: {
      crossLearned: 0.15,
      arimaAdjusted: 0.085,
      etsPool: 0.07,
      snaive: 0.05,
      thief: 0.04,
      theta: 0.035,
      classicalTheta: 0.035,
      usualLevel: 0.535,
    },
    fitPower: 1,
  },
  finer: {
    weights: { arima: 0.35, etsPool: 0.2, snaive: 0.15, ces: 0.15, theta: 0.1, usualLevel: 0.05 },
    fitPower: 2,
  },
  plain: { weights: { etsPool: 0.3, theta: 0.3, classicalTheta: 0.15, arima: 0.25 }, fitPower: 1 },
} satisfies Record<string, Combination>;

/**
 * The default combination for a series.
 *
 * @param seasonLength periods in its season, 1 for none
 * @param frequency periods in a year when known; 1 says the series is yearly, not just without season
 */
export function defaultCombination(seasonLength: number, frequency?: number): Combination {
  if (seasonLength === 1) return frequency === 1 ? combinations.yearly : combinations.plain;
  if (seasonLength < 6) return combinations.quarterly;
  return seasonLength <= 24 ? combinations.monthly : combinations.finer;
}

/** The combination with the given share of the methods for intermittent demand. */
export function withIntermittent(combination: Combination, share: number): Combination {
  const rest = Object.entries(combination.weights).map(([method, weight]) => [method, weight * (1 - share)]);
  return { ...combination, weights: { ...Object.fromEntries(rest), intermittent: share } };
}

/** How fast members that carry on a movement lose their part as a history turns out to stand still. */
const fading = 4;

/**
 * The combination for a history that keeps coming back to its mean. Yearly histories one and two horizons before their
 * end came from a mean OWA of 0.7374 to 0.7352 by it, those 98 of 1013 that do so from a MASE of 1.921 to 1.888.
 */
export function withoutMovement(combination: Combination, still: number): Combination {
  const { weights, carrying } = combination;
  if (!carrying || still === 0) return combination;
  const left = Object.entries(weights).map(([method, weight]) => [
    method,
    carrying.includes(method as SingleMethod) ? weight * (1 - still) ** fading : weight,
  ]);
  return { ...combination, weights: { ...Object.fromEntries(left), mean: still } };
}

/**
 * How much better the mean tells a value than the one before it does, as a part of the latter's error: 0 where a history
 * moves, 0.29 where nothing but chance goes on around a level.
 */
export function stillness(y: Float64Array): number {
  const n = y.length;
  if (n < 3) return 0;
  const mean = y.reduce((sum, v) => sum + v / n, 0);
  let squares = 0;
  let changes = 0;
  for (let t = 0; t < n; t++) {
    squares += (y[t] - mean) ** 2 / n;
    if (t > 0) changes += (y[t] - y[t - 1]) ** 2 / (n - 1);
  }
  return changes > squares ? 1 - Math.sqrt(squares / changes) : 0;
}
