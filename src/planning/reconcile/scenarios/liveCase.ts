import type { Control } from "../../control";
import type { PlanAnswer } from "../../supply/explainedPlan";
import { LivePlan, type PlanStanding } from "../../supply/live/livePlan";
import type { PlanChange } from "../../supply/live/planChange";
import { hasMinimums, settledPlan, type SettlingStage } from "../../supply/settle/settledPlan";
import { oneModelColumns, usualColumns } from "../../supply/planSize";
import type { LinearSolver } from "../../supply/solver";
import type { SupplyModel } from "../../supply/supplyModel";
import { applyDeltas } from "./applyDeltas";
import type { Delta } from "./delta";
import { measurePlan } from "./measures";
import type { ScenarioFigures } from "./figures";
import type { PlanCase } from "./planCase";

/**
 * A case whose plan stays in the solver, so that one scenario after the other is answered in the steps that it moves.
 * Every answer is the plan of base + deltas as step 3 would make it, minimums of lanes and suppliers kept: nothing is
 * carried over from the scenario before.
 *
 * @example
 * const live = new LiveCase(plan, solver);
 * (await live.figures([])).totals["Operating result"]; // the plan as it is
 * (await live.figures(deltas)).totals["Operating result"];
 */
export class LiveCase {
  /** The base as planned; every other plan starts from where the solver stood then. */
  private planned: PlanAnswer | undefined;
  /**
   * The plans that the solver holds, the base first. What changes the shape of the model, such as a lead time, is planned
   * beside the base, so that the way back to it stays short.
   */
  private readonly plans: HeldPlan[] = [];
  /** Ends when the last question is answered. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly base: PlanCase,
    private readonly solver: LinearSolver,
  ) {}

  /** Questions are answered one after the other: the solver holds one change at a time. */
  figures(deltas: readonly Delta[], control?: Control): Promise<ScenarioFigures> {
    const answer = this.turn.then(() => this.answer(deltas, control));
    this.turn = answer.catch(() => undefined);
    return answer;
  }

  private async answer(deltas: readonly Delta[], control?: Control): Promise<ScenarioFigures> {
    const next = applyDeltas(this.base, deltas);
    try {
      return measurePlan(next, await this.solve(next.model, control));
    } catch (error) {
      // Half a change may stand in the solver.
      this.close();
      throw error;
    }
  }

  close(): void {
    this.planned = undefined;
    this.plans.splice(0).forEach(({ live }) => live.close());
  }

  private async solve(model: SupplyModel, control?: Control): Promise<PlanAnswer> {
    this.planned ??= await this.open(this.base.model, control);
    if (model === this.base.model) return this.planned;
    for (const held of this.plans) {
      const change = changeBetween(held.model, model);
      if (change === undefined) continue;
      const from = held.stages.get("relaxed");
      const relaxed = held.live.answer(change === "none" ? {} : change, control, from);
      return this.settle(held, model, relaxed, control);
    }
    // One shape beside the base is enough: whoever turns a lead time goes on from there.
    this.plans.splice(1).forEach(({ live }) => live.close());
    return this.open(model, control);
  }

  /** Plans a model anew, and keeps where the solver stood at each stage. */
  private async open(model: SupplyModel, control?: Control): Promise<PlanAnswer> {
    const near = this.plans[0]?.stages.get("relaxed");
    const live = new LivePlan(model, this.solver, {}, control, { near });
    const held: HeldPlan = { live, model, stages: new Map() };
    this.plans.push(held);
    keepStage(held, "relaxed");
    return this.settle(held, model, live.opening, control);
  }

  private async settle(
    held: HeldPlan,
    model: SupplyModel,
    relaxed: PlanAnswer,
    control?: Control,
  ): Promise<PlanAnswer> {
    held.model = model;
    if (!hasMinimums(model)) return relaxed;
    // As in step 3: thousands of orders made firm at once would cost more steps than the whole plan.
    const isLarge = usualColumns(model) > oneModelColumns;
    return settledPlan(model, relaxed, ({ stage, change, model: changed }) => {
      if (stage === "firm" && isLarge) return undefined;
      const plan = held.live.answer(change, control, held.stages.get(stage));
      held.model = changed;
      keepStage(held, stage);
      return plan;
    });
  }
}

/** A plan in the solver, the model that the solver holds for it, and where it stood when that was opened. */
interface HeldPlan {
  live: LivePlan;
  model: SupplyModel;
  stages: Map<"relaxed" | SettlingStage, PlanStanding>;
}

/** The first plan of a stage is where the others start from. */
function keepStage({ live, stages }: HeldPlan, stage: "relaxed" | SettlingStage): void {
  if (!stages.has(stage)) stages.set(stage, live.standing());
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
