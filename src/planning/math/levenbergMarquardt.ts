import { factorCholesky, solveFactored } from "./cholesky";
import { Scratch } from "./scratch";

/** A least-squares problem in a box, as `minimiseLeastSquares` sees it. */
export interface LeastSquaresProblem {
  /** Number of free parameters: the first `size` entries of the parameter vector. */
  readonly size: number;
  readonly lower: ArrayLike<number>;
  readonly upper: ArrayLike<number>;
  /** The objective (any increasing function of the sum of squares); Infinity where it is not admissible. */
  objective(parameters: Float64Array): number;
  /**
   * Fills the lower triangle of J'J (row-major, size by size) and J'r at `parameters`, where the objective was
   * found finite just before, so that what it left behind may be used again. J is the derivative of the residuals r.
   */
  linearise(parameters: Float64Array, normal: Float64Array, gradient: Float64Array): void;
}

export interface LeastSquaresOptions {
  maximumIterations: number;
  /** Stop when a step lowers the objective by less than this. */
  tolerance: number;
  /** First damping, relative to the diagonal. */
  damping: number;
  /** A search whose objective is still above this after a step is given up: another model has won already. */
  hopelessAbove?: number;
}

const normalScratch = new Scratch();
const factorScratch = new Scratch();
const gradientScratch = new Scratch();
const stepScratch = new Scratch();
const trialScratch = new Scratch();
const heldScratch = new Scratch();

/** Most failed steps before a point counts as the minimum. */
const maximumTries = 6;

/**
 * Levenberg–Marquardt with the damping scaled by the diagonal (Marquardt 1963) and parameters held to a box: a
 * parameter at its bound whose gradient points outside is left out of the step. Moves `parameters` to the best
 * point found and returns its objective, or Infinity when the start itself is not admissible.
 */
export function minimiseLeastSquares(
  problem: LeastSquaresProblem,
  parameters: Float64Array,
  options: LeastSquaresOptions,
): number {
  const { size } = problem;
  const { hopelessAbove = Infinity } = options;
  const normal = normalScratch.take(size * size);
  const gradient = gradientScratch.take(size);
  const trial = trialScratch.take(parameters.length);
  clampToBox(problem, parameters);
  let best = problem.objective(parameters);
  let damping = options.damping;
  for (let iteration = 0; iteration < options.maximumIterations && best < Infinity; iteration++) {
    problem.linearise(parameters, normal, gradient);
    let improved = -1;
    for (let attempt = 0; attempt < maximumTries && improved < 0; attempt++) {
      if (proposeStep(problem, parameters, normal, gradient, damping, trial)) {
        const value = problem.objective(trial);
        if (value < best) {
          improved = best - value;
          best = value;
        }
      }
      damping = improved >= 0 ? Math.max(damping * 0.2, 1e-7) : damping * 6 + 1e-4;
    }
    if (improved < 0) break;
    for (let i = 0; i < parameters.length; i++) parameters[i] = trial[i];
    if (improved < options.tolerance || best > hopelessAbove) break;
  }
  return best;
}

function proposeStep(
  problem: LeastSquaresProblem,
  parameters: Float64Array,
  normal: Float64Array,
  gradient: Float64Array,
  damping: number,
  trial: Float64Array,
): boolean {
  const { size, lower, upper } = problem;
  const factor = factorScratch.take(size * size);
  const step = stepScratch.take(size);
  const heldParameters = heldScratch.take(size);
  for (let i = 0; i < size; i++) {
    const held = isHeld(parameters[i], gradient[i], lower[i], upper[i]);
    heldParameters[i] = held ? 1 : 0;
    for (let j = 0; j < i; j++) {
      factor[i * size + j] = held || heldParameters[j] === 1 ? 0 : normal[i * size + j];
    }
    factor[i * size + i] = held ? 1 : normal[i * size + i] * (1 + damping) + 1e-10;
    step[i] = held ? 0 : -gradient[i];
  }
  if (!factorCholesky(factor, size)) return false;
  solveFactored(factor, step, size);
  for (let i = 0; i < parameters.length; i++) trial[i] = parameters[i] + (i < size ? step[i] : 0);
  clampToBox(problem, trial);
  return true;
}

function isHeld(value: number, slope: number, low: number, high: number): boolean {
  return (value <= low && slope > 0) || (value >= high && slope < 0);
}

function clampToBox({ size, lower, upper }: LeastSquaresProblem, parameters: Float64Array): void {
  for (let i = 0; i < size; i++) parameters[i] = Math.min(upper[i], Math.max(lower[i], parameters[i]));
}
