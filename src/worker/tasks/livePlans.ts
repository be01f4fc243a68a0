import type { Control } from "../../planning/control";
import { PlanningError } from "../../planning/errors";
import type { SupplyFormulation } from "../../planning/supply/formulating";
import { LivePlan } from "../../planning/supply/live/livePlan";
import type { PlanChange } from "../../planning/supply/live/planChange";
import type { SupplyModel } from "../../planning/supply/supplyModel";
import type { SupplyPlan } from "../../planning/supply/supplyPlan";
import { say } from "../../planning/words";
import { loadSolver } from "../highsSolver";

export interface OpenPlanRequest {
  /** Names the plan for the changes that follow. */
  session: string;
  model: SupplyModel;
  options: SupplyFormulation & { timeLimit?: number };
}

export interface ChangePlanRequest {
  session: string;
  change: PlanChange;
}

/** Plans that stay alive in this thread. */
const plans = new Map<string, LivePlan>();

/** Makes a plan and keeps it in the solver. */
export async function openPlan(request: OpenPlanRequest, control: Control): Promise<SupplyPlan> {
  const { session, model, options } = request;
  plans.get(session)?.close();
  const plan = new LivePlan(model, await loadSolver(), options, control);
  plans.set(session, plan);
  // Once the plan is on its way, while it is looked at.
  setTimeout(() => {
    if (plans.get(session) === plan) plan.rehearse();
  });
  return plan.first;
}

/**
 * The plan after a change.
 *
 * @throws "notAvailable" when this thread does not hold the plan, such as after another one was lost
 */
export function changePlan({ session, change }: ChangePlanRequest, control: Control): SupplyPlan {
  const plan = plans.get(session);
  if (!plan) throw new PlanningError("notAvailable", say`The plan is not held here; open it again.`);
  return plan.change(change, control);
}

/** Frees a plan. */
export function closePlan({ session }: { session: string }): boolean {
  plans.get(session)?.close();
  return plans.delete(session);
}
