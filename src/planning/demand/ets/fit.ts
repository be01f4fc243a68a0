import { minimiseLeastSquares, type LeastSquaresOptions } from "../../math/levenbergMarquardt";
import { normalEquations } from "../../math/normalEquations";
import { correctedAkaike } from "../akaike";
import { EtsTrace, filterEts } from "./filter";
import { layoutOf, smoothingBounds, type EtsLayout, type EtsModel } from "./model";
import { fittedJacobian, residualJacobian } from "./sensitivity";
import { startParameters, type EtsStart } from "./start";

/** A fitted ETS model of a (scaled) series. */
export interface EtsFit {
  model: EtsModel;
  parameters: Float64Array;
  /** -2 log likelihood up to a constant. */
  objective: number;
  /** Corrected Akaike criterion; Infinity when the series is too short for the model. */
  aicc: number;
}

export interface EtsSearch extends LeastSquaresOptions {
  /** Whether the initial states are estimated too, or stay where the decomposition puts them. */
  estimateStates: boolean;
  /** Values of alpha to try before the search; none when the start is warm. */
  alphaGrid: readonly number[];
}

/** Quick search for members of a pool: smoothing parameters only. */
export const quickSearch: EtsSearch = {
  maximumIterations: 8,
  tolerance: 0.05,
  damping: 0.01,
  estimateStates: false,
  alphaGrid: [0.05, 0.2, 0.5, 0.8],
};

/** Full maximum likelihood, initial states included. */
export const fullSearch: EtsSearch = {
  maximumIterations: 40,
  tolerance: 1e-6,
  damping: 0.01,
  estimateStates: true,
  alphaGrid: [0.05, 0.2, 0.5, 0.8],
};

/**
 * Maximum likelihood from a fit that is nearly there: it stops where more steps change the forecast by less than the
 * choice of another model would.
 */
export const refiningSearch: EtsSearch = { ...fullSearch, maximumIterations: 10, tolerance: 0.01 };

const trace = new EtsTrace();
const unbounded = 1e12;

/**
 * Maximum-likelihood fit by Levenberg–Marquardt on forward sensitivities.
 *
 * @param from parameters of a related fit to start from (e.g. the additive-error twin); else a grid of alpha
 * @param hopelessAbove AICc above which the search ends where it is
 * @returns undefined when the model leaves its domain on this series
 */
export function fitEts(
  y: Float64Array,
  model: EtsModel,
  start: EtsStart,
  search: EtsSearch,
  from?: Float64Array,
  hopelessAbove = Infinity,
): EtsFit | undefined {
  const layout = layoutOf(model);
  const parameters = startParameters(model, start);
  if (from) parameters.set(from);
  else tryAlphas(y, model, layout, parameters, search.alphaGrid);
  const free = search.estimateStates ? layout.size : layout.smoothing;
  const { lower, upper } = bounds(layout, free);
  const problem = {
    size: free,
    lower,
    upper,
    objective: (p: Float64Array) => filterEts(y, model, p, trace),
    linearise: (p: Float64Array, normal: Float64Array, gradient: Float64Array) => {
      const jacobian = fittedJacobian(y, model, p, free, trace);
      residualJacobian(jacobian, model.error === "M", y.length, free, trace);
      normalEquations(jacobian, trace.residual, y.length, free, normal, gradient);
    },
  };
  const penalty = correctedAkaike(0, layout.size + 1, y.length);
  const options = { ...search, hopelessAbove: hopelessAbove - penalty };
  const objective = minimiseLeastSquares(problem, parameters, options);
  if (!(objective < Infinity)) return undefined;
  return { model, parameters, objective, aicc: objective + penalty };
}

/** AICc of a model at the best alpha of the grid, before any search; Infinity outside its domain. */
export function startingAicc(y: Float64Array, model: EtsModel, start: EtsStart, search: EtsSearch): number {
  const layout = layoutOf(model);
  const parameters = startParameters(model, start);
  const objective = tryAlphas(y, model, layout, parameters, search.alphaGrid);
  return correctedAkaike(objective, layout.size + 1, y.length);
}

/** Sets alpha to the best of the grid and returns the objective there. */
function tryAlphas(
  y: Float64Array,
  model: EtsModel,
  layout: EtsLayout,
  parameters: Float64Array,
  grid: readonly number[],
): number {
  let best = Infinity;
  let chosen = parameters[layout.alpha];
  for (const alpha of grid) {
    parameters[layout.alpha] = alpha;
    const objective = filterEts(y, model, parameters, trace);
    if (objective < best) {
      best = objective;
      chosen = alpha;
    }
  }
  parameters[layout.alpha] = chosen;
  return best;
}

function bounds(layout: EtsLayout, free: number): { lower: Float64Array; upper: Float64Array } {
  const lower = new Float64Array(free).fill(-unbounded);
  const upper = new Float64Array(free).fill(unbounded);
  for (let i = 0; i < layout.smoothing; i++) {
    lower[i] = i === layout.phi ? smoothingBounds.dampingLow : smoothingBounds.low;
    upper[i] = i === layout.phi ? smoothingBounds.dampingHigh : smoothingBounds.high;
  }
  return { lower, upper };
}
