import { unattended, type Control } from "../control";
import { buildSupplyModel } from "./buildSupplyModel";
import { explainedPlan, requireSolution, type Solved, type SupplyPlan } from "./explainedPlan";
import type { Formulating, SupplyFormulation } from "./formulating";
import { LivePart } from "./live/livePart";
import {
  solveOnce,
  type ExtraRows,
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
    return explainedPlan(formulating, linear, solveWhole(formulating, linear, solver, options, control));
  }
  const part = new LivePart(formulating, linear, solver, "nothing");
  return part.plan(control, options.timeLimit);
}

/** Whole lots and set-ups: branch and bound, then the linear programme with them fixed for the prices. */
function solveWhole(
  formulating: Formulating,
  linear: LinearModel,
  solver: LinearSolver,
  options: SupplyPlanOptions,
  control: Control,
): Solved {
  const shipments = violatedShipments(formulating.model, formulating.layout, undefined, new Set());
  const live = solver.open(linear);
  let solution: LinearSolution;
  try {
    if (shipments.lower.length > 0) live.addRows(shipments);
    const timeLimit = options.timeLimit ?? 30;
    solution = live.solve({ timeLimit, relativeGap: options.relativeGap ?? 1e-3 }, control);
    requireSolution(solution);
  } finally {
    live.dispose();
  }
  const priced = withFixedWholes(linear, solution.x);
  const fixed = solveOnceWith(priced, shipments, solver);
  const prices = fixed.status === "optimal" ? fixed : undefined;
  // The fixed programme also cleans what the tolerances of branch and bound left in the other columns.
  if (prices) solution = { ...solution, x: fixed.x, objective: fixed.objective };
  return { solution, prices, extra: [shipments], priced };
}

function solveOnceWith(linear: LinearModel, rows: ExtraRows, solver: LinearSolver): LinearSolution {
  if (rows.lower.length === 0) return solveOnce(solver, linear, {}, unattended);
  const live = solver.open(linear);
  try {
    live.addRows(rows);
    return live.solve({}, unattended);
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
