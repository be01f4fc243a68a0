import { minimiseLeastSquares } from "../../math/levenbergMarquardt";
import { residualProblem } from "../../math/residualProblem";
import { Scratch } from "../../math/scratch";
import { naive, residualDeviation } from "../benchmarks";
import type { PreparedSeries } from "../prepare";
import { withoutSeason, withSeason } from "../seasonalProfile";
import type { ModelForecast } from "../types";
import { thetaFilter, thetaForecast, warmUp } from "./recursion";

const fittedScratch = new Scratch();
const shortest = 4;
const levelReach = 10;
const bounds = { lower: [-levelReach, 0.02, 1], upper: [levelReach, 0.99, 30] };

/** The dynamic optimised theta method on seasonally adjusted data. */
export function thetaMethod(series: PreparedSeries, horizon: number): ModelForecast {
  const { scaled, scale, profile } = series;
  const n = scaled.length;
  if (n < shortest) return naive(series, horizon);
  const adjusted = withoutSeason(scaled, profile);
  const parameters = fitTheta(adjusted);
  const fitted = new Float64Array(n);
  const state = thetaFilter(adjusted, parameters, fitted);
  fitted.fill(NaN, 0, warmUp);
  const mean = thetaForecast(state, n, parameters, horizon);
  const original = withSeason(fitted, profile).map((v) => v * scale);
  const sigma = residualDeviation(series.values, original, parameters.length);
  const alpha = parameters[1];
  return {
    label: "Dynamic theta",
    mean: withSeason(mean, profile, n).map((v) => v * scale),
    deviation: mean.map((_, h) => sigma * Math.sqrt(1 + h * alpha * alpha)),
    fitted: original,
    parameters: { alpha, theta: parameters[2], initialLevel: parameters[0] * scale },
  };
}

/** Least-squares parameters: initial level, alpha, theta. */
export function fitTheta(y: Float64Array): Float64Array {
  const count = y.length - warmUp;
  const problem = residualProblem(count, bounds.lower, bounds.upper, (p, out) => {
    const fitted = fittedScratch.take(y.length);
    thetaFilter(y, p, fitted);
    for (let t = 0; t < count; t++) out[t] = y[t + warmUp] - fitted[t + warmUp];
    return true;
  });
  let best = Infinity;
  let chosen: Float64Array = Float64Array.of(y[0], 0.5, 2);
  for (const alpha of [0.15, 0.5]) {
    const parameters = Float64Array.of(y[0] / 2, alpha, 2);
    const options = { maximumIterations: 12, tolerance: 1e-4, damping: 0.01 };
    const squares = minimiseLeastSquares(problem, parameters, options);
    if (squares < best) {
      best = squares;
      chosen = parameters;
    }
  }
  return chosen;
}
