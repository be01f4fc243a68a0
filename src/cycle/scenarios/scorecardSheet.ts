import { say } from "../../planning/words";
import type { CellContent } from "../../workbook/cells";
import { categories, type FormatName } from "../../workbook/palette";
import type { ChartSpec, ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { criteriaTable, measureOf, type Criteria, type CriterionRow } from "./criteria";
import { figureFormats } from "./figureFormats";
import { objectives, type Scorecard, type Standing } from "./scorecard";

export const scorecardTable = "SOP_Scorecard";
const frontTable = "SOP_Scorecard_Front";
const [service, cost, cash] = objectives.map(({ measure }) => measure);
/** The plan and the choices by weighted score, what they trade against each other, and which to take. */
export function scorecardSheet(
  card: Scorecard,
  criteria: Pick<Criteria, "rows" | "unread">,
  currency: string,
  origin: string,
): SheetSpec {
  return {
    name: scorecardTable,
    title: say`Scorecard of the choices`,
    note: say`Each figure counts from 0 for the worst choice to its weight for the best. A choice beyond a hard limit is not recommended, whatever it scores; a limit is a number or the word plan, no worse than the plan as it stands. Amounts in ${currency}, over the whole horizon.`,
    origin,
    blocks: [
      {
        kind: "text",
        heading: say`Recommendation`,
        lines: sentencesOf(card.sentence).map((text) => ({ text, tone: "good" as const })),
      },
      standingBlock(card.standings, criteria.rows),
      criteriaBlock(criteria),
      frontBlock(card.standings, currency),
    ],
    charts: card.standings.length > 1 ? [front(card, cost, currency), front(card, cash, currency)] : [],
    freezeColumns: 1,
    print: "width",
  };
}

/** A line each, as wide as a page at most; one empty line where there is nothing to say. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=\.) /);
}

/** Figures that the criteria do not name stand beside them, so that the front can be read off. */
function standingBlock(standings: readonly Standing[], criteria: readonly CriterionRow[]): TableSpec {
  const measures = [...new Set([...criteria.map(({ measure }) => measure as string), service, cost, cash])];
  return {
    kind: "table",
    name: scorecardTable,
    columns: [
      { header: "Scenario", format: "text", width: 28 },
      { header: "Rank", format: "integer", width: 13 },
      { header: "Score", format: "unitsOneDecimal", width: 13 },
      { header: "Recommended", format: "text", width: 13, align: "Center" },
      { header: "Limits kept", format: "text", width: 13, align: "Center" },
      { header: "On the front", format: "text", width: 13, align: "Center" },
      ...measures.map((header): ColumnSpec => ({
        header,
        format: figureFormats[measureOf(header).format],
        width: 13,
      })),
      { header: "Verdict", format: "text", width: 44, wrap: true },
    ],
    rows: standings.map((each): CellContent[] => [
      each.name,
      each.rank,
      hundredths(each.score),
      each.recommended ? "yes" : null,
      each.broken.length === 0 ? "yes" : "no",
      each.onFront ? "yes" : null,
      ...measures.map((measure) => each.values[measure]),
      each.verdict,
    ]),
    rules: [
      { kind: "bar", columns: ["Score"] },
      { kind: "rows", column: "Limits kept", equals: "no", tone: "bad" },
      { kind: "rows", column: "Recommended", equals: "yes", bold: true },
    ],
  };
}

/** Weights and limits, for planners to change. */
function criteriaBlock({ rows, unread }: Pick<Criteria, "rows" | "unread">): TableSpec {
  return {
    kind: "table",
    name: criteriaTable,
    heading: say`Weights and hard limits: change, add or delete rows, then run Reconcile or score anew in the pane`,
    columns: [
      { header: "Key figure", format: "text", width: 28 },
      { header: "Weight", format: "unitsOneDecimal", width: 14 },
      { header: "At least", format: "decimal", width: 14 },
      { header: "At most", format: "decimal", width: 14 },
      { header: "Better", format: "text", width: 13, align: "Center" },
    ],
    rows: [
      ...rows.map(({ measure, weight, atLeast, atMost }): CellContent[] => [
        measure,
        weight,
        atLeast,
        atMost,
        measureOf(measure).better < 0 ? "lower" : "higher",
      ]),
      ...unread.map((cells) => Array.from({ length: 5 }, (_, column): CellContent => cells[column] ?? null)),
    ],
    formatsByRow: {
      columns: ["At least", "At most"],
      formats: [
        ...rows.map(({ measure }): FormatName => figureFormats[measureOf(measure).format]),
        ...unread.map((): FormatName => "decimal"),
      ],
    },
  };
}

/** A column a choice with its service, blank in the rows of the others: each is a point of its own colour and name. */
function frontBlock(standings: readonly Standing[], currency: string): TableSpec {
  return {
    kind: "table",
    name: frontTable,
    offPaper: true,
    heading: say`Service against cost and cash (${currency}), as the charts show them`,
    columns: [
      { header: "Scenario", format: "text", width: 28 },
      { header: cost, format: "money", width: 14 },
      { header: cash, format: "money", width: 14 },
      ...standings.map(({ name }): ColumnSpec => ({ header: pointName(name), format: "percent", width: 14 })),
    ],
    rows: standings.map(({ name, values }): CellContent[] => [
      name,
      hundredths(values[cost]),
      hundredths(values[cash]),
      ...standings.map((other) => (other.name === name ? values[service] : null)),
    ]),
  };
}

/** A choice may be called like one of the table's own columns. */
function pointName(name: string): string {
  return ["Scenario", cost, cash].includes(name) ? `${name} ·` : name;
}

function front({ standings }: Scorecard, across: string, currency: string): ChartSpec {
  const isCost = across === cost;
  const lowest = Math.min(...standings.map(({ values }) => values[service]));
  return {
    name: isCost ? "Service against cost" : "Service against cash",
    title: isCost
      ? say`Service against total cost: up and to the left is better`
      : say`Service against cash: up and to the right is better`,
    kind: "XYScatter",
    table: criteriaTable,
    data: frontTable,
    categories: across,
    series: standings.map(({ name }, k) => ({
      column: pointName(name),
      colour: categories[k % categories.length],
    })),
    categoryTitle: isCost ? say`Total cost in ${currency}` : say`Cash from operations in ${currency}`,
    valueTitle: say`Served in its month`,
    valueFormat: "percent",
    ...(Number.isFinite(lowest) ? { minimum: axisStart(lowest) } : {}),
    // Beside each other, so that the sheet fits one page.
    place: isCost ? "below" : "right",
  };
}

/** Where an axis of shares begins: five per cent steps, and a point's own room, below the lowest of them. */
function axisStart(lowest: number): number {
  return Math.max(0, Math.floor((lowest - 0.01) * 20) / 20);
}
