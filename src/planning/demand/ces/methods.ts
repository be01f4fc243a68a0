import { say } from "../../words";
import { minimiseLeastSquares } from "../../math/levenbergMarquardt";
import { residualProblem } from "../../math/residualProblem";
import { Scratch } from "../../math/scratch";
import { naive, residualDeviation } from "../benchmarks";
import type { PreparedSeries } from "../prepare";
import { withSeason } from "../seasonalProfile";
import type { ModelForecast } from "../types";
import { cesFilter, cesForecast } from "./recursion";

const fittedScratch = new Scratch();
const shortest = 8;
const reach = 20;
const lower = [0.01, 0.01, -reach, -reach];
const upper = [1.8, 1.9, reach, reach];

/** Complex exponential smoothing of the seasonally adjusted series. */
export function cesMethod(series: PreparedSeries, horizon: number): ModelForecast {
  const { scaled, scale, profile, adjusted } = series;
  const n = scaled.length;
  if (n < shortest) return naive(series, horizon);
  const parameters = fitCes(adjusted);
  const fitted = new Float64Array(n);
  const state = cesFilter(adjusted, parameters, fitted);
  const mean = cesForecast(state, parameters, horizon);
  const original = withSeason(fitted, profile).map((v) => v * scale);
  const sigma = residualDeviation(series.values, original, parameters.length);
  return {
    label: say`Complex exponential smoothing`,
    mean: withSeason(mean, profile, n).map((v) => v * scale),
    deviation: cesDeviation(parameters, sigma, horizon),
    fitted: original,
    parameters: { a0: parameters[0], a1: parameters[1], initialLevel: parameters[2] * scale },
  };
}

/** Standard deviations of the h-step errors, from the response of the forecasts to one unit of error. */
function cesDeviation(parameters: Float64Array, sigma: number, horizon: number): Float64Array {
  const [a0, a1] = parameters;
  const response = cesForecast({ level: a0 - a1, potential: a0 + a1 }, parameters, horizon);
  let sum = 1;
  return response.map((_, h) => {
    if (h > 0) sum += response[h - 1] ** 2;
    return sigma * Math.sqrt(sum);
  });
}

function fitCes(y: Float64Array): Float64Array {
  const n = y.length;
  const problem = residualProblem(n, lower, upper, (p, out) => {
    const fitted = fittedScratch.take(n);
    cesFilter(y, p, fitted);
    for (let t = 0; t < n; t++) out[t] = y[t] - fitted[t];
    return true;
  });
  const start = Math.min(n, 10);
  let level = 0;
  for (let t = 0; t < start; t++) level += y[t] / start;
  let best = Infinity;
  let chosen = new Float64Array(4);
  for (const [a0, a1] of [
    [1.3, 1],
    [1.05, 1],
  ]) {
    const parameters = Float64Array.of(a0, a1, level, level / 1.1);
    const options = { maximumIterations: 20, tolerance: 1e-5, damping: 0.01 };
    const squares = minimiseLeastSquares(problem, parameters, options);
    if (squares < best) {
      best = squares;
      chosen = parameters;
    }
  }
  return chosen;
}
