import { strFromU8, strToU8, unzlibSync, zlibSync } from "fflate";
import { fromBase64, toBase64 } from "../base64";
import type { CellValue, RawTable } from "../data/table";

/** A column as it is stored: numbers as hundredths where that is exact, texts by their place in a list. */
type StoredColumn =
  { hundredths: (number | null)[] } | { texts: string[]; at: (number | null)[] } | { cells: CellValue[] };

interface StoredTable {
  name: string;
  headers: string[];
  rows: number;
  columns: StoredColumn[];
}

/**
 * Tables as a compressed base64 text, column by column: JSON inside (zlib, RFC 1950), so that other tools can read it.
 *
 * @example
 * unpackTables(packTables([table]))[0].rows; // as they were
 */
export function packTables(tables: readonly RawTable[]): string {
  const stored = tables.map((table): StoredTable => {
    return {
      name: table.name,
      headers: table.headers,
      rows: table.rows.length,
      columns: table.headers.map((_, column) => storeColumn(table.rows.map((row) => row[column] ?? null))),
    };
  });
  return toBase64(zlibSync(strToU8(JSON.stringify(stored)), { level: 6 }));
}

export function unpackTables(packed: string): RawTable[] {
  const stored = JSON.parse(strFromU8(unzlibSync(fromBase64(packed)))) as StoredTable[];
  return stored.map(({ name, headers, rows, columns }) => {
    const restored = columns.map(restoreColumn);
    return {
      name,
      headers,
      rows: Array.from({ length: rows }, (_, row) => restored.map((column) => column[row])),
    };
  });
}

function storeColumn(cells: CellValue[]): StoredColumn {
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
