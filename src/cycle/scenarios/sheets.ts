import type { SheetSpec } from "../../workbook/sheetSpec";
import type { ScenarioFigures } from "../../planning/reconcile/scenarios/figures";
import type { Simulation } from "../../planning/reconcile/simulate/simulatePlan";
import type { Alternative } from "../../planning/review/scorecard";
import { inTurns } from "../inTurns";
import type { StepInputs, StepRun } from "../step";
import type { MonthSpan } from "../wideTable";
import {
  compareSheet,
  compareTable,
  listBlock,
  resultSheet,
  resultTable,
  type SolvedScenario,
} from "./compare";
import { criteriaTable, readCriteria } from "./criteria";
import { investmentBlock, investmentRows, investmentTable } from "./investments";
import { leverSheet, leverTable } from "./levers";
import { riskEntries, riskProblems, riskTable } from "./riskRegister";
import { planRange, riskSheet } from "./risks";
import { planName } from "./names";
import { scorecardOf, type Scorecard } from "./scorecard";
import { scorecardSheet, scorecardTable } from "./scorecardSheet";
import { familyModelOf, uncertaintiesOf } from "./simulation";
import { simulationSettings, simulationSheet, simulationTable } from "./simulationSheet";
import { scenarioBlock, scenarioTable, type ScenarioRegister } from "./register";
import type { ScenarioResults } from "./solve";
import { say } from "../../planning/words";

/** What the sheets of scenarios say, in short. */
export interface ScenarioOutcome {
  sheets: SheetSpec[];
  scorecard: Scorecard;
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
  const criteria = readCriteria(inputs.own.get(criteriaTable));
  const scorecard = scorecardOf(choicesOf(base, solved), criteria.rows, currency);
  const list = listBlock(base, solved, promoted, scorecard.recommended);
  const uncertain = uncertaintiesOf(inputs, base);
  const settings = simulationSettings(inputs.own);
  const simulation = await run.task("simulatePlan", {
    model: familyModelOf(runner.plan, base),
    uncertainties: uncertain.rows,
    options: settings,
  });
  const planResult = base.totals["Operating result"];
  const entries = riskEntries(inputs.own.get(riskTable), solved, planResult);
  const investments = investmentRows(inputs.own.get(investmentTable), solved, base, span.count, carryingRate);
  const sheets = await inTurns([
    () => registerSheet({ scenarios: solved, problems: results.problems }, list, origin),
    () => compareSheet(base, solved, currency, origin),
    () => scorecardSheet(scorecard, criteria, currency, origin),
    () => leverSheet(effects, bars, leftOut, investmentBlock(investments, currency), currency, origin),
    () => simulationSheet(simulation, uncertain, settings, span.first, currency, origin),
    () => riskSheet(entries, planRange(entries, planResult), planResult, currency, origin),
    () => resultSheet(base, solved, span, origin),
  ]);
  return {
    sheets,
    scorecard,
    simulation,
    problems: [...criteria.problems, ...uncertain.problems, ...riskProblems(entries)],
  };
}

/** What can be decided: the plan as it stands, and every choice that could be planned. */
function choicesOf(base: ScenarioFigures, solved: readonly SolvedScenario[]): Alternative[] {
  return [
    { name: planName, values: base.totals },
    ...solved.flatMap(({ name, kind, figures }) =>
      kind === "choice" && figures ? [{ name, values: figures.totals }] : [],
    ),
  ];
}

/** The sheets beside that of the scenarios, where they are computed. */
export const scenarioOutline = [
  compareTable,
  scorecardTable,
  leverTable,
  simulationTable,
  riskTable,
  resultTable,
].map((sheet) => ({ sheet }));

/** The scenarios as deltas, with what each came to where that is known. */
export function registerSheet(
  { scenarios, problems }: ScenarioRegister,
  list: SheetSpec["blocks"][number] | undefined,
  origin: string,
): SheetSpec {
  return {
    name: scenarioTable,
    title: say`Scenarios`,
    note: say`A scenario is a list of changes to inputs, never a copy of the plan: what changes in your tables changes in every scenario too. Choices are for you to take, events may happen.`,
    origin,
    blocks: [...(list ? [list] : []), scenarioBlock(scenarios, problems)],
    charts: [],
    freezeColumns: 1,
    print: "width",
  };
}
