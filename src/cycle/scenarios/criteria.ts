import type { CellValue, RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import { scenarioMeasures, type ScenarioMeasure } from "../../planning/reconcile/scenarios/figures";
import type { Criterion } from "../../planning/review/scorecard";
import { say } from "../../planning/words";
import { registerRows } from "../register";
import type { FigureFormat } from "./contract";

export const criteriaTable = "SOP_Scorecard_Criteria";
/** In place of a limit: no worse than the plan as it stands. */
export const asThePlan = "plan";
/** "No worse than the plan" lets this share of the plan's figure pass. */
const planTolerance = 0.001;

/** A hard limit as people write it: a number, "plan", or nothing. */
export type Limit = number | typeof asThePlan | null;

/** A row of the table of criteria. */
export interface CriterionRow {
  measure: ScenarioMeasure;
  /** Share of the score; only the proportions of the weights count. */
  weight: number;
  atLeast: Limit;
  atMost: Limit;
}

/** What a company starts with: result and service first, service no worse than the plan's. */
export const usualCriteria: readonly CriterionRow[] = [
  { measure: "Operating result", weight: 35, atLeast: null, atMost: null },
  { measure: "Served in its month", weight: 35, atLeast: asThePlan, atMost: null },
  { measure: "Cash from operations", weight: 20, atLeast: null, atMost: null },
  { measure: "Mean inventory", weight: 10, atLeast: null, atMost: null },
];

/** Figures that have no better side cannot be scored. */
export const scorableMeasures = scenarioMeasures.filter(({ better }) => better !== 0);

/** How a measure reads, and which way is better. */
export function measureOf(name: string): { format: FigureFormat; better: 1 | -1 | 0 } {
  return scenarioMeasures.find((each) => each.name === name) ?? { format: "decimal", better: 0 };
}

/** The planner's criteria, and what of the table cannot be read: it stays on the sheet to be put right. */
export interface Criteria {
  rows: CriterionRow[];
  problems: string[];
  unread: CellValue[][];
}

/** Criteria as the planner's table has them; the usual ones when there is no table yet, or nothing in it to score by. */
export function readCriteria(table: RawTable | undefined): Criteria {
  const rows: CriterionRow[] = [];
  const problems: string[] = [];
  const unread: CellValue[][] = [];
  for (const { row, text, number, value } of registerRows(table)) {
    try {
      rows.push(
        criterionRow(text("Key figure"), number("Weight"), value("At least"), value("At most"), rows),
      );
    } catch (error) {
      if (!(error instanceof PlanningError)) throw error;
      problems.push(say`Row ${row + 1} of ${criteriaTable}: ${error.message}`);
      unread.push([...(table?.rows[row] ?? [])]);
    }
  }
  const usable = rows.some(({ weight }) => weight > 0);
  return { rows: usable ? rows : [...usualCriteria], problems, unread };
}

/**
 * A checked row.
 *
 * @param others rows before it, no figure may stand twice
 * @throws PlanningError for an unknown or repeated figure, a weight that is none, a limit that is none
 */
export function criterionRow(
  name: string,
  weight: number,
  atLeast: CellValue,
  atMost: CellValue,
  others: readonly CriterionRow[],
): CriterionRow {
  const measure = scorableMeasures.find(
    (each) => each.name.toLowerCase() === name.trim().toLowerCase(),
  )?.name;
  if (!measure)
    throw new PlanningError(
      "value",
      say`"${name}" is no key figure to score by; known are ${scorableMeasures.map((each) => each.name).join(", ")}.`,
    );
  if (others.some((each) => each.measure === measure))
    throw new PlanningError("value", say`${measure} stands twice.`);
  if (!(weight >= 0))
    throw new PlanningError("value", say`The weight of ${measure} must be a number from zero on.`);
  const limit = (cell: CellValue): Limit => {
    if (cell === null || cell === "") return null;
    if (typeof cell === "number") return cell;
    if (String(cell).trim().toLowerCase() === asThePlan) return asThePlan;
    throw new PlanningError(
      "value",
      say`The limit of ${measure} must be a number, "${asThePlan}" or blank, not "${String(cell)}".`,
    );
  };
  return { measure, weight, atLeast: limit(atLeast), atMost: limit(atMost) };
}

/** The criteria with the plan's own figures where a limit says "plan". */
export function resolved(rows: readonly CriterionRow[], plan: Readonly<Record<string, number>>): Criterion[] {
  return rows.map(({ measure, weight, atLeast, atMost }) => {
    const own = plan[measure];
    const slack = planTolerance * Math.abs(own);
    const limit = (given: Limit, side: 1 | -1): number =>
      given === null ? NaN : given === asThePlan ? own + side * slack : given;
    return {
      measure,
      weight,
      better: measureOf(measure).better < 0 ? -1 : 1,
      atLeast: limit(atLeast, -1),
      atMost: limit(atMost, 1),
    };
  });
}
