import { say } from "../words";
import type { PreparedSeries } from "./prepare";
import { isSeasonal } from "./seasonality";
import { multiplicativeIndices } from "./decomposition";
import type { ModelForecast } from "./types";

/** Root mean square of the one-step errors that exist; 0 when none does. */
export function residualDeviation(y: Float64Array, fitted: Float64Array, parameters = 0): number {
  let sum = 0;
  let count = 0;
  for (let t = 0; t < y.length; t++) {
    if (Number.isNaN(fitted[t])) continue;
    sum += (y[t] - fitted[t]) ** 2;
    count++;
  }
  return count > 0 ? Math.sqrt(sum / Math.max(1, count - parameters)) : 0;
}

/** The last value repeated. */
export function naive({ values: y }: PreparedSeries, horizon: number): ModelForecast {
  const fitted = y.map((_, t) => (t > 0 ? y[t - 1] : NaN));
  const sigma = residualDeviation(y, fitted);
  return {
    label: say`Naive`,
    mean: new Float64Array(horizon).fill(y[y.length - 1]),
    deviation: steps(horizon, (h) => sigma * Math.sqrt(h)),
    fitted,
    parameters: {},
  };
}

/** The same period of the last season; the plain naive method when there is no season. */
export function seasonalNaive(series: PreparedSeries, horizon: number): ModelForecast {
  const { values: y, seasonLength: m } = series;
  const n = y.length;
  if (m === 1 || n < m) return naive(series, horizon);
  const fitted = y.map((_, t) => (t >= m ? y[t - m] : NaN));
  const sigma = residualDeviation(y, fitted);
  return {
    label: say`Seasonal naive`,
    mean: steps(horizon, (h) => y[n - m + ((h - 1) % m)]),
    deviation: steps(horizon, (h) => sigma * Math.sqrt(Math.floor((h - 1) / m) + 1)),
    fitted,
    parameters: {},
  };
}

/** The line through the first and the last value, continued. */
export function drift(series: PreparedSeries, horizon: number): ModelForecast {
  const { values: y } = series;
  const n = y.length;
  if (n < 3) return naive(series, horizon);
  const slope = (y[n - 1] - y[0]) / (n - 1);
  const fitted = y.map((_, t) => (t > 0 ? y[t - 1] + slope : NaN));
  const sigma = residualDeviation(y, fitted, 1);
  return {
    label: say`Drift`,
    mean: steps(horizon, (h) => y[n - 1] + slope * h),
    deviation: steps(horizon, (h) => sigma * Math.sqrt(h * (1 + h / (n - 1)))),
    fitted,
    parameters: { slope },
  };
}

/** The mean of the whole history. */
export function historicalMean({ values: y }: PreparedSeries, horizon: number): ModelForecast {
  const n = y.length;
  const level = y.reduce((sum, v) => sum + v, 0) / n;
  const fitted = y.map(() => level);
  const sigma = residualDeviation(y, fitted, 1);
  return {
    label: say`Mean`,
    mean: new Float64Array(horizon).fill(level),
    deviation: new Float64Array(horizon).fill(sigma * Math.sqrt(1 + 1 / n)),
    fitted,
    parameters: { level },
  };
}

/** Periods in a moving average where there is no season to span. */
const plainSpan = 3;

/** The mean of the last season, or of the last three periods without season. */
export function movingAverage({ values: y, seasonLength }: PreparedSeries, horizon: number): ModelForecast {
  const n = y.length;
  const span = Math.min(n, seasonLength > 1 ? seasonLength : plainSpan);
  const fitted = new Float64Array(n).fill(NaN);
  let sum = 0;
  for (let t = 0; t < n; t++) {
    if (t >= span) {
      fitted[t] = sum / span;
      sum -= y[t - span];
    }
    sum += y[t];
  }
  const sigma = residualDeviation(y, fitted);
  return {
    label: say`Moving average of ${span}`,
    mean: new Float64Array(horizon).fill(sum / span),
    deviation: steps(horizon, (h) => sigma * Math.sqrt(1 + (h - 1) / span)),
    fitted,
    parameters: { span },
  };
}

/**
 * Naive2, the benchmark of the M competitions: the naive method on seasonally adjusted data when the 90 % test
 * finds a season, the plain one when not.
 */
export function naive2(y: Float64Array, seasonLength: number, horizon: number): Float64Array {
  const n = y.length;
  if (!isSeasonal(y, seasonLength)) return new Float64Array(horizon).fill(y[n - 1]);
  const index = multiplicativeIndices(y, seasonLength);
  const last = y[n - 1] / index[(n - 1) % seasonLength];
  return steps(horizon, (h) => last * index[(n + h - 1) % seasonLength]);
}

/** An array of one number a step, h = 1, 2, ... */
export function steps(horizon: number, value: (h: number) => number): Float64Array {
  const result = new Float64Array(horizon);
  for (let h = 1; h <= horizon; h++) result[h - 1] = value(h);
  return result;
}
