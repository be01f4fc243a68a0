import { say } from "../../words";
import { naive, residualDeviation } from "../benchmarks";
import type { PreparedSeries } from "../prepare";
import { withSeason } from "../seasonalProfile";
import type { ModelForecast } from "../types";
import { fitTheta } from "./fit";
import { thetaFilter, thetaForecast, warmUp, type ThetaState } from "./recursion";

/** Fewest periods that a line says something about. */
export const shortest = 4;

interface FittedTheta {
  parameters: Float64Array;
  state: ThetaState;
  /** One-step forecasts of the seasonally adjusted series. */
  fitted: Float64Array;
}

const known = new WeakMap<PreparedSeries, FittedTheta>();

/** The fit to a series, made once however many combinations ask for it. */
function fittedTheta(series: PreparedSeries): FittedTheta {
  let found = known.get(series);
  if (!found) {
    const fitted = new Float64Array(series.adjusted.length);
    const parameters = fitTheta(series.adjusted);
    found = { parameters, state: thetaFilter(series.adjusted, parameters, fitted), fitted };
    fitted.fill(NaN, 0, warmUp);
    known.set(series, found);
  }
  return found;
}

/** The forecast of the dynamic optimised theta method alone; at least four periods. */
export function thetaMean(series: PreparedSeries, horizon: number): Float64Array {
  const { scale, profile, scaled } = series;
  const { state, parameters } = fittedTheta(series);
  const mean = withSeason(thetaForecast(state, scaled.length, parameters, horizon), profile, scaled.length);
  return mean.map((v) => v * scale);
}

/** The dynamic optimised theta method on seasonally adjusted data. */
export function thetaMethod(series: PreparedSeries, horizon: number): ModelForecast {
  const { scaled, scale, profile } = series;
  if (scaled.length < shortest) return naive(series, horizon);
  const { fitted, parameters } = fittedTheta(series);
  const mean = thetaMean(series, horizon);
  const original = withSeason(fitted, profile).map((v) => v * scale);
  const sigma = residualDeviation(series.values, original, parameters.length);
  const alpha = parameters[1];
  return {
    label: say`Dynamic theta`,
    mean,
    deviation: mean.map((_, h) => sigma * Math.sqrt(1 + h * alpha * alpha)),
    fitted: original,
    parameters: { alpha, theta: parameters[2], initialLevel: parameters[0] * scale },
  };
}
