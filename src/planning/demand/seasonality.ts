import { centredAverage, seasonalIndices, trendBesideSeason } from "./decomposition";

/** Autocorrelations at lags 1 to `maximumLag`, about the mean; zeros for a constant series. */
export function autocorrelations(y: Float64Array, maximumLag: number): Float64Array {
  const n = y.length;
  const result = new Float64Array(maximumLag);
  let mean = 0;
  for (const v of y) mean += v;
  mean /= n;
  let variance = 0;
  for (const v of y) variance += (v - mean) * (v - mean);
  if (!(variance > 0)) return result;
  for (let lag = 1; lag <= maximumLag && lag < n; lag++) {
    let sum = 0;
    for (let t = lag; t < n; t++) sum += (y[t] - mean) * (y[t - lag] - mean);
    result[lag - 1] = sum / variance;
  }
  return result;
}

/**
 * Whether the series has a season of this length: the test of the theta method and of Naive2 in the M
 * competitions, |r_m| against its Bartlett standard error. Needs three seasons.
 *
 * @param threshold normal quantile, 1.645 (90 %) by convention
 */
export function isSeasonal(y: Float64Array, seasonLength: number, threshold = 1.645): boolean {
  if (seasonLength < 2 || y.length < 3 * seasonLength) return false;
  const r = autocorrelations(y, seasonLength);
  let sum = 0;
  for (let k = 0; k < seasonLength - 1; k++) sum += r[k] * r[k];
  return Math.abs(r[seasonLength - 1]) > threshold * Math.sqrt((1 + 2 * sum) / y.length);
}

/**
 * Strength of the season, max(0, 1 - var(remainder) / var(season + remainder)), between 0 and 1 (Wang, Smith and
 * Hyndman 2006), on the classical additive decomposition.
 */
export function seasonalStrength(y: Float64Array, seasonLength: number): number {
  if (seasonLength < 2 || y.length < 2 * seasonLength) return 0;
  const { additive } = seasonalIndices(y, seasonLength);
  const trend = trendBesideSeason(y, seasonLength);
  let remainder = 0;
  let both = 0;
  for (let t = 0; t < y.length; t++) {
    if (Number.isNaN(trend[t])) continue;
    const detrended = y[t] - trend[t];
    both += detrended * detrended;
    remainder += (detrended - additive[t % seasonLength]) ** 2;
  }
  return both > 0 ? Math.max(0, 1 - remainder / both) : 0;
}

/** Season lengths that business data have, tried when nothing is known about the calendar. */
const usualLengths = [12, 4, 7, 52, 24, 13, 6, 3, 5];

/**
 * A season so strong that noise hardly ever looks like it (3 % of random walks over three seasons, none over more). A
 * smooth swing such as a sine fails the autocorrelation test, whose standard error grows with every lag it repeats on.
 */
function isClear(y: Float64Array, seasonLength: number): boolean {
  return y.length >= 3 * seasonLength && seasonalStrength(y, seasonLength) > 0.8;
}

/** Normal quantile beyond which chance goes once in a hundred times. */
const surely = 2.58;

/**
 * The season of a history with so many periods a year. Days, and working days, repeat by the week first: a year of days is
 * taken for the season only where at least two are known and the weeks show nothing.
 */
function seasonWithin(y: Float64Array, frequency: number): number {
  const week =
    frequency >= 360 && frequency <= 366 ? 7 : frequency >= 250 && frequency <= 262 ? 5 : undefined;
  if (week === undefined) return Math.max(1, frequency);
  if (y.length <= 2 * frequency) return week;
  const level = centredAverage(y, week);
  const within = y.map((v, t) => v - level[t]).filter((v) => !Number.isNaN(v));
  return isSeasonal(within, week, surely) ? week : frequency;
}

/**
 * Finds the season: the known frequency when given (of daily data the week), else the length whose season passes the test and is strongest, of
 * the usual ones or of those given; 1 when none does. Strength is judged after differencing, so that a trend does not
 * pass for a season.
 *
 * @example
 * findSeasonLength(Float64Array.of(1, 5, 9, 2, 1, 5, 9, 2, 1, 5, 9, 2), undefined); // 4
 */
export function findSeasonLength(
  y: Float64Array,
  frequency?: number,
  lengths: readonly number[] = usualLengths,
): number {
  if (frequency !== undefined) return seasonWithin(y, Math.round(frequency));
  const changes = y.slice(1).map((v, t) => v - y[t]);
  let best = 1;
  let strongest = 0;
  for (const length of lengths) {
    if (!isSeasonal(changes, length) && !isClear(y, length)) continue;
    const r = autocorrelations(changes, length)[length - 1];
    if (r > strongest + 0.05) {
      strongest = r;
      best = length;
    }
  }
  return best;
}
