import { factorCholesky, solveFactored } from "../../math/cholesky";
import { aggregationLevels } from "./aggregate";

/**
 * The reconciliation matrix of a temporal hierarchy: it turns forecasts of one whole season at all aggregation
 * levels into forecasts of its single periods that agree with one another. Weighted least squares with structural
 * weights, each forecast weighted by one over the number of periods it adds up (Athanasopoulos, Hyndman,
 * Kourentzes and Petropoulos 2017). Depends on the season's length and the levels only, so it is made once.
 */
export interface TemporalProjection {
  levels: number[];
  /** Row-major, `seasonLength` rows; a column for every forecast, level by level from the finest. */
  matrix: Float64Array;
  columns: number;
}

const known = new Map<string, TemporalProjection>();

/** The projection for the levels of a season that can be forecast. */
export function temporalProjection(
  seasonLength: number,
  levels = aggregationLevels(seasonLength),
): TemporalProjection {
  const key = `${seasonLength}:${levels.join()}`;
  let projection = known.get(key);
  if (!projection) {
    projection = makeProjection(seasonLength, levels);
    known.set(key, projection);
  }
  return projection;
}

function makeProjection(m: number, levels: number[]): TemporalProjection {
  const columns = levels.reduce((sum, k) => sum + m / k, 0);
  const normal = new Float64Array(m * m);
  for (const k of levels) {
    for (let i = 0; i < m; i++) {
      for (let j = 0; j < m; j++) if (Math.floor(i / k) === Math.floor(j / k)) normal[i * m + j] += 1 / k;
    }
  }
  factorCholesky(normal, m);
  const matrix = new Float64Array(m * columns);
  let column = 0;
  for (const k of levels) {
    for (let group = 0; group < m / k; group++, column++) {
      const right = new Float64Array(m);
      for (let j = 0; j < k; j++) right[group * k + j] = 1 / k;
      solveFactored(normal, right, m);
      for (let i = 0; i < m; i++) matrix[i * columns + column] = right[i];
    }
  }
  return { levels, matrix, columns };
}
