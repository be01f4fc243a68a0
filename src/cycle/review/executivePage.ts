import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { said, say, toSay } from "../../planning/words";
import { monthSerial, type CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import { captureSheets, republishSheet } from "../../workbook/publish";
import type {
  BlockSpec,
  ChartSpec,
  ColumnSpec,
  SheetSpec,
  TableSpec,
  TextLine,
} from "../../workbook/sheetSpec";
import { withWorkbook } from "../../workbook/withWorkbook";
import { following, live, type Following } from "../live/following";
import type { ResultForm } from "../live/resultForm";
import { moneyForm, type MoneyForm } from "../moneyForm";
import { statusRules } from "../targetCheck";
import type { MonthSpan } from "../wideTable";
import type { DecisionRow } from "./decisions";
import type { PlanFigure } from "./figures";
import type { ListedScenario } from "./options";
import type { PlanRange } from "./ranges";

export const executiveSheetName = "SOP_Exec";
export const scorecardTable = "SOP_Exec_KPI";
const familyTable = "SOP_Exec_Families";
const trendTable = "SOP_Exec_Trend";

/** A family's next twelve months in money. */
export interface FamilyOutlook {
  family: string;
  demand: number;
  supply: number;
  budget: number;
}

/** Headings of the parts that are brought up to date between two reviews. */
export const executiveHeadings = { signOff: toSay("Sign-off"), gates: toSay("Gates") } as const;

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
  /** Who has signed, and whether the plan is still the one that was signed. */
  signOff: TextLine[];
  scenarios: ListedScenario[];
  ranges: PlanRange[];
  seal: string;
}

/** How the page shows money, and a column of it. */
interface PageMoney extends MoneyForm {
  column(header: string): ColumnSpec;
}

/** The page for the meeting, on one sheet of paper. */
export function executiveSheet(page: ExecutivePage, form: ResultForm, origin: string): SheetSpec {
  const follow = following(form, page.families.length * 2, familyTable);
  const money = pageMoney(page);
  return {
    name: executiveSheetName,
    title: say`Executive review, plan from ${monthLabel(page.span.first)}`,
    note: say`One page for the meeting: where the plan stands, what it means and what must be decided. Amounts in ${money.unit}.`,
    origin: follow.origin(origin),
    blocks: [
      { kind: "text", heading: said(executiveHeadings.signOff), lines: page.signOff.flatMap(fitted) },
      { kind: "text", heading: say`In short`, lines: page.summary.flatMap(fitted) },
      { kind: "text", heading: say`Decisions needed`, lines: decisionLines(page.decisions) },
      scorecardBlock(page.figures),
      familyBlock(page.families, money, follow),
      ...scenarioBlocks(page, money),
      { kind: "text", heading: say`Risks`, lines: page.risks.slice(0, 5).flatMap(fitted) },
      { kind: "text", heading: said(executiveHeadings.gates), lines: page.gates.flatMap(fitted) },
      trendBlock(page, money),
    ],
    charts: [outlookChart(money)],
    print: "page",
  };
}

/**
 * Brings one part of the page up to date without a new review; nothing happens while there is no page, or when it says
 * so already.
 */
export async function renewExecutiveLines(heading: string, lines: readonly TextLine[]): Promise<void> {
  await withWorkbook(async (context) => {
    const [page] = await captureSheets(context, "review", (sheet) => sheet === executiveSheetName);
    if (!page) return;
    const shown = lines.flatMap(fitted);
    const isPart = (block: BlockSpec): boolean =>
      block.kind === "text" && (block.heading === heading || block.heading === said(heading));
    const present = page.blocks.find(isPart);
    if (present?.kind !== "text" || JSON.stringify(present.lines) === JSON.stringify(shown)) return;
    const blocks = page.blocks.map((block) => (block === present ? { ...present, lines: shown } : block));
    await republishSheet(context, "review", { ...page, blocks });
  });
}

function pageMoney({ company, families }: ExecutivePage): PageMoney {
  const amounts = families.flatMap(({ supply, budget }) => [supply, budget]);
  const form = moneyForm(company.settings.currency, amounts);
  return { ...form, column: (header) => ({ header, format: form.format, width: 15 }) };
}

