import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { monthSerial, type CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { ColumnSpec, SheetSpec, TextLine } from "../../workbook/sheetSpec";
import { statusRules } from "../targetCheck";
import { following, live } from "../live/following";
import type { ResultForm } from "../live/resultForm";
import type { MonthSpan } from "../wideTable";
import type { DecisionRow } from "./decisions";
import type { PlanFigure } from "./figures";
import type { ListedScenario } from "./options";
import type { PlanRange } from "./ranges";
import { say } from "../../planning/words";

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

/** Heading of the gates on the executive page. */
export const gateHeading = "Gates";

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
  gates: TextLine[];
  scenarios: ListedScenario[];
  ranges: PlanRange[];
  seal: string;
}

export function executiveSheet(page: ExecutivePage, form: ResultForm, origin: string): SheetSpec {
  const follow = following(form, page.families.length * 2, familyTable);
  const { currency } = page.company.settings;
  const money = (header: string): ColumnSpec => ({ header, format: "money", width: 15 });
  return {
    name: executiveSheetName,
    title: say`Executive review, plan from ${monthLabel(page.span.first)}`,
    note: say`One page for the meeting: where the plan stands, what it means and what must be decided. Amounts in ${currency}.`,
    origin: follow.origin(origin),
    blocks: [
      { kind: "text", heading: say`In short`, lines: page.summary.flatMap(fitted) },
      { kind: "text", heading: say`Decisions needed`, lines: decisionLines(page.decisions) },
      {
        kind: "table",
        name: scorecardTable,
        heading: say`Key figures against target`,
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
        heading: say`Revenue of the next twelve months by family`,
        columns: [
          { header: "Family", format: "text", width: 24 },
          money("Demand"),
          money("Supply"),
          money("Supply − demand"),
          money("Budget"),
          money("Supply − budget"),
        ],
        rows: page.families.map((each): CellContent[] => {
          const [demand, supply, budget] = [each.demand, each.supply, each.budget].map(Math.round);
          return [
            each.family,
            demand,
            supply,
            live(follow, "=[@Supply]-[@Demand]", supply - demand),
            budget,
            live(follow, "=[@Supply]-[@Budget]", supply - budget),
          ];
        }),
        rules: [
          { kind: "rows", column: "Family", equals: page.families.at(-1)?.family ?? "", bold: true },
          {
            kind: "limit",
            columns: ["Supply − demand", "Supply − budget"],
            operator: "LessThan",
            limit: 0,
            tone: "bad",
          },
        ],
      },
      ...scenarioBlocks(page, money),
      { kind: "text", heading: say`Risks`, lines: page.risks.slice(0, 5).flatMap(fitted) },
      { kind: "text", heading: gateHeading, lines: page.gates },
      {
        kind: "table",
        name: trendTable,
        heading: say`Revenue of the next twelve months`,
        columns: [
          { header: "Month", format: "month", width: 24, align: "Left" },
          money("Demand"),
          money("Supply"),
          money("Budget"),
        ],
        rows: Array.from(page.trend.demand.subarray(0, 12), (demand, t) => [
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
        title: say`Revenue outlook in ${currency}`,
        kind: "Line",
        table: scorecardTable,
        data: trendTable,
        categories: "Month",
        series: [
          { column: "Demand", colour: series.demand, weight: 2.25 },
          { column: "Supply", colour: series.supply, weight: 2.25 },
          { column: "Budget", colour: series.budget, weight: 2.25, dash: "Dash" },
        ],
        categoryTitle: say`Month`,
        valueTitle: say`${currency} a month`,
        valueFormat: "money",
        place: "right",
      },
    ],
    print: "page",
  };
}

/** Characters that stand on a line of the page before it is cut. */
const lineLength = 140;
/** Questions that the page has room for; SOP_Decisions has all. */
const mostDecisions = 5;

/** The open questions with what is recommended, each on lines of its own. */
function decisionLines(decisions: readonly DecisionRow[]): TextLine[] {
  const open = decisions.filter(({ Outcome }) => Outcome === null);
  const rest = open.length - mostDecisions;
  return [
    ...open.slice(0, mostDecisions).flatMap(({ question, recommendation }, k): TextLine[] => [
      ...fitted({ text: `${k + 1}. ${question}` }),
      ...fitted({ text: say`Recommended: ${recommendation}` }).map(({ text }): TextLine => ({
        text: `     ${text}`,
        tone: "good",
      })),
    ]),
    ...(rest > 0 ? [{ text: say`${rest} more in SOP_Decisions.` }] : []),
    ...(open.length === 0 ? [{ text: say`None: every question is answered.`, tone: "good" as const }] : []),
  ];
}

/** A text in as many lines as it needs: a cell of the page shows one. */
function fitted({ text, ...line }: TextLine): TextLine[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.length - 1;
    if (lines[last] !== "" && lines[last].length + 1 + word.length > lineLength) lines.push(word);
    else lines[last] += lines[last] === "" ? word : ` ${word}`;
  }
  return lines.map((each) => ({ ...line, text: each }));
}

/** The plan beside its scenarios, and how sure it is; left out while nothing is known. */
function scenarioBlocks(
  { scenarios, ranges, company }: ExecutivePage,
  money: (header: string) => ColumnSpec,
): SheetSpec["blocks"] {
  const shown = scenarios.filter(({ kind, compared, recommended }) => kind === "" || compared || recommended);
  const text = (header: string): ColumnSpec => ({ header, format: "text", width: 15, align: "Center" });
  const blocks: SheetSpec["blocks"] = [];
  if (shown.length > 1)
    blocks.push({
      kind: "table",
      name: "SOP_Exec_Scenarios",
      heading: say`Scenarios over the horizon, in ${company.settings.currency}`,
      columns: [
        { header: "Scenario", format: "text", width: 24 },
        money("Operating result"),
        money("To the plan"),
        { header: "Served", format: "percent", width: 15 },
        money("Cash"),
        text("Recommended"),
      ],
      rows: shown.map((each): CellContent[] => [
        each.name,
        Math.round(each.result),
        Math.round(each.toPlan),
        each.served,
        Math.round(each.cash),
        each.recommended ? "yes" : null,
      ]),
      rules: [
        { kind: "rows", column: "Recommended", equals: "yes", bold: true },
        { kind: "limit", columns: ["To the plan"], operator: "LessThan", limit: 0, tone: "bad" },
      ],
    });
  if (ranges.length > 0)
    blocks.push({
      kind: "table",
      name: "SOP_Exec_Range",
      heading: say`How sure the plan is: nine of ten runs end above P10, one of ten above P90`,
      columns: [
        { header: "Output", format: "text", width: 24 },
        money("Plan"),
        money("P10"),
        money("P50"),
        money("P90"),
      ],
      rows: ranges.map(({ name, values }) => [name, ...values]),
      formatsByRow: {
        columns: ["Plan", "P10", "P50", "P90"],
        formats: ranges.map(({ name }) => (name === "Service" ? "percent" : "money")),
      },
    });
  return blocks;
}

export function decisionSheet(rows: readonly DecisionRow[], origin: string): SheetSpec {
  return {
    name: decisionTable,
    title: say`Decisions`,
    note: say`Fill in Owner, Due and Outcome; they stay when the step runs again. Answered questions stay in the register.`,
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
