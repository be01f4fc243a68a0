import { layOnTimeline, readTimeline, type Timeline } from "../../planning/data/timeline";
import type { ChosenOptions } from "../../planning/demand/bestMethod";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import type { ForecastBand } from "../../worker/tasks/demandRows";
import { valueOrError } from "../../worker/tasks/outcome";
import {
  besideProblems,
  boolean,
  choice,
  dates,
  defineFunction,
  integer,
  levels,
  options,
  series,
  soundRows,
  text,
  transpose,
  vector,
  type ResultCell,
  type SeriesRange,
  type Vector,
} from "../support";
import { datedPeriods, withoutBlankEnd } from "../support/shapes";
import { givenSettings, isGiven, methodChoices, methodSpellings, smoothGiven } from "./given";
import { rememberedBands } from "./remembered";

/** Seasonality as FORECAST.ETS counts it: 1 finds it, 0 means none, 2 and more is the length. */
export const seasonality = integer({
  description: "Periods in a season; 1 (default) finds it, 0 means none. As in FORECAST.ETS.",
  default: 1,
  min: 0,
  max: 8760,
  outside: "number",
});

export const forecast = defineFunction({
  id: "FORECAST",
  phase: "demand",
  summary:
    "Forecasts every series of a table, with intervals on request; the first six arguments are those of FORECAST.ETS.",
  returns:
    'Series × targets. A single series in a column gives a column, and so do targets in a column for a single series. With output "all": a header, then for each series its mean and the bounds of each interval.',
  parameters: {
    target: vector({
      description:
        "Dates to forecast; or, as one number without timeline (or up to 1,000 with dates), how many periods ahead.",
      orDate: true,
    }),
    values: series({
      description: "History, one series a row, oldest first; or one series in a column. Blank: missing.",
      titled: true,
    }),
    timeline: dates({
      description: "Date of each value, with a constant step; in any order, gaps allowed.",
      optional: true,
      titled: true,
    }),
    seasonality,
    dataCompletion: choice({
      description: "Missing points: 1 interpolate, 0 count as zero. As in FORECAST.ETS.",
      choices: { interpolate: [1], zero: [0] },
      default: "interpolate",
      outside: "number",
    }),
    aggregation: choice({
      description: "How several values of one date become one. As in FORECAST.ETS.",
      choices: { average: [0, 1], count: [2], countA: [3], max: [4], median: [5], min: [6], sum: [7] },
      also: { average: ["avg", "mean"] },
      default: "average",
      outside: "number",
    }),
    method: choice({
      description:
        "The forecasting method; auto combines several, best takes the one with the smallest error on the series' own past.",
      choices: methodChoices,
      also: methodSpellings,
      default: "auto",
    }),
    output: text({
      description:
        "mean, a bound such as lo80, hi80, lo95 or hi95 (any level), a quantile such as p90 (for stock), or all.",
      default: "mean",
    }),
    options: options({
      description:
        'Settings: levels of output all, nonneg (no forecast below zero), frequency (periods in a year): "levels=80,95; nonneg=0". metric: by which best is chosen.',
      entries: {
        levels: levels({ description: "Levels of the intervals in percent.", default: [80, 95] }),
        nonneg: boolean({ description: "Whether forecasts stay at or above zero.", optional: true }),
        ...givenSettings,
        metric: choice({
          description: "The error by which the method best is chosen.",
          choices: { wmape: [0], smape: [2], mae: [3], rmse: [4], mase: [5], rmsse: [6], bias: [7] },
          optional: true,
        }),
        frequency: integer({
          description: "Periods in a year, when there is no timeline to tell.",
          optional: true,
          min: 1,
        }),
      },
    }),
  },
  example: "=SOP.FORECAST(3, {12,14,13,15,14,16,15,17})",
  source: "Exponential smoothing state-space models with selection and combination (Hyndman et al. 2008).",
  notes: [
    "Fewer than 3 points: the last value. Fewer than 2 seasons: no season. All zero: 0.",
    "A row with a bad cell, or without a number, errs alone.",
    "Whole columns can be given, with their title: more blanks at the end than two years, and than the history, are no missing points.",
    "Errors are those of FORECAST.ETS: #NUM! for a target date inside the history, a timeline without a constant step, and codes that do not exist; #N/A for a timeline of another length than values.",
  ],
  cancelable: true,
  async compute(args, context) {
    const { target, values, timeline, dataCompletion, aggregation, options: settings } = args;
    const grid = timeline && readTimeline(timeline.values);
    const range = grid
      ? onGrid(datedPeriods(values, grid.indexOf.length), grid, aggregation)
      : dataCompletion === "zero"
        ? values
        : withoutBlankEnd(values);
    const steps = stepsAhead(target, grid);
    const rows = soundRows(range).map((row) => (dataCompletion === "zero" ? withZeros(row) : row));
    const horizon = Math.ceil(steps.reduce((most, step) => Math.max(most, step), 1));
    if (isGiven(args.method, settings)) {
      const smoothed = await smoothGiven(rows, args.method, args.seasonality, settings, horizon, context);
      const means = smoothed.map((row) =>
        row instanceof PlanningError ? row : atSteps(row.forecast, steps),
      );
      return laid(besideProblems(range, means, steps.length), range, target);
    }
    const wanted = wantedBands(args.output, settings.levels);
    const request: ChosenOptions = {
      horizon,
      seasonLength: args.seasonality === 1 ? "auto" : Math.max(1, Math.round(args.seasonality)),
      frequency: settings.frequency ?? grid?.frequency,
      method: args.method,
      levels: wanted.levels.map((level) => level / 100),
      ...(wanted.quantiles ? { quantiles: wanted.quantiles } : {}),
      nonNegative: settings.nonneg,
      metric: settings.metric,
    };
    const outcomes = await rememberedBands({ rows, options: request }, context);
    const bands = outcomes.map(valueOrError);
    if (wanted.output === "all") return allBands(range, bands, steps, target, wanted.levels);
    const results = bands.map((band) =>
      band instanceof PlanningError ? band : atSteps(wanted.pick(band), steps),
    );
    return laid(besideProblems(range, results, steps.length), range, target);
  },
});

