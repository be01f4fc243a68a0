import type { SupplyPlan } from "../explainedPlan";
import { changedModel, type PlanChange } from "../live/planChange";
import type { SupplyModel } from "../supplyModel";
import { enlargedPlan } from "./enlargedPlan";
import { ordersInLots, type RaisedOrder } from "./orderLots";
import { closedSmallLoads } from "./smallLoads";

/** How often lanes that run too empty are closed and the rest is planned anew. */
const closingRounds = 2;

/** A plan that keeps the minimums of lanes and suppliers, and the model with what was closed or made firm for it. */
export interface SettledPlan {
  plan: SupplyPlan;
  model: SupplyModel;
}

/** What a plan is made anew after: lanes were closed, or orders made firm. */
export type SettlingStage = "closed" | "firm";

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
 * @param replan the cheapest plan after a change, which adds to those before it and makes `changed` of the model;
 * undefined where that would take too long: then orders grow to their lots in the plan as it is, and where they do not
 * fit it stays without them
 */
export function settledPlan(
  model: SupplyModel,
  relaxed: SupplyPlan,
  replan: (change: PlanChange, stage: SettlingStage, changed: SupplyModel) => SupplyPlan | undefined,
): SettledPlan {
  const work = settling(model, relaxed);
  let plan = relaxed;
  let next = work.next();
  while (!next.done) {
    const { change, isFirm, model: changed } = next.value;
    const made = replan(change, isFirm ? "firm" : "closed", changed) ?? enlargedPlan(changed, plan);
    if (!made) return { model, plan };
    plan = made;
    next = work.next(plan);
  }
  return next.value;
}

/**
 * As `settledPlan`, where planning anew takes its time: only lanes are. Orders grow to their lots in the plan as it is;
 * where they do not fit it stays without them.
 */
export async function settledPlanLater(
  model: SupplyModel,
  relaxed: SupplyPlan,
  replan: (model: SupplyModel) => Promise<SupplyPlan>,
): Promise<SettledPlan> {
  const work = settling(model, relaxed);
  let plan = relaxed;
  let next = work.next();
  while (!next.done) {
    const { isFirm, model: changed } = next.value;
    const enlarged = isFirm ? enlargedPlan(changed, plan) : await replan(changed);
    if (!enlarged) return { model, plan };
    plan = enlarged;
    next = work.next(plan);
  }
  return next.value;
}

/** Asks for the plan after each change, and ends with the settled one. */
function* settling(
  model: SupplyModel,
  relaxed: SupplyPlan,
): Generator<{ change: PlanChange; model: SupplyModel; isFirm: boolean }, SettledPlan, SupplyPlan> {
  const settled: SettledPlan = { plan: relaxed, model };
  for (let round = 0; round < closingRounds; round++) {
    const change = closedSmallLoads(settled.model, settled.plan.quantities);
    if (!change) break;
    settled.model = changedModel(settled.model, change);
    settled.plan = yield { change, model: settled.model, isFirm: false };
  }
  const orders = ordersInLots(settled.model, settled.plan.quantities);
  if (orders) {
    const { change } = orders;
    settled.model = changedModel(settled.model, change);
    settled.plan = yield { change, model: settled.model, isFirm: true };
  }
  return { ...settled, plan: judged(settled.plan, relaxed, orders?.raised ?? []) };
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
