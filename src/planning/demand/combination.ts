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
    weights: { crossLearned: 0.4, drift: 0.21, theta: 0.15, classicalTheta: 0.09, arima: 0.09, ces: 0.06 },
    fitPower: 0.5,
  },
  quarterly: {
    weights: {
      crossLearned: 0.46,
      etsPool: 0.045,
      etsAdditive: 0.045,
      theta: 0.045,
      thetaAdditive: 0.045,
      classicalTheta: 0.045,
      arima: 0.045,
      arimaAdditive: 0.055,
      ces: 0.035,
      driftAdjusted: 0.045,
      usualLevel: 0.135,
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
export function withIntermittent({ weights, fitPower }: Combination, share: number): Combination {
  const rest = Object.entries(weights).map(([method, weight]) => [method, weight * (1 - share)]);
  return { weights: { ...Object.fromEntries(rest), intermittent: share }, fitPower };
}