/** Rows of series; a single series lies as its targets do, or as it lies itself for a number of periods. */
function laid(rows: readonly ArrayLike<ResultCell>[], range: SeriesRange, target: Vector): ResultCell[][] {
  const table = rows.map((row) => Array.from(row));
  const { orientation } = target.values.length === 1 ? range : target;
  return rows.length === 1 && orientation === "column" ? transpose(table) : table;
}

/** The values on an even grid of periods. */
function onGrid(
  values: SeriesRange,
  grid: Timeline,
  aggregation: Parameters<typeof layOnTimeline>[2],
): SeriesRange {
  const rows = values.rows.map((row) => layOnTimeline(row, grid, aggregation));
  return { ...values, rows, periods: grid.periods };
}

const mostPeriodsAsCount = 1000;
/** Timelines that start above this hold dates rather than plain numbers. */
const earliestDate = 3654;

/** How many periods after the last one each target lies. */
function stepsAhead(target: Vector, grid: Timeline | undefined): number[] {
  const points = Array.from(target.values);
  if (points.some(Number.isNaN))
    throw new PlanningError(
      "value",
      say`The argument target has a blank cell; give a date or a number of periods.`,
    );
  const beyond = grid ? undefined : points.find((point) => point > mostPeriodsAsCount);
  if (beyond !== undefined)
    throw new PlanningError(
      "value",
      say`The target ${beyond} is no number of periods up to ${mostPeriodsAsCount}; dates need the argument timeline.`,
    );
  const isCount =
    points.length === 1 && (!grid || (grid.first >= earliestDate && points[0] <= mostPeriodsAsCount));
  if (isCount) {
    if (Number.isInteger(points[0]) && points[0] >= 1)
      return Array.from({ length: points[0] }, (_, step) => step + 1);
    throw new PlanningError(
      "value",
      say`The argument target is ${points[0]}; give a whole number of periods of at least 1, or dates.`,
    );
  }
  const last = grid ? grid.periods - 1 : 0;
  return points.map((point) => {
    const step = grid ? grid.position(point) - last : point;
    if (step > 1e-9) return Math.abs(step - Math.round(step)) < 1e-6 ? Math.round(step) : step;
    throw new PlanningError(
      "number",
      say`A target lies inside the history; forecasts start after the last point of the timeline.`,
    );
  });
}

interface WantedBands {
  output: "one" | "all";
  /** Levels in percent. */
  levels: readonly number[];
  /** Probabilities. */
  quantiles?: readonly number[];
  pick(band: ForecastBand): Float64Array;
}

const boundPattern = /^(lo|hi)(\d{1,2}(?:\.\d+)?)$/;
const quantilePattern = /^[pq](\d{1,2}(?:\.\d+)?)$/;

function wantedBands(output: string, levelsOfAll: readonly number[]): WantedBands {
  const name = output.toLowerCase().replace(/\s/g, "");
  if (name === "mean" || name === "0") return { output: "one", levels: [80], pick: (band) => band.mean };
  if (name === "all") return { output: "all", levels: levelsOfAll, pick: (band) => band.mean };
  const quantile = quantilePattern.exec(name);
  if (quantile) {
    return {
      output: "one",
      levels: [],
      quantiles: [Number(quantile[1]) / 100],
      pick: (band) => band.quantiles[0],
    };
  }
  const match = boundPattern.exec(name);
  if (!match) {
    throw new PlanningError(
      "value",
      say`The argument output is "${output}"; it needs mean, all, a bound such as lo80 or hi95, or a quantile such as p90.`,
    );
  }
  const pick = (band: ForecastBand) => (match[1] === "lo" ? band.lower[0] : band.upper[0]);
  return { output: "one", levels: [Number(match[2])], pick };
}

/** Values at whole steps as they are, between two steps on the straight line. */
function atSteps(values: Float64Array, steps: readonly number[]): number[] {
  return steps.map((step) => {
    const before = Math.floor(step);
    const part = step - before;
    if (part === 0) return values[before - 1];
    return before < 1 ? values[0] : values[before - 1] * (1 - part) + values[before] * part;
  });
}

function allBands(
  range: SeriesRange,
  bands: readonly (ForecastBand | PlanningError)[],
  steps: readonly number[],
  target: Vector,
  levelsShown: readonly number[],
): ResultCell[][] {
  const labels =
    target.values.length === steps.length && target.values.length > 1 ? Array.from(target.values) : steps;
  const header: ResultCell[] = ["row", "measure", ...labels];
  const measures = [
    { name: "mean", pick: (band: ForecastBand) => band.mean },
    ...levelsShown.flatMap((level, at) => [
      { name: `lo${level}`, pick: (band: ForecastBand) => band.lower[at] },
      { name: `hi${level}`, pick: (band: ForecastBand) => band.upper[at] },
    ]),
  ];
  const blocks = measures.map(({ pick }) =>
    besideProblems(
      range,
      bands.map((band) => (band instanceof PlanningError ? band : atSteps(pick(band), steps))),
      steps.length,
    ),
  );
  const body = range.rows.flatMap((_, row) =>
    measures.map(({ name }, at): ResultCell[] => [row + 1, name, ...Array.from(blocks[at][row])]),
  );
  return [header, ...body];
}

function withZeros(row: Float64Array): Float64Array {
  return row.map((value) => (Number.isNaN(value) ? 0 : value));
}
