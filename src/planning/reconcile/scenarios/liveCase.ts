import type { Control } from "../../control";
import { LivePlan } from "../../supply/live/livePlan";
import type { PlanChange } from "../../supply/live/planChange";
import { hasMinimums, settledPlan } from "../../supply/settle/settledPlan";
import type { LinearSolver } from "../../supply/solver";
import type { SupplyModel } from "../../supply/supplyModel";
import type { SupplyPlan } from "../../supply/supplyPlan";
import { applyDeltas } from "./applyDeltas";
import type { Delta } from "./delta";
import { measurePlan, type ScenarioFigures } from "./measures";
import type { PlanCase } from "./planCase";

/**
 * A case whose plan stays in the solver, so that one scenario after the other is answered in the steps that it moves.
 * Every answer is the plan of base + deltas as step 3 would make it, minimums of lanes and suppliers kept: nothing is
 * carried over from the scenario before.
 *
 * @example
 * const live = new LiveCase(plan, solver);
 * live.figures([]).totals["Operating result"]; // the plan as it is
 * live.figures(deltas).totals["Operating result"];
 */
export class LiveCase {
  /**
   * The plans that the solver holds, the base first. What changes the shape of the model, such as a lead time, is planned
   * beside the base, so that the way back to it stays short.
   */
  private readonly plans: HeldPlan[] = [];

  constructor(
    readonly base: PlanCase,
    private readonly solver: LinearSolver,
  ) {}

  figures(deltas: readonly Delta[], control?: Control): ScenarioFigures {
    const next = applyDeltas(this.base, deltas);
    return measurePlan(next, this.solve(next.model, control));
  }

  close(): void {
    this.plans.splice(0).forEach(({ live }) => live.close());
  }

  private solve(model: SupplyModel, control?: Control): SupplyPlan {
    for (const held of this.plans) {
      const change = held.asked === model ? "none" : changeBetween(held.model, model);
      if (change === undefined) continue;
      if (change !== "none") this.settle(held, model, held.live.change(change, control), control);
      return held.plan;
    }
    // One shape beside the base is enough: whoever turns a lead time goes on from there.
    this.plans.splice(1).forEach(({ live }) => live.close());
    const live = new LivePlan(model, this.solver, {}, control);
    const held: HeldPlan = { live, model, asked: model, plan: live.first };
    this.plans.push(held);
    this.settle(held, model, live.first, control);
    return held.plan;
  }

  private settle(held: HeldPlan, model: SupplyModel, relaxed: SupplyPlan, control?: Control): void {
    held.asked = held.model = model;
    held.plan = relaxed;
    if (!hasMinimums(model)) return;
    const { plan, model: settled } = settledPlan(model, relaxed, (change) =>
      held.live.change(change, control),
    );
    Object.assign(held, { plan, model: settled });
  }
}

/** A plan in the solver, the model that it was asked for, and the one that the solver holds for it. */
interface HeldPlan {
  live: LivePlan;
  asked: SupplyModel;
  model: SupplyModel;
  plan: SupplyPlan;
}

/** What turns one model into the other; undefined when more than values differ. */
export function changeBetween(before: SupplyModel, after: SupplyModel): PlanChange | "none" | undefined {
  const differ = <T>(a: readonly T[], b: readonly T[]): number[] =>
    a === b ? [] : b.flatMap((member, index) => (member === a[index] ? [] : [index]));
  const activities = differ(before.activities, after.activities);
  const restructured = activities.some(
    (a) =>
      before.activities[a].leadTime !== after.activities[a].leadTime ||
      (before.activities[a].minimum === undefined) !== (after.activities[a].minimum === undefined),
  );
  if (restructured) return undefined;
  const change: PlanChange = {
    activities: activities.map((index) => {
      const { cost, maximum = Infinity, minimum, firm } = after.activities[index];
      return { index, cost, maximum, minimum, firm };
    }),
    resources: differ(before.resources, after.resources).map((index) => {
      const { capacity, overtime, overtimeCost } = after.resources[index];
      return { index, capacity, overtime, overtimeCost };
    }),
    demand: differ(before.demand, after.demand).map((index) => ({
      index,
      quantity: after.demand[index].quantity,
    })),
    points: differ(before.points, after.points).map((index) => ({
      index,
      safety: after.points[index].safety,
    })),
  };
  return Object.values(change).every((list) => list.length === 0) ? "none" : change;
}
