import { layOnTimeline, readTimeline } from "../../planning/data/timeline";
import type { SeriesForecast } from "../../planning/demand/types";
import { meanAbsoluteError, smape } from "../../planning/demand/accuracy";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { valueOrError } from "../../worker/tasks/outcome";
import {
  besideProblems,
  choice,
  dates,
  defineFunction,
  layOut,
  options,
  series,
  soundRows,
  type ResultCell,
  type SeriesRange,
  type Vector,
} from "../support";
import { datedPeriods, withoutBlankEnd } from "../support/shapes";
import { seasonality } from "./forecast";
import { givenSettings, isGiven, methodChoices, methodSpellings, smoothGiven } from "./given";
import { rememberedForecasts } from "./remembered";

const statTitles = {
  method: "method",
  alpha: "alpha",
  beta: "beta",
  gamma: "gamma",
  phi: "phi",
  mase: "MASE",
  wmape: "WMAPE",
  rmse: "RMSE",
  bias: "bias",
  season: "season length",
  explanation: "explanation",
} as const;
type Stat = keyof typeof statTitles;
const stats = Object.keys(statTitles) as Stat[];
/** Errors on the history that are told when asked for by name. */
const furtherErrors = { smape, mae: meanAbsoluteError } as const;

/** The same questions of FORECAST.STAT and FORECAST.FIT. */
const common = {
  values: {
    description: "History, one series a row, oldest first; or one series in a column. Blank: missing.",
  },
  timeline: { description: "Date of each value, with a constant step.", optional: true },
} as const;

const method = choice({
  description:
    "The forecasting method; auto combines several, best takes the one with the smallest error on the series' own past.",
  choices: methodChoices,
  also: methodSpellings,
  default: "auto",
});

export const forecastStat = defineFunction({
  id: "FORECAST.STAT",
  phase: "demand",
  summary:
    "What SOP.FORECAST found in each series: method, smoothing constants, errors on the history, season, and a sentence.",
  returns: "A header and one row a series; or one of the statistics for each series.",
  parameters: {
    values: series({ ...common.values, titled: true }),
    timeline: dates({ ...common.timeline, titled: true }),
    seasonality,
    stat: choice({
      description: "All statistics, or one; 1 to 7 as in FORECAST.ETS.STAT, 8 is the length of the season.",
      choices: {
        all: [0],
        alpha: [1],
        beta: [2],
        gamma: [3],
        mase: [4],
        smape: [5],
        mae: [6],
        rmse: [7],
        season: [8],
        phi: [9],
        method: [10],
        explanation: [11],
        wmape: [12],
        bias: [13],
      },
      also: { wmape: ["wape"], season: ["season length", "seasonality"], mae: ["mad"] },
      default: "all",
    }),
    method,
  },
  example: "=SOP.FORECAST.STAT({12,14,13,15,14,16,15,17})",
  source:
    "MASE (Hyndman & Koehler 2006); WMAPE and bias as fractions of demand, bias = forecast − actual; errors one step ahead on the history.",
  notes: ["A statistic that does not exist, such as MASE of a constant series, is blank."],
  cancelable: true,
  async compute({ values, timeline, seasonality: season, stat, method: named }, context) {
    const { range, frequency } = onTimeline(values, timeline);
    if (named === "static")
      throw new PlanningError(
        "value",
        say`The static method has no statistics; use SOP.FORECAST.FIT for its parts.`,
      );
    const seasonLength = season === 1 ? ("auto" as const) : Math.max(1, Math.round(season));
    const forecastOptions = {
      horizon: explainedPeriods(season, frequency),
      seasonLength,
      frequency,
      method: named,
    };
    const histories = soundRows(range);
    const outcomes = await rememberedForecasts({ rows: histories, options: forecastOptions }, context);
    const wanted = stat === "all" ? stats : [stat];
    const rows = outcomes.map(valueOrError).map((outcome, at) => {
      if (outcome instanceof PlanningError) return outcome;
      return wanted.map((name) =>
        name === "smape" || name === "mae"
          ? furtherErrors[name](histories[at], outcome.fitted)
          : statOf(outcome, name),
      );
    });
    const body = besideProblems(range, rows, wanted.length);
    return stat === "all" ? [stats.map((name) => statTitles[name]), ...body] : body;
  },
});

/** Far enough ahead for the sentence to tell the season and, from the second one on, the trend. */
function explainedPeriods(season: number, frequency = 12): number {
  return Math.min(200, 2 * Math.max(season, frequency, 1));
}

