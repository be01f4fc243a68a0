/**
 * The dynamic optimised theta model (Fiorucci, Pellegrini, Louzada, Petropoulos and Koehler 2016) as an O(n)
 * recursion: simple exponential smoothing plus a share of the line through all data so far, where the line is
 * re-estimated with each observation.
 *
 * Parameters: initial level, alpha, theta (1 is plain smoothing, 2 the classical theta method).
 */
export interface ThetaState {
  level: number;
  /** Mean of the observations so far, and intercept and slope of the line through them. */
  mean: number;
  intercept: number;
  slope: number;
  /** (1 - alpha)^t */
  decay: number;
}

/** Steps at the start whose errors say nothing: the line is not yet a line. */
export const warmUp = 3;

/**
 * Runs the recursion, filling `fitted` from period 1 on, and returns the state after the last observation.
 */
export function thetaFilter(y: Float64Array, parameters: Float64Array, fitted: Float64Array): ThetaState {
  const alpha = parameters[1];
  const share = 1 - 1 / parameters[2];
  let level = alpha * y[0] + (1 - alpha) * parameters[0];
  let mean = y[0];
  let intercept = y[0];
  let slope = 0;
  let decay = 1 - alpha;
  fitted[0] = NaN;
  for (let t = 1; t < y.length; t++) {
    const next = decay * (1 - alpha);
    fitted[t] = level + share * (intercept * decay + (slope * (1 - next)) / alpha);
    const v = y[t];
    level += alpha * (v - level);
    slope = ((t - 1) * slope + (6 * (v - mean)) / (t + 1)) / (t + 2);
    mean = (t * mean + v) / (t + 1);
    intercept = mean - (slope * (t + 2)) / 2;
    decay = next;
  }
  return { level, mean, intercept, slope, decay };
}

/** The line through all values before each period t, as the recursion has it: intercept at 2t, slope at 2t + 1. */
export function fillLines(y: Float64Array, lines: Float64Array): void {
  let mean = y[0];
  let intercept = y[0];
  let slope = 0;
  for (let t = 1; t < y.length; t++) {
    lines[2 * t] = intercept;
    lines[2 * t + 1] = slope;
    const v = y[t];
    slope = ((t - 1) * slope + (6 * (v - mean)) / (t + 1)) / (t + 2);
    mean = (t * mean + v) / (t + 1);
    intercept = mean - (slope * (t + 2)) / 2;
  }
}

/** Continues the recursion, each forecast standing in for the observation. */
export function thetaForecast(
  state: ThetaState,
  n: number,
  parameters: Float64Array,
  horizon: number,
): Float64Array {
  const alpha = parameters[1];
  const share = 1 - 1 / parameters[2];
  let { level, mean, intercept, slope, decay } = state;
  const forecast = new Float64Array(horizon);
  for (let h = 0; h < horizon; h++) {
    const t = n + h;
    const next = decay * (1 - alpha);
    const v = level + share * (intercept * decay + (slope * (1 - next)) / alpha);
    forecast[h] = v;
    level += alpha * (v - level);
    slope = ((t - 1) * slope + (6 * (v - mean)) / (t + 1)) / (t + 2);
    mean = (t * mean + v) / (t + 1);
    intercept = mean - (slope * (t + 2)) / 2;
    decay = next;
  }
  return forecast;
}
