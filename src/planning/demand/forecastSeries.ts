import { PlanningError } from "../errors";
import { say } from "../words";
import { naiveScale } from "./accuracy";
import { biasFraction, mase, rootMeanSquaredError, wmape } from "./accuracy";
import { defaultCombination, stillness, withIntermittent, withoutMovement } from "./combination";
import { combine, withinReach, type CombinedForecast } from "./combine";
import { exceptional, explain, fellSilent, leftOut, moved } from "./explain";
import { endedFor } from "./intermittent/ended";
import { intermittence } from "./intermittent/methods";
import { interruptionsIn, type Interruption } from "./interruption";
import { atNewLevel, atOldLevel, levelShiftIn, type LevelShift } from "./levelShift";
import { boundAt, calendarKind, calibratedMultiple, centralQuantile } from "./intervals";
import { forecasters } from "./models";
import { prepareSeries, type PreparedSeries } from "./prepare";
import { findSeasonLength } from "./seasonality";
import { slipIn } from "./slip";
import { historicalMean } from "./benchmarks";
import {
  methodNames,
  type FitMetrics,
  type ForecastOptions,
  type ModelForecast,
  type SeriesForecast,
  type SingleMethod,
  type StatePath,
} from "./types";

const defaultLevels = [0.8, 0.95];
/** Longest horizon taken: forecasts further out than this are not planning. */
const longestHorizon = 1000;

/**
 * Forecasts one series with intervals, fits, measures and a sentence that explains. Every history with at least
 * one number gets an answer: short, constant and all-zero ones fall back to simpler methods.
 *
 * @param history one number a period, oldest first; NaN for missing
 * @throws PlanningError value for options out of range, notAvailable for a history without numbers
 * @example
 * const forecast = forecastSeries(Float64Array.of(12, 14, 13, 15, 14, 16), { horizon: 3 });
 * forecast.mean; // three numbers
 */
export function forecastSeries(history: Float64Array, options: ForecastOptions): SeriesForecast {
  const found = modelOf(history, options);
  const result = present(history, found, options);
  const { slip, interruptions, shifts, ended } = found;
  const remarks = [...interruptions.map(exceptional), ...shifts.map((shift) => moved(shift, history))];
  if (slip !== undefined) remarks.push(leftOut(history[slip], slip));
  if (ended !== undefined) remarks.push(fellSilent(ended));
  if (remarks.length === 0) return result;
  return { ...result, slip, remarks, explanation: [result.explanation, ...remarks].join(" ") };
}

/**
 * The forecast and its members alone, without intervals, measures and words: what tests from earlier origins need.
 *
 * @throws PlanningError as `forecastSeries`
 */
export function pointForecast(
  history: Float64Array,
  options: ForecastOptions,
): Pick<SeriesForecast, "mean" | "members"> {
  const { series, model } = modelOf(history, options);
  return limitedForecast(series, model, options);
}

/** A history's model, and what was done to the history first. */
interface Found {
  series: PreparedSeries;
  model: CombinedForecast;
  /** Position of a value that was left out. */
  slip?: number;
  /** Exceptional periods, left out. */
  interruptions: Interruption[];
  /** Changes of level, the last one first; what lies before them was moved. */
  shifts: LevelShift[];
  /** Periods without demand since an item was sold for the last time. */
  ended?: number;
}

function modelOf(history: Float64Array, options: ForecastOptions): Found {
  checkOptions(options);
  const season = options.seasonLength ?? "auto";
  const known = history.filter((v) => !Number.isNaN(v));
  const seasonLength = season === "auto" ? findSeasonLength(known, options.frequency) : season;
  const method = options.method ?? "auto";
  if (method !== "auto") {
    const series = prepareSeries(history, seasonLength);
    const model = withinReach(single(series, method, options.horizon + series.trailing), series);
    return { series, model, interruptions: [], shifts: [] };
  }
  const slip = slipIn(history, seasonLength);
  const { series, ...cleaned } = cleanedHistory(
    slip === undefined ? history : without(history, { from: slip, to: slip + 1 }),
    seasonLength,
  );
  const combined = automatic(series, options.horizon + series.trailing, options.frequency);
  const ended = series.nonNegative ? endedFor(series.values, series.seasonLength) : undefined;
  return { series, model: withinReach(combined, series), slip, ...cleaned, ended };
}

