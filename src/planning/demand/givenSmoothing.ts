import { PlanningError } from "../errors";
import { say } from "../words";

/** Exponential smoothing with constants that the planner gives, as textbooks do by hand. */
export interface GivenSmoothing {
  /** Smoothing constant of the level, 0 to 1. */
  alpha: number;
  /** Of the trend; without it there is no trend. */
  beta?: number;
  /** Of the season; without it there is no season. */
  gamma?: number;
  /** Damping of the trend, 1 for none (default). */
  phi?: number;
  /** Level and trend before the first period. Default: the first value, and no trend. */
  level?: number;
  trend?: number;
  /** Seasonal factors (multiplicative) or terms (additive) of the first season; their number is its length. */
  season?: Float64Array;
  /** How the season acts. Default multiplicative. */
  seasonKind?: "multiplicative" | "additive";
}

/** The recursion's course. All arrays but `forecast` are as long as the history. */
export interface SmoothedSeries {
  /** Forecast of each period made one period before. */
  fitted: Float64Array;
  level: Float64Array;
  trend: Float64Array;
  /** Seasonal factor or term used for each period. */
  season: Float64Array;
  forecast: Float64Array;
}

/**
 * Simple, Holt's or Winters' smoothing in the form of the textbooks (Chopra and Meindl; the season is updated by the new
 * level): l = α·y/s + (1 − α)(l + φb), b = β(l − l₋₁) + (1 − β)φb, s = γ·y/l + (1 − γ)s. A missing value leaves the level
 * where the trend carries it.
 *
 * @param history one number a period, oldest first; NaN for missing
 * @throws PlanningError value for a constant outside 0 to 1
 * @example
 * smoothWith(Float64Array.of(12, 17, 20), { alpha: 0.2, beta: 0.4, level: 11, trend: 2 }, 1).fitted; // [13, 14.8, 17.416…]
 */
export function smoothWith(history: Float64Array, given: GivenSmoothing, horizon: number): SmoothedSeries {
  checkConstants(given);
  const { alpha, beta = 0, gamma = 0, phi = 1 } = given;
  const n = history.length;
  const isAdditive = given.seasonKind === "additive";
  const season = startingSeason(given, n + horizon);
  const length = given.season?.length ?? 1;
  const result = { fitted: new Float64Array(n), level: new Float64Array(n), trend: new Float64Array(n) };
  let level = given.level ?? firstLevel(history, season, isAdditive);
  let trend = given.trend ?? 0;
  const at = (base: number, t: number): number => (isAdditive ? base + season[t] : base * season[t]);
  for (let t = 0; t < n; t++) {
    const carried = level + phi * trend;
    result.fitted[t] = at(carried, t);
    const y = history[t];
    const before = level;
    if (Number.isNaN(y)) level = carried;
    else level = alpha * (isAdditive ? y - season[t] : y / season[t]) + (1 - alpha) * carried;
    trend = beta * (level - before) + (1 - beta) * phi * trend;
    if (t + length < season.length) {
      const seen = isAdditive ? y - level : y / level;
      season[t + length] = Number.isNaN(seen) ? season[t] : gamma * seen + (1 - gamma) * season[t];
    }
    result.level[t] = level;
    result.trend[t] = trend;
  }
  let damping = 0;
  const forecast = Float64Array.from({ length: horizon }, (_, h) => {
    damping += phi ** (h + 1);
    return at(level + damping * trend, n + h - (h >= length ? Math.floor(h / length) * length : 0));
  });
  return { ...result, season: season.slice(0, n), forecast };
}

/**
 * Moving average of the last periods as forecast of the next.
 *
 * @example
 * movingAverageOf(Float64Array.of(1, 2, 3, 4), 2, 1).forecast; // [3.5]
 */
export function movingAverageOf(history: Float64Array, periods: number, horizon: number): SmoothedSeries {
  const n = history.length;
  if (!(Number.isInteger(periods) && periods >= 1 && periods <= n)) {
    throw new PlanningError(
      "value",
      say`A moving average of ${periods} periods needs that many, and at most ${n}.`,
    );
  }
  const level = history.map((_, t) =>
    t + 1 < periods ? NaN : meanOf(history.subarray(t + 1 - periods, t + 1)),
  );
  const fitted = Float64Array.from(level, (_, t) => (t === 0 ? NaN : level[t - 1]));
  const flat = new Float64Array(n);
  return {
    fitted,
    level,
    trend: flat,
    season: flat.map(() => 1),
    forecast: new Float64Array(horizon).fill(level[n - 1]),
  };
}

