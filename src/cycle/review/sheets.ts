import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { monthSerial, type CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { ColumnSpec, SheetSpec, TextLine } from "../../workbook/sheetSpec";
import { statusRules } from "../targetCheck";
import type { MonthSpan } from "../wideTable";
import type { DecisionRow } from "./decisions";
import type { PlanFigure } from "./figures";

export const executiveSheetName = "SOP_Exec";
export const scorecardTable = "SOP_Exec_KPI";
export const decisionTable = "SOP_Decisions";
const familyTable = "SOP_Exec_Families";
const trendTable = "SOP_Exec_Trend";

/** A family's next twelve months in money. */
export interface FamilyOutlook {
  family: string;
  demand: number;
  supply: number;
  budget: number;
}

export interface ExecutivePage {
  company: Company;
  span: MonthSpan;
  figures: PlanFigure[];
  summary: TextLine[];
  risks: TextLine[];
  families: FamilyOutlook[];
  /** Revenue a month of all families. */
  trend: { demand: Float64Array; supply: Float64Array; budget: Float64Array };
  decisions: DecisionRow[];
  seal: string;
}

export function executiveSheet(page: ExecutivePage, origin: string): SheetSpec {
  const { currency } = page.company.settings;
  const money = (header: string): ColumnSpec => ({ header, format: "money", width: 17 });
  return {
    name: executiveSheetName,
    title: `Executive review, plan from ${monthLabel(page.span.first)}`,
    note: `One page for the meeting: where the plan stands, what it means and what must be decided. Amounts in ${currency}.`,
    origin,
    blocks: [
      { kind: "text", heading: "In short", lines: page.summary },
      {
        kind: "table",
        name: scorecardTable,
        heading: "Key figures against target",
        columns: [
          { header: "Key figure", format: "text", width: 24 },
          { header: "Plan", format: "decimal", width: 15 },
          { header: "Target", format: "decimal", width: 15 },
          { header: "Status", format: "text", width: 15, align: "Center" },
        ],
        rows: page.figures.map(({ name, value, judged }): CellContent[] => [
          name,
          value,
          judged.target,
          judged.status,
        ]),
        rules: [...statusRules],
        formatsByRow: { columns: ["Plan", "Target"], formats: page.figures.map(({ format }) => format) },
      },
      {
        kind: "table",
        name: familyTable,
        heading: "Revenue of the next twelve months by family",
        columns: [
          { header: "Family", format: "text", width: 24 },
          money("Demand"),
          money("Supply"),
          money("Supply − demand"),
          money("Budget"),
          money("Supply − budget"),
        ],
        rows: page.families.map(({ family, demand, supply, budget }): CellContent[] => [
          family,
          Math.round(demand),
          Math.round(supply),
          Math.round(supply - demand),
          Math.round(budget),
          Math.round(supply - budget),
        ]),
        rules: [
          {
            kind: "limit",
            columns: ["Supply − demand", "Supply − budget"],
            operator: "LessThan",
            limit: 0,
            tone: "bad",
          },
        ],
      },
      { kind: "text", heading: "Risks", lines: page.risks },
      {
        kind: "text",
        heading: "Decisions needed",
        lines: page.decisions
          .filter(({ Outcome }) => Outcome === null)
          .slice(0, 6)
          .map(({ question, recommendation }) => ({ text: `${question} Recommended: ${recommendation}` })),
      },
      {
        kind: "table",
        name: trendTable,
        heading: "Revenue by month",
        columns: [
          { header: "Month", format: "month", width: 24, align: "Left" },
          money("Demand"),
          money("Supply"),
          money("Budget"),
        ],
        rows: Array.from(page.trend.demand, (demand, t) => [
          monthSerial(monthLabel(page.span.first + t)),
          Math.round(demand),
          Math.round(page.trend.supply[t]),
          Math.round(page.trend.budget[t]),
        ]),
      },
    ],
    charts: [
      {
        name: "Revenue outlook",
        title: `Revenue outlook in ${currency}`,
        kind: "Line",
        table: scorecardTable,
        data: trendTable,
        categories: "Month",
        series: [
          { column: "Demand", colour: series.demand, weight: 2.25 },
          { column: "Supply", colour: series.supply, weight: 2.25 },
          { column: "Budget", colour: series.budget, weight: 2.25, dash: "Dash" },
        ],
        categoryTitle: "Month",
        valueTitle: `${currency} a month`,
        valueFormat: "money",
        place: "right",
      },
    ],
    print: "page",
  };
}

export function decisionSheet(rows: readonly DecisionRow[], origin: string): SheetSpec {
  return {
    name: decisionTable,
    title: "Decisions",
    note: "Fill in Owner, Due and Outcome; they stay when the step runs again. Answered questions stay in the register.",
    origin,
    blocks: [
      {
        kind: "table",
        name: decisionTable,
        columns: [
          { header: "Id", format: "text", width: 24 },
          { header: "Question", format: "text", width: 46, wrap: true },
          { header: "Options", format: "text", width: 46, wrap: true },
          { header: "Recommendation", format: "text", width: 34, wrap: true },
          { header: "At stake", format: "money", width: 13 },
          { header: "Owner", format: "text", width: 14 },
          { header: "Due", format: "date", width: 12 },
          { header: "Outcome", format: "text", width: 24, wrap: true },
        ],
        rows: rows.map((row): CellContent[] => [
          row.id,
          row.question,
          row.options,
          row.recommendation,
          Math.round(row.money),
          row.Owner,
          row.Due,
          row.Outcome,
        ]),
      },
    ],
    charts: [],
    freezeHeaderOf: decisionTable,
    print: "width",
  };
}
