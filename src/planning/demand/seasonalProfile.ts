import { trendBesideSeason } from "./decomposition";

/** A season estimated for forecasting: recent seasons count more, and noisy indices are drawn to none. */
export interface SeasonalProfile {
  kind: "A" | "M";
  /** Index of each period of the season, for t mod m: centred on 0 (additive) or 1 (multiplicative). */
  index: Float64Array;
  /** How much of the raw indices was kept, 0 to 1. */
  kept: number;
}

export interface ProfileOptions {
  /** Weight of a season relative to the next one. */
  memory: number;
  /** Times the estimated noise by which the indices are shrunk; 1 is James and Stein's estimate. */
  shrinkage: number;
}

/** Chosen on earlier origins inside the histories of real monthly and quarterly series. */
export const usualProfile: ProfileOptions = { memory: 0.75, shrinkage: 1.25 };
/** The same where hardly any period of the season was seen twice: on histories cut to so much. */
const shortProfile: ProfileOptions = { ...usualProfile, shrinkage: 2 };

const smallestIndex = 0.01;

/**
 * Seasonal indices for a forecast. The ratios (or differences) to the centred moving average are averaged with
 * weights that fade with age, because seasons drift; the result is shrunk towards no season by its own noise
 * (James–Stein as in Miller and Williams 2003), which replaces the yes-or-no test for a season.
 *
 * @param y complete series, longer than a season
 */
export function seasonalProfile(
  y: Float64Array,
  m: number,
  kind: "A" | "M",
  options: ProfileOptions = y.length > 2 * m ? usualProfile : shortProfile,
): SeasonalProfile {
  const n = y.length;
  const base = kind === "M" ? 1 : 0;
  const trend = trendBesideSeason(y, m);
  const detrended = new Float64Array(n);
  for (let t = 0; t < n; t++) {
    detrended[t] = kind === "A" ? y[t] - trend[t] : trend[t] > 0 ? y[t] / trend[t] : NaN;
  }
  const index = new Float64Array(m);
  const weight = new Float64Array(m);
  const square = new Float64Array(m);
  let w = 1;
  for (let t = n - 1, age = 0; t >= 0; t--, age++) {
    if (age > 0 && age % m === 0) w *= options.memory;
    if (Number.isNaN(detrended[t])) continue;
    index[t % m] += w * detrended[t];
    weight[t % m] += w;
    square[t % m] += w * w;
  }
  for (let j = 0; j < m; j++) index[j] = weight[j] > 0 ? index[j] / weight[j] : base;
  centre(index, kind);
  const kept = keptShare(detrended, index, weight, square, base, options.shrinkage);
  for (let j = 0; j < m; j++) {
    index[j] = base + kept * (index[j] - base);
    if (kind === "M") index[j] = Math.max(smallestIndex, index[j]);
  }
  return { kind, index, kept };
}

/** Takes the season out of a series that starts at period `from` of the profile's count. */
export function withoutSeason(y: Float64Array, profile: SeasonalProfile | undefined, from = 0): Float64Array {
  return profile ? acrossSeason(y, profile, from, -1) : y;
}

/** Puts the season back. */
export function withSeason(y: Float64Array, profile: SeasonalProfile | undefined, from = 0): Float64Array {
  return profile ? acrossSeason(y, profile, from, 1) : y;
}

function acrossSeason(
  y: Float64Array,
  { kind, index }: SeasonalProfile,
  from: number,
  direction: 1 | -1,
): Float64Array {
  const m = index.length;
  const result = new Float64Array(y.length);
  for (let t = 0, j = from % m; t < y.length; t++) {
    if (kind === "A") result[t] = y[t] + direction * index[j];
    else result[t] = direction > 0 ? y[t] * index[j] : y[t] / index[j];
    if (++j === m) j = 0;
  }
  return result;
}

function centre(index: Float64Array, kind: "A" | "M"): void {
  const mean = index.reduce((sum, v) => sum + v, 0) / index.length;
  for (let j = 0; j < index.length; j++) {
    if (kind === "A") index[j] -= mean;
    else if (mean > 0) index[j] /= mean;
  }
}

/** 1 - noise / spread of the indices, where the noise is what chance alone would give them. */
function keptShare(
  detrended: Float64Array,
  index: Float64Array,
  weight: Float64Array,
  square: Float64Array,
  base: number,
  shrinkage: number,
): number {
  const m = index.length;
  let squares = 0;
  let count = 0;
  for (let t = 0; t < detrended.length; t++) {
    if (Number.isNaN(detrended[t])) continue;
    squares += (detrended[t] - index[t % m]) ** 2;
    count++;
  }
  const variance = squares / Math.max(1, count - m);
  let noise = 0;
  let spread = 0;
  for (let j = 0; j < m; j++) {
    noise += (weight[j] > 0 ? (variance * square[j]) / (weight[j] * weight[j]) : variance) / m;
    spread += (index[j] - base) ** 2 / (m - 1);
  }
  if (!(spread > 0)) return 0;
  const correction = m > 4 ? (m - 3) / (m - 1) : 0.5;
  return Math.max(0, 1 - (shrinkage * correction * noise) / spread);
}