/** A history changes its level for good no more often than this; more often it simply moves. */
const mostShifts = 3;

/** The series without exceptional periods, everything before a change of level moved to the level since. */
function cleanedHistory(
  history: Float64Array,
  seasonLength: number,
): Pick<Found, "series" | "interruptions" | "shifts"> {
  let series = prepareSeries(history, seasonLength);
  const { leading } = series;
  const interruptions = interruptionsIn(series.values, series.seasonLength).map(
    ({ from, to }): Interruption => ({ from: leading + from, to: leading + to }),
  );
  if (interruptions.length > 0) {
    history = interruptions.reduce(without, history);
    series = prepareSeries(history, seasonLength);
  }
  const shifts: LevelShift[] = [];
  while (shifts.length < mostShifts) {
    const shift = levelShiftIn(series.values, seasonLength);
    if (!shift) break;
    const inHistory = { ...shift, period: series.leading + shift.period };
    const onOne = atNewLevel(history, inHistory);
    const after = prepareSeries(onOne, seasonLength);
    // A loss that became a profit may become one again: its forecast is not held above zero.
    if (after.nonNegative !== series.nonNegative) break;
    shifts.push(inHistory);
    history = onOne;
    series = after;
  }
  return { series, interruptions, shifts };
}

/** The history with some periods missing. */
function without(history: Float64Array, { from, to }: Interruption): Float64Array {
  return history.slice().fill(NaN, from, to);
}

function single(series: PreparedSeries, method: SingleMethod, horizon: number): CombinedForecast {
  const forecast = series.constant ? repeated(series, horizon) : forecasters[method](series, horizon);
  return { ...forecast, members: [{ method, label: forecast.label, weight: 1, mean: forecast.mean }] };
}

/** A constant history goes on as it is, whatever the method. */
function repeated(series: PreparedSeries, horizon: number): ModelForecast {
  const flat = (value: number): Float64Array => series.values.map(() => value);
  const states = (): StatePath => ({ level: series.values, trend: flat(0), season: flat(1) });
  return { ...historicalMean(series, horizon), states };
}

function automatic(series: PreparedSeries, horizon: number, frequency: number | undefined): CombinedForecast {
  if (series.constant) return single(series, "mean", horizon);
  const rare = intermittence(series);
  if (rare === 1) return single(series, "intermittent", horizon);
  const usual = defaultCombination(series.seasonLength, frequency);
  const combination = withoutMovement(usual, stillness(series.values));
  return combine(series, rare > 0 ? withIntermittent(combination, rare) : combination, horizon);
}

function present(
  history: Float64Array,
  { series, model, interruptions, shifts }: Found,
  options: ForecastOptions,
): SeriesForecast {
  const asked = (x: Float64Array): Float64Array => x.slice(series.trailing);
  const limit = limitOf(series, options);
  const limited = (x: Float64Array): Float64Array => x.map(limit);
  const { mean, members } = limitedForecast(series, model, options);
  const sigma = asked(model.deviation);
  const at = (probability: number): Float64Array =>
    limited(asked(quantileSteps(model, series, options, probability)));
  const levels = options.levels ?? defaultLevels;
  const bounds = levels.map((level): [Float64Array, Float64Array] => {
    if (!model.interval) return [at((1 - level) / 2), at((1 + level) / 2)];
    const [low, high] = model.interval(level);
    return [limited(mean.map(() => low)), limited(mean.map(() => high))];
  });
  const fitted = fitsOf(history, series, model, shifts);
  const metrics = fitMetrics(history, fitted, series.seasonLength);
  const result: SeriesForecast = {
    method: options.method ?? "auto",
    label: model.label,
    mean,
    levels,
    lower: bounds.map(([low]) => low.map((v, h) => Math.min(v, mean[h]))),
    upper: bounds.map(([, high]) => high.map((v, h) => Math.max(v, mean[h]))),
    quantiles: (options.quantiles ?? []).map(at),
    sigma,
    seasonLength: series.seasonLength,
    parameters: model.parameters,
    fitted,
    metrics,
    members,
    ...(options.states && model.states ? { states: onHistory(model.states(), history, series) } : {}),
    ...(series.constant && shifts.length + interruptions.length === 0 ? { constant: true } : {}),
    explanation: "",
  };
  result.explanation = explain(result, series);
  return result;
}

