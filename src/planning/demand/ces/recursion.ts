/** Level and the information left beside it ("potential") after a pass of complex exponential smoothing. */
export interface CesState {
  level: number;
  potential: number;
}

/**
 * Complex exponential smoothing (Svetunkov, Kourentzes and Ord 2022): a level and the information it leaves
 * unused are smoothed together by one complex parameter a0 + i a1, which catches level and trend without choosing
 * between them. One-step forecast: the level. Then level' = level - (1 - a1) potential + (a0 - a1) e and
 * potential' = level + (1 - a0) potential + (a0 + a1) e.
 *
 * @param parameters a0, a1, initial level, initial potential
 * @param fitted filled with the one-step forecasts
 */
export function cesFilter(y: Float64Array, parameters: Float64Array, fitted: Float64Array): CesState {
  const [a0, a1] = parameters;
  let level = parameters[2];
  let potential = parameters[3];
  for (let t = 0; t < y.length; t++) {
    fitted[t] = level;
    const e = y[t] - level;
    const next = level - (1 - a1) * potential + (a0 - a1) * e;
    potential = level + (1 - a0) * potential + (a0 + a1) * e;
    level = next;
  }
  return { level, potential };
}

/** The recursion continued without errors. */
export function cesForecast(state: CesState, parameters: Float64Array, horizon: number): Float64Array {
  const [a0, a1] = parameters;
  let { level, potential } = state;
  const forecast = new Float64Array(horizon);
  for (let h = 0; h < horizon; h++) {
    forecast[h] = level;
    const next = level - (1 - a1) * potential;
    potential = level + (1 - a0) * potential;
    level = next;
  }
  return forecast;
}
