import { unattended, type Control } from "../../control";
import type { LinearSolver } from "../solver";
import type { SupplyModel } from "../supplyModel";
import { checkSupplyModel } from "../supplyModelCheck";
import type { SupplyPlan } from "../supplyPlan";
import { withoutNegativeStock } from "../withoutNegativeStock";
import { combinePlan } from "./combinePlan";
import { coordinate, firstPrices, type CoordinationOptions, type PricingRound } from "./coordinate";
import { GroupTeam, type GroupHelper } from "./groupTeam";
import { Master } from "./master";
import { PlanParts } from "./planParts";

export interface GroupedPlanOptions {
  objective?: "cost" | "margin";
  /** Stop when the plan is proven to be within this part of the best. Default 0.005. */
  gap?: number;
  /** Most rounds of prices. Default 40. */
  rounds?: number;
  /** Columns of a group. Default 15,000. */
  groupColumns?: number;
  /** How much prices keep of the best ones so far, 0 to 1. Default 0.5. */
  smoothing?: number;
  /** Asked after every round with a plan at hand: true ends the search and keeps the plan. */
  enough?(round: PricingRound): boolean;
}

/**
 * The supply plan of a large company by Dantzig–Wolfe decomposition: planning groups answer to prices of what they
 * share (labour, common materials and machines, storage), a small master programme combines the answers into a plan
 * and sets new prices. Every round has a plan and a bound that proves how far it can be from the best.
 *
 * The model must be without lots and set-ups.
 *
 * @param helper answers for groups in other threads, and is closed in the end; without it all work is done on this one
 * @throws as `supplyPlan`
 */
export async function supplyPlanByGroups(
  model: SupplyModel,
  solver: LinearSolver,
  options: GroupedPlanOptions = {},
  control: Control = unattended,
  helper?: GroupHelper,
): Promise<SupplyPlan> {
  checkSupplyModel(model);
  const whole = withoutNegativeStock(model);
  const objective = options.objective ?? "cost";
  const parts = new PlanParts(whole, objective, options.groupColumns);
  const { gap = 0.005, rounds = 40, smoothing = 0.5, enough } = options;
  const coordination: CoordinationOptions = { gap, rounds, smoothing, enough };
  const team = new GroupTeam(parts, solver, control, helper);
  const master = new Master(parts, solver);
  try {
    const start = await firstPrices(team, solver, coordination);
    const found = await coordinate(team, master, start, coordination);
    // Reading the plan takes memory, which the solvers need no more.
    team.dispose();
    return combinePlan(whole, objective, parts, found, team.iterations);
  } finally {
    team.dispose();
    master.dispose();
  }
}
