import type { Delta } from "../../planning/reconcile/scenarios/delta";
import type { ScenarioFigures } from "../../planning/reconcile/scenarios/figures";
import type { PlanCase } from "../../planning/reconcile/scenarios/planCase";
import { PlanningError } from "../../planning/errors";
import type { StepRun } from "../step";
import { say } from "../../planning/words";

let cases = 0;
/**
 * A list of scenarios is planned in so many lanes, side by side where there are workers. The number does not depend on
 * the machine: each lane comes to its answers in one order, and the digits are the same everywhere.
 */
const lanesOf = ({ model }: PlanCase): number => (model.points.length * model.periods > largeCase ? 2 : 3);
/** Points × months beyond which a lane's own first plan costs more than a third lane saves. */
const largeCase = 20_000;

/** A scenario to be planned, and what it is called while that goes on. */
export interface NamedDeltas {
  name: string;
  deltas: readonly Delta[];
}

/** Asks the engine for scenarios; a case that is asked again travels to a worker once and stays there. */
export class ScenarioRunner {
  private readonly id = `case ${++cases}`;
  private readonly known = new Map<string, ScenarioFigures | PlanningError>();

  constructor(
    readonly plan: PlanCase,
    private readonly task: StepRun["task"],
  ) {}

  /**
   * Figures of the plan with the deltas; the plan itself without any.
   *
   * @throws PlanningError when there is no plan with them
   */
  async figures(deltas: readonly Delta[]): Promise<ScenarioFigures> {
    const key = keyOf(deltas);
    const before = this.known.get(key);
    if (before instanceof PlanningError) throw before;
    if (before) return before;
    const request = { id: this.id, deltas };
    const answer =
      (await this.task("scenarioFigures", request)) ??
      (await this.task("scenarioFigures", { ...request, plan: this.plan }));
    if (!answer) throw new PlanningError("notAvailable", say`The scenario could not be computed. Try again.`);
    this.known.set(key, answer);
    return answer;
  }

  /** Plans many at once, so that `figures` answers each of them without waiting. */
  async prepare(scenarios: readonly NamedDeltas[], onDone: (name: string) => void): Promise<void> {
    const wanted = new Map(scenarios.map(({ name, deltas }) => [keyOf(deltas), { name, deltas }] as const));
    const unknown = [...wanted].filter(([key]) => !this.known.has(key));
    const lanes = lanesOf(this.plan);
    const parts = Array.from({ length: lanes }, (_, lane) =>
      unknown.filter((_each, k) => k % lanes === lane),
    );
    await Promise.all(
      parts
        .filter((part) => part.length > 0)
        .map(async (part) => {
          const batch = { plan: this.plan, scenarios: part.map(([, scenario]) => scenario) };
          const answers = await this.task("scenarioBatch", batch, {
            onProgress: ({ done }) => onDone(part[done]?.[1].name ?? ""),
          });
          answers.forEach((answer, k) =>
            this.known.set(
              part[k][0],
              "figures" in answer ? answer.figures : new PlanningError("notAvailable", answer.problem),
            ),
          );
        }),
    );
  }
}

function keyOf(deltas: readonly Delta[]): string {
  return JSON.stringify(
    deltas.map(({ scenario: _scenario, note: _note, ...what }) => what),
    infinities,
  );
}

/** JSON has no infinity: an open month would read like a missing one. */
function infinities(_key: string, value: unknown): unknown {
  return value === Infinity ? "open end" : value === -Infinity ? "open start" : value;
}