/** The static method: one level, trend and set of seasonal factors for the whole history. */
export interface StaticSeasonal extends SmoothedSeries {
  /** Level at period 0 and trend a period, from a line through the deseasonalised demand. */
  intercept: number;
  slope: number;
  /** One factor a phase of the season. */
  factors: Float64Array;
}

/**
 * Static forecast: a straight line through the demand deseasonalised by centred averages, times the average ratio of each
 * phase of the season to that line.
 *
 * Source: Chopra and Meindl, Supply Chain Management, the static method.
 * @throws PlanningError notAvailable for less than a season and a half
 */
export function staticSeasonal(history: Float64Array, seasonLength: number, horizon: number): StaticSeasonal {
  const n = history.length;
  const points = deseasonalised(history, seasonLength);
  if (points.length < 2) {
    throw new PlanningError(
      "notAvailable",
      say`The static method needs at least one and a half seasons of history.`,
    );
  }
  const { intercept, slope } = lineOf(points);
  const line = (t: number): number => intercept + slope * (t + 1);
  const sums = new Float64Array(seasonLength);
  const counts = new Float64Array(seasonLength);
  history.forEach((value, t) => {
    if (Number.isNaN(value)) return;
    sums[t % seasonLength] += value / line(t);
    counts[t % seasonLength]++;
  });
  const factors = sums.map((sum, phase) => (counts[phase] > 0 ? sum / counts[phase] : 1));
  const at = (t: number): number => line(t) * factors[t % seasonLength];
  return {
    intercept,
    slope,
    factors,
    fitted: Float64Array.from(history, (_, t) => at(t)),
    level: Float64Array.from(history, (_, t) => line(t)),
    trend: new Float64Array(n).fill(slope),
    season: Float64Array.from(history, (_, t) => factors[t % seasonLength]),
    forecast: Float64Array.from({ length: horizon }, (_, h) => at(n + h)),
  };
}

/** Centred averages over a season, as points (period counted from 1, value). */
function deseasonalised(history: Float64Array, seasonLength: number): [number, number][] {
  const half = Math.floor(seasonLength / 2);
  const points: [number, number][] = [];
  for (let t = half; t < history.length - half; t++) {
    let sum = 0;
    for (let k = -half; k <= half; k++) {
      const weight = seasonLength % 2 === 0 && Math.abs(k) === half ? 0.5 : 1;
      sum += weight * history[t + k];
    }
    if (!Number.isNaN(sum)) points.push([t + 1, sum / seasonLength]);
  }
  return points;
}

function lineOf(points: readonly [number, number][]): { intercept: number; slope: number } {
  const count = points.length;
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / count;
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / count;
  const sxy = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  const sxx = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  const slope = sxy / sxx;
  return { intercept: meanY - slope * meanX, slope };
}

function startingSeason({ season, seasonKind, gamma }: GivenSmoothing, length: number): Float64Array {
  const neutral = seasonKind === "additive" ? 0 : 1;
  const all = new Float64Array(length).fill(neutral);
  if (!season) {
    if (gamma === undefined) return all;
    throw new PlanningError(
      "value",
      say`Seasonal smoothing with given constants needs the factors of the first season.`,
    );
  }
  all.set(season.subarray(0, length));
  return all;
}

function firstLevel(history: Float64Array, season: Float64Array, isAdditive: boolean): number {
  const first = history.findIndex((value) => !Number.isNaN(value));
  if (first < 0)
    throw new PlanningError("notAvailable", say`The history holds no number; there is nothing to smooth.`);
  return isAdditive ? history[first] - season[first] : history[first] / season[first];
}

function checkConstants({ alpha, beta = 0, gamma = 0, phi = 1 }: GivenSmoothing): void {
  for (const [name, value] of Object.entries({ alpha, beta, gamma, phi })) {
    if (value >= 0 && value <= 1) continue;
    throw new PlanningError(
      "value",
      say`The smoothing constant ${name} is ${value}; it needs a number from 0 to 1.`,
    );
  }
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