function scorecardBlock(figures: readonly PlanFigure[]): TableSpec {
  return {
    kind: "table",
    name: scorecardTable,
    heading: say`Key figures against target`,
    columns: [
      { header: "Key figure", format: "text", width: 24 },
      { header: "Plan", format: "decimal", width: 15 },
      { header: "Target", format: "decimal", width: 15 },
      { header: "Status", format: "text", width: 15, align: "Center" },
    ],
    rows: figures.map(({ name, value, judged }): CellContent[] => [
      name,
      value,
      judged.target,
      judged.status,
    ]),
    rules: [...statusRules],
    formatsByRow: { columns: ["Plan", "Target"], formats: figures.map(({ format }) => format) },
  };
}

function familyBlock(
  families: readonly FamilyOutlook[],
  { column }: PageMoney,
  follow: Following,
): TableSpec {
  return {
    kind: "table",
    name: familyTable,
    heading: say`Revenue of the next twelve months by family`,
    columns: [
      { header: "Family", format: "text", width: 24 },
      column("Demand"),
      column("Supply"),
      column("Supply − demand"),
      column("Budget"),
      column("Supply − budget"),
    ],
    rows: families.map((each): CellContent[] => {
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
      { kind: "rows", column: "Family", equals: families.at(-1)?.family ?? "", bold: true },
      {
        kind: "limit",
        columns: ["Supply − demand", "Supply − budget"],
        operator: "LessThan",
        limit: 0,
        tone: "bad",
      },
    ],
  };
}

function trendBlock({ trend, span }: ExecutivePage, { column }: PageMoney): TableSpec {
  return {
    kind: "table",
    name: trendTable,
    heading: say`Revenue of the next twelve months`,
    offPaper: true,
    columns: [
      { header: "Month", format: "month", width: 24, align: "Left" },
      column("Demand"),
      column("Supply"),
      column("Budget"),
    ],
    rows: Array.from(trend.demand.subarray(0, 12), (demand, t) => [
      monthSerial(monthLabel(span.first + t)),
      Math.round(demand),
      Math.round(trend.supply[t]),
      Math.round(trend.budget[t]),
    ]),
  };
}

function outlookChart({ format, unit }: PageMoney): ChartSpec {
  return {
    name: "Revenue outlook",
    title: say`Revenue outlook in ${unit}`,
    kind: "Line",
    table: scorecardTable,
    data: trendTable,
    categories: "Month",
    series: [
      { column: "Demand", colour: series.demand, weight: 2.25 },
      { column: "Supply", colour: series.supply, weight: 2.25 },
      { column: "Budget", colour: series.limit, weight: 2.25, dash: "Dash" },
    ],
    categoryTitle: say`Month`,
    valueTitle: say`${unit} a month`,
    valueFormat: format,
    minimum: 0,
    place: "right",
    size: "small",
  };
}

/** Characters that stand on a line of the page before it is cut. */
const lineLength = 150;
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
function scenarioBlocks({ scenarios, ranges }: ExecutivePage, money: PageMoney): TableSpec[] {
  const shown = scenarios.filter(({ kind, compared, recommended }) => kind === "" || compared || recommended);
  return [
    ...(shown.length > 1 ? [scenarioBlock(shown, money)] : []),
    ...(ranges.length > 0 ? [rangeBlock(ranges, money)] : []),
  ];
}

function scenarioBlock(shown: readonly ListedScenario[], { column, unit }: PageMoney): TableSpec {
  return {
    kind: "table",
    name: "SOP_Exec_Scenarios",
    heading: say`Scenarios over the horizon, in ${unit}`,
    columns: [
      { header: "Scenario", format: "text", width: 24 },
      column("Operating result"),
      column("To the plan"),
      { header: "Served", format: "percent", width: 15 },
      column("Cash"),
      { header: "Recommended", format: "text", width: 15, align: "Center" },
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
  };
}

function rangeBlock(ranges: readonly PlanRange[], { column, format }: PageMoney): TableSpec {
  return {
    kind: "table",
    name: "SOP_Exec_Range",
    heading: say`How sure the plan is: nine of ten runs end above P10, one of ten above P90`,
    columns: [
      { header: "Output", format: "text", width: 24 },
      column("Plan"),
      column("P10"),
      column("P50"),
      column("P90"),
    ],
    rows: ranges.map(({ name, values }) => [name, ...values]),
    formatsByRow: {
      columns: ["Plan", "P10", "P50", "P90"],
      formats: ranges.map(({ name }) => (name === "Service" ? "percent" : format)),
    },
  };
}
