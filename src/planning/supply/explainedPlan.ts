import { PlanningError } from "../errors";
import { auditPlan, type PlanAudit } from "./auditPlan";
import { dualBound } from "./dualBound";
import { explainShortages, type PlanPrices, type Shortage } from "./explainShortages";
import type { Formulating } from "./formulating";
import { marginalValues, type MarginalValue } from "./marginalValues";
import { planCosts, readQuantities, type PlanCosts, type PlanQuantities } from "./readSupplyPlan";
import type { RaisedOrder } from "./settle/orderLots";
import type { ExtraRows, LinearModel, LinearSolution } from "./solver";
import { say } from "../words";

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
  /**
   * What keeping minimum loads and order lots costs beyond the plan without them, and the orders that they raise;
   * undefined where there are none.
   */
  minimums?: { cost: number; raised: readonly RaisedOrder[] };
  size: { columns: number; rows: number; shipmentRows: number; iterations: number };
}

/**
 * A plan whose quantities are known. Most plans are steps on the way to another: what one costs, proves and lacks is
 * worked out when somebody asks.
 */
export interface PlanAnswer {
  readonly quantities: PlanQuantities;
  /** The whole plan, explained and audited; the same one however often it is asked for. */
  explained(): SupplyPlan;
}

/** A solved programme with what its duals hold for. */
export interface Solved {
  solution: LinearSolution;
  prices: PlanPrices | undefined;
  extra: ExtraRows[];
  /** The model whose duals `prices` holds. */
  priced: LinearModel;
}

/** The time limit ended a search before there was a plan. */
export class OutOfTime extends PlanningError {
  constructor() {
    super(
      "number",
      say`There is no supply plan: the time limit ended the search before a plan was found; allow more time.`,
    );
  }
}

/** Throws what it means for the planner when there is no solution. */
export function requireSolution(solution: LinearSolution): void {
  if (solution.status === "optimal" || solution.status === "feasible") return;
  if (solution.interrupted) throw new PlanningError("cancelled", say`Stopped before a plan was found.`);
  if (solution.status === "none") throw new OutOfTime();
  const why =
    solution.status === "unbounded"
      ? say`the plan earns without limit: a cost or penalty is negative`
      : say`capacities or limits contradict each other: look for negative capacities or fixed minimums above them`;
  throw new PlanningError("number", say`There is no supply plan: ${why}.`);
}

/** Reads a plan from its solution; the rest of it waits until it is asked for. */
export function answerOf(formulating: Formulating, linear: LinearModel, solved: Solved): PlanAnswer {
  const quantities = readQuantities(formulating, solved.solution.x);
  return answerLater(quantities, () => explainedPlan(formulating, linear, solved, quantities));
}

/** @param explain works the whole plan out, at most once */
export function answerLater(quantities: PlanQuantities, explain: () => SupplyPlan): PlanAnswer {
  let plan: SupplyPlan | undefined;
  return { quantities, explained: () => (plan ??= explain()) };
}

/** A plan that is explained already. */
export function answered(plan: SupplyPlan): PlanAnswer {
  return { quantities: plan.quantities, explained: () => plan };
}

/** Reads a plan from its solution, explains its shortages and prices, and audits it. */
export function explainedPlan(
  formulating: Formulating,
  linear: LinearModel,
  solved: Solved,
  quantities = readQuantities(formulating, solved.solution.x),
): SupplyPlan {
  const { solution, prices, extra, priced } = solved;
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
