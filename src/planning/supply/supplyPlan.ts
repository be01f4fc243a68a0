import { unattended, type Control } from "../control";
import { PlanningError } from "../errors";
import { auditPlan, type PlanAudit } from "./auditPlan";
import { buildSupplyModel } from "./buildSupplyModel";
import type { Formulating, SupplyFormulation } from "./formulating";
import { dualBound } from "./dualBound";
import { explainShortages, type PlanPrices, type Shortage } from "./explainShortages";
import { marginalValues, type MarginalValue } from "./marginalValues";
import { planCosts, readQuantities, type PlanCosts, type PlanQuantities } from "./readSupplyPlan";
import {
  solveOnce,
  type ExtraRows,
  type LinearModel,
  type LinearSolution,
  type LinearSolver,
} from "./solver";
import { startingBasis } from "./startingBasis";
import type { SupplyModel } from "./supplyModel";
import { checkSupplyModel } from "./supplyModelCheck";
import { violatedShipments } from "./violatedShipments";
import { withoutNegativeStock } from "./withoutNegativeStock";

export interface SupplyPlanOptions extends SupplyFormulation {
  /** Seconds for the solver. Default: none for linear programmes, 30 with lots or set-ups. */
  timeLimit?: number;
  /** Stop a plan with lots or set-ups at this relative gap. Default 1e-3. */
  relativeGap?: number;
}

export interface SupplyPlan {
  /** Optimal: proven. Feasible: stopped by a limit or the caller; `gap` says how far it may be from the best. */
  status: "optimal" | "feasible";
  /** What the plan minimises, and a proven lower bound for it. */
  objective: number;
  bound: number;
  gap: number;
  quantities: PlanQuantities;
  costs: PlanCosts;
  shortages: Shortage[];
  marginalValues: MarginalValue[];
  /** Cost of one more unit at each stock point and period. */
  unitPrices: Float64Array[];
  audit: PlanAudit;
  size: { columns: number; rows: number; shipmentRows: number; iterations: number };
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
  const solved = linear.integer
    ? solveWhole(formulating, linear, solver, options, control)
    : solveLinear(formulating, linear, solver, options, control);
  return report(formulating, linear, solved);
}

interface Solved {
  solution: LinearSolution;
  prices: PlanPrices | undefined;
  extra: ExtraRows[];
  /** The model whose duals `prices` holds. */
  priced: LinearModel;
}

function solveLinear(
  formulating: Formulating,
  linear: LinearModel,
  solver: LinearSolver,
  options: SupplyPlanOptions,
  control: Control,
): Solved {
  const live = solver.open(linear);
  try {
    // Rows that tie many items together make the lot-for-lot basis a bad start.
    const isTied =
      (formulating.model.pools?.length ?? 0) > 0 || (formulating.model.storages?.length ?? 0) > 0;
    if (!isTied && formulating.policy === "optimal")
      live.setBasis(startingBasis(linear, linear.cost, formulating.builder.startChoices()));
    const extra: ExtraRows[] = [];
    const known = new Set<number>();
    let iterations = 0;
    for (;;) {
      const solution = live.solve({ timeLimit: options.timeLimit }, control);
      iterations += solution.iterations;
      requireSolution(solution);
      const rows = violatedShipments(formulating.model, formulating.layout, solution.x, known);
      if (rows.lower.length === 0 || solution.status !== "optimal") {
        return { solution: { ...solution, iterations }, prices: solution, extra, priced: linear };
      }
      extra.push(rows);
      live.addRows(rows);
    }
  } finally {
    live.dispose();
  }
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

function requireSolution(solution: LinearSolution): void {
  if (solution.status === "optimal" || solution.status === "feasible") return;
  if (solution.interrupted) throw new PlanningError("cancelled", "Stopped before a plan was found.");
  const why =
    solution.status === "unbounded"
      ? "the plan earns without limit: a cost or penalty is negative"
      : solution.status === "infeasible"
        ? "capacities or limits contradict each other: look for negative capacities or fixed minimums above them"
        : "the time limit ended the search before a plan was found; allow more time";
  throw new PlanningError("number", `There is no supply plan: ${why}.`);
}

function report(formulating: Formulating, linear: LinearModel, solved: Solved): SupplyPlan {
  const { solution, prices, extra, priced } = solved;
  const quantities = readQuantities(formulating, solution.x);
  const costs = planCosts(formulating.model, formulating.objective, quantities);
  const proven = prices && dualBound(priced, extra, prices.duals);
  const bound = linear.integer ? solution.bound : (proven ?? solution.bound);
  const audit = auditPlan(formulating.model, quantities, costs.total, proven);
  const { model, layout } = formulating;
  return {
    status: solution.status === "optimal" ? "optimal" : "feasible",
    objective: costs.total,
    bound,
    gap: Math.max(0, (costs.total - bound) / Math.max(1e-10, Math.abs(costs.total))),
    quantities,
    costs,
    shortages: prices ? explainShortages(formulating, quantities, prices) : [],
    marginalValues: prices ? marginalValues(formulating, prices) : [],
    unitPrices: model.points.map((_, p) =>
      prices
        ? prices.duals.slice(layout.balanceRow[p], layout.balanceRow[p] + model.periods)
        : new Float64Array(0),
    ),
    audit,
    size: {
      columns: linear.columns,
      rows: linear.rows,
      shipmentRows: extra.reduce((count, rows) => count + rows.lower.length, 0),
      iterations: solution.iterations,
    },
  };
}
