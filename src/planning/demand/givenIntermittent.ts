import { PlanningError } from "../errors";
import { say } from "../words";
import type { SmoothedSeries } from "./givenSmoothing";

/** Croston's method and its relatives with constants that the planner gives. */
export interface GivenIntermittent {
  method: "croston" | "sba" | "tsb";
  /** Smoothing constant of the size of a demand; with Croston of the interval, too, unless there is a beta. */
  alpha: number;
  /** Of the interval between demands (Croston), or of the probability of a demand (TSB). Default alpha. */
  beta?: number;
  /** Size of a demand before the first period. Default: the first demand, from which on the rest is smoothed. */
  size?: number;
  /** Interval (Croston) or probability (TSB) before the first period. Default: what the first demand shows. */
  occurrence?: number;
}

/**
 * Croston's method (1972), the form of Syntetos and Boylan (2005: times 1 − β/2) or of Teunter, Syntetos and Babai (2011)
 * as done by hand. Level and trend of the result are the size of a demand and its interval (or probability).
 *
 * @throws PlanningError notAvailable when there is no demand to start from
 * @example
 * smoothIntermittent(Float64Array.of(0, 4, 0, 0, 6), { method: "croston", alpha: 0.5 }, 1).forecast; // [2]: 5 ÷ 2.5
 */
export function smoothIntermittent(
  history: Float64Array,
  given: GivenIntermittent,
  horizon: number,
): SmoothedSeries {
  const { method, alpha, beta = alpha } = given;
  const first = history.findIndex((value) => value > 0);
  if (first < 0 && (given.size === undefined || given.occurrence === undefined))
    throw new PlanningError("notAvailable", say`The history holds no demand; there is nothing to smooth.`);
  const isTsb = method === "tsb";
  let size = given.size ?? history[first];
  let occurrence = given.occurrence ?? (isTsb ? 1 / (first + 1) : first + 1);
  // What the first demand has shown is not smoothed into itself.
  const start = given.size === undefined && given.occurrence === undefined ? first + 1 : 0;
  const correction = method === "sba" ? 1 - beta / 2 : 1;
  const rate = (): number => (isTsb ? occurrence * size : (correction * size) / occurrence);
  const [fitted, level, trend] = [history.slice().fill(NaN), history.slice(), history.slice()];
  let gap = 0;
  history.forEach((value, t) => {
    if (t >= start) fitted[t] = rate();
    if (t >= start && !Number.isNaN(value)) {
      gap++;
      if (isTsb) occurrence += beta * (Number(value > 0) - occurrence);
      if (value > 0) {
        size += alpha * (value - size);
        if (!isTsb) occurrence += beta * (gap - occurrence);
        gap = 0;
      }
    }
    level[t] = size;
    trend[t] = occurrence;
  });
  return {
    fitted,
    level,
    trend,
    season: history.slice().fill(1),
    forecast: new Float64Array(horizon).fill(rate()),
  };
}
