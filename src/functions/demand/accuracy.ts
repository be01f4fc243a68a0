import type { AccuracyMetric } from "../../planning/demand/accuracy";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { valueOrError } from "../../worker/tasks/outcome";
import {
  besideProblems,
  choice,
  defineFunction,
  integer,
  layOut,
  numericMatrix,
  series,
  soundRows,
  transpose,
  type Matrix,
  type ResultCell,
  type SeriesRange,
} from "../support";
import { requireSameShape, rowsOfSound } from "../support/shapes";

const allMetrics: readonly AccuracyMetric[] = [
  "wmape",
  "mape",
  "smape",
  "mae",
  "rmse",
  "mase",
  "rmsse",
  "bias",
  "meanError",
];
const needsHistory: readonly AccuracyMetric[] = ["mase", "rmsse"];

export const accuracy = defineFunction({
  id: "ACCURACY",
  phase: "demand",
  summary: "Measures how far forecasts were from what happened.",
  returns:
    'One number a row (or one for all rows, or one a period). With metric "all": a header and one column a measure. Percentages are fractions.',
  parameters: {
    actual: series({ description: "What happened, items × periods. Blank: not known; the pair is skipped." }),
    forecast: series({ description: "The forecast of it, same shape." }),
    metric: choice({
      description:
        "The measure. Bias and meanError are forecast minus actual, so positive means over-forecast.",
      choices: {
        wmape: [0],
        mape: [1],
        smape: [2],
        mae: [3],
        rmse: [4],
        mase: [5],
        rmsse: [6],
        bias: [7],
        meanError: [8],
        mse: [10],
        all: [9],
      },
      also: {
        wmape: ["wape", "mad/mean"],
        mae: ["mad"],
        meanError: ["me", "mfe"],
        mse: ["mean squared error"],
      },
      default: "wmape",
    }),
    weights: numericMatrix({
      description: "Weights for wmape: one an item or the shape of actual; such as price.",
      optional: true,
      min: 0,
    }),
    history: series({
      description: "The history before the forecast, items × periods; mase and rmsse need it.",
      optional: true,
    }),
    by: choice({
      description: "One result a row, one over everything, or one a period.",
      choices: { row: [0], total: [1], period: [2] },
      also: { row: ["item", "series"], total: ["all"] },
      default: "row",
    }),
    season: integer({ description: "Periods in a season, for the scale of mase.", default: 1, min: 1 }),
  },
  example: "=SOP.ACCURACY({100,110,120}, {90,120,126})",
  source:
    "Hyndman & Koehler 2006 (MASE); M5 competition (RMSSE); WMAPE = Σ|A−F| ÷ Σ|A|; bias = Σ(F−A) ÷ Σ|A|.",
  notes: ["Where all actuals are zero a relative measure does not exist and gives #N/A."],
  async compute({ actual, forecast, metric, weights, history, by, season }, context) {
    requireSameShape(actual, forecast, "actual", "forecast");
    const pairs = joined(actual, forecast);
    // The history of another number of rows is refused below.
    const range = history?.rows.length === pairs.rows.length ? joined(pairs, history) : pairs;
    const groups = grouped(
      range,
      { actual, forecast, weights: weights && spreadWeights(weights, actual), history },
      by,
    );
    const metrics =
      metric === "all" ? allMetrics.filter((name) => history || !needsHistory.includes(name)) : [metric];
    const outcomes = await context.run("accuracyRows", [{ ...groups, metrics, seasonLength: season }]);
    const cells = outcomes.map((row) => row.map(valueOrError));
    const rows =
      by === "row"
        ? besideProblems(range, cells as ResultCell[][], metrics.length)
        : (cells as ResultCell[][]);
    if (metric === "all") return [metrics, ...rows];
    return by === "period" ? layOut(transpose(rows.map((row) => Array.from(row))), actual.orientation) : rows;
  },
});

interface Inputs<T> {
  actual: T;
  forecast: T;
  weights?: Float64Array[];
  history?: T;
}