function statOf(forecast: SeriesForecast, stat: Stat): ResultCell {
  switch (stat) {
    case "method":
      return forecast.label;
    case "explanation":
      return forecast.explanation;
    case "season":
      return forecast.seasonLength;
    case "mase":
    case "wmape":
    case "rmse":
    case "bias":
      return Number.isFinite(forecast.metrics[stat]) ? forecast.metrics[stat] : null;
    default:
      return forecast.parameters[stat] ?? null;
  }
}

export const forecastFit = defineFunction({
  id: "FORECAST.FIT",
  phase: "demand",
  summary:
    "The forecast of each past period made one period before, its error, or the level, trend and season behind it.",
  returns: "The shape of values, on the timeline where one is given. The first periods may be blank.",
  parameters: {
    values: series(common.values),
    timeline: dates(common.timeline),
    seasonality,
    method,
    part: choice({
      description:
        "Fitted value, residual (actual − fitted); level and trend after each period and the seasonal factor or term used for it, of exponential smoothing and the static method.",
      choices: { fitted: [0], residual: [1], level: [2], trend: [3], season: [4] },
      default: "fitted",
    }),
    options: options({
      description:
        'Given constants, as in a textbook: "alpha=0.1; beta=0.2; l0=12015; t0=1549", periods of a moving average, s0 for the seasonal factors of the first season.',
      entries: givenSettings,
    }),
  },
  example: '=SOP.FORECAST.FIT({12,17,20,19,24}, , , "holt", "fitted", "alpha=0.2; beta=0.4; l0=11; t0=2")',
  source: "One-step-ahead fits; given constants by the recursion of Holt and Winters as in Chopra & Meindl.",
  cancelable: true,
  async compute({ values, timeline, seasonality: season, method: named, part, options: settings }, context) {
    const { range, frequency } = onTimeline(values, timeline);
    const rows = soundRows(range);
    const results = isGiven(named, settings)
      ? (await smoothGiven(rows, named, season, settings, 1, context)).map((smoothed, at) =>
          smoothed instanceof PlanningError ? smoothed : partOf(smoothed, rows[at], part),
        )
      : await fitted(rows, part, async (states) => {
          const seasonLength = season === 1 ? ("auto" as const) : Math.max(1, Math.round(season));
          const method = { method: named, ...(states ? { states } : {}) };
          const request = { rows, options: { horizon: 1, seasonLength, frequency, ...method } };
          return (await rememberedForecasts(request, context)).map(valueOrError);
        });
    const width = timeline ? range.periods : values.periods;
    const shown = results.map((row) => (row instanceof PlanningError ? row : inWidth(row, width)));
    return layOut(besideProblems(range, shown, width), range.orientation);
  },
});

/** A row with blanks behind it, as wide as the range that it belongs to. */
function inWidth(row: Float64Array, width: number): Float64Array {
  const wide = new Float64Array(width).fill(NaN);
  wide.set(row);
  return wide;
}

async function fitted(
  rows: readonly Float64Array[],
  part: keyof Parts | "residual",
  forecastRows: (states: boolean) => Promise<(SeriesForecast | PlanningError)[]>,
): Promise<(Float64Array | PlanningError)[]> {
  const ofStates = part !== "fitted" && part !== "residual";
  const forecasts = await forecastRows(ofStates);
  return forecasts.map((forecast, at) => {
    if (forecast instanceof PlanningError) return forecast;
    if (part === "fitted") return forecast.fitted;
    if (part === "residual") return minus(rows[at], forecast.fitted);
    return forecast.states?.[part] ?? withoutParts(part, forecast.label);
  });
}

function withoutParts(part: string, label: string): PlanningError {
  return new PlanningError(
    "notAvailable",
    say`${label} has no ${part} of its own; name ses, holt, dampedHolt, hwAdditive, hwMultiplicative or ets, or give alpha in options.`,
  );
}

interface Parts {
  fitted: Float64Array;
  level: Float64Array;
  trend: Float64Array;
  season: Float64Array;
}

function partOf(parts: Parts, history: Float64Array, part: keyof Parts | "residual"): Float64Array {
  return part === "residual" ? minus(history, parts.fitted) : parts[part];
}

function minus(actual: Float64Array, fit: Float64Array): Float64Array {
  return actual.map((value, t) => value - fit[t]);
}

/** Values laid on the even grid of their timeline, when there is one. */
export function onTimeline(
  values: SeriesRange,
  timeline: Vector | undefined,
): { range: SeriesRange; frequency?: number } {
  if (!timeline) return { range: withoutBlankEnd(values) };
  const grid = readTimeline(timeline.values);
  const rows = datedPeriods(values, timeline.values.length).rows.map((row) =>
    layOnTimeline(row, grid, "average"),
  );
  return { range: { ...values, rows, periods: grid.periods }, frequency: grid.frequency };
}
