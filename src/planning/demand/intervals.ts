import normal from "@stdlib/stats-base-dists-normal";
import { interpolate } from "../math/interpolate";
import { calibration, calibratedLevels, type CalendarKind } from "./intervalFactors";

/** What an interval is built from. */
export interface IntervalBasis {
  mean: number;
  /** Standard deviation of the error, by the models' own reckoning. */
  deviation: number;
  /** Whether the series is positive throughout: errors then grow with the level and lean upwards. */
  positive: boolean;
}

/**
 * A larger deviation, relative to the forecast, says nothing more about the shape of the distribution: the upper bound
 * then grows with the deviation, not with its exponential.
 */
const largestRelative = 1.5;

/**
 * A quantile of a forecast whose error is `multiple` standard deviations off: halfway between a normal and a
 * lognormal distribution with the same standard deviation for positive series, normal otherwise. Real errors of
 * demand lean upwards, but less than a lognormal does.
 *
 * @param multiple signed number of standard deviations
 */
export function boundAt({ mean, deviation, positive }: IntervalBasis, multiple: number): number {
  const symmetric = mean + multiple * deviation;
  if (!positive || !(mean > 0)) return symmetric;
  const relative = Math.min(largestRelative, deviation / mean);
  const skewed = mean * Math.exp(multiple * Math.sqrt(Math.log1p(relative * relative)));
  return (Math.max(0, symmetric) + skewed) / 2;
}

/** Which calendar's calibration suits a season; `frequency` tells yearly data from data without season. */
export function calendarKind(seasonLength: number, frequency?: number): CalendarKind {
  const periods = frequency ?? seasonLength;
  if (periods === 1) return frequency === 1 ? "yearly" : "plain";
  if (periods < 6) return "quarterly";
  return periods <= 24 ? "monthly" : "finer";
}

/**
 * How many standard deviations a central interval must reach to hold the stated share of outcomes, by what was
 * seen on earlier origins of real series. Between the calibrated levels and horizons it is interpolated: in
 * multiples of the normal quantile over levels, straight over horizons.
 *
 * @param level coverage, e.g. 0.95
 * @param step 1 for the next period
 */
export function calibratedMultiple(kind: CalendarKind, level: number, step: number): number {
  const key = `${kind} ${level}`;
  let known = knownMultiples.get(key);
  if (!known) {
    if (knownMultiples.size >= mostLevels) knownMultiples.clear();
    known = [];
    knownMultiples.set(key, known);
  }
  return (known[step] ??= interpolatedMultiple(kind, level, step));
}

/** The same few levels are asked for over and over. */
const knownMultiples = new Map<string, number[]>();
const mostLevels = 100;

function interpolatedMultiple(kind: CalendarKind, level: number, step: number): number {
  const { steps, multiples } = calibration[kind];
  const ratios = calibratedLevels.map((l, i) => interpolate(steps, multiples[i], step) / centralQuantile(l));
  return (
    centralQuantile(level) *
    interpolate(calibratedLevels.map(centralQuantile), ratios, centralQuantile(level))
  );
}

/** Normal quantile that bounds a central interval of this coverage. */
export function centralQuantile(level: number): number {
  return normal.quantile((1 + level) / 2, 0, 1);
}
