import { answerLater, type PlanAnswer, type SupplyPlan } from "../explainedPlan";
import { changedModel, type PlanChange } from "../live/planChange";
import type { SupplyModel } from "../supplyModel";
import { enlargedPlan } from "./enlargedPlan";
import { ordersInLots, type RaisedOrder } from "./orderLots";
import { closedSmallLoads } from "./smallLoads";

/** How often lanes that run too empty are closed and the rest is planned anew. */
const closingRounds = 2;

/** What a plan is made anew after: lanes were closed, or orders made firm. */
export type SettlingStage = "closed" | "firm";

/** A change on the way to a plan that keeps its minimums. */
export interface Settling {
  stage: SettlingStage;
  change: PlanChange;
  /** The model with this change and those before it. */
  model: SupplyModel;
}

/** Whether the plan of a model is to keep minimums that a linear programme leaves open. */
export function hasMinimums({ activities, leastLoads }: SupplyModel): boolean {
  return (leastLoads?.length ?? 0) > 0 || activities.some(({ orders }) => orders !== undefined);
}

/**
 * Settles what the linear plan leaves open: lanes carry at least their minimum or nothing, orders are at least the
 * supplier's minimum and whole multiples. Lanes that would run too empty are closed, orders are rounded and made firm,
 * and everything else is planned anew around them. The bound of the linear plan stays: the gap proves what the minimums
 * cost at most beyond the best plan that keeps them.
 *
 * Source: rounding of the linear relaxation, as in Pochet and Wolsey, Production Planning by Mixed Integer Programming,
 * 2006, chapter 3.
 *
 * @param relaxed the cheapest plan of the model without its minimums
 * @param replan the cheapest plan after a change; undefined where that would take too long: then orders grow to their
 * lots in the plan as it is, and where they do not fit it stays without them
 * @example
 * const live = new LivePlan(model, solver);
 * (await settledPlan(model, live.opening, ({ change }) => live.answer(change))).explained();
 */
export async function settledPlan(
  model: SupplyModel,
  relaxed: PlanAnswer,
  replan: (settling: Settling) => PlanAnswer | undefined | Promise<PlanAnswer>,
): Promise<PlanAnswer> {
  let plan = relaxed;
  let current = model;
  const planAnew = async (stage: SettlingStage, change: PlanChange): Promise<boolean> => {
    const next = changedModel(current, change);
    const made = (await replan({ stage, change, model: next })) ?? enlargedPlan(next, plan);
    if (!made) return false;
    [plan, current] = [made, next];
    return true;
  };
  for (let round = 0; round < closingRounds; round++) {
    const change = closedSmallLoads(current, plan.quantities);
    if (!change) break;
    if (!(await planAnew("closed", change))) return plan;
  }
  const orders = ordersInLots(current, plan.quantities);
  if (orders && !(await planAnew("firm", orders.change))) return plan;
  return answerLater(plan.quantities, () =>
    judged(plan.explained(), relaxed.explained(), orders?.raised ?? []),
  );
}

/** A plan within minimums, judged by what was proven without them. */
function judged(plan: SupplyPlan, relaxed: SupplyPlan, raised: readonly RaisedOrder[]): SupplyPlan {
  const { bound, objective, status } = relaxed;
  const gap = Math.max(0, (plan.objective - bound) / Math.max(1e-10, Math.abs(plan.objective)));
  return {
    ...plan,
    shortages: withReasonsOf(relaxed, plan.shortages),
    // Where orders are firm the quotas have no price any more: it is that of the plan that was rounded.
    marginalValues: [
      ...plan.marginalValues,
      ...relaxed.marginalValues.filter(({ kind }) => kind === "quota"),
    ].sort((a, b) => b.value - a.value),
    bound,
    gap,
    status: status === "optimal" && gap <= 1e-9 ? "optimal" : "feasible",
    minimums: { cost: Math.max(0, plan.objective - objective), raised },
  };
}

/** What was short before there were lots is so for the reason that it had then. */
function withReasonsOf(relaxed: SupplyPlan, shortages: SupplyPlan["shortages"]): SupplyPlan["shortages"] {
  const before = new Map(relaxed.shortages.map((each) => [`${each.stream} ${each.period}`, each] as const));
  return shortages.map((each) => {
    const same = before.get(`${each.stream} ${each.period}`);
    if (!same) return each;
    const { cause, where, wherePeriod, because } = same;
    return {
      ...each,
      cause,
      where,
      wherePeriod,
      because,
      reason: each.reason.replace(each.because, because),
    };
  });
}
