import { PlanningError } from "../errors";
import { seasonalIndices, type SeasonalIndices } from "./decomposition";
import { seasonalProfile, type SeasonalProfile } from "./seasonalProfile";

/** A number whose square vanishes is no demand: variances and ratios of such numbers mean nothing. */
const negligible = 1e-150;

/** A history made ready for the models: complete, scaled, and described. */
export interface PreparedSeries {
  /** Complete values: leading missing periods dropped, inner ones filled in. */
  values: Float64Array;
  /** The values over `scale`, so that they are about one; models work on these. */
  scaled: Float64Array;
  /** Mean absolute value, or 1 for an all-zero history. */
  scale: number;
  /** Number of leading missing periods dropped. */
  leading: number;
  /** Number of missing periods at the end: forecasts start that many periods before the ones asked for. */
  trailing: number;
  /** 1 where a value was filled in. */
  filled: Uint8Array;
  seasonLength: number;
  /** Indices of the scaled values, present when the history is long enough for the season. */
  indices?: SeasonalIndices;
  /** The season of the scaled values as forecasts use it, present with `indices`. */
  profile?: SeasonalProfile;
  positive: boolean;
  nonNegative: boolean;
  constant: boolean;
  /** Share of periods that are zero. */
  zeroShare: number;
}

/**
 * Drops leading blanks, counts trailing ones, and fills inner ones from the neighbouring seasons or by a straight
 * line, because the recursions of the models need every period.
 *
 * @param history one number a period, NaN for missing
 * @throws PlanningError notAvailable when there is no number at all, value when a number is infinite
 */
export function prepareSeries(history: Float64Array, seasonLength: number): PreparedSeries {
  const first = history.findIndex((v) => !Number.isNaN(v));
  if (first < 0)
    throw new PlanningError("notAvailable", "The history holds no number; there is nothing to forecast.");
  if (history.some((v) => Math.abs(v) === Infinity)) {
    throw new PlanningError(
      "value",
      "The history holds a number too large to work with; correct or clear it.",
    );
  }
  let end = history.length;
  while (Number.isNaN(history[end - 1])) end--;
  const raw = history.slice(first, end).map((v) => (Math.abs(v) < negligible ? 0 : v));
  const filled = Uint8Array.from(raw, (v) => (Number.isNaN(v) ? 1 : 0));
  const values = fillGaps(raw, seasonLength);
  const scale = meanAbsolute(values) || 1;
  const scaled = values.map((v) => v / scale);
  const positive = values.every((v) => v > 0);
  const seasonal = seasonLength > 1 && values.length > seasonLength + 2;
  return {
    values,
    scaled,
    scale,
    leading: first,
    trailing: history.length - end,
    filled,
    seasonLength: seasonal ? seasonLength : 1,
    indices: seasonal ? seasonalIndices(scaled, seasonLength) : undefined,
    profile: seasonal ? seasonalProfile(scaled, seasonLength, positive ? "M" : "A") : undefined,
    positive,
    nonNegative: values.every((v) => v >= 0),
    constant: values.every((v) => v === values[0]),
    zeroShare: values.reduce((count, v) => count + (v === 0 ? 1 : 0), 0) / values.length,
  };
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

function meanAbsolute(values: Float64Array): number {
  let sum = 0;
  for (const v of values) sum += Math.abs(v);
  return sum / values.length;
}
