import type { PreparedSeries } from "../prepare";
import type { ModelForecast } from "../types";
import { classicalMean, classicalTheta } from "./classical";
import { shortest, thetaMean, thetaMethod } from "./methods";

/** The mean of the dynamic and the classical theta method: the base of the temporal hierarchy. */
export function bothThetas(series: PreparedSeries, horizon: number): ModelForecast {
  const dynamic = thetaMethod(series, horizon);
  const classical = classicalTheta(series, horizon);
  return {
    label: "theta",
    mean: half(dynamic.mean, classical.mean),
    deviation: half(dynamic.deviation, classical.deviation),
    fitted: half(dynamic.fitted, classical.fitted),
    parameters: dynamic.parameters,
  };
}

/** The forecast of `bothThetas` alone. */
export function bothThetaMeans(series: PreparedSeries, horizon: number): Float64Array {
  if (series.scaled.length < shortest) return bothThetas(series, horizon).mean;
  return half(thetaMean(series, horizon), classicalMean(series, horizon));
}

function half(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((v, i) => (v + b[i]) / 2);
}
