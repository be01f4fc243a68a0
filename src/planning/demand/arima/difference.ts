import { seasonalStrength } from "../seasonality";

/** y_t - y_(t-lag); shorter by `lag`. */
export function difference(y: Float64Array, lag: number): Float64Array {
  const result = new Float64Array(Math.max(0, y.length - lag));
  for (let t = lag; t < y.length; t++) result[t - lag] = y[t] - y[t - lag];
  return result;
}

/** Above this strength the season is taken to be non-stationary (as in R's nsdiffs). */
const strongSeason = 0.64;

/** Number of seasonal differences, 0 or 1. */
export function seasonalDifferences(y: Float64Array, seasonLength: number): number {
  if (seasonLength < 2 || y.length < 2 * seasonLength + 3) return 0;
  return seasonalStrength(y, seasonLength) > strongSeason ? 1 : 0;
}

/** 1 % point of the KPSS statistic. */
const kpssLimit = 0.739;

/** Whether the series, after seasonal differencing where due, needs a first difference by KPSS at 1 %. */
export function needsDifference(y: Float64Array, seasonLength: number): boolean {
  const x = seasonalDifferences(y, seasonLength) ? difference(y, seasonLength) : y;
  return x.length >= 6 && kpss(x) > kpssLimit;
}

/**
 * The KPSS statistic of level stationarity with a Bartlett window of floor(3 sqrt(n) / 13) lags (Kwiatkowski,
 * Phillips, Schmidt and Shin 1992); above 0.739 stationarity is rejected at 1 %.
 */
export function kpss(y: Float64Array): number {
  const n = y.length;
  let mean = 0;
  for (const v of y) mean += v / n;
  let cumulated = 0;
  let sum = 0;
  let variance = 0;
  for (const v of y) {
    cumulated += v - mean;
    sum += cumulated * cumulated;
    variance += (v - mean) * (v - mean);
  }
  const window = Math.floor((3 * Math.sqrt(n)) / 13);
  for (let lag = 1; lag <= window; lag++) {
    let covariance = 0;
    for (let t = lag; t < n; t++) covariance += (y[t] - mean) * (y[t - lag] - mean);
    variance += 2 * (1 - lag / (window + 1)) * covariance;
  }
  return variance > 0 ? sum / (n * variance) : 0;
}
