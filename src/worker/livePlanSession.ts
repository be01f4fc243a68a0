import { PlanningError } from "../planning/errors";
import type { SupplyFormulation } from "../planning/supply/formulating";
import { changedModel, type PlanChange } from "../planning/supply/live/planChange";
import type { SupplyModel } from "../planning/supply/supplyModel";
import type { SupplyPlan } from "../planning/supply/supplyPlan";
import { ownWorker, runTask, type RunTaskOptions } from "./engine";

type WatchOptions = Pick<RunTaskOptions, "signal" | "onProgress">;

/** A supply plan that stays in the solver and answers to levers. */
export interface LivePlanSession {
  /** The plan of the model as it was opened. */
  readonly first: SupplyPlan;
  /** The plan after a change, which adds to those before it; a change that fails or is cancelled is taken back. */
  change(change: PlanChange, watch?: WatchOptions): Promise<SupplyPlan>;
  /** Frees the solver's memory and ends its worker. */
  close(): void;
}

let opened = 0;

/**
 * Opens a plan in a worker of its own, where the solver keeps its model and basis between changes. Changes of one
 * session are asked one after the other.
 *
 * @throws as `supplyPlan`; "cancelled" when the signal aborts
 * @example
 * const plan = await openLivePlan(model, {});
 * const more = await plan.change({ resources: [{ index: 2, overtime: 40 }] });
 * plan.close();
 */
export async function openLivePlan(
  model: SupplyModel,
  options: SupplyFormulation & { timeLimit?: number },
  watch: WatchOptions = {},
): Promise<LivePlanSession> {
  const session = `plan ${++opened}`;
  const worker = ownWorker();
  const run = async (
    task: string,
    request: unknown,
    { signal, onProgress }: WatchOptions,
  ): Promise<SupplyPlan> => {
    if (!worker) return runTask(task as "changeLivePlan", request as never, { signal, onProgress });
    return (await worker.run(task, request, { onProgress, signal })) as SupplyPlan;
  };
  let current = model;
  try {
    const first = await run("openLivePlan", { session, model, options }, watch);
    return {
      first,
      async change(change, changeWatch = {}) {
        const next = changedModel(current, change);
        const plan = await run("changeLivePlan", { session, change }, changeWatch).catch((error: unknown) => {
          if (!(error instanceof PlanningError) || error.kind !== "notAvailable") throw error;
          // Its worker was ended or lost: a new one starts from the model as it would be now.
          return run("openLivePlan", { session, model: next, options }, changeWatch);
        });
        current = next;
        return plan;
      },
      close() {
        if (worker) worker.close();
        else void runTask("closeLivePlan", { session });
      },
    };
  } catch (error) {
    worker?.close();
    throw error;
  }
}
