import { unattended, type Control } from "../control";
import { buildSupplyModel } from "./buildSupplyModel";
import { explainedPlan, requireSolution, type Solved, type SupplyPlan } from "./explainedPlan";
import type { SupplyFormulation } from "./formulating";
import { LivePart } from "./live/livePart";
import {
  solveOnce,
  type ExtraRows,
  type FoundSolution,
  type LinearModel,
  type LinearSolution,
  type LinearSolver,
} from "./solver";
import type { SupplyModel } from "./supplyModel";
import { checkSupplyModel } from "./supplyModelCheck";
import { violatedShipments } from "./violatedShipments";
import { withoutNegativeStock } from "./withoutNegativeStock";

export type { SupplyPlan } from "./explainedPlan";

export interface SupplyPlanOptions extends SupplyFormulation {
  /** Seconds for the solver. Default: none for linear programmes, 30 with lots or set-ups. */
  timeLimit?: number;
  /** Stop a plan with lots or set-ups at this relative gap. Default 1e-3. */
  relativeGap?: number;
}

/**
 * The cheapest (or most profitable) plan for all items, sites and periods together, with every shortage explained and
 * the plan audited. A linear programme is solved to proven optimality; with lots, minimum lots or set-ups it becomes a
 * mixed-integer one, whose prices are those of the plan with its lots fixed.
 *
 * The model always has a plan: demand may wait or be lost, safety stock is a soft target, bounded stock may be
 * scrapped, contract minimums and storage may be missed, each at its cost. What cannot be met therefore shows as the
 * cheapest relaxation, named in `shortages` and `costs`.
 *
 * @throws "value" for a model that contradicts itself; "number" when the solver fails; "cancelled" when it was stopped
 * before it had a plan
 */
export function supplyPlan(
  model: SupplyModel,
  solver: LinearSolver,
  options: SupplyPlanOptions = {},
  control: Control = unattended,
): SupplyPlan {
  checkSupplyModel(model);
  const formulating = buildSupplyModel(withoutNegativeStock(model), options);
  const linear = formulating.builder.model();
  if (linear.integer) {
    const shipments = violatedShipments(formulating.model, formulating.layout, undefined, new Set());
    const solution = solveWhole(linear, shipments, solver, options, control);
    return explainedPlan(formulating, linear, withPrices(linear, shipments, solution, solver));
  }
  const part = new LivePart(formulating, linear, solver, "nothing");
  return part.plan(control, options.timeLimit).explained();
}

/**
 * The plan of a solution that the search for `supplyPlan` handed over before it was ended: of the same model, with
 * lots or set-ups, and the same options.
 */
export function supplyPlanOf(
  found: FoundSolution,
  model: SupplyModel,
  solver: LinearSolver,
  options: SupplyPlanOptions = {},
): SupplyPlan {
  const formulating = buildSupplyModel(withoutNegativeStock(model), options);
  const linear = formulating.builder.model();
  const shipments = violatedShipments(formulating.model, formulating.layout, undefined, new Set());
  const solution = solutionOf(found, linear);
  return explainedPlan(formulating, linear, withPrices(linear, shipments, solution, solver));
}

/** Seconds that each of the two linear programmes of a first plan may take, however short the time for a better one. */
const leastSeconds = 20;

/** Whole lots and set-ups by branch and bound. */
function solveWhole(
  linear: LinearModel,
  shipments: ExtraRows,
  solver: LinearSolver,
  options: SupplyPlanOptions,
  control: Control,
): LinearSolution {
  const timeLimit = options.timeLimit ?? 30;
  const start = firstWholes(linear, shipments, solver, Math.max(leastSeconds, timeLimit));
  if (start) control.keep?.(start);
  const live = solver.open(linear);
  try {
    if (shipments.lower.length > 0) live.addRows(shipments);
    if (start) live.setStart(start.x);
    const { relativeGap = 1e-3 } = options;
    const solution = live.solve({ timeLimit, relativeGap }, knowing(start?.bound ?? -Infinity, control));
    if (start && solution.status === "none") return solutionOf(start, linear, solution.iterations);
    requireSolution(solution);
    return { ...solution, bound: Math.max(solution.bound, start?.bound ?? -Infinity) };
  } finally {
    live.dispose();
  }
}

/** What is found is known to be within the bound of the linear programme, before branch and bound proves anything. */
function knowing(bound: number, control: Control): Control {
  const { keep } = control;
  if (!keep) return control;
  return {
    ...control,
    keep: (best) => {
      const found = best as FoundSolution;
      keep({ ...found, bound: Math.max(bound, found.bound) });
    },
  };
}

/**
 * A first plan to start from and to fall back on: set up wherever the linear programme makes something, lots rounded
 * down, everything else as cheap as that allows. Undefined when that does not fit or takes too long.
 */
function firstWholes(
  linear: LinearModel,
  shipments: ExtraRows,
  solver: LinearSolver,
  timeLimit: number,
): FoundSolution | undefined {
  const relaxed = solveOnceWith({ ...linear, integer: undefined }, shipments, solver, timeLimit);
  if (relaxed.status !== "optimal") return undefined;
  const whole = relaxed.x.map((value, j) =>
    linear.upper[j] <= 1 ? Math.ceil(value - 1e-7) : Math.floor(value + 1e-7),
  );
  const { status, x } = solveOnceWith(withFixedWholes(linear, whole), shipments, solver, timeLimit);
  return status === "optimal" ? { x, bound: relaxed.objective } : undefined;
}

function solutionOf({ x, bound }: FoundSolution, linear: LinearModel, iterations = 0): LinearSolution {
  const none = new Float64Array(0);
  const objective = linear.cost.reduce((sum, cost, j) => sum + cost * x[j], linear.offset);
  return {
    status: "feasible",
    objective,
    bound,
    gap: (objective - bound) / Math.max(Math.abs(objective), 1e-10),
    x,
    duals: none,
    reducedCosts: none,
    iterations,
    interrupted: true,
  };
}

/** The linear programme with whole lots and set-ups fixed, for the prices. */
function withPrices(
  linear: LinearModel,
  shipments: ExtraRows,
  found: LinearSolution,
  solver: LinearSolver,
): Solved {
  let solution = found;
  const priced = withFixedWholes(linear, solution.x);
  const fixed = solveOnceWith(priced, shipments, solver);
  const prices = fixed.status === "optimal" ? fixed : undefined;
  // The fixed programme also cleans what the tolerances of branch and bound left in the other columns.
  if (prices) solution = { ...solution, x: fixed.x, objective: fixed.objective };
  return { solution, prices, extra: [shipments], priced };
}

function solveOnceWith(
  linear: LinearModel,
  rows: ExtraRows,
  solver: LinearSolver,
  timeLimit?: number,
): LinearSolution {
  if (rows.lower.length === 0) return solveOnce(solver, linear, { timeLimit }, unattended);
  const live = solver.open(linear);
  try {
    live.addRows(rows);
    return live.solve({ timeLimit }, unattended);
  } finally {
    live.dispose();
  }
}

function withFixedWholes(linear: LinearModel, x: Float64Array): LinearModel {
  const lower = linear.lower.slice();
  const upper = linear.upper.slice();
  for (let j = 0; j < linear.columns; j++) {
    if (linear.integer?.[j]) lower[j] = upper[j] = Math.round(x[j]);
  }
  return { ...linear, integer: undefined, lower, upper };
}
