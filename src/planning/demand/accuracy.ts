import { PlanningError } from "../errors";
import { say } from "../words";

/**
 * Forecast error measures. Arrays are aligned by position; a pair in which either number is missing (NaN) is
 * skipped. Ratios are fractions (0.12 is 12 %). The error is forecast minus actual, so a positive bias means
 * over-forecasting. A measure that does not exist for the data (nothing to compare, a zero denominator) is NaN;
 * `accuracy` turns that into a sentence.
 */
type Numbers = ArrayLike<number>;

/** Number of positions where both numbers are present. */
export function pairCount(actual: Numbers, forecast: Numbers): number {
  return fold(actual, forecast, () => 1).count;
}

/** Mean absolute error, in units of the series. */
export function meanAbsoluteError(actual: Numbers, forecast: Numbers): number {
  return mean(fold(actual, forecast, (a, f) => Math.abs(f - a)));
}

/** Mean squared error. */
export function meanSquaredError(actual: Numbers, forecast: Numbers): number {
  return mean(fold(actual, forecast, (a, f) => (f - a) * (f - a)));
}

/** Root mean squared error, in units of the series. */
export function rootMeanSquaredError(actual: Numbers, forecast: Numbers): number {
  return Math.sqrt(meanSquaredError(actual, forecast));
}

/** Mean error (forecast minus actual), in units of the series. */
export function meanError(actual: Numbers, forecast: Numbers): number {
  return mean(fold(actual, forecast, (a, f) => f - a));
}

/** Bias as a fraction of the actual total: sum(F - A) / sum |A|. */
export function biasFraction(actual: Numbers, forecast: Numbers): number {
  return ratio(fold(actual, forecast, (a, f) => f - a).sum, fold(actual, forecast, (a) => Math.abs(a)).sum);
}

/**
 * Weighted mean absolute percentage error: sum |A - F| / sum |A|; with weights, sum w|A - F| / sum w|A|.
 *
 * @example
 * wmape([100, 0, 50], [90, 10, 60]); // 0.2
 */
export function wmape(actual: Numbers, forecast: Numbers, weights?: Numbers): number {
  const w = (i: number): number => (weights ? weights[i] : 1);
  return ratio(
    fold(actual, forecast, (a, f, i) => w(i) * Math.abs(a - f)).sum,
    fold(actual, forecast, (a, _f, i) => w(i) * Math.abs(a)).sum,
  );
}

/** Mean absolute percentage error over the periods whose actual is not zero. */
export function mape(actual: Numbers, forecast: Numbers): number {
  return mean(fold(actual, forecast, (a, f) => (a === 0 ? NaN : Math.abs((a - f) / a))));
}

/** Symmetric MAPE: mean of 2|A - F| / (|A| + |F|); a pair of zeros is an error of zero (Makridakis 1993). */
export function smape(actual: Numbers, forecast: Numbers): number {
  return mean(
    fold(actual, forecast, (a, f) => {
      const size = Math.abs(a) + Math.abs(f);
      return size > 0 ? (2 * Math.abs(a - f)) / size : 0;
    }),
  );
}

/**
 * Mean absolute change of the history over one season: the scale of MASE (Hyndman and Koehler 2006). Falls back
 * to one-step changes when the history is not longer than a season.
 */
export function naiveScale(history: Numbers, seasonLength = 1): number {
  return mean(seasonalChanges(history, seasonLength, Math.abs));
}

/** Mean squared one-step change of the history: the squared scale of RMSSE (M5 competition). */
export function squaredNaiveScale(history: Numbers, seasonLength = 1): number {
  return mean(seasonalChanges(history, seasonLength, (d) => d * d));
}

/** Mean absolute scaled error: MAE over the in-sample MAE of the seasonal naive method. */
export function mase(actual: Numbers, forecast: Numbers, history: Numbers, seasonLength = 1): number {
  return ratio(meanAbsoluteError(actual, forecast), naiveScale(history, seasonLength));
}

/** Root mean squared scaled error: the RMSE over the in-sample RMSE of the naive method (M5 competition). */
export function rmsse(actual: Numbers, forecast: Numbers, history: Numbers, seasonLength = 1): number {
  return Math.sqrt(ratio(meanSquaredError(actual, forecast), squaredNaiveScale(history, seasonLength)));
}

/** Overall weighted average (M4): the mean of sMAPE and MASE, each relative to a benchmark's. */
export function owa(smapeOf: number, maseOf: number, benchmarkSmape: number, benchmarkMase: number): number {
  return 0.5 * (ratio(smapeOf, benchmarkSmape) + ratio(maseOf, benchmarkMase));
}

/** Share of actuals inside [lower, upper]. */
export function coverage(actual: Numbers, lower: Numbers, upper: Numbers): number {
  return mean(
    fold(actual, lower, (a, lo, i) => (Number.isNaN(upper[i]) ? NaN : a >= lo && a <= upper[i] ? 1 : 0)),
  );
}

/**
 * Mean scaled interval score (Gneiting and Raftery 2007, as in M4): width plus 2/alpha times the distance by
 * which actuals fall outside, over the MASE scale. `level` is the nominal coverage, e.g. 0.95.
 */
export function msis(
  actual: Numbers,
  lower: Numbers,
  upper: Numbers,
  level: number,
  history: Numbers,
  seasonLength = 1,
): number {
  const penalty = 2 / (1 - level);
  const score = fold(actual, lower, (a, lo, i) => {
    const hi = upper[i];
    return hi - lo + penalty * Math.max(0, lo - a) + penalty * Math.max(0, a - hi);
  });
  return ratio(mean(score), naiveScale(history, seasonLength));
}

