import type { Delta } from "../../planning/reconcile/scenarios/delta";
import type { ScenarioFigures } from "../../planning/reconcile/scenarios/measures";
import type { PlanCase } from "../../planning/reconcile/scenarios/planCase";
import { PlanningError } from "../../planning/errors";
import type { StepRun } from "../step";
import { say } from "../../planning/words";

let cases = 0;

/** Asks the engine for one scenario after the other; the case travels to a worker once and stays there. */
export class ScenarioRunner {
  private readonly id = `case ${++cases}`;
  private readonly known = new Map<string, ScenarioFigures>();

  constructor(
    readonly plan: PlanCase,
    private readonly task: StepRun["task"],
  ) {}

  /** Figures of the plan with the deltas; the plan itself without any. */
  async figures(deltas: readonly Delta[]): Promise<ScenarioFigures> {
    const key = JSON.stringify(
      deltas.map(({ scenario: _scenario, note: _note, ...what }) => what),
      infinities,
    );
    const before = this.known.get(key);
    if (before) return before;
    const request = { id: this.id, deltas };
    const answer =
      (await this.task("scenarioFigures", request)) ??
      (await this.task("scenarioFigures", { ...request, plan: this.plan }));
    if (!answer) throw new PlanningError("notAvailable", say`The scenario could not be computed. Try again.`);
    this.known.set(key, answer);
    return answer;
  }
}

/** JSON has no infinity: an open month would read like a missing one. */
function infinities(_key: string, value: unknown): unknown {
  return value === Infinity ? "open end" : value === -Infinity ? "open start" : value;
}