/** The lists to measure: one a row, one of all cells, or one a period. */
function grouped(
  range: SeriesRange,
  inputs: Inputs<SeriesRange>,
  by: "row" | "total" | "period",
): Inputs<Float64Array[]> {
  const pick = (rows: Float64Array[]): Float64Array[] => {
    const sound = rowsOfSound(range, rows);
    if (by === "row") return sound;
    const length = sound[0]?.length ?? 0;
    if (by === "total") return [Float64Array.from(sound.flatMap((row) => Array.from(row)))];
    return Array.from({ length }, (_, t) => Float64Array.from(sound, (row) => row[t]));
  };
  if (by !== "row") {
    const problem = range.problems.find((entry) => entry !== undefined);
    if (problem) throw problem;
    if (inputs.history)
      throw new PlanningError("value", say`Scaled measures are per row; use by = row, or leave history out.`);
  }
  const history = inputs.history && historyOf(inputs.history, range);
  return {
    actual: pick(inputs.actual.rows),
    forecast: pick(inputs.forecast.rows),
    weights: inputs.weights && pick(inputs.weights),
    history: history && rowsOfSound(range, history),
  };
}

function historyOf(history: SeriesRange, range: SeriesRange): Float64Array[] {
  if (history.rows.length === range.rows.length) return history.rows;
  throw new PlanningError(
    "value",
    say`history has ${history.rows.length} rows for ${range.rows.length} rows of actual; give one a row.`,
  );
}

function spreadWeights(weights: Matrix, actual: SeriesRange): Float64Array[] {
  const oriented =
    actual.orientation === "column" && weights.columns === 1 && weights.rows.length === actual.periods;
  if (oriented) return [Float64Array.from(weights.rows, (row) => row[0])];
  return actual.rows.map((_, item) => {
    const row = weights.rows[weights.rows.length === 1 ? 0 : item];
    if (row && row.length === actual.periods) return row;
    if (row && row.length === 1) return new Float64Array(actual.periods).fill(row[0]);
    throw new PlanningError(
      "value",
      say`weights is ${weights.rows.length} × ${weights.columns}; give one an item, one a period, or the shape of actual.`,
    );
  });
}

function joined(first: SeriesRange, second: SeriesRange): SeriesRange {
  return { ...first, problems: first.problems.map((problem, row) => problem ?? second.problems[row]) };
}

export const trackSignal = defineFunction({
  id: "TRACKSIGNAL",
  phase: "demand",
  summary:
    "The running tracking signal: accumulated error over the mean absolute error; beyond ±4 the forecast is biased.",
  returns: "Same shape as actual, one signal a period.",
  parameters: {
    actual: series({ description: "What happened, items × periods. Blank: not known." }),
    forecast: series({ description: "The forecast of it, same shape." }),
    window: integer({
      description: "Only the last so many errors count; left out, all so far.",
      optional: true,
      min: 1,
    }),
    sign: choice({
      description: "Error as actual minus forecast (APICS, Heizer) or forecast minus actual (Chopra).",
      choices: { actualMinusForecast: [0], forecastMinusActual: [1] },
      also: { actualMinusForecast: ["A-F"], forecastMinusActual: ["F-A"] },
      default: "actualMinusForecast",
    }),
  },
  example: "=SOP.TRACKSIGNAL({90,95,115}, {100,100,100})",
  source: "TS = Σ error ÷ MAD (Brown 1959); alarm at |4|.",
  notes: ["While the mean absolute error is zero the signal is 0."],
  async compute({ actual, forecast, window, sign }, context) {
    requireSameShape(actual, forecast, "actual", "forecast");
    const range = joined(actual, forecast);
    const predictions = rowsOfSound(range, forecast.rows);
    const signals = await Promise.all(
      soundRows(range).map((row, at) => context.run("trackingSignal", [row, predictions[at], window, sign])),
    );
    return layOut(besideProblems(range, signals, range.periods), range.orientation);
  },
});
