import { PlanningError } from "../errors";
import { say } from "../words";
import { seasonalIndices, type SeasonalIndices } from "./decomposition";
import { seasonalProfile, withoutSeason, type SeasonalProfile } from "./seasonalProfile";

/** A number whose square vanishes is no demand: variances and ratios of such numbers mean nothing. */
const negligible = 1e-150;

/** A number whose square, or the square of a few of its sums, is too large for the computer. */
const largest = 1e100;

/** A history made ready for the models: complete, scaled, and described. */
export interface PreparedSeries {
  /** Complete values: leading missing periods and those before a launch dropped, inner ones filled in. */
  values: Float64Array;
  /** The values over `scale`, so that they are about one; models work on these. */
  scaled: Float64Array;
  /** Mean absolute value, or 1 for an all-zero history. */
  scale: number;
  /** Number of periods dropped at the start. */
  leading: number;
  /** Number of missing periods at the end: forecasts start that many periods before the ones asked for. */
  trailing: number;
  /** 1 where a value was filled in. */
  filled: Uint8Array;
  seasonLength: number;
  /** Indices of the scaled values, present when the history is long enough for the season. */
  readonly indices?: SeasonalIndices;
  /** The season of the scaled values as forecasts use it, present with `indices`. */
  readonly profile?: SeasonalProfile;
  /** The scaled values without the season of `profile`. Do not write to it. */
  readonly adjusted: Float64Array;
  positive: boolean;
  nonNegative: boolean;
  constant: boolean;
  /** Share of periods that are zero. */
  zeroShare: number;
}

/**
 * Drops leading blanks and zeros before a launch, counts trailing blanks, and fills inner ones from the neighbouring seasons or by a straight
 * line, because the recursions of the models need every period.
 *
 * @param history one number a period, NaN for missing
 * @throws PlanningError notAvailable when there is no number at all, value when a number is infinite or beyond all sense
 */
export function prepareSeries(history: Float64Array, seasonLength: number): PreparedSeries {
  const { first, end } = knownSpan(history);
  const raw = history.slice(first, end);
  const filled = new Uint8Array(raw.length);
  let gaps = false;
  for (let t = 0; t < raw.length; t++) {
    if (Math.abs(raw[t]) < negligible) raw[t] = 0;
    else if (Number.isNaN(raw[t])) gaps = !!(filled[t] = 1);
  }
  const values = gaps ? fillGaps(raw, seasonLength) : raw;
  const { size, least, most, zeros } = extentOf(values);
  const scale = size || 1;
  const scaled = new Float64Array(values.length);
  for (let t = 0; t < values.length; t++) scaled[t] = values[t] / scale;
  const positive = least > 0;
  const seasonal = seasonLength > 1 && values.length > seasonLength + 2;
  const profile = seasonal ? seasonalProfile(scaled, seasonLength, positive ? "M" : "A") : undefined;
  let indices: SeasonalIndices | undefined;
  let adjusted: Float64Array | undefined;
  return {
    values,
    scaled,
    scale,
    leading: first,
    trailing: history.length - end,
    filled,
    seasonLength: seasonal ? seasonLength : 1,
    get indices() {
      return seasonal ? (indices ??= seasonalIndices(scaled, seasonLength)) : undefined;
    },
    profile,
    get adjusted() {
      return (adjusted ??= withoutSeason(scaled, profile));
    },
    positive,
    nonNegative: least >= 0,
    constant: least === most,
    zeroShare: zeros / values.length,
  };
}

/** Zeros at the start say that an item was not sold yet, when it sells in every one of at least so many periods since. */
const soldSinceLaunch = 4;
/** Fewer zeros at the start than this may be a slow one. */
const zerosBeforeLaunch = 3;

/** Where an item with zeros before its launch, and none after it, begins to sell; else where its history begins. */
function launchOf(history: Float64Array, first: number, end: number): number {
  let launch = first;
  while (launch < end && !(Math.abs(history[launch]) > negligible)) launch++;
  if (launch - first < zerosBeforeLaunch || end - launch < soldSinceLaunch) return first;
  for (let t = launch; t < end; t++) if (!(history[t] > negligible)) return first;
  return launch;
}

/** From the first known period, or the launch, to just after the last known one. */
function knownSpan(history: Float64Array): { first: number; end: number } {
  let first = 0;
  while (first < history.length && Number.isNaN(history[first])) first++;
  if (first === history.length)
    throw new PlanningError("notAvailable", say`The history holds no number; there is nothing to forecast.`);
  let end = history.length;
  while (Number.isNaN(history[end - 1])) end--;
  for (let t = first; t < end; t++) {
    if (Math.abs(history[t]) > largest) {
      throw new PlanningError(
        "value",
        say`The history holds a number too large to work with; correct or clear it.`,
      );
    }
  }
  return { first: launchOf(history, first, end), end };
}

/** Mean absolute value, smallest and largest value, and number of zeros. */
function extentOf(values: Float64Array): { size: number; least: number; most: number; zeros: number } {
  let sum = 0;
  let least = Infinity;
  let most = -Infinity;
  let zeros = 0;
  for (const v of values) {
    sum += Math.abs(v);
    if (v < least) least = v;
    if (v > most) most = v;
    if (v === 0) zeros++;
  }
  return { size: sum / values.length, least, most, zeros };
}

/**
 * Fills missing values: a straight line between the neighbours, carrying the season where the periods one season
 * before and after are known.
 */
export function fillGaps(raw: Float64Array, seasonLength: number): Float64Array {
  const values = raw.slice();
  const n = raw.length;
  for (let t = 0; t < n; t++) {
    if (!Number.isNaN(raw[t])) continue;
    const before = seasonLength > 1 && t >= seasonLength ? raw[t - seasonLength] : NaN;
    const after = seasonLength > 1 && t + seasonLength < n ? raw[t + seasonLength] : NaN;
    if (!Number.isNaN(before) && !Number.isNaN(after)) values[t] = (before + after) / 2;
    else if (!Number.isNaN(before)) values[t] = before;
    else if (!Number.isNaN(after)) values[t] = after;
    else values[t] = onLine(raw, values, t);
  }
  return values;
}

/** Straight line from the last known value before `t` to the next one after it. */
function onLine(raw: Float64Array, values: Float64Array, t: number): number {
  let next = t + 1;
  while (next < raw.length && Number.isNaN(raw[next])) next++;
  if (t === 0) return raw[next];
  if (next >= raw.length) return values[t - 1];
  return values[t - 1] + (raw[next] - values[t - 1]) / (next - t + 1);
}
