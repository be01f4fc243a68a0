import { readXlsx } from "../../host/xlsx";
import type { CellSnapshot, SheetSnapshot } from "../../host/snapshot";
import { roles } from "../../planning/data/roles";
import { findHeaders } from "../../planning/data/sheet/headerRows";
import { tidyRows } from "../../planning/data/sheet/tidyRows";
import { normaliseName, type CellValue, type RawTable } from "../../planning/data/table";
import { parseRange } from "../../planning/data/xlsx/references";
import { say } from "../../planning/words";
import { CliError, exitCodes } from "../support/cliError";
import { readWorkbookFile } from "../support/workbookFile";
import type { FileRecords, ReadingPosition } from "./fileRecords";
import { layoutOf } from "./seriesLayout";

/** A table of a workbook and the sheet it stands on. */
interface SheetTable extends RawTable {
  sheet: string;
}

/**
 * Opens the table of a workbook that shows a history: the one that is called sales, else the first. Excel tables and
 * what stands on sheets without one, below titles and beside notes; tables of Concord's own only when they are named.
 *
 * @param wanted name of a sheet or a table
 * @throws CliError when the file cannot be read, XlsxError when it is no workbook
 */
export async function openSheet(
  file: string,
  position: ReadingPosition,
  wanted?: string,
): Promise<FileRecords> {
  const { bytes } = await readWorkbookFile(file);
  position.size = bytes.length;
  const { sheets } = await readXlsx(bytes);
  position.read = bytes.length;
  const tables = sheets.flatMap(tablesOn);
  const chosen = wanted === undefined ? mostLikely(tables) : named(tables, wanted, file);
  if (!chosen)
    throw new CliError(
      say`${file} shows no history on any sheet: give one line a series with one column a period, or columns item, date and quantity.`,
      exitCodes.usage,
    );
  return { lines: linesOf(chosen) };
}

function tablesOn(sheet: SheetSnapshot): SheetTable[] {
  if (sheet.tables.length === 0) {
    const loose = looseTable(sheet);
    return loose ? [loose] : [];
  }
  return sheet.tables.flatMap(({ name, range, columns, showTotals, showHeaders }) => {
    const area = parseRange(range);
    if (!area) return [];
    const from = area.row + (showHeaders === false ? 0 : 1);
    const to = area.row + area.rows - (showTotals ? 1 : 0);
    const rows = sheet.rows
      .slice(from, to)
      .map((row) => Array.from({ length: area.columns }, (_, c) => valueOf(row?.[area.column + c])));
    return [{ name, sheet: sheet.name, headers: columns, rows }];
  });
}

function looseTable({ name, rows }: SheetSnapshot): SheetTable | undefined {
  const width = rows.reduce((widest, row) => Math.max(widest, row?.length ?? 0), 0);
  const values = Array.from(rows, (row) => Array.from({ length: width }, (_, c) => valueOf(row?.[c])));
  const place = findHeaders(values, name);
  if (!place) return undefined;
  const { headerRow, firstColumn, headers } = place;
  const body = values.slice(headerRow + 1).map((row) => row.slice(firstColumn, firstColumn + headers.length));
  const table = { name, sheet: name, headers, rows: body };
  tidyRows(table);
  return table;
}

function valueOf(cell: CellSnapshot | undefined): CellValue {
  return !cell || cell.isError || cell.value === "" ? null : cell.value;
}

const salesNames = new Set([roles.sales.table, ...roles.sales.synonyms].map(normaliseName));
const ownTable = /^SOP_/i;

function mostLikely(tables: readonly SheetTable[]): SheetTable | undefined {
  const shown = tables.filter(
    (table) => !ownTable.test(table.name) && layoutOf(table.headers, firstLines(table)),
  );
  return (
    shown.find(({ name, sheet }) => [name, sheet].some((word) => salesNames.has(normaliseName(word)))) ??
    shown[0]
  );
}

function named(tables: readonly SheetTable[], wanted: string, file: string): SheetTable {
  const isWanted = (word: string): boolean => normaliseName(word) === normaliseName(wanted);
  const found = tables.find(({ name }) => isWanted(name)) ?? tables.find(({ sheet }) => isWanted(sheet));
  if (found) return found;
  const all = [...new Set(tables.map(({ name }) => name))].join(", ");
  throw new CliError(
    say`${file} has no table or sheet "${wanted}" with a header; it has: ${all}.`,
    exitCodes.usage,
  );
}

const textOf = (cell: CellValue | undefined): string => (cell == null ? "" : String(cell));
const firstLines = ({ rows }: RawTable): string[][] => rows.slice(0, 20).map((row) => row.map(textOf));

/** Rows that hold something, as texts. */
async function* linesOf({ headers, rows }: RawTable): AsyncGenerator<string[]> {
  yield [...headers];
  for (const row of rows) if (row.some((cell) => cell !== null)) yield row.map(textOf);
}
