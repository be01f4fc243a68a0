import { PlanningError } from "../errors";
import { say } from "../words";
import { accuracy, type AccuracyMetric } from "./accuracy";
import { pointForecast } from "./forecastSeries";
import type { ForecastOptions, MethodName } from "./types";

export interface BacktestOptions extends Pick<ForecastOptions, "seasonLength" | "frequency" | "nonNegative"> {
  /** Periods forecast from each origin. */
  horizon: number;
  /** How many origins, one period apart, the last one `horizon` periods before the end. */
  origins: number;
  methods: readonly MethodName[];
  metrics: readonly AccuracyMetric[];
}

/** How one method did over all origins. */
export interface BacktestScore {
  method: MethodName;
  /** One number a metric; NaN where it does not exist. */
  scores: Float64Array;
  /** Origins that could be used: a short history has fewer than asked for. */
  origins: number;
}

/** Fewest periods that an origin's history may have. */
const shortestHistory = 3;

/**
 * Rolling-origin evaluation: the history is cut at several origins, each method forecasts the periods that follow from
 * what was known then, and the errors of all origins and horizons together are measured.
 *
 * Source: Tashman 2000.
 * @param history one number a period, oldest first; NaN for missing
 * @returns in the order of the methods
 * @throws PlanningError notAvailable when the history is too short for a single origin
 * @example
 * backtest(history, { horizon: 3, origins: 6, methods: ["snaive", "ets"], metrics: ["wmape"] })[0].scores[0];
 */
export function backtest(history: Float64Array, options: BacktestOptions): BacktestScore[] {
  const { horizon, origins, methods, metrics } = options;
  const last = history.length - horizon;
  const first = Math.max(shortestHistory, last - origins + 1);
  if (last < first) {
    throw new PlanningError(
      "notAvailable",
      say`A history of ${history.length} periods is too short to test forecasts of ${horizon}; use a shorter horizon.`,
    );
  }
  const cuts = Array.from({ length: last - first + 1 }, (_, k) => first + k);
  const actual = join(cuts.map((cut) => history.subarray(cut, cut + horizon)));
  return methods.map((method) => {
    const forecasts = cuts.map((cut) => forecastFrom(history.slice(0, cut), method, options));
    return {
      method,
      scores: measure(actual, join(forecasts), history.slice(0, first), metrics, options),
      origins: cuts.length,
    };
  });
}

function forecastFrom(known: Float64Array, method: MethodName, options: BacktestOptions): Float64Array {
  const { horizon, seasonLength, frequency, nonNegative } = options;
  try {
    return pointForecast(known, { horizon, method, seasonLength, frequency, nonNegative }).mean;
  } catch (error) {
    // An origin before the first sale has nothing to forecast from and is left out.
    if (error instanceof PlanningError && error.kind === "notAvailable")
      return new Float64Array(horizon).fill(NaN);
    throw error;
  }
}

function measure(
  actual: Float64Array,
  forecast: Float64Array,
  history: Float64Array,
  metrics: readonly AccuracyMetric[],
  { seasonLength }: BacktestOptions,
): Float64Array {
  const context = { history, seasonLength: typeof seasonLength === "number" ? seasonLength : 1 };
  return Float64Array.from(metrics, (metric) => {
    try {
      return accuracy(metric, actual, forecast, context);
    } catch (error) {
      if (error instanceof PlanningError && error.kind === "notAvailable") return NaN;
      throw error;
    }
  });
}

function join(parts: readonly Float64Array[]): Float64Array {
  return Float64Array.from(parts.flatMap((part) => Array.from(part)));
}
