import { PlanningError } from "../../planning/errors";
import type { ScenarioFigures } from "../../planning/reconcile/scenarios/figures";
import type { PlanCase } from "../../planning/reconcile/scenarios/planCase";
import type { StepInputs, StepRun } from "../step";
import type { SolvedScenario } from "./compare";
import {
  leverEffects,
  leftOutOfTornado,
  leverScenarios,
  tornado,
  tornadoScenarios,
  type LeverEffect,
  type TornadoBar,
} from "./levers";
import { mostCompared, readyScenarios } from "./ready";
import {
  readRegister,
  scenarioListTable,
  scenarioTable,
  type Scenario,
  type ScenarioRegister,
} from "./register";
import { ScenarioRunner, type NamedDeltas } from "./runner";
import { say } from "../../planning/words";

/** Beyond this many item-months a scenario takes longer than a step should: they are computed when asked for. */
export const largestCase = 120_000;

const planItself: NamedDeltas = { name: "Plan", deltas: [] };

export interface ScenarioResults {
  runner: ScenarioRunner;
  base: ScenarioFigures;
  solved: SolvedScenario[];
  /** Rows of the register that cannot be read. */
  problems: ScenarioRegister["problems"];
  effects: LeverEffect[];
  bars: TornadoBar[];
  /** Drivers that the tornado lacks, because the plan has nothing of theirs to change. */
  leftOut: string[];
}

/** Whether the step computes the scenarios of a company of this size by itself. */
export function isSmallEnough({ model }: PlanCase): boolean {
  return model.points.length * model.periods <= largestCase;
}

/** The planner's scenarios; those that every company starts with when there is no table yet. */
export function scenariosOf(own: StepInputs["own"], plan: PlanCase): ScenarioRegister {
  const table = own.get(scenarioTable);
  if (!table) return { scenarios: readyScenarios(plan), problems: [] };
  const register = readRegister(table, own.get(scenarioListTable));
  let compared = 0;
  const first = (scenario: Scenario): Scenario =>
    scenario.compared && ++compared > mostCompared ? { ...scenario, compared: false } : scenario;
  return { ...register, scenarios: register.scenarios.map(first) };
}

/** Plans every scenario anew; one that cannot be planned keeps its reason. */
export async function solveScenarios(
  plan: PlanCase,
  { scenarios, problems }: ScenarioRegister,
  run: Pick<StepRun, "task" | "control">,
): Promise<ScenarioResults> {
  const runner = new ScenarioRunner(plan, run.task);
  const all = [planItself, ...scenarios, ...leverScenarios(plan), ...tornadoScenarios(plan)];
  let done = 0;
  await runner.prepare(all, (name) =>
    run.control.report({ done: ++done, total: all.length, what: say`planning "${name}"` }),
  );
  const base = await runner.figures([]);
  const solved: SolvedScenario[] = [];
  for (const scenario of scenarios) {
    const unread = problems.find((each) => each.scenario === scenario.name);
    if (unread) solved.push({ ...scenario, problem: unread.why });
    else solved.push(await solveOne(runner, scenario));
  }
  for (const { scenario, why } of problems)
    if (!scenarios.some(({ name }) => name === scenario))
      solved.push({
        name: scenario || "(no name)",
        kind: "event",
        compared: false,
        deltas: [],
        problem: why,
      });
  return {
    runner,
    base,
    solved,
    problems,
    effects: await leverEffects(runner, base),
    bars: await tornado(runner, base),
    leftOut: leftOutOfTornado(plan),
  };
}

async function solveOne(runner: ScenarioRunner, scenario: Scenario): Promise<SolvedScenario> {
  try {
    return { ...scenario, figures: await runner.figures(scenario.deltas), problem: "" };
  } catch (error) {
    if (!(error instanceof PlanningError) || error.kind === "cancelled") throw error;
    return { ...scenario, problem: error.message };
  }
}
