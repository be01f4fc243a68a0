import { PlanningError } from "../errors";
import { biasFraction, mase, rootMeanSquaredError, wmape } from "./accuracy";
import { explainTested } from "./explain";
import { forecastSeries, pointForecast } from "./forecastSeries";
import type { ForecastOptions, MethodName, SingleMethod } from "./types";

/** What to forecast, and how to test the same method on the series' own past. */
export interface TestedOptions extends ForecastOptions {
  /** Periods between the end of the history and the first one of the plan. */
  lead: number;
  /** Periods ahead that the test measures; each origin hides so many periods more. */
  testHorizon: number;
  /** Periods in a year: the naive forecast is the same period a year before. */
  frequency: number;
}

/** One series to forecast. */
export interface TestedRow {
  history: Float64Array;
  /** The method that somebody chose for this series; left out, "auto". */
  method?: MethodName;
  /** How many times the test starts over. */
  origins: number;
}

/** A method that was tested beside the one used. */
export interface RunnerUp {
  label: string;
  wmape: number;
  /** Its forecast for the periods of the plan. */
  mean: Float64Array;
}

/** A forecast for the periods of the plan with what the same method would have done before. */
export interface TestedForecast {
  label: string;
  /** One sentence: method, parts, errors beside the naive method's, runner-up. */
  explanation: string;
  mean: Float64Array;
  /** Bounds by level, then period. */
  lower: Float64Array[];
  upper: Float64Array[];
  /** The best of the other methods on the hidden periods. */
  runnerUp?: RunnerUp;
  test: BacktestAccuracy;
}

/** What a method would have done over the last periods, measured on periods that it had not seen. */
export interface BacktestAccuracy {
  actual: Float64Array;
  forecast: Float64Array;
  naive: Float64Array;
  wmape: number;
  naiveWmape: number;
  bias: number;
  mase: number;
  rmse: number;
}

/** What one origin of the test said about the periods after it. */
interface Origin {
  start: number;
  mean: Float64Array;
  members: { method: SingleMethod; mean: Float64Array }[];
}

/**
 * Forecasts a series and tests the same method on its past: the last periods are hidden, forecast and compared, from
 * several origins that do not overlap. The members of a combination are tested along with it, at no extra cost; the
 * best of them is the runner-up.
 *
 * Source: rolling-origin evaluation (Tashman 2000).
 * @throws PlanningError as `forecastSeries`
 */
export function testedForecast(
  { history, method, origins }: TestedRow,
  options: TestedOptions,
): TestedForecast {
  const { lead, testHorizon, ...asked } = options;
  const now = forecastSeries(history, { ...asked, method });
  const past = hiddenPeriods(history, { ...options, method }, origins);
  const test = accuracyOf(history, past, options);
  const plan = (values: Float64Array): Float64Array => values.slice(lead);
  const best = now.members.length > 1 ? bestMember(past, test.actual, testHorizon) : undefined;
  const member = now.members.find((each) => each.method === best?.method);
  const runnerUp = best && member && { label: member.label, wmape: best.wmape, mean: plan(member.mean) };
  const explanation = explainTested(now, history.length, {
    compared: test.actual.length,
    wmape: test.wmape,
    naiveWmape: test.naiveWmape,
    first: now.mean[lead],
    naiveFirst: history[history.length - options.frequency + (lead % options.frequency)] ?? NaN,
    ...(runnerUp
      ? { runnerUp: { label: runnerUp.label, wmape: runnerUp.wmape, first: runnerUp.mean[0] } }
      : {}),
  });
  const untold = explanation === now.explanation ? [] : (now.remarks ?? []);
  return {
    label: now.label,
    explanation: [explanation, ...untold].join(" "),
    mean: plan(now.mean),
    lower: now.lower.map(plan),
    upper: now.upper.map(plan),
    ...(runnerUp ? { runnerUp } : {}),
    test,
  };
}

function hiddenPeriods(
  history: Float64Array,
  { testHorizon, method, seasonLength, frequency, nonNegative }: TestedOptions,
  origins: number,
): Origin[] {
  const found: Origin[] = [];
  for (let k = origins; k >= 1; k--) {
    const start = history.length - k * testHorizon;
    if (start < frequency) continue;
    try {
      const known = history.slice(0, start);
      const asked = { horizon: testHorizon, method, seasonLength, frequency, nonNegative };
      const { mean, members } = pointForecast(known, asked);
      found.push({ start, mean, members });
    } catch (error) {
      // An origin before the first number has nothing to forecast from and is left out.
      if (!(error instanceof PlanningError)) throw error;
    }
  }
  return found;
}

function accuracyOf(
  history: Float64Array,
  past: readonly Origin[],
  { testHorizon, frequency }: TestedOptions,
): BacktestAccuracy {
  const at = (of: (origin: Origin, h: number) => number): Float64Array =>
    Float64Array.from(past.flatMap((origin) => Array.from({ length: testHorizon }, (_, h) => of(origin, h))));
  const actual = at(({ start }, h) => history[start + h]);
  const forecast = at(({ mean }, h) => mean[h]);
  const naive = at(({ start }, h) => history[start + h - frequency]);
  return {
    actual,
    forecast,
    naive,
    wmape: wmape(actual, forecast),
    naiveWmape: wmape(actual, naive),
    bias: biasFraction(actual, forecast),
    mase: mase(actual, forecast, history, frequency),
    rmse: rootMeanSquaredError(actual, forecast),
  };
}

/** The member with the smallest error over the periods of all origins; only those that every origin has. */
function bestMember(
  past: readonly Origin[],
  actual: Float64Array,
  testHorizon: number,
): { method: SingleMethod; wmape: number } | undefined {
  const methods = past.at(-1)?.members.map(({ method }) => method) ?? [];
  const scored = methods.flatMap((method) => {
    const paths = past.map(({ members }) => members.find((each) => each.method === method)?.mean);
    if (paths.some((path) => path === undefined)) return [];
    const forecast = Float64Array.from(paths.flatMap((path) => Array.from(path!.subarray(0, testHorizon))));
    const error = wmape(actual, forecast);
    return Number.isFinite(error) ? [{ method, wmape: error }] : [];
  });
  return scored.sort((a, b) => a.wmape - b.wmape)[0];
}
