import type { RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { isTold } from "../../planning/reconcile/scenarios/figures";
import type { Alternative } from "../../planning/review/scorecard";
import { formatNumber, say } from "../../planning/words";
import { captureSheets, republishSheet } from "../../workbook/publish";
import { withWorkbook } from "../../workbook/withWorkbook";
import { writeTableColumn } from "../../workbook/writeTableColumn";
import type { InputReader } from "../inputs";
import { registerRows } from "../register";
import { typedNumber } from "../typedNumber";
import { resultTable } from "./compare";
import type { CriterionDraft, ScorecardDesk, ScorecardView, StandingView } from "./contract";
import {
  criteriaTable,
  criterionRow,
  measureOf,
  readCriteria,
  scorableMeasures,
  type CriterionRow,
  type Limit,
} from "./criteria";
import { planName } from "./names";
import { scenarioListTable } from "./register";
import { objectives, scorecardOf, type Scorecard, type Standing } from "./scorecard";
import { scorecardSheet, scorecardTable } from "./scorecardSheet";

const stepGroup = "reconcile";
const [service, cost, cash] = objectives.map(({ measure }) => measure);

/** Scores the planned scenarios by the weights and limits of the workbook. */
export class WorkbookScorecardDesk implements ScorecardDesk {
  constructor(private readonly inputs: InputReader) {}

  async view(): Promise<ScorecardView | undefined> {
    const own = await this.inputs.readOwn([resultTable, scenarioListTable, criteriaTable]);
    const { rows, problems } = readCriteria(own.get(criteriaTable));
    const card = await this.cardOf(own, rows);
    return (
      card && {
        recommended: card.recommended,
        sentence: card.sentence,
        standings: card.standings.map(viewOf),
        criteria: rows.map(({ measure, weight, atLeast, atMost }) => ({
          measure,
          weight: decimalText(weight),
          atLeast: limitText(measure, atLeast),
          atMost: limitText(measure, atMost),
        })),
        measures: scorableMeasures
          .map(({ name }) => name)
          .filter((name) => isTold(name, card.standings[0]?.values[name])),
        problems,
      }
    );
  }

  async setCriteria(drafts: readonly CriterionDraft[]): Promise<void> {
    const rows: CriterionRow[] = [];
    for (const { measure, weight, atLeast, atMost } of drafts)
      rows.push(
        criterionRow(measure, typedNumber(weight), asLimit(measure, atLeast), asLimit(measure, atMost), rows),
      );
    if (!rows.some(({ weight }) => weight > 0))
      throw new PlanningError("value", say`Give at least one figure a weight above zero.`);
    this.inputs.forgetOwn();
    const own = await this.inputs.readOwn([resultTable, scenarioListTable]);
    const card = await this.cardOf(own, rows);
    if (!card) throw new PlanningError("notAvailable", say`No scenario is planned yet. Run Reconcile first.`);
    const { currency } = (await this.inputs.read()).company.settings;
    const list = registerRows(own.get(scenarioListTable));
    const marks = new Map(
      list.map(({ row, text }) => [row, text("Scenario") === card.recommended ? "yes" : null] as const),
    );
    await withWorkbook(async (context) => {
      const [before] = await captureSheets(context, stepGroup, (name) => name === scorecardTable);
      const origin = before?.origin ?? say`From SOP_Scenario_Results.`;
      await republishSheet(context, stepGroup, scorecardSheet(card, { rows, unread: [] }, currency, origin));
      await writeTableColumn(context, scenarioListTable, "Recommended", marks);
    });
    this.inputs.forgetOwn();
  }

  /** The plan and its choices as step 4 planned them; undefined when it has planned none. */
  private async cardOf(
    own: ReadonlyMap<string, RawTable>,
    criteria: readonly CriterionRow[],
  ): Promise<Scorecard | undefined> {
    const values = new Map<string, Record<string, number>>();
    for (const { text, number } of registerRows(own.get(resultTable))) {
      if (text("Key") !== "All") continue;
      const of = values.get(text("Scenario")) ?? {};
      values.set(text("Scenario"), of);
      of[text("Measure")] = number("Total");
    }
    const plan = values.get(planName);
    if (!plan) return undefined;
    const choices = registerRows(own.get(scenarioListTable)).flatMap(({ text }): Alternative[] => {
      const [name, of] = [text("Scenario"), values.get(text("Scenario"))];
      return text("Kind") === "choice" && of ? [{ name, values: of }] : [];
    });
    const { currency } = (await this.inputs.read()).company.settings;
    return scorecardOf([{ name: planName, values: plan }, ...choices], criteria, currency);
  }
}

function viewOf({
  name,
  rank,
  score,
  recommended,
  broken,
  onFront,
  values,
  verdict,
}: Standing): StandingView {
  return {
    name,
    rank,
    score,
    recommended,
    keepsLimits: broken.length === 0,
    onFront,
    service: values[service],
    cost: values[cost],
    cash: values[cash],
    verdict,
  };
}

/** A limit as people write it: shares in per cent. */
function limitText(measure: string, limit: Limit): string {
  if (limit === null) return "";
  if (typeof limit === "string") return limit;
  return measureOf(measure).format === "percent"
    ? `${decimalText(Math.round(limit * 1e6) / 1e4)} %`
    : decimalText(limit);
}

function decimalText(value: number): string {
  return formatNumber(value, { useGrouping: false, maximumFractionDigits: 6 });
}

function asLimit(measure: string, text: string): Limit | string {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = typedNumber(trimmed);
  if (Number.isNaN(number)) return trimmed;
  // "97" and "97 %" are the same limit of a share.
  const limit = measureOf(measure).format === "percent" && !trimmed.endsWith("%") ? number / 100 : number;
  // A hundredth of 99.9 is no 0.999 to a computer.
  return Math.round(limit * 1e10) / 1e10;
}
