import { say } from "../words";
import { movingMedians } from "../math/movingMedians";
import { residualDeviation } from "./benchmarks";
import type { PreparedSeries } from "./prepare";
import { withSeason } from "./seasonalProfile";
import type { ModelForecast } from "./types";

/** Fewest periods whose median is taken: a year of months, three years of quarters. */
const fewest = 12;

/**
 * The median of the last seasons' adjusted values, carried on with the season. A single month hardly moves it, so it
 * holds the other members of a combination back where most of what moves a series is noise.
 */
export function usualLevel(series: PreparedSeries, horizon: number): ModelForecast {
  const { scaled, scale, profile, adjusted, seasonLength: m, values } = series;
  const n = scaled.length;
  const span = m * Math.ceil(fewest / m);
  const levels = new Float64Array(n + horizon);
  levels.set(movingMedians(adjusted, n + 1, span, -1));
  levels.fill(levels[n], n);
  const back = withSeason(levels, profile).map((v) => v * scale);
  const fitted = back.slice(0, n);
  const sigma = residualDeviation(values, fitted);
  return {
    label: say`Usual level`,
    mean: back.slice(n),
    deviation: new Float64Array(horizon).fill(sigma),
    fitted,
    parameters: { level: levels[n] * scale, span },
  };
}
