import type { StepId } from "./contract";
import type { Step } from "./step";

/** Each step is loaded when it is first needed, with the planning code behind it. */
const loaders: Record<StepId, () => Promise<Step>> = {
  gather: async () => (await import("./gather/step")).gatherStep,
  demand: async () => (await import("./demand/step")).demandStep,
  supply: async () => (await import("./supply/step")).supplyStep,
  reconcile: async () => (await import("./reconcile/step")).reconcileStep,
  review: async () => (await import("./review/step")).reviewStep,
  monitor: async () => (await import("./monitor/step")).monitorStep,
};

/** The steps in the order of the cycle. */
export const stepIds = Object.keys(loaders) as StepId[];

export function loadStep(id: StepId): Promise<Step> {
  return loaders[id]();
}

export function loadSteps(): Promise<Step[]> {
  return Promise.all(stepIds.map(loadStep));
}
