/** What a forecast consists of, read off its own path, so that every method has parts, combinations too. */
export interface ForecastParts {
  /** Mean of the first season, or the first step where there is no season. */
  level: number;
  /** Change a period; NaN when the path is too short to tell. */
  trend: number;
  /** Lowest and highest period of the season, as a fraction of the level below or above it; NaN without a season. */
  seasonLow: number;
  seasonHigh: number;
}

/**
 * Level, trend and season of a path of forecasts. The trend is the mean change from one season to the next, so that
 * the season does not disturb it; without a season it is the slope from the first to the last step.
 *
 * @param path forecasts of consecutive periods
 * @param seasonLength periods in a season, 1 for none
 * @example
 * forecastParts(Float64Array.of(8, 12, 9, 13), 2); // { level: 10, trend: 0.5, seasonLow: -0.175, seasonHigh: 0.175 }
 */
export function forecastParts(path: Float64Array, seasonLength: number): ForecastParts {
  const steps = path.length;
  if (seasonLength === 1 || steps < seasonLength) {
    const trend = steps > 1 && seasonLength === 1 ? (path[steps - 1] - path[0]) / (steps - 1) : NaN;
    return { level: path[0], trend, seasonLow: NaN, seasonHigh: NaN };
  }
  let level = 0;
  for (let h = 0; h < seasonLength; h++) level += path[h] / seasonLength;
  const pairs = steps - seasonLength;
  let trend = pairs > 0 ? 0 : NaN;
  for (let h = 0; h < pairs; h++) trend += (path[h + seasonLength] - path[h]) / seasonLength / pairs;
  let [seasonLow, seasonHigh] = [Infinity, -Infinity];
  for (let h = 0; h < seasonLength; h++) {
    const line = level + (trend || 0) * (h - (seasonLength - 1) / 2);
    const share = level === 0 ? 0 : (path[h] - line) / level;
    seasonLow = Math.min(seasonLow, share);
    seasonHigh = Math.max(seasonHigh, share);
  }
  return { level, trend, seasonLow, seasonHigh };
}
