import { monthLabel } from "../planning/data/excelDate";
import type { RawTable } from "../planning/data/table";
import { PlanningError } from "../planning/errors";
import type { CellContent } from "../workbook/cells";
import type { FormatName } from "../workbook/palette";
import type { ColumnSpec } from "../workbook/sheetSpec";
import { say } from "../planning/words";
import { atOnce, eachOf, type Sliced } from "./slices";

/** Months that a table has a column for. */
export interface MonthSpan {
  /** 12 · year + month − 1. */
  first: number;
  count: number;
}

/** Room for "2026-07" in bold and the filter button beside it, so that the header stays on one line. */
const monthWidth = 11;

/** Key columns on the left, then one column a month: how a planner reads a plan. */
export function wideColumns(
  keys: ColumnSpec[],
  { first, count }: MonthSpan,
  format: FormatName,
): ColumnSpec[] {
  return [...keys, ...monthLabels(first, count).map((header) => ({ header, format, width: monthWidth }))];
}

export function monthLabels(first: number, count: number): string[] {
  return Array.from({ length: count }, (_, t) => monthLabel(first + t));
}

/** A row of a wide table. */
export function wideRow(keys: CellContent[], values: ArrayLike<number>): CellContent[] {
  return [...keys, ...Array.from(values)];
}

export interface WideRow {
  /** Text of the key columns, by header. */
  key(header: string): string;
  /** One number a month; blank is NaN. */
  values: Float64Array;
}

/**
 * Rows of one of Concord's wide tables, as they stand on the sheet now.
 *
 * @throws PlanningError("value") when a month of the span or a key column is missing, or a month holds text
 */
export function readWide(table: RawTable, span: MonthSpan): WideRow[] {
  return atOnce(readWideInSlices(table, span));
}

/** The same in slices. */
export function* readWideInSlices(table: RawTable, { first, count }: MonthSpan): Sliced<WideRow[]> {
  const months = monthLabels(first, count).map((label) => columnOf(table, label));
  const known = new Map(table.headers.map((header, column) => [header, column] as const).reverse());
  return yield* eachOf(table.rows, (row, r) => ({
    key: (header) => String(row[known.get(header) ?? columnOf(table, header)] ?? ""),
    values: numbersOf(
      row,
      months,
      (text, t) =>
        say`Row ${r + 1} of ${table.name} holds "${text}" in ${monthLabel(first + t)}; enter a number.`,
    ),
  }));
}

function numbersOf(
  row: RawTable["rows"][number],
  columns: readonly number[],
  complaint: (text: string, at: number) => string,
): Float64Array {
  const numbers = new Float64Array(columns.length);
  for (let t = 0; t < columns.length; t++) {
    const value = row[columns[t]] ?? null;
    if (value !== null && typeof value !== "number")
      throw new PlanningError("value", complaint(String(value), t));
    numbers[t] = value ?? NaN;
  }
  return numbers;
}

/**
 * A measure of a table by item position, as it stands on the sheet; items that the company does not have are left out.
 *
 * @param number what a month's cell counts as
 */
export function measureByItem(...table: Parameters<typeof measureByItemInSlices>): Map<number, Float64Array> {
  return atOnce(measureByItemInSlices(...table));
}

/** The same in slices. */
export function* measureByItemInSlices(
  { itemIndex }: { itemIndex: ReadonlyMap<string, number> },
  table: RawTable,
  measure: string,
  span: MonthSpan,
  number: (cell: number) => number,
): Sliced<Map<number, Float64Array>> {
  const byItem = new Map<number, Float64Array>();
  const rows = yield* readWideInSlices(table, span);
  for (const [key, values] of measureRows(rows, "Measure", measure, "Item")) {
    const item = itemIndex.get(key);
    if (item !== undefined) byItem.set(item, values.map(number));
  }
  return byItem;
}

/** Rows whose column `header` holds `text`, by the text of their key column. */
export function measureRows(
  rows: WideRow[],
  header: string,
  text: string,
  keyHeader: string,
): Map<string, Float64Array> {
  return new Map(
    rows.filter((row) => row.key(header) === text).map((row) => [row.key(keyHeader), row.values] as const),
  );
}

/** What the header of a month looks like: "2026-03". */
export const monthHeader = /^\d{4}-\d{2}$/;

export function columnOf(table: RawTable, header: string): number {
  const index = table.headers.indexOf(header);
  if (index >= 0) return index;
  throw new PlanningError(
    "value",
    say`The table ${table.name} has no column "${header}" any more. Run the step that makes it again.`,
  );
}

/** One of Concord's own tables that a step reads. */
export function ownTable(own: ReadonlyMap<string, RawTable>, name: string): RawTable {
  const table = own.get(name);
  if (table) return table;
  throw new PlanningError("notAvailable", say`The table ${name} is gone. Run the step that makes it again.`);
}