/** The parts of the fits on the periods of the history. */
function onHistory(states: StatePath, history: Float64Array, { leading }: PreparedSeries): StatePath {
  const laid = (part: Float64Array): Float64Array => {
    const all = new Float64Array(history.length).fill(NaN);
    all.set(part, leading);
    return all;
  };
  return { level: laid(states.level), trend: laid(states.trend), season: laid(states.season) };
}

/** One-step forecasts of the history as it was. */
function fitsOf(
  history: Float64Array,
  { leading }: PreparedSeries,
  model: CombinedForecast,
  shifts: readonly LevelShift[],
): Float64Array {
  const fitted = new Float64Array(history.length).fill(NaN);
  fitted.set(model.fitted, leading);
  return shifts.reduceRight<Float64Array>((fits, shift) => atOldLevel(fits, shift), fitted);
}

/** What rounding leaves of a zero, as a part of the series' usual value. */
const dust = 1e-12;

/** Holds a forecast at or above the floor, and takes what rounding leaves of a zero for zero. */
function limitOf(series: PreparedSeries, options: ForecastOptions): (value: number) => number {
  const floor = (options.nonNegative ?? series.nonNegative) ? 0 : -Infinity;
  return (value) => (Math.abs(value) < dust * series.scale ? 0 : Math.max(floor, value));
}

/** The steps that were asked for, at or above the floor. */
function limitedForecast(
  series: PreparedSeries,
  model: CombinedForecast,
  options: ForecastOptions,
): Pick<SeriesForecast, "mean" | "members"> {
  const limited = (x: Float64Array): Float64Array => x.slice(series.trailing).map(limitOf(series, options));
  return {
    mean: limited(model.mean),
    members: model.members.map((m) => ({ ...m, mean: limited(m.mean) })),
  };
}

/** Methods whose own, normal distribution is kept, as textbooks have it: benchmarks state their error honestly. */
const uncalibrated: ReadonlySet<string> = new Set(["naive", "snaive", "drift", "mean", "movingAverage"]);

/** A quantile at each step: the method's own distribution of demand, or a calibrated one around the forecast. */
function quantileSteps(
  model: CombinedForecast,
  series: PreparedSeries,
  options: ForecastOptions,
  probability: number,
): Float64Array {
  const { mean, deviation, quantile } = model;
  if (quantile) return new Float64Array(mean.length).fill(quantile(probability));
  const kind = calendarKind(series.seasonLength, options.frequency);
  const level = Math.abs(2 * probability - 1);
  const sign = probability < 0.5 ? -1 : 1;
  const own = uncalibrated.has(options.method ?? "auto");
  return mean.map((v, h) => {
    const multiple = own ? centralQuantile(level) : calibratedMultiple(kind, level, h + 1);
    const positive = series.positive && !own;
    return boundAt({ mean: v, deviation: deviation[h], positive }, sign * multiple);
  });
}

function fitMetrics(history: Float64Array, fitted: Float64Array, seasonLength: number): FitMetrics {
  return {
    mase: mase(history, fitted, history, seasonLength),
    rmse: rootMeanSquaredError(history, fitted),
    wmape: wmape(history, fitted),
    bias: biasFraction(history, fitted),
    naiveMase: naiveScale(history, seasonLength) > 0 ? 1 : NaN,
  };
}

function checkOptions(options: ForecastOptions): void {
  const { horizon, seasonLength = "auto", method = "auto", levels = [], quantiles = [] } = options;
  const fail = (message: string): never => {
    throw new PlanningError("value", message);
  };
  if (!Number.isInteger(horizon) || horizon < 1 || horizon > longestHorizon) {
    fail(say`The horizon is ${horizon}; give a whole number of periods from 1 to ${longestHorizon}.`);
  }
  if (seasonLength !== "auto" && !(Number.isInteger(seasonLength) && seasonLength >= 1)) {
    fail(say`The season length is ${seasonLength}; give a whole number of periods, 1 for no season.`);
  }
  if (!methodNames.includes(method))
    fail(say`"${method}" is no forecasting method; use ${methodNames.join(", ")}.`);
  for (const p of [...levels, ...quantiles]) {
    if (!(p > 0 && p < 1)) fail(say`The level ${p} is not between 0 and 1; write 0.8 for 80 %.`);
  }
}