/** Mean pinball (quantile) loss of forecasts of the quantile with this probability. */
export function pinball(actual: Numbers, quantile: Numbers, probability: number): number {
  return mean(
    fold(actual, quantile, (a, q) => (a >= q ? probability * (a - q) : (1 - probability) * (q - a))),
  );
}

/**
 * Running tracking signal: cumulated error over the mean absolute error so far (or over the last `window`
 * periods). Zero while the mean absolute error is zero; NaN where a number is missing.
 *
 * @param sign "actualMinusForecast" (Heizer and Render, APICS; default) or "forecastMinusActual" (Chopra)
 * @example
 * trackingSignal([90, 95, 115], [100, 100, 100]); // [-1, -2, 0]
 */
export function trackingSignal(
  actual: Numbers,
  forecast: Numbers,
  window = Infinity,
  sign: "actualMinusForecast" | "forecastMinusActual" = "actualMinusForecast",
): Float64Array {
  const signal = new Float64Array(actual.length).fill(NaN);
  const errors: number[] = [];
  for (let t = 0; t < actual.length; t++) {
    const error = sign === "actualMinusForecast" ? actual[t] - forecast[t] : forecast[t] - actual[t];
    if (Number.isNaN(error)) continue;
    errors.push(error);
    if (errors.length > window) errors.shift();
    let sum = 0;
    let absolute = 0;
    for (const e of errors) {
      sum += e;
      absolute += Math.abs(e);
    }
    signal[t] = absolute > 0 ? (sum * errors.length) / absolute : 0;
  }
  return signal;
}

/** The measures that `accuracy` knows by name. */
export const accuracyMetrics = [
  "wmape",
  "mape",
  "smape",
  "mae",
  "rmse",
  "mase",
  "rmsse",
  "bias",
  "meanError",
  "mse",
] as const;
export type AccuracyMetric = (typeof accuracyMetrics)[number];

/** What a measure may need beside the two series. */
export interface AccuracyContext {
  /** In-sample history, needed by mase and rmsse. */
  history?: Numbers;
  /** Season of the history's naive forecast; 1 when not seasonal. */
  seasonLength?: number;
  /** One weight a period, used by wmape only. */
  weights?: Numbers;
}

/**
 * One measure by name.
 *
 * @throws PlanningError notAvailable when nothing can be compared or the denominator is zero, value when the
 * lengths differ or the history that mase and rmsse need is not given
 * @example
 * accuracy("wmape", [100, 0, 50], [90, 10, 60]); // 0.2
 */
export function accuracy(
  metric: AccuracyMetric,
  actual: Numbers,
  forecast: Numbers,
  context: AccuracyContext = {},
): number {
  if (actual.length !== forecast.length) {
    throw new PlanningError(
      "value",
      say`Actual has ${actual.length} numbers and forecast ${forecast.length}; give as many of each.`,
    );
  }
  if ((metric === "mase" || metric === "rmsse") && !context.history) {
    throw new PlanningError(
      "value",
      say`${metric.toUpperCase()} needs the history that the forecast was made from.`,
    );
  }
  if (pairCount(actual, forecast) === 0) {
    throw new PlanningError("notAvailable", say`No period has both an actual and a forecast.`);
  }
  const value = measure(metric, actual, forecast, context);
  if (!Number.isFinite(value)) {
    throw new PlanningError(
      "notAvailable",
      metric === "mase" || metric === "rmsse"
        ? say`${metric.toUpperCase()} has no scale: the history never changes or has fewer than two numbers.`
        : say`The actuals are all zero, so a relative error does not exist; use mae, rmse or mase.`,
    );
  }
  return value;
}

function measure(
  metric: AccuracyMetric,
  actual: Numbers,
  forecast: Numbers,
  context: AccuracyContext,
): number {
  const history = context.history ?? [];
  switch (metric) {
    case "wmape":
      return wmape(actual, forecast, context.weights);
    case "mape":
      return mape(actual, forecast);
    case "smape":
      return smape(actual, forecast);
    case "mae":
      return meanAbsoluteError(actual, forecast);
    case "rmse":
      return rootMeanSquaredError(actual, forecast);
    case "mase":
      return mase(actual, forecast, history, context.seasonLength);
    case "rmsse":
      return rmsse(actual, forecast, history);
    case "bias":
      return biasFraction(actual, forecast);
    case "meanError":
      return meanError(actual, forecast);
    case "mse":
      return meanSquaredError(actual, forecast);
  }
}

interface Sum {
  sum: number;
  count: number;
}

/** Adds up `term` over the complete pairs; a term of NaN is left out. */
function fold(a: Numbers, b: Numbers, term: (a: number, b: number, index: number) => number): Sum {
  const result = { sum: 0, count: 0 };
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a[i];
    const y = b[i];
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    const value = term(x, y, i);
    if (Number.isNaN(value)) continue;
    result.sum += value;
    result.count++;
  }
  return result;
}

function seasonalChanges(history: Numbers, seasonLength: number, term: (change: number) => number): Sum {
  const lag = history.length > seasonLength ? seasonLength : 1;
  const result = { sum: 0, count: 0 };
  for (let t = lag; t < history.length; t++) {
    const change = history[t] - history[t - lag];
    if (Number.isNaN(change)) continue;
    result.sum += term(change);
    result.count++;
  }
  return result;
}

function mean({ sum, count }: Sum): number {
  return ratio(sum, count);
}

function ratio(numerator: number, denominator: number): number {
  return denominator > 0 ? numerator / denominator : NaN;
}
