import { monthLabel } from "../../planning/data/excelDate";
import {
  measuresOf,
  scenarioMeasures,
  type ScenarioFigures,
  type ScenarioMeasure,
} from "../../planning/reconcile/scenarios/figures";
import type { CellContent } from "../../workbook/cells";
import { categories, type FormatName } from "../../workbook/palette";
import type { ColumnSpec, SheetSpec, TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { wideColumns, wideRow, type MonthSpan } from "../wideTable";
import { measureOf } from "./criteria";
import { figureFormats } from "./figureFormats";
import { planName } from "./names";
import { scenarioListTable, type Scenario } from "./register";
import { say } from "../../planning/words";

export const compareTable = "SOP_Scenario_Compare";
export const resultTable = "SOP_Scenario_Results";
const frontTable = "SOP_Scenario_Front";

/** A scenario with what it came to. */
export interface SolvedScenario extends Scenario {
  /** Undefined when it could not be computed; then `problem` says why. */
  figures?: ScenarioFigures;
  problem: string;
}

/** Scenarios in a line each: what they are, whether they are compared and in the plan, and what they come to. */
export function listBlock(
  plan: ScenarioFigures,
  solved: readonly SolvedScenario[],
  promoted: string,
  recommended: string,
): TableSpec {
  const money = (header: string): ColumnSpec => ({ header, format: "money", width: 14 });
  const row = (name: string, cells: CellContent[], figures?: ScenarioFigures): CellContent[] => {
    const of = (measure: ScenarioMeasure): number => figures?.totals[measure] ?? NaN;
    return [
      name,
      ...cells,
      hundredths(of("Operating result")),
      hundredths(of("Operating result") - plan.totals["Operating result"]),
      of("Served in its month"),
      hundredths(of("Mean inventory")),
      hundredths(of("Cash from operations")),
    ];
  };
  return {
    kind: "table",
    name: scenarioListTable,
    heading: say`Scenarios: write yes under Compare for up to five of them, then run Reconcile`,
    columns: [
      { header: "Scenario", format: "text", width: 28 },
      { header: "Kind", format: "text", width: 10 },
      { header: "Compare", format: "text", width: 14 },
      { header: "In plan", format: "text", width: 24 },
      { header: "Recommended", format: "text", width: 12 },
      money("Operating result"),
      money("To the plan"),
      { header: "Served", format: "percent", width: 40 },
      money("Mean inventory"),
      money("Cash"),
      { header: "Problem", format: "text", width: 40 },
    ],
    rows: [
      [...row(planName, [null, null, null, recommended === planName ? "yes" : null], plan), null],
      ...solved.map((each): CellContent[] => [
        ...row(
          each.name,
          [
            each.kind,
            each.compared ? "yes" : null,
            each.name === promoted ? "yes" : null,
            each.name === recommended ? "yes" : null,
          ],
          each.figures,
        ),
        each.problem || null,
      ]),
    ],
    rules: [
      { kind: "rows", column: "Recommended", equals: "yes", bold: true },
      { kind: "limit", columns: ["To the plan"], operator: "LessThan", limit: 0, tone: "bad" },
    ],
  };
}

/** Up to five scenarios beside the plan on all key figures. */
export function compareSheet(
  plan: ScenarioFigures,
  solved: readonly SolvedScenario[],
  currency: string,
  origin: string,
): SheetSpec {
  const shown = solved.flatMap(({ name, compared, figures }) =>
    compared && figures ? [{ name, figures }] : [],
  );
  return {
    name: compareTable,
    title: say`Scenarios side by side`,
    note: say`Every scenario is planned anew by the same engine, with its own stock, capacity and shortages. Amounts in ${currency}, over the whole horizon.`,
    origin,
    blocks: [figuresBlock([{ name: planName, figures: plan }, ...shown]), frontBlock(plan, shown, currency)],
    charts: [frontChart(currency)],
    freezeColumns: 1,
    print: "width",
  };
}

interface Compared {
  name: string;
  figures: ScenarioFigures;
}

/** Every key figure in a row, every plan in a column. */
function figuresBlock(plans: readonly Compared[]): TableSpec {
  const names = plans.map(({ name }) => name);
  const measures = measuresOf(plans[0].figures);
  const format = (name: string): FormatName => figureFormats[measureOf(name).format];
  return {
    kind: "table",
    name: compareTable,
    columns: [
      { header: "Key figure", format: "text", width: 24 },
      { header: "Better", format: "text", width: 8 },
      ...names.map((header): ColumnSpec => ({ header, format: "money", width: 17 })),
    ],
    rows: measures.map(({ name, better }): CellContent[] => [
      name,
      better > 0 ? "higher" : better < 0 ? "lower" : null,
      ...plans.map(({ figures }) => figures.totals[name]),
    ]),
    formatsByRow: { columns: names, formats: measures.map(({ name }) => format(name)) },
  };
}

/** What each scenario gives and takes beside the plan. */
function frontBlock(plan: ScenarioFigures, shown: readonly Compared[], currency: string): TableSpec {
  const base = plan.totals;
  return {
    kind: "table",
    name: frontTable,
    heading: say`Against the plan in ${currency}`,
    columns: [
      { header: "Scenario", format: "text", width: 24 },
      { header: "Served", format: "percent", width: 8 },
      { header: "Operating result", format: "money", width: 17 },
      { header: "Cash", format: "money", width: 17 },
      { header: "Mean inventory", format: "money", width: 17 },
    ],
    rows: shown.map(({ name, figures: { totals } }): CellContent[] => [
      name,
      totals["Served in its month"] - base["Served in its month"],
      hundredths(totals["Operating result"] - base["Operating result"]),
      hundredths(totals["Cash from operations"] - base["Cash from operations"]),
      hundredths(totals["Mean inventory"] - base["Mean inventory"]),
    ]),
    rules: [
      {
        kind: "limit",
        columns: ["Served", "Operating result", "Cash"],
        operator: "LessThan",
        limit: 0,
        tone: "bad",
      },
    ],
  };
}

function frontChart(currency: string): SheetSpec["charts"][number] {
  return {
    name: "Scenarios against the plan",
    title: say`Operating result and cash against the plan in ${currency}`,
    kind: "ColumnClustered",
    table: frontTable,
    categories: "Scenario",
    series: [
      { column: "Operating result", colour: categories[0] },
      { column: "Cash", colour: categories[1] },
    ],
    categoryTitle: say`Scenario`,
    valueTitle: currency,
    valueFormat: "money",
    place: "below",
    size: "wide",
  };
}

/** All results by month, as `SOP.SCENARIO` and whoever opens the file read them. */
export function resultSheet(
  plan: ScenarioFigures,
  solved: readonly SolvedScenario[],
  span: MonthSpan,
  origin: string,
): SheetSpec {
  const keys: ColumnSpec[] = [
    { header: "Scenario", format: "text", width: 28 },
    { header: "Measure", format: "text", width: 22 },
    { header: "Key", format: "text", width: 16 },
    { header: "Total", format: "money", width: 14 },
  ];
  const rowsOf = (name: string, { totals, months, families }: ScenarioFigures): CellContent[][] => [
    ...measuresOf({ totals }).map(({ name: measure }) => {
      const row = months[measure];
      const values = row ? Array.from(row, precise) : Array.from({ length: span.count }, () => NaN);
      return wideRow([name, measure, "All", precise(totals[measure])], values);
    }),
    ...families.flatMap(({ family, demand, shipped, revenue }) =>
      (
        [
          ["Units demanded", demand],
          ["Units shipped", shipped],
          ["Revenue", revenue],
        ] as const
      ).map(([measure, row]) =>
        wideRow(
          [name, measure, family, precise(row.reduce((sum, value) => sum + value, 0))],
          row.map(precise),
        ),
      ),
    ),
  ];
  const rows = [
    ...rowsOf(planName, plan),
    ...solved.flatMap(({ name, figures }) => (figures ? rowsOf(name, figures) : [])),
  ];
  const measure = keys.findIndex(({ header }) => header === "Measure");
  const formats = rows.map((row) => resultFormat(String(row[measure])));
  return {
    name: resultTable,
    title: say`Results of all scenarios`,
    note: say`Key figures of the plan and of every scenario by month from ${monthLabel(span.first)}. SOP.SCENARIO reads this table.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: resultTable,
        columns: wideColumns(keys, span, "money"),
        rows,
        // A share of 0.98 would read as 1 among amounts.
        formatsByRow: { columns: ["Total"], formats },
      },
    ],
    charts: [],
    freezeColumns: 1,
    freezeHeaderOf: resultTable,
    print: "width",
  };
}

/** Of a figure of scenarios; the units of families are none of them. */
function resultFormat(measure: string): FormatName {
  const known = scenarioMeasures.find(({ name }) => name === measure);
  return known ? figureFormats[known.format] : "units";
}

function precise(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
