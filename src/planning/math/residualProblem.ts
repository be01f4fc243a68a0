import type { LeastSquaresProblem } from "./levenbergMarquardt";
import { normalEquations } from "./normalEquations";
import { Scratch } from "./scratch";

const residualScratch = new Scratch();
const shiftedScratch = new Scratch();
const jacobianScratch = new Scratch();

/** Step of the forward differences, relative to the parameter. */
const relativeStep = 1e-6;

/**
 * A least-squares problem from its residuals alone, with derivatives by forward differences: for models of a few
 * parameters, where one more pass a parameter costs less than carrying sensitivities. The objective is the sum
 * of squares.
 *
 * @param count number of residuals
 * @param residuals fills `out` with the residuals at `parameters`; returns false where the model does not exist
 */
export function residualProblem(
  count: number,
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
  residuals: (parameters: Float64Array, out: Float64Array) => boolean,
): LeastSquaresProblem {
  const size = lower.length;
  const objective = (parameters: Float64Array): number => {
    const r = residualScratch.take(count);
    if (!residuals(parameters, r)) return Infinity;
    let sum = 0;
    for (let t = 0; t < count; t++) sum += r[t] * r[t];
    return Number.isNaN(sum) ? Infinity : sum;
  };
  const linearise = (parameters: Float64Array, normal: Float64Array, gradient: Float64Array): void => {
    const r = residualScratch.take(count);
    const shifted = shiftedScratch.take(count);
    const jacobian = jacobianScratch.take(count * size);
    for (let i = 0; i < size; i++) {
      const value = parameters[i];
      const delta = relativeStep * Math.max(1e-2, Math.abs(value));
      const step = value + delta > upper[i] ? -delta : delta;
      parameters[i] = value + step;
      const inside = residuals(parameters, shifted);
      parameters[i] = value;
      for (let t = 0; t < count; t++) jacobian[t * size + i] = inside ? (shifted[t] - r[t]) / step : 0;
    }
    normalEquations(jacobian, r, count, size, normal, gradient);
  };
  return { size, lower, upper, objective, linearise };
}
