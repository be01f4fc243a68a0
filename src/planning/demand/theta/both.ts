import type { PreparedSeries } from "../prepare";
import type { ModelForecast } from "../types";
import { classicalTheta } from "./classical";
import { thetaMethod } from "./methods";

/** The mean of the dynamic and the classical theta method: the base of the temporal hierarchy. */
export function bothThetas(series: PreparedSeries, horizon: number): ModelForecast {
  const dynamic = thetaMethod(series, horizon);
  const classical = classicalTheta(series, horizon);
  const half = (a: Float64Array, b: Float64Array): Float64Array => a.map((v, i) => (v + b[i]) / 2);
  return {
    label: "theta",
    mean: half(dynamic.mean, classical.mean),
    deviation: half(dynamic.deviation, classical.deviation),
    fitted: half(dynamic.fitted, classical.fitted),
    parameters: dynamic.parameters,
  };
}
