import type { CellValue, RawTable } from "../../planning/data/table";
import { say } from "../../planning/words";
import type { CellContent } from "../../workbook/cells";
import type { ColumnSpec, SheetSpec, TableSpec, TextLine } from "../../workbook/sheetSpec";
import { consensusMeasure, consensusTable } from "../demand/consensusSheet";
import { hundredths } from "../format";
import { profitTable } from "../reconcile/tables";
import { inventoryMeasures, inventoryTable, productionTable, purchaseTable } from "../supply/sheets";
import { approvedMoneyTable, approvedTable } from "../versions/planTables";

export { approvedTable };
/** A group of sheets of its own: it stays when Review is taken back, and goes with the last signature. */
export const approvedGroup = "approved";

/** A larger plan stands by family; the version keeps every cell of it. */
const mostCells = 200_000;

/** What is said above the approved plan; always as many lines, so that they can be renewed in their place. */
export interface ApprovedStanding {
  version: string;
  seal: string;
  /** Who signed it and when. */
  signed: string[];
  /** Roles that have not. */
  missing: string[];
  /** What has changed in the workbook's plan since; empty when nothing has. */
  changes: string;
}

/** A line of the plan: an item, or a family where items are too many. */
interface PlanLine {
  what: string;
  keys: [item: string, description: string, family: string, source: string];
  months: number[];
}

/** Rows of the plan's tables that make up the plan as people read it. */
const parts: readonly {
  table: string;
  what: string;
  /** Only rows with this measure. */
  measure?: string;
  /** Columns that name the route, supplier or site. */
  from: readonly string[];
  /** A stock is no flow: its months have no sum. */
  isStock?: boolean;
}[] = [
  { table: consensusTable, what: "Forecast", measure: consensusMeasure, from: [] },
  { table: productionTable, what: "Production", from: ["Source", "Site"] },
  { table: purchaseTable, what: "Purchases", from: ["Supplier", "Site"] },
  {
    table: inventoryTable,
    what: inventoryMeasures.closing,
    measure: inventoryMeasures.closing,
    from: [],
    isStock: true,
  },
];

const keyColumns: ColumnSpec[] = [
  { header: "Plan", format: "text", width: 24 },
  { header: "Item", format: "text", width: 14 },
  { header: "Description", format: "text", width: 26 },
  { header: "Family", format: "text", width: 14 },
  { header: "Source or supplier", format: "text", width: 18 },
  { header: "Total", format: "units", width: 13 },
];

/**
 * The plan that was signed, to be read without the add-in: the forecast that sales commits to, what is made, bought and
 * kept, and what it earns, from the version that the signature froze.
 *
 * @param tables of that version
 */
export function approvedSheet(tables: readonly RawTable[], standing: ApprovedStanding): SheetSpec {
  const plan = planBlock(tables);
  const money = moneyBlock(tables);
  return {
    name: approvedTable,
    title: say`The plan as it was signed`,
    note: say`Units by month as the signature froze them. This sheet is locked and follows no later change: the plan that is worked on stands on its own sheets, and what differs is told below.`,
    origin: say`From version ${standing.version}, kept in this file. Concord writes it anew with each signature.`,
    blocks: [
      { kind: "text", heading: say`Signatures`, lines: standingLines(standing) },
      ...(money ? [money] : []),
      plan,
    ],
    charts: [],
    freezeColumns: 2,
    print: "width",
  };
}

/** Four lines: which version, who signed, who has not, and whether the plan is still that one. */
export function standingLines({ version, seal, signed, missing, changes }: ApprovedStanding): TextLine[] {
  return [
    { text: say`Version ${version}, seal ${seal}.` },
    { text: say`Signed by ${signed.join("; ")}.`, tone: "good" },
    missing.length > 0
      ? { text: say`Not signed by ${missing.join(", ")}.`, tone: "warning" }
      : { text: say`Every role has signed.`, tone: "good" },
    changes === ""
      ? { text: say`The plan in this workbook is the one that was signed.`, tone: "good" }
      : { text: say`The plan in this workbook has changed since: ${changes}.`, tone: "bad" },
  ];
}

function planBlock(tables: readonly RawTable[]): TableSpec {
  const months = monthHeaders(tables.find(({ name }) => name === consensusTable));
  const byItem = parts.flatMap((part) => linesOf(tables, part, months));
  const tooMany = byItem.length * (keyColumns.length + months.length) > mostCells;
  const lines = tooMany ? byFamily(byItem) : byItem;
  const stocks = new Set(parts.filter(({ isStock }) => isStock).map(({ what }) => what));
  return {
    kind: "table",
    name: approvedTable,
    heading: tooMany ? say`Plan by family, units` : say`Plan by item, units`,
    columns: [...keyColumns, ...months.map((header): ColumnSpec => ({ header, format: "units", width: 11 }))],
    rows: lines.map(({ what, keys, months: values }): CellContent[] => [
      what,
      ...keys.map((key) => key || null),
      stocks.has(what) ? null : hundredths(values.reduce((sum, value) => sum + (value || 0), 0)),
      ...values,
    ]),
  };
}

/** The plan's lines of the profit and loss; undefined when it was signed before step 4 had run. */
function moneyBlock(tables: readonly RawTable[]): TableSpec | undefined {
  const profit = tables.find(({ name }) => name === profitTable);
  if (!profit) return undefined;
  const months = monthHeaders(profit);
  const text = reader(profit);
  const rows = profit.rows.filter((row) => text(row, "Version") === "Plan");
  const at = (header: string): number => profit.headers.indexOf(header);
  return {
    kind: "table",
    name: approvedMoneyTable,
    heading: say`What it earns`,
    columns: [
      { header: "Line", format: "text", width: 24 },
      { header: "Total", format: "money", width: 14 },
      ...months.map((header): ColumnSpec => ({ header, format: "money", width: 13 })),
    ],
    rows: rows.map((row) => [
      text(row, "Line"),
      number(row[at("Total")]),
      ...months.map((month) => number(row[at(month)])),
    ]),
  };
}

function linesOf(tables: readonly RawTable[], part: (typeof parts)[number], months: string[]): PlanLine[] {
  const table = tables.find(({ name }) => name === part.table);
  if (!table) return [];
  const text = reader(table);
  const at = months.map((month) => table.headers.indexOf(month));
  return table.rows
    .filter((row) => part.measure === undefined || text(row, "Measure") === part.measure)
    .map((row): PlanLine => ({
      what: part.what,
      keys: [
        text(row, "Item"),
        text(row, "Description"),
        text(row, "Family"),
        part.from
          .map((header) => text(row, header))
          .filter(Boolean)
          .join(", "),
      ],
      months: at.map((column) => Number(row[column] ?? NaN)),
    }));
}

function byFamily(lines: readonly PlanLine[]): PlanLine[] {
  const families = new Map<string, PlanLine>();
  for (const { what, keys, months } of lines) {
    const key = `${what}\u0000${keys[2]}`;
    const family = families.get(key) ?? { what, keys: ["", "", keys[2], ""], months: months.map(() => 0) };
    families.set(key, family);
    months.forEach((value, t) => (family.months[t] += value || 0));
  }
  return [...families.values()];
}

function monthHeaders(table: RawTable | undefined): string[] {
  return (table?.headers ?? []).filter((header) => /^\d{4}-\d{2}$/.test(header));
}

function reader({ headers }: RawTable): (row: readonly CellValue[], header: string) => string {
  return (row, header) => String(row[headers.indexOf(header)] ?? "");
}

function number(cell: CellValue | undefined): number {
  return typeof cell === "number" ? cell : NaN;
}
