import type { SheetSpec } from "../../workbook/sheetSpec";
import type { Simulation } from "../../planning/reconcile/simulate/simulatePlan";
import { inTurns } from "../inTurns";
import type { StepInputs, StepRun } from "../step";
import type { MonthSpan } from "../wideTable";
import { compareSheet, listBlock, recommend, resultSheet, type Recommendation } from "./compare";
import { investmentBlock, investmentRows, investmentTable } from "./investments";
import { leverSheet } from "./levers";
import { planRange, riskEntries, riskSheet, riskTable } from "./risks";
import {
  familyModelOf,
  simulationRuns,
  simulationSeed,
  simulationSheet,
  uncertaintiesOf,
} from "./simulation";
import { scenarioBlock, scenarioTable, type Scenario } from "./register";
import type { ScenarioResults } from "./solve";
import { say } from "../../planning/words";

/** A choice must earn this share of the revenue more than the plan to be worth a recommendation. */
const leastGainShare = 0.001;

/** What the sheets of scenarios say, in short. */
export interface ScenarioOutcome {
  sheets: SheetSpec[];
  recommendation: Recommendation;
  simulation: Simulation;
  problems: string[];
}

/** The sheets that scenarios, the simulation and the risks fill, and the scenario that is recommended. */
export async function scenarioSheets(
  inputs: StepInputs,
  results: ScenarioResults,
  promoted: string,
  span: MonthSpan,
  run: Pick<StepRun, "task">,
  origin: string,
): Promise<ScenarioOutcome> {
  const { base, solved, effects, bars, leftOut, runner } = results;
  const { currency, carryingRate } = inputs.company.settings;
  const recommendation = recommend(base, solved, base.totals.Revenue * leastGainShare);
  const list = listBlock(base, solved, promoted, recommendation.name);
  const { rows, problems } = uncertaintiesOf(inputs, base);
  const simulation = await run.task("simulatePlan", {
    model: familyModelOf(runner.plan, base),
    uncertainties: rows,
    options: { runs: simulationRuns, seed: simulationSeed },
  });
  const planResult = base.totals["Operating result"];
  const entries = riskEntries(inputs.own.get(riskTable), solved, planResult);
  const investments = investmentRows(inputs.own.get(investmentTable), solved, base, span.count, carryingRate);
  const sheets = await inTurns([
    () => registerSheet(solved, list, origin),
    () => compareSheet(base, solved, currency, origin),
    () => leverSheet(effects, bars, leftOut, investmentBlock(investments, currency), currency, origin),
    () => simulationSheet(simulation, rows, span.first, currency, origin),
    () => riskSheet(entries, planRange(entries, planResult), planResult, currency, origin),
    () => resultSheet(base, solved, span, origin),
  ]);
  return { sheets, recommendation, simulation, problems };
}

/** The scenarios as deltas, with what each came to where that is known. */
export function registerSheet(
  scenarios: readonly Scenario[],
  list: SheetSpec["blocks"][number] | undefined,
  origin: string,
): SheetSpec {
  return {
    name: scenarioTable,
    title: say`Scenarios`,
    note: say`A scenario is a list of changes to inputs, never a copy of the plan: what changes in your tables changes in every scenario too. Choices are for you to take, events may happen.`,
    origin,
    blocks: [...(list ? [list] : []), scenarioBlock(scenarios)],
    charts: [],
    freezeColumns: 1,
    print: "width",
  };
}
