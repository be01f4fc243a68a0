import { strFromU8, strToU8, unzlibSync, zlibSync } from "fflate";
import { fromBase64, toBase64 } from "../base64";
import type { CellValue, RawTable } from "../data/table";

/** A column as it is stored: numbers as hundredths where that is exact, texts by their place in a list. */
type StoredColumn =
  { hundredths: (number | null)[] } | { texts: string[]; at: (number | null)[] } | { cells: CellValue[] };

/**
 * Months that stand side by side, row by row: what closes one month opens the next, which shows along a row alone. Plans
 * repeat each other, so that a row which stood before, in whatever table, is told by its number among all different ones.
 */
interface StoredMonths {
  count: number;
  rows: ((number | null)[] | number)[];
}

/** A column that stood before, in whatever table, by its number among all different ones. */
interface SameColumn {
  same: number;
}

interface StoredTable {
  name: string;
  headers: string[];
  rows: number;
  /** In the order of the headers. */
  columns: (StoredColumn | StoredMonths | SameColumn)[];
}

/**
 * Tables as a compressed base64 text, column by column and months row by row: JSON inside (zlib, RFC 1950), so that other
 * tools can read it.
 *
 * @example
 * unpackTables(packTables([table]))[0].rows; // as they were
 */
export function packTables(tables: readonly RawTable[]): string {
  const months = new Map<string, number>();
  const single = new Map<string, number>();
  const stored = tables.map(({ name, headers, rows }): StoredTable => {
    const columns: StoredTable["columns"] = [];
    for (let column = 0; column < headers.length;) {
      const count = monthsFrom(headers, rows, column);
      columns.push(
        count > 1
          ? { count, rows: rows.map((row) => storeMonths(row, column, count, months)) }
          : storeColumn(
              rows.map((row) => row[column] ?? null),
              single,
            ),
      );
      column += Math.max(1, count);
    }
    return { name, headers, rows: rows.length, columns };
  });
  return toBase64(zlibSync(strToU8(JSON.stringify(stored)), { level: 6 }));
}

export function unpackTables(packed: string): RawTable[] {
  const stored = JSON.parse(strFromU8(unzlibSync(fromBase64(packed)))) as StoredTable[];
  const known: (number | null)[][] = [];
  const single: CellValue[][] = [];
  return stored.map(({ name, headers, rows: count, columns }) => {
    const rows = Array.from({ length: count }, (): CellValue[] => []);
    for (const column of columns) {
      if ("count" in column)
        column.rows.forEach((months, row) => {
          if (typeof months !== "number") known.push(months);
          rows[row].push(...(typeof months === "number" ? known[months] : months));
        });
      else {
        const cells = "same" in column ? single[column.same] : restoreColumn(column);
        if (!("same" in column)) single.push(cells);
        cells.forEach((cell, row) => rows[row].push(cell));
      }
    }
    return { name, headers, rows };
  });
}

const monthHeader = /^\d{4}-\d{2}$/;

/** How many columns from one on are months with nothing but numbers in them. */
function monthsFrom(headers: readonly string[], rows: RawTable["rows"], first: number): number {
  const isMonth = (column: number): boolean =>
    monthHeader.test(headers[column]) &&
    rows.every((row) => (row[column] ?? null) === null || typeof row[column] === "number");
  let end = first;
  while (end < headers.length && isMonth(end)) end++;
  return end - first;
}

/** @param known the rows that differ so far, with their numbers; a new one is added */
function storeMonths(
  row: readonly CellValue[],
  first: number,
  count: number,
  known: Map<string, number>,
): StoredMonths["rows"][number] {
  const months = Array.from({ length: count }, (_, k) => (row[first + k] ?? null) as number | null);
  const key = JSON.stringify(months);
  const number = known.get(key);
  if (number === undefined) known.set(key, known.size);
  return number ?? months;
}

/** @param known the columns that differ so far, with their numbers; a new one is added */
function storeColumn(cells: CellValue[], known: Map<string, number>): StoredColumn | SameColumn {
  const key = JSON.stringify(cells);
  const same = known.get(key);
  if (same !== undefined) return { same };
  known.set(key, known.size);
  return packColumn(cells);
}

function packColumn(cells: CellValue[]): StoredColumn {
  if (cells.every(isHundredths))
    return { hundredths: cells.map((cell) => (cell === null ? null : Math.round(cell * 100))) };
  if (!cells.every((cell) => cell === null || typeof cell === "string")) return { cells };
  const texts = [...new Set(cells.filter((cell) => cell !== null))];
  const place = new Map(texts.map((text, at) => [text, at] as const));
  return { texts, at: cells.map((cell) => (cell === null ? null : place.get(cell)!)) };
}

function restoreColumn(column: StoredColumn): CellValue[] {
  if ("cells" in column) return column.cells;
  if ("texts" in column) return column.at.map((at) => (at === null ? null : column.texts[at]));
  return column.hundredths.map((value) => (value === null ? null : value / 100));
}

function isHundredths(cell: CellValue): cell is number | null {
  if (cell === null) return true;
  return (
    typeof cell === "number" &&
    Math.round(cell * 100) / 100 === cell &&
    !Object.is(cell, -0) &&
    Math.abs(cell) < 1e12
  );
}
