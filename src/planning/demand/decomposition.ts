/** Seasonal indices of a series by classical decomposition; index j belongs to the periods t with t mod m = j. */
export interface SeasonalIndices {
  seasonLength: number;
  /** Sum to zero. */
  additive: Float64Array;
  /** Average one; only for series that are positive throughout. */
  multiplicative?: Float64Array;
}

/** Multiplicative indices below this would blow up the adjusted series. */
const smallestIndex = 0.01;

/**
 * Centred moving average over one season (a 2 x m average when m is even); NaN in the first and last m/2 periods.
 *
 * @example
 * centredAverage(Float64Array.of(1, 2, 3, 4), 3); // [NaN, 2, 3, NaN]
 */
export function centredAverage(y: Float64Array, m: number): Float64Array {
  const n = y.length;
  const trend = new Float64Array(n).fill(NaN);
  const half = m >> 1;
  const even = m % 2 === 0;
  if (n < m + (even ? 1 : 0)) return trend;
  let sum = 0;
  for (let t = 0; t < m; t++) sum += y[t];
  for (let t = half; t < n - half; t++) {
    if (!even) trend[t] = sum / m;
    else trend[t] = (sum + 0.5 * (y[t + half] - y[t - half])) / m;
    if (t + half + 1 < n || even) sum += (y[t - half + m] ?? 0) - y[t - half];
  }
  return trend;
}

/**
 * Seasonal indices by classical decomposition (ratio or difference to the centred moving average). With less
 * than two seasons and a bit, where the moving average says too little, a line beside the season stands for the trend.
 */
export function seasonalIndices(
  y: Float64Array,
  m: number,
  trend = trendBesideSeason(y, m),
): SeasonalIndices {
  const additive = averageByPeriod(y, m, trend, (v, level) => v - level);
  const mean = additive.reduce((sum, v) => sum + v, 0) / m;
  for (let j = 0; j < m; j++) additive[j] -= mean;
  if (!y.every((v) => v > 0)) return { seasonLength: m, additive };
  return { seasonLength: m, additive, multiplicative: multiplicativeIndices(y, m, trend) };
}

/**
 * Indices by simple averages, as textbooks teach them for histories without trend (Heizer and Render): the mean of each
 * phase against the mean of all phases.
 *
 * @param y at least one season
 * @example
 * simpleIndices(Float64Array.of(1, 3, 3, 5), 2).multiplicative; // [2 / 3, 4 / 3]
 */
export function simpleIndices(y: Float64Array, m: number): SeasonalIndices {
  const none = new Float64Array(y.length);
  const means = averageByPeriod(y, m, none, (v) => v);
  const overall = means.reduce((sum, v) => sum + v, 0) / m;
  const additive = means.map((v) => v - overall);
  return {
    seasonLength: m,
    additive,
    ...(overall > 0 ? { multiplicative: means.map((v) => v / overall) } : {}),
  };
}

/** Seasonal indices as ratios to the trend, averaging one. */
export function multiplicativeIndices(
  y: Float64Array,
  m: number,
  trend = trendBesideSeason(y, m),
): Float64Array {
  const index = averageByPeriod(y, m, trend, (v, level) => (level > 0 ? v / level : 1));
  const mean = index.reduce((sum, v) => sum + v, 0) / m;
  return index.map((v) => Math.max(smallestIndex, mean > 0 ? v / mean : 1));
}

/** The trend that a season is measured against: the centred moving average, or a line where that says too little. */
export function trendBesideSeason(y: Float64Array, m: number): Float64Array {
  if (y.length > 2 * m) return centredAverage(y, m);
  return y.length > m ? lineBesideSeason(y, m) : straightLine(y);
}

/** Mean of a measure against the trend for each period of the season. */
function averageByPeriod(
  y: Float64Array,
  m: number,
  trend: Float64Array,
  measure: (v: number, trend: number) => number,
): Float64Array {
  const sum = new Float64Array(m);
  const count = new Float64Array(m);
  for (let t = 0; t < y.length; t++) {
    if (Number.isNaN(trend[t])) continue;
    sum[t % m] += measure(y[t], trend[t]);
    count[t % m]++;
  }
  return sum.map((v, j) => (count[j] > 0 ? v / count[j] : measure(1, 1)));
}

/** The series less (or over) its seasonal indices. */
export function seasonallyAdjusted(y: Float64Array, index: Float64Array, kind: "A" | "M"): Float64Array {
  const m = index.length;
  return y.map((v, t) => (kind === "A" ? v - index[t % m] : v / index[t % m]));
}

/**
 * A line beside a season that was hardly seen twice: its slope is the mean change from one season to the next, which
 * the season itself leaves alone. The least-squares line takes a part of a season for trend.
 *
 * @param y longer than a season
 * @example
 * lineBesideSeason(Float64Array.of(9, 1, 13, 5), 2); // [4, 6, 8, 10]
 */
export function lineBesideSeason(y: Float64Array, m: number): Float64Array {
  const n = y.length;
  let slope = 0;
  for (let t = m; t < n; t++) slope += (y[t] - y[t - m]) / m / (n - m);
  let intercept = 0;
  for (let j = 0; j < m; j++) {
    const count = Math.floor((n - 1 - j) / m) + 1;
    for (let t = j; t < n; t += m) intercept += (y[t] - slope * t) / count / m;
  }
  return y.map((_, t) => intercept + slope * t);
}

/** Least-squares line through the series, at each period. */
export function straightLine(y: Float64Array): Float64Array {
  const { intercept, slope } = lineThrough(y, y.length);
  return y.map((_, t) => intercept + slope * t);
}

/** Intercept (at period 0) and slope of the least-squares line through the first `count` values. */
export function lineThrough(y: Float64Array, count: number): { intercept: number; slope: number } {
  const middle = (count - 1) / 2;
  let mean = 0;
  for (let t = 0; t < count; t++) mean += y[t];
  mean /= count;
  let sxy = 0;
  let sxx = 0;
  for (let t = 0; t < count; t++) {
    sxy += (t - middle) * (y[t] - mean);
    sxx += (t - middle) * (t - middle);
  }
  const slope = sxx > 0 ? sxy / sxx : 0;
  return { intercept: mean - slope * middle, slope };
}
