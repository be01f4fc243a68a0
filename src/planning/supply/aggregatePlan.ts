import { unattended, type Control } from "../control";
import { PlanningError } from "../errors";
import {
  aggregatePlanCost,
  type AggregateCosts,
  type AggregateParameters,
  type AggregatePlan,
} from "./aggregatePlanCost";
import { ModelBuilder } from "./modelBuilder";
import { solveOnce, type LinearSolver } from "./solver";
import { at } from "./supplyModel";
import { say } from "../words";

/**
 * - `optimal`: the cheapest plan; `integer`: the same with whole workers and whole units;
 * - `chase`: production follows demand and the workforce, in whole people, follows production; no overtime or
 *   subcontracting, backlog only where the workforce may not grow;
 * - `level`: one workforce of whole people for all periods, stock and backlog absorb the season; no overtime or subcontracting;
 * - `hybrid`: one workforce of whole people for all periods, with overtime, subcontracting, stock and backlog.
 */
export type AggregatePolicy = "optimal" | "integer" | "chase" | "level" | "hybrid";

export interface AggregateResult {
  policy: AggregatePolicy;
  plan: AggregatePlan;
  costs: AggregateCosts;
  /** Cost of one more unit of demand in each period; empty where people are whole. */
  marginalCost: Float64Array;
  /** Proven relative distance from the optimum of the policy, 0 for linear programmes. */
  gap: number;
}

const blocks = [
  "workforce",
  "hired",
  "laidOff",
  "produced",
  "overtime",
  "subcontracted",
  "inventory",
  "backlog",
] as const;

/**
 * Plans workforce, overtime, subcontracting, stock and backlog of one product family. Every policy is a restriction
 * of the same linear programme, so the optimal plan never costs more than another.
 *
 * @param demand units a period
 * @throws "number" when limits leave no plan; the message names the smallest way out
 * Source: Hanssmann and Hess 1960; Chopra and Meindl, Supply Chain Management, chapter 8.
 */
export function aggregatePlan(
  demand: Float64Array,
  parameters: AggregateParameters,
  policy: AggregatePolicy,
  solver: LinearSolver,
  control: Control = unattended,
): AggregateResult {
  if (demand.length === 0)
    throw new PlanningError("value", say`The demand is empty; give one number a period.`);
  const { builder, slack } = buildModel(demand, parameters, policy);
  const solution = solveOnce(solver, builder.model(), { relativeGap: 1e-9 }, control);
  if (solution.status !== "optimal" && solution.status !== "feasible") {
    throw new PlanningError(
      "number",
      say`No plan exists within these limits: check negative limits and demand.`,
    );
  }
  refuseSlack(solution.x.slice(slack), demand.length);
  const plan = readPlan(solution.x, demand.length);
  return {
    policy,
    plan,
    costs: aggregatePlanCost(plan, demand, parameters),
    marginalCost: solution.duals.slice(0, demand.length),
    gap: solution.gap,
  };
}

function buildModel(
  demand: Float64Array,
  p: AggregateParameters,
  policy: AggregatePolicy,
): { builder: ModelBuilder; slack: number } {
  const periods = demand.length;
  const builder = new ModelBuilder();
  const balance = builder.block(periods, 0, 0);
  const work = builder.block(periods, -Infinity, 0);
  const people = builder.block(periods, 0, 0);
  const overtime = builder.block(periods, -Infinity, 0);
  const same = policy === "level" || policy === "hybrid" ? builder.block(periods - 1, 0, 0) : -1;
  demand.forEach((units, t) => builder.shiftRow(balance + t, units));
  builder.shiftRow(balance, (p.openingBacklog ?? 0) - p.openingInventory);
  builder.shiftRow(people, p.openingWorkforce);

  const integer = policy === "integer";
  const followers = policy === "chase" ? chasingWorkforce(demand, p) : undefined;
  const extra = policy === "chase" || policy === "level" ? 0 : Infinity;
  const each = (add: (t: number) => void): void => {
    for (let t = 0; t < periods; t++) add(t);
  };
  each((t) => {
    const most = p.maximumWorkforce ?? Infinity;
    const exactly = followers && Math.min(followers[t], most);
    builder.column(at(p.wage, t, 0), exactly ?? 0, exactly ?? most, integer || (same >= 0 && t === 0));
    builder.entry(work + t, -at(p.regularHours, t, 0));
    builder.entry(people + t, 1);
    if (t + 1 < periods) builder.entry(people + t + 1, -1);
    builder.entry(overtime + t, -p.overtimeHoursPerWorker);
    if (same >= 0 && t > 0) builder.entry(same + t - 1, 1);
    if (same >= 0 && t + 1 < periods) builder.entry(same + t, -1);
  });
  each((t) => {
    builder.column(p.hire, 0, Infinity, integer);
    builder.entry(people + t, -1);
  });
  each((t) => {
    builder.column(p.layoff, 0, Infinity, integer);
    builder.entry(people + t, 1);
  });
  each((t) => {
    builder.column(p.material, 0, Infinity, integer);
    builder.entry(balance + t, 1);
    builder.entry(work + t, p.hoursPerUnit);
  });
  each((t) => {
    builder.column(p.overtimeHour, 0, extra);
    builder.entry(work + t, -1);
    builder.entry(overtime + t, 1);
  });
  each((t) => {
    builder.column(p.subcontract, 0, Math.min(extra, p.maximumSubcontract ?? Infinity), integer);
    builder.entry(balance + t, 1);
  });
  addStock(builder, balance, demand, p, policy);
  const slack = builder.columns;
  // A shortage that may wait shows in the last period; one that may not, in its own.
  const first = p.maximumBacklog === undefined ? periods - 1 : 0;
  for (let t = first; t < periods; t++) addSlack(builder, balance + t, 1 + (periods - t) * 1e-3, p);
  return { builder, slack };
}

