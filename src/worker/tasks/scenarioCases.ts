import { say } from "../../planning/words";
import { checkpoint, unattended, type Control } from "../../planning/control";
import { PlanningError } from "../../planning/errors";
import type { Delta } from "../../planning/reconcile/scenarios/delta";
import { LiveCase } from "../../planning/reconcile/scenarios/liveCase";
import type { ScenarioFigures } from "../../planning/reconcile/scenarios/figures";
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
  return held.live.figures(deltas, control);
}

/** One case under several lists of deltas, each answered on its own. */
export interface ScenarioBatch {
  plan: PlanCase;
  /** What each list is called while it is worked on. */
  scenarios: readonly { name: string; deltas: readonly Delta[] }[];
}

/** Figures of a scenario, or why there are none. */
export type ScenarioAnswer = { figures: ScenarioFigures } | { problem: string };

/**
 * Figures of each scenario of a batch, in order. The case is held for the batch alone, and always comes the same way to
 * each answer, so that equal batches have equal digits.
 */
export async function scenarioBatch(
  { plan, scenarios }: ScenarioBatch,
  control: Control,
): Promise<ScenarioAnswer[]> {
  const live = new LiveCase(plan, await loadSolver());
  try {
    await live.figures([]);
    const answers: ScenarioAnswer[] = [];
    for (const { name, deltas } of scenarios) {
      const done = answers.length;
      checkpoint(control, { done, total: scenarios.length, what: say`planning "${name}"` });
      // A scenario takes moments: the solver need not ask at every step whether to go on.
      answers.push(await attempt(() => live.figures(deltas, unattended)));
    }
    return answers;
  } finally {
    live.close();
  }
}

async function attempt(work: () => Promise<ScenarioFigures>): Promise<ScenarioAnswer> {
  try {
    return { figures: await work() };
  } catch (error) {
    if (error instanceof PlanningError) return { problem: error.message };
    throw error;
  }
}
