import type { SheetSpec } from "../../workbook/sheetSpec";
import type { Company } from "../../planning/data/company";
import { inTurns } from "../inTurns";
import type { MonthSpan } from "../wideTable";
import { compareSheet, listBlock, recommend, resultSheet, type Recommendation } from "./compare";
import { leverSheet } from "./levers";
import { scenarioBlock, scenarioTable, type Scenario } from "./register";
import type { ScenarioResults } from "./solve";

/** A choice must earn this share of the revenue more than the plan to be worth a recommendation. */
const leastGainShare = 0.001;

/** The sheets that scenarios fill, and the one that is recommended. */
export async function scenarioSheets(
  company: Company,
  results: ScenarioResults,
  promoted: string,
  span: MonthSpan,
  origin: string,
): Promise<{ sheets: SheetSpec[]; recommendation: Recommendation }> {
  const { base, solved, effects, bars } = results;
  const { currency } = company.settings;
  const recommendation = recommend(base, solved, base.totals.Revenue * leastGainShare);
  const list = listBlock(base, solved, promoted, recommendation.name);
  const sheets = await inTurns([
    () => registerSheet(solved, list, origin),
    () => compareSheet(base, solved, currency, origin),
    () => leverSheet(effects, bars, currency, origin),
    () => resultSheet(base, solved, span, origin),
  ]);
  return { sheets, recommendation };
}

/** The scenarios as deltas, with what each came to where that is known. */
export function registerSheet(
  scenarios: readonly Scenario[],
  list: SheetSpec["blocks"][number] | undefined,
  origin: string,
): SheetSpec {
  return {
    name: scenarioTable,
    title: "Scenarios",
    note: "A scenario is a list of changes to inputs, never a copy of the plan: what changes in your tables changes in every scenario too. Choices are for you to take, events may happen.",
    origin,
    blocks: [...(list ? [list] : []), scenarioBlock(scenarios)],
    charts: [],
    freezeColumns: 1,
    print: "width",
  };
}
