import { naive, residualDeviation } from "../benchmarks";
import { lineThrough } from "../decomposition";
import type { PreparedSeries } from "../prepare";
import { withoutSeason, withSeason } from "../seasonalProfile";
import type { ModelForecast } from "../types";

const shortest = 4;
/** Smoothing parameters tried: the sum of squares is flat enough for a grid. */
const alphas = Array.from({ length: 20 }, (_, i) => 0.02 + 0.05 * i);

/**
 * The classical theta method (Assimakopoulos and Nikolopoulos 2000) in the form of Hyndman and Billah (2003):
 * simple exponential smoothing with half the slope of the line through all data as drift. It works on logarithms
 * of the seasonally adjusted series where that is positive, so growth is by a rate.
 */
export function classicalTheta(series: PreparedSeries, horizon: number): ModelForecast {
  const { scaled, scale, profile, positive } = series;
  const n = scaled.length;
  if (n < shortest) return naive(series, horizon);
  const adjusted = withoutSeason(scaled, profile);
  const y = positive ? adjusted.map(Math.log) : adjusted;
  const { alpha, fitted, level } = smooth(y);
  const drift = lineThrough(y, n).slope / 2;
  const lag = (1 - (1 - alpha) ** n) / alpha;
  const back = (x: Float64Array, from: number): Float64Array =>
    withSeason(positive ? x.map(Math.exp) : x, profile, from).map((v) => v * scale);
  // A rate of growth is continued for as long as it was observed, and no longer: compounded further it explodes.
  const mean = new Float64Array(horizon).map((_, h) => level + drift * (Math.min(h, n) + lag));
  const original = back(
    fitted.map((v, t) => (t === 0 ? NaN : v + (drift * (1 - (1 - alpha) ** t)) / alpha)),
    0,
  );
  const sigma = residualDeviation(series.values, original, 3);
  return {
    label: "Theta",
    mean: back(mean, n),
    deviation: mean.map((_, h) => sigma * Math.sqrt(1 + h * alpha * alpha)),
    fitted: original,
    parameters: { alpha, drift },
  };
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
  let least = Infinity;
  let alpha = alphas[0];
  for (const candidate of alphas) {
    let level = first;
    let squares = 0;
    for (let t = 0; t < y.length; t++) {
      const e = y[t] - level;
      squares += e * e;
      level += candidate * e;
    }
    if (squares < least) {
      least = squares;
      alpha = candidate;
    }
  }
  const fitted = new Float64Array(y.length);
  let level = first;
  for (let t = 0; t < y.length; t++) {
    fitted[t] = level;
    level += alpha * (y[t] - level);
  }
  return { alpha, level, fitted };
}
