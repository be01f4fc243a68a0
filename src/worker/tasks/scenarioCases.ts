import type { Control } from "../../planning/control";
import type { Delta } from "../../planning/reconcile/scenarios/delta";
import { LiveCase } from "../../planning/reconcile/scenarios/liveCase";
import type { ScenarioFigures } from "../../planning/reconcile/scenarios/measures";
import type { PlanCase } from "../../planning/reconcile/scenarios/planCase";
import { loadSolver } from "../highsSolver";

/** A question to a case that may still be held by the thread that answers. */
export interface ScenarioRequest {
  /** Names the case; the same id is the same case. */
  id: string;
  /** Left out when the thread is thought to hold it. */
  plan?: PlanCase;
  deltas: readonly Delta[];
}

/** The one case that this thread keeps in its solver. */
let held: { id: string; live: LiveCase } | undefined;

/** Figures of a case under some deltas; undefined when this thread does not hold the case and was not given it. */
export async function scenarioFigures(
  { id, plan, deltas }: ScenarioRequest,
  control: Control,
): Promise<ScenarioFigures | undefined> {
  if (held?.id !== id) {
    if (!plan) return undefined;
    held?.live.close();
    held = { id, live: new LiveCase(plan, await loadSolver()) };
  }
  try {
    return held.live.figures(deltas, control);
  } catch (error) {
    held.live.close();
    throw error;
  }
}
