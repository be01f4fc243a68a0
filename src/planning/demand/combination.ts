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
 * Unlike structures in nearly equal parts beat weights fitted to series or to their features on earlier origins of
 * real histories (fitted weights lost out of sample); only the kind of calendar earned a difference. Temporal
 * hierarchies need enough sub-periods to average over, and yearly series are mostly trend.
 */
const combinations = {
  yearly: {
    weights: { drift: 0.35, theta: 0.25, classicalTheta: 0.15, arima: 0.15, ces: 0.1 },
    fitPower: 0.5,
  },
  quarterly: {
    weights: {
      etsAdditive: 0.13,
      arimaAdditive: 0.07,
      arima: 0.06,
      ces: 0.05,
      thetaAdditive: 0.04,
      driftAdjusted: 0.04,
      theta: 0.03,
      usualLevel: 0.58,
    },
    fitPower: 1.5,
  },
  monthly: {
    weights: {
      thief: 0.07,
      arimaAdjusted: 0.06,
      snaive: 0.06,
      etsPool: 0.05,
      theta: 0.03,
      usualLevel: 0.73,
    },
    fitPower: 1.5,
  },
  finer: {
    weights: { snaive: 0.3, ces: 0.3, arima: 0.25, etsPool: 0.1, usualLevel: 0.05 },
    fitPower: 1.5,
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
