import { PlanningError } from "../../errors";
import { unattended, checkpoint, type Control } from "../../control";
import { orZero, requireShape } from "../rows";
import type { LinearSolver } from "../solver";
import { betterLots } from "./betterLots";
import { branchLots, type FoundLots } from "./branchLots";
import type { CapacitatedLotProblem } from "./capacitatedLotProblem";
import { say } from "../../words";

export interface CapacitatedLotOptions {
  /** Most nodes of the search; each takes a fraction of a millisecond for 10 items × 20 periods. Default 250. */
  nodes?: number;
  /** Stop when the plan is proven to be within this part of the best. Default 1e-4. */
  gap?: number;
}

export interface CapacitatedLotPlan {
  /** Units made, items × periods. */
  lots: Float64Array[];
  cost: number;
  /** No plan costs less. */
  bound: number;
  /** (cost − bound) ÷ cost. */
  gap: number;
}

/**
 * Lots of several items on one resource with set-up costs and set-up times: the cheapest plan that the search finds
 * within the capacity, and a proven bound for it. Lagrangian relaxation of the capacity into Wagner–Whitin problems,
 * lots repaired to fit, and branch and bound on the set-ups.
 *
 * @param solver decides windows of a plan anew where its gap stays large
 * @throws "value" for shapes or numbers that do not fit; "number" when no plan within the capacity was found
 * Sources: Trigeiro, Thomas and McClain 1989; Diaby et al. 1992 for branching on the relaxation.
 * @example
 * // Two items, 60 and 50 units in period 2, 70 hours a period with 5 hours a set-up: one lot must be made in period 1.
 */
export function capacitatedLots(
  given: CapacitatedLotProblem,
  solver?: LinearSolver,
  options: CapacitatedLotOptions = {},
  control: Control = unattended,
): CapacitatedLotPlan {
  const problem = checked(given);
  const { nodes = 250, gap = 1e-4 } = options;
  const isEnough = (best: FoundLots): boolean => best.lots !== undefined && (control.enough?.() ?? false);
  const found = branchLots(
    problem,
    { nodes, gap },
    (done, best) => {
      checkpoint(control, { done, total: nodes, what: say`Sizing lots within the capacity` });
      if (best.lots) control.keep?.(planOf(problem, best));
      return isEnough(best);
    },
    (plans, bound) => {
      const stop = (lots: Float64Array, cost: number) => (): boolean => isEnough({ lots, cost, bound });
      return betterLots(problem, plans, bound, stop(plans[0].lots, plans[0].cost), solver);
    },
  );
  if (found.lots) return planOf(problem, found);
  throw new PlanningError(
    "number",
    say`No lots within the capacity were found: add hours, or shorten the set-ups.`,
  );
}

function planOf(problem: CapacitatedLotProblem, { lots, cost, bound }: FoundLots): CapacitatedLotPlan {
  const periods = problem.capacity.length;
  return {
    lots: problem.items.map((_, i) => lots?.slice(i * periods, (i + 1) * periods) ?? new Float64Array(0)),
    cost,
    bound: Math.min(bound, cost),
    gap: cost > 0 ? Math.max(0, cost - bound) / cost : 0,
  };
}

function checked({ items, demand, capacity }: CapacitatedLotProblem): CapacitatedLotProblem {
  requireShape(demand, items.length, capacity.length, say`the requirements`);
  items.forEach((item, i) => {
    const { setupCost, setupHours, hoursPerUnit, holding } = item;
    if (!(setupCost >= 0 && setupHours >= 0 && hoursPerUnit > 0 && holding >= 0)) {
      throw new PlanningError(
        "value",
        say`Item ${i + 1} needs hours a unit above 0, and set-up cost, set-up hours and holding of 0 or more.`,
      );
    }
    const negative = demand[i].findIndex((units) => units < 0);
    if (negative >= 0) {
      throw new PlanningError(
        "value",
        say`The requirement of item ${i + 1} in period ${negative + 1} is ${demand[i][negative]}; it cannot be negative.`,
      );
    }
  });
  return { items, capacity, demand: demand.map((row) => row.map(orZero)) };
}
