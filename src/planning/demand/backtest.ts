import { PlanningError } from "../errors";
import { say } from "../words";
import { accuracy, type AccuracyMetric } from "./accuracy";
import { pointForecast } from "./forecastSeries";
import { findSeasonLength } from "./seasonality";
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
 * what was known then, and the errors of all origins and horizons together are measured. Scaled errors (mase, rmsse) are
 * the mean over the origins, each scaled by the (seasonal) naive forecast on the history that it knew.
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
  const known = cuts.map((cut) => history.slice(0, cut));
  const actuals = cuts.map((cut) => history.subarray(cut, cut + horizon));
  const season = seasonOf(history, options);
  return methods.map((method) => {
    const origins = known.map((past, at): Origin => {
      return { known: past, actual: actuals[at], forecast: forecastFrom(past, method, options) };
    });
    return { method, scores: measure(origins, metrics, season), origins: cuts.length };
  });
}

/** What one origin knew, said and met. */
interface Origin {
  known: Float64Array;
  actual: Float64Array;
  forecast: Float64Array;
}

/** The season of the naive forecast by which errors are scaled. */
function seasonOf(history: Float64Array, { seasonLength, frequency }: BacktestOptions): number {
  if (typeof seasonLength === "number") return seasonLength;
  const known = history.filter((value) => !Number.isNaN(value));
  return known.length > 0 ? findSeasonLength(known, frequency) : 1;
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
  origins: readonly Origin[],
  metrics: readonly AccuracyMetric[],
  season: number,
): Float64Array {
  const actual = join(origins.map((origin) => origin.actual));
  const forecast = join(origins.map((origin) => origin.forecast));
  return Float64Array.from(metrics, (metric) =>
    isScaled(metric) ? scaled(metric, origins, season) : orNaN(() => accuracy(metric, actual, forecast)),
  );
}

const isScaled = (metric: AccuracyMetric): boolean => metric === "mase" || metric === "rmsse";

/** The mean over the origins, each scaled by the naive forecast's errors on what was known then. */
function scaled(metric: AccuracyMetric, origins: readonly Origin[], seasonLength: number): number {
  const each = origins
    .map(({ known, actual, forecast }) =>
      orNaN(() => accuracy(metric, actual, forecast, { history: known, seasonLength })),
    )
    .filter((score) => !Number.isNaN(score));
  return each.reduce((sum, score) => sum + score, 0) / each.length;
}

/** A measure, or NaN where it does not exist. */
function orNaN(measured: () => number): number {
  try {
    return measured();
  } catch (error) {
    if (error instanceof PlanningError && error.kind === "notAvailable") return NaN;
    throw error;
  }
}

function join(parts: readonly Float64Array[]): Float64Array {
  return Float64Array.from(parts.flatMap((part) => Array.from(part)));
}
