import { isBlank, type CellValue, type RawTable } from "../table";
import { looksNumeric, saysNothing } from "./numberText";

/** Rows of a column that are looked at to see what it holds. */
const rowsLookedAt = 200;

/** A column of quantities: numbers, or cells that say that there is none. */
function holdsQuantities({ rows }: RawTable, column: number): boolean {
  const cells = rows.slice(0, rowsLookedAt).flatMap((row) => (isBlank(row[column]) ? [] : [row[column]]));
  const isNumber = (cell: CellValue): boolean =>
    typeof cell === "number" || (typeof cell === "string" && (looksNumeric(cell) || saysNothing(cell)));
  return cells.length > 0 && cells.every(isNumber);
}

/** A column that calls itself a total and adds up the others: an item may be called "Total Care", too. */
function isTotal({ headers, rows }: RawTable, column: number, date: number): boolean {
  if (!/\b(?:totals?|totaux|sums?|summe|somme|gesamt\w*|ergebnis)\b/i.test(headers[column])) return false;
  const lines = rows.slice(0, rowsLookedAt).filter((row) => typeof row[column] === "number");
  const sums = lines.map((row) =>
    row.reduce<number>((sum, cell, at) => sum + (at === date ? 0 : Number(cell) || 0), 0),
  );
  return (
    lines.length > 0 &&
    lines.every((row, at) => Math.abs(sums[at] - 2 * Number(row[column])) < 1e-6 * Math.max(1, sums[at]))
  );
}

/** What is known of a table of sales by its headers. */
interface Known {
  columns: Readonly<Record<string, number>>;
  missing: readonly string[];
  monthColumns: readonly unknown[];
}

/**
 * The columns of a table that has months down and items across: what is left of a table with dates that names no item,
 * all of it quantities. Empty for other tables.
 */
export function itemColumnsOf(table: RawTable, mapping: Known): number[] {
  const { columns, missing, monthColumns } = mapping;
  if (monthColumns.length > 0 || !("date" in columns)) return [];
  if (!missing.includes("item") || !missing.includes("ordered")) return [];
  const isOther = (column: number): boolean =>
    Object.values(columns).includes(column) || isTotal(table, column, columns.date);
  const others = table.headers.flatMap((_, column) => (isOther(column) ? [] : [column]));
  const free = others.filter((column) => holdsQuantities(table, column));
  return free.length > 1 && free.length === others.length ? free : [];
}