/** Inventory, then backlog columns: what the policy may carry from one period to the next. */
function addStock(
  builder: ModelBuilder,
  balance: number,
  demand: Float64Array,
  p: AggregateParameters,
  policy: AggregatePolicy,
): void {
  const last = demand.length - 1;
  const average = p.holdingBasis === "average";
  if (average) builder.offset += (p.holding * Math.max(0, p.openingInventory)) / 2;
  let excess = p.openingInventory - (p.openingBacklog ?? 0);
  for (let t = 0; t <= last; t++) {
    excess -= demand[t];
    const least = leastStock(p, t, last);
    // A chase keeps no more than it must, or than the opening stock leaves it.
    const most = policy === "chase" ? excess : Infinity;
    // On the average basis the last period's closing stock weighs half, the others have half in each neighbour.
    const weight = average && t === last ? 0.5 : 1;
    builder.column(p.holding * weight, least, Math.max(least, most), policy === "integer");
    builder.entry(balance + t, -1);
    if (t < last) builder.entry(balance + t + 1, 1);
  }
  for (let t = 0; t <= last; t++) {
    const most = t === last ? (p.closingBacklog ?? 0) : (p.maximumBacklog ?? Infinity);
    builder.column(p.backlog, 0, most, policy === "integer");
    builder.entry(balance + t, 1);
    if (t < last) builder.entry(balance + t + 1, -1);
  }
}

/** Least stock at the end of a period. */
function leastStock(p: AggregateParameters, t: number, last: number): number {
  return Math.max(p.safetyStock?.[t] ?? 0, t === last ? p.closingInventory : 0);
}

/** Whole people who make exactly what demand and the least stock call for, period by period. */
function chasingWorkforce(demand: Float64Array, p: AggregateParameters): Float64Array {
  let stock = p.openingInventory - (p.openingBacklog ?? 0);
  return demand.map((units, t) => {
    const needed = Math.max(0, units + leastStock(p, t, demand.length - 1) - stock);
    stock += needed - units;
    return Math.ceil((needed * p.hoursPerUnit) / at(p.regularHours, t, 0) - 1e-9);
  });
}

/**
 * With limits on people and subcontracting, demand and closing stock may be out of reach. The slack is dearer than
 * anything else, and says by how much.
 */
function addSlack(builder: ModelBuilder, balance: number, weight: number, p: AggregateParameters): void {
  const dear = 1e3 * (p.material + p.subcontract + at(p.wage, 0, 0) + p.hire + p.backlog + 1);
  // Dearer the earlier, so that units are missing where demand is, not before.
  builder.column(dear * weight, 0, Infinity);
  builder.entry(balance, 1);
}

/** @param missing units that no plan brings, in the last periods or in all */
function refuseSlack(missing: Float64Array, periods: number): void {
  const total = missing.reduce((sum, units) => sum + units, 0);
  if (total <= 1e-6) return;
  const units = Math.ceil(total * 100 - 1e-6) / 100;
  const latest = missing.reduce((found, part, at) => (part > 1e-6 / periods ? at : found), 0);
  const last = periods - missing.length + latest + 1;
  throw new PlanningError(
    "number",
    say`No plan meets demand and closing stock within the limits: ${units} units are missing by period ${last}. ` +
      say`Lower the closing stock, or allow as many more subcontracted units, backlog or workers.`,
  );
}

function readPlan(x: Float64Array, periods: number): AggregatePlan {
  const rows = blocks.map((_, k) => x.slice(k * periods, (k + 1) * periods).map((value) => clean(value)));
  const [workforce, hired, laidOff, produced, overtime, subcontracted] = rows;
  return { workforce, hired, laidOff, produced, overtime, subcontracted };
}

/** Removes the solver's last digits around whole numbers and zero. */
function clean(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) < 1e-7 ? nearest : value;
}
