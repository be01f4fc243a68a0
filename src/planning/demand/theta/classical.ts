import { minimiseInInterval } from "../../math/minimiseInInterval";
import { naive, residualDeviation } from "../benchmarks";
import { lineThrough } from "../decomposition";
import type { PreparedSeries } from "../prepare";
import { withSeason } from "../seasonalProfile";
import type { ModelForecast } from "../types";
import { shortest } from "./methods";

/** Smoothing parameters tried first; the best is refined between its neighbours. */
const alphas = [0.02, 0.08, 0.16, 0.26, 0.38, 0.52, 0.68, 0.84, 0.97];
const refinements = 3;

/**
 * The classical theta method (Assimakopoulos and Nikolopoulos 2000) in the form of Hyndman and Billah (2003):
 * simple exponential smoothing with half the slope of the line through all data as drift. It works on logarithms
 * of the seasonally adjusted series where that is positive, so growth is by a rate.
 */
export function classicalTheta(series: PreparedSeries, horizon: number): ModelForecast {
  const n = series.scaled.length;
  if (n < shortest) return naive(series, horizon);
  const { alpha, drift, fitted } = fittedClassical(series);
  const original = new Float64Array(n);
  for (let t = 0, decay = 1; t < n; t++, decay *= 1 - alpha) {
    original[t] = t === 0 ? NaN : fitted[t] + (drift * (1 - decay)) / alpha;
  }
  toOriginal(original, series, 0);
  const sigma = residualDeviation(series.values, original, 3);
  return {
    label: "Theta",
    mean: classicalMean(series, horizon),
    deviation: new Float64Array(horizon).map((_, h) => sigma * Math.sqrt(1 + h * alpha * alpha)),
    fitted: original,
    parameters: { alpha, drift },
  };
}

/** The forecast of the classical theta method alone; at least four periods. */
export function classicalMean(series: PreparedSeries, horizon: number): Float64Array {
  const n = series.scaled.length;
  const { alpha, drift, level } = fittedClassical(series);
  const lag = (1 - (1 - alpha) ** n) / alpha;
  const mean = new Float64Array(horizon);
  // A rate of growth is continued for as long as it was observed, and no longer: compounded further it explodes.
  for (let h = 0; h < horizon; h++) mean[h] = level + drift * (Math.min(h, n) + lag);
  return toOriginal(mean, series, n);
}

interface FittedClassical extends Smoothed {
  drift: number;
}

const known = new WeakMap<PreparedSeries, FittedClassical>();

/** The fit to a series, made once however many combinations ask for it. */
function fittedClassical(series: PreparedSeries): FittedClassical {
  let found = known.get(series);
  if (!found) {
    const y = series.positive ? series.adjusted.map((v) => Math.log(v)) : series.adjusted;
    found = { ...smooth(y), drift: lineThrough(y, y.length).slope / 2 };
    known.set(series, found);
  }
  return found;
}

/** From adjusted values, or their logarithms, back to the series' own, in place; the first is that of period `from`. */
function toOriginal(
  x: Float64Array,
  { positive, profile, scale }: PreparedSeries,
  from: number,
): Float64Array {
  if (positive) for (let t = 0; t < x.length; t++) x[t] = Math.exp(x[t]);
  const seasonal = withSeason(x, profile, from);
  for (let t = 0; t < x.length; t++) x[t] = seasonal[t] * scale;
  return x;
}

interface Smoothed {
  alpha: number;
  level: number;
  fitted: Float64Array;
}

/** Simple exponential smoothing from the mean of the first values, alpha by least squares. */
function smooth(y: Float64Array): Smoothed {
  const start = Math.min(y.length, 4);
  let first = 0;
  for (let t = 0; t < start; t++) first += y[t] / start;
  const squaresAt = (candidate: number): number => {
    let level = first;
    let squares = 0;
    for (let t = 0; t < y.length; t++) {
      const e = y[t] - level;
      squares += e * e;
      level += candidate * e;
    }
    return squares;
  };
  const alpha = minimiseInInterval(squaresAt, alphas, refinements);
  const fitted = new Float64Array(y.length);
  let level = first;
  for (let t = 0; t < y.length; t++) {
    fitted[t] = level;
    level += alpha * (y[t] - level);
  }
  return { alpha, level, fitted };
}
