import { say } from "../../words";
import { Scratch } from "../../math/scratch";
import { prepareSeries, type PreparedSeries } from "../prepare";
import type { ModelForecast } from "../types";
import type { Forecaster } from "../forecaster";
import { aggregate, aggregationLevels } from "./aggregate";
import { temporalProjection } from "./projection";

const seasonScratch = new Scratch();

/** Fewest groups a level needs to be forecast. */
const fewestGroups = 4;

/**
 * Temporal hierarchy forecasting: the base method forecasts the series at every aggregation level from one period
 * to a whole season, and the forecasts are reconciled. Coarse levels see the trend without noise, fine ones the
 * season. `meanOf` is the base method's forecast alone, all that the coarser levels need. Without season, or on a history of less than four seasons, it is the base method itself.
 */
export function temporalHierarchy(
  base: Forecaster,
  meanOf: (series: PreparedSeries, horizon: number) => Float64Array,
  series: PreparedSeries,
  horizon: number,
): ModelForecast {
  const { values, seasonLength: m } = series;
  const levels = aggregationLevels(m).filter((k) => Math.floor(values.length / k) >= fewestGroups);
  if (m === 1 || levels.length < 2) return base(series, horizon);
  const seasons = Math.ceil(horizon / m);
  const own = base(series, seasons * m);
  const floor = series.nonNegative ? 0 : -Infinity;
  const forecasts = levels.map((k) =>
    k === 1 ? own.mean.map((v) => Math.max(floor, v)) : forecastLevel(meanOf, series, k, seasons),
  );
  const { matrix, columns } = temporalProjection(m, levels);
  const mean = new Float64Array(seasons * m);
  for (let s = 0; s < seasons; s++) {
    const all = seasonScratch.take(columns);
    let column = 0;
    forecasts.forEach((f, i) => {
      const count = m / levels[i];
      for (let k = 0; k < count; k++) all[column++] = f[s * count + k];
    });
    for (let i = 0; i < m; i++) {
      let v = 0;
      for (let c = 0; c < columns; c++) v += matrix[i * columns + c] * all[c];
      mean[s * m + i] = v;
    }
  }
  return {
    ...own,
    label: say`Temporal hierarchy of ${own.label}`,
    mean: mean.slice(0, horizon),
    deviation: own.deviation.slice(0, horizon),
  };
}

function forecastLevel(
  meanOf: (series: PreparedSeries, horizon: number) => Float64Array,
  series: PreparedSeries,
  size: number,
  seasons: number,
): Float64Array {
  const aggregated = prepareSeries(aggregate(series.values, size), series.seasonLength / size);
  const mean = meanOf(aggregated, (seasons * series.seasonLength) / size);
  return series.nonNegative ? mean.map((v) => Math.max(0, v)) : mean;
}
