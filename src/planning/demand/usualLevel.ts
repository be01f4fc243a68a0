import { say } from "../words";
import { Scratch } from "../math/scratch";
import { residualDeviation } from "./benchmarks";
import type { PreparedSeries } from "./prepare";
import { withSeason } from "./seasonalProfile";
import type { ModelForecast } from "./types";

const windowScratch = new Scratch();

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
  const levels = new Float64Array(n + horizon).fill(NaN);
  runningMedians(adjusted, span, levels);
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

/**
 * The median of the last `span` values (of fewer at the start) before each period, written to `out[t]` for t from 1 to the
 * number of values. The window is kept in order, so that each period costs one insertion and one removal.
 */
function runningMedians(values: Float64Array, span: number, out: Float64Array): void {
  const sorted = windowScratch.take(span);
  let count = 0;
  for (let t = 1; t <= values.length; t++) {
    if (count === span) {
      const leaving = values[t - 1 - span];
      let at = 0;
      while (sorted[at] !== leaving) at++;
      for (count--; at < count; at++) sorted[at] = sorted[at + 1];
    }
    const entering = values[t - 1];
    let at = count++;
    for (; at > 0 && sorted[at - 1] > entering; at--) sorted[at] = sorted[at - 1];
    sorted[at] = entering;
    const middle = count >> 1;
    out[t] = count % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
