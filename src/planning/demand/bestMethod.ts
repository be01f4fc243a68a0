import { PlanningError } from "../errors";
import { decimal, say } from "../words";
import type { AccuracyMetric } from "./accuracy";
import { backtest, type BacktestScore } from "./backtest";
import { forecastSeries } from "./forecastSeries";
import type { ForecastOptions, MethodName, SeriesForecast } from "./types";

const usual = [
  "auto",
  "naive",
  "snaive",
  "movingAverage",
  "ses",
  "dampedHolt",
  "hwMultiplicative",
  "ets",
  "theta",
  "ces",
  "arima",
  "thief",
] as const satisfies MethodName[];
const forRareDemand = ["croston", "sba", "tsb", "imapa"] as const satisfies MethodName[];
/** Share of periods without demand beyond which methods for rare demand compete too. */
const rareFrom = 0.25;

/** The methods that compete for a series. */
export function competitors(history: Float64Array): MethodName[] {
  const zeros = history.filter((value) => value === 0).length;
  return zeros > rareFrom * history.length ? [...usual, ...forRareDemand] : [...usual];
}

/** What to forecast where the method may be left to a test. */
export interface ChosenOptions extends Omit<ForecastOptions, "method"> {
  /** "best": the one with the smallest error on the series' own past. */
  method?: MethodName | "best";
  /** The error by which "best" is chosen. Default wmape. */
  metric?: AccuracyMetric;
}

/** Origins of the test, and the most periods that each looks ahead. */
const origins = 6;
const furthest = 6;

/**
 * Forecasts a series with a method by name, or with the one that did best on its own past: rolling-origin evaluation of
 * a dozen methods (Tashman 2000). A history too short for any test is forecast by the default.
 *
 * @throws PlanningError as `forecastSeries`
 * @example
 * forecastChosen(history, { horizon: 6, method: "best", metric: "mase" }).label; // "ETS(M,Ad,M)"
 */
export function forecastChosen(history: Float64Array, options: ChosenOptions): SeriesForecast {
  const { method, metric = "wmape", ...asked } = options;
  if (method !== "best") return forecastSeries(history, { ...asked, method });
  const ranked = league(history, asked, metric);
  if (ranked.length === 0) return forecastSeries(history, asked);
  const [best, second] = ranked;
  const forecast = forecastSeries(history, { ...asked, method: best.method });
  if (forecast.constant || ranked.length === 1) return forecast;
  const runnerUp = forecastSeries(history, { ...asked, method: second.method });
  const [ours, theirs] = [best, second].map(({ scores }) => error(scores[0], metric));
  const chosen = say`It had the smallest error (${metric} ${ours}) of ${ranked.length} methods on ${best.origins} origins; ${runnerUp.label} came second (${theirs}) and says ${decimal(runnerUp.mean[0], 1)} for the next period.`;
  return { ...forecast, explanation: `${forecast.explanation} ${chosen}` };
}

/** The methods by their errors, the best first; none where the history is too short or too plain for a test. */
function league(
  history: Float64Array,
  { horizon, seasonLength, frequency, nonNegative }: ForecastOptions,
  metric: AccuracyMetric,
): BacktestScore[] {
  const known = history.filter((value) => !Number.isNaN(value)).length;
  const ahead = Math.max(1, Math.min(horizon, furthest, Math.floor(known / 4)));
  const shared = { seasonLength, frequency, nonNegative };
  try {
    const request = { ...shared, horizon: ahead, origins, methods: competitors(history), metrics: [metric] };
    return backtest(history, request)
      .filter(({ scores }) => !Number.isNaN(scores[0]))
      .sort((a, b) => Math.abs(a.scores[0]) - Math.abs(b.scores[0]));
  } catch (problem) {
    if (problem instanceof PlanningError && problem.kind === "notAvailable") return [];
    throw problem;
  }
}

const relative: readonly AccuracyMetric[] = ["wmape", "mape", "smape", "bias"];

function error(value: number, metric: AccuracyMetric): string {
  return relative.includes(metric) ? `${decimal(100 * value, 1)} %` : decimal(value, 2);
}
