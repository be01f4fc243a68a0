import type { Company } from "../../planning/data/company";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import type { MechanicUplift } from "../../planning/data/cleaning/promotions";
import { monthLabel } from "../../planning/data/excelDate";
import { roles } from "../../planning/data/roles";
import { quotedSheet } from "../../workbook/addresses";
import { monthSerial, type CellContent } from "../../workbook/cells";
import { series } from "../../workbook/palette";
import type { SourceTable } from "../../workbook/readTables";
import type { ColumnSpec, SheetSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import { eachOf, type Sliced } from "../slices";
import { wideColumns } from "../wideTable";
import type { AdjustmentRow } from "./adjustments";
import type { LiveCorrections } from "./liveCorrections";
import { adjustTable, cleanTable } from "./tables";
import type { Issue } from "./issues";
import { said, say } from "../../planning/words";

export const issueTable = "SOP_Data_Issues";
export { adjustTable, cleanTable };
export const upliftTable = "SOP_Promo_Uplift";
const loadTable = "SOP_Data_Load";
const historyTable = "SOP_Data_History";

/** More issues than this are no reading matter; the number of all stands in the note. */
const shownIssues = 2000;

const itemKeys: ColumnSpec[] = [
  { header: "Item", format: "text", width: 14 },
  { header: "Description", format: "text", width: 26 },
  { header: "Family", format: "text", width: 14 },
];

export function issueSheet(
  company: Company,
  sources: readonly SourceTable[],
  issues: readonly Issue[],
  origin: string,
): SheetSpec {
  const load = sources.map((table): CellContent[] => {
    const mapping = company.mappings.find((each) => each.table === table.name);
    return [
      table.name,
      table.rows.length,
      issues.filter((issue) => issue.table === table.name && issue.severity !== "info").length,
      mapping ? said(roles[mapping.role].purpose) : say`Not used: fits no kind of data that the plan knows.`,
    ];
  });
  const shown = issues.slice(0, shownIssues);
  const more =
    issues.length > shown.length ? say` The first ${shown.length} of ${issues.length} are listed.` : "";
  return {
    name: issueTable,
    title: say`Data check`,
    note: say`Which tables were read, and what is wrong in them. A critical row was left out of the plan until it is corrected.${more}`,
    origin,
    blocks: [
      {
        kind: "table",
        name: loadTable,
        heading: say`Tables read`,
        columns: [
          { header: "Source table", format: "text", width: 18 },
          { header: "Rows", format: "units", width: 10 },
          { header: "Issues", format: "units", width: 10 },
          { header: "What it is for", format: "text", width: 20 },
        ],
        rows: load,
        rules: [{ kind: "limit", columns: ["Issues"], operator: "GreaterThan", limit: 0, tone: "warning" }],
      },
      {
        kind: "table",
        name: issueTable,
        heading: say`Issues`,
        columns: [
          { header: "Severity", format: "text", width: 18 },
          { header: "Table", format: "text", width: 18 },
          { header: "Rule", format: "text", width: 24 },
          { header: "Key", format: "text", width: 16 },
          { header: "Cell", format: "text", width: 20 },
          { header: "What is wrong and what to do", format: "text", width: 110 },
        ],
        rows:
          shown.length > 0
            ? shown.map((issue): CellContent[] => [
                issue.severity,
                issue.table,
                issue.rule,
                issue.key,
                issue.address ? `${quotedSheet(issue.sheet)}!${issue.address}` : "",
                issue.message,
              ])
            : [["none", null, null, null, null, say`Nothing found: every row was read.`]],
        rules: [
          { kind: "rows", column: "Severity", equals: "critical", tone: "bad" },
          { kind: "rows", column: "Severity", equals: "warning", tone: "warning" },
        ],
      },
    ],
    charts: [],
    print: "width",
  };
}

/** History of the item with the largest correction, for the chart. */
export interface ShownHistory {
  item: number;
  ordered: Float64Array;
  cleaned: Float64Array;
}

export function* cleanSheet(
  company: Company,
  planned: readonly number[],
  cleaned: HistoryPanel,
  shown: ShownHistory,
  corrected: LiveCorrections,
  origin: string,
): Sliced<SheetSpec> {
  const { items } = company;
  const span = { first: cleaned.firstMonth, count: cleaned.monthCount };
  const name = items.description[shown.item] || items.item[shown.item];
  const units = (header: string): ColumnSpec => ({ header, format: "units", width: 14 });
  return {
    name: cleanTable,
    title: say`Cleaned history`,
    note: say`Demand by item and month with the corrections of SOP_Data_Adjust applied: what the forecast learns from. Blank months are before the first sale or missing.`,
    origin: corrected.follow.origin(origin),
    blocks: [
      {
        kind: "table",
        name: historyTable,
        heading: say`${name}: as ordered and as cleaned`,
        columns: [
          { header: "Month", format: "month", width: 14, align: "Left" },
          units("Ordered"),
          units("Cleaned"),
          units("Corrected months"),
        ],
        rows: Array.from(shown.ordered, (ordered, t): CellContent[] => [
          monthSerial(monthLabel(span.first + t)),
          ordered,
          hundredths(shown.cleaned[t]),
          Math.abs(ordered - shown.cleaned[t]) > 0.005 ? ordered : null,
        ]),
      },
      {
        kind: "table",
        name: cleanTable,
        heading: say`Cleaned demand by item, units`,
        columns: wideColumns(itemKeys, span, "units"),
        rows: yield* eachOf(planned, (item): CellContent[] => [
          items.item[item],
          items.description[item],
          items.family[item],
          ...Array.from(cleaned.values[item], (value, t) => corrected.cell(item, span.first + t, value)),
        ]),
      },
    ],
    charts: [
      {
        name: "Cleaned history",
        title: say`${name}: history with corrected months`,
        kind: "Line",
        table: historyTable,
        categories: "Month",
        series: [
          { column: "Ordered", colour: series.reference, weight: 1.5, dash: "Dash" },
          { column: "Cleaned", colour: series.actual, weight: 2.25 },
          { column: "Corrected months", colour: series.corrected, markersOnly: true },
        ],
        categoryTitle: say`Month`,
        valueTitle: say`Units a month`,
        valueFormat: "units",
        place: "right",
        size: "wide",
      },
    ],
    freezeColumns: 1,
    print: "width",
  };
}

export function adjustSheet(
  { items }: Company,
  rows: readonly AdjustmentRow[],
  mechanics: readonly MechanicUplift[],
  origin: string,
): SheetSpec {
  return {
    name: adjustTable,
    title: say`Corrections of the history`,
    note: say`Each correction stands apart from your data. Set Apply to no to refuse one, here or in the pane, then run Demand again; your choice stays when Gather runs again.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: upliftTable,
        heading: say`What promotions did`,
        columns: [
          { header: "Mechanic", format: "text", width: 14 },
          { header: "Uplift", format: "percent", width: 26, align: "Left" },
          { header: "Low 95 %", format: "percent", width: 12 },
          { header: "High 95 %", format: "percent", width: 12 },
          { header: "Promotions", format: "integer", width: 12 },
        ],
        rows:
          mechanics.length > 0
            ? mechanics.map(({ mechanic, uplift, low, high, count }): CellContent[] => [
                mechanic,
                uplift,
                low,
                high,
                count,
              ])
            : [["none", null, null, null, 0]],
      },
      {
        kind: "table",
        name: adjustTable,
        heading: say`Corrections`,
        columns: [
          ...itemKeys.slice(0, 2),
          { header: "Month", format: "month", width: 12, align: "Left" },
          { header: "Kind", format: "text", width: 13 },
          { header: "Ordered", format: "units", width: 12 },
          { header: "Adjustment", format: "units", width: 12 },
          { header: "Cleaned", format: "units", width: 12 },
          { header: "Apply", format: "text", width: 8, align: "Center" },
          { header: "Why", format: "text", width: 80 },
        ],
        rows:
          rows.length > 0
            ? rows.map((row): CellContent[] => [
                items.item[row.item],
                items.description[row.item],
                monthSerial(monthLabel(row.month)),
                row.kind,
                hundredths(row.ordered),
                row.adjustment,
                hundredths(row.ordered + row.adjustment),
                row.apply ? "yes" : "no",
                row.reason,
              ])
            : [[null, say`No correction needed.`, null, null, null, null, null, "no", null]],
        rules: [{ kind: "rows", column: "Apply", equals: "no", tone: "warning" }],
      },
    ],
    charts: [],
    print: "width",
  };
}
