import { findHeaders } from "../planning/data/sheet/headerRows";
import { tidyRows } from "../planning/data/sheet/tidyRows";
import type { CellValue, RawTable } from "../planning/data/table";
import { areaAddress, parseArea, type Area } from "./addresses";
import { readMarks } from "./ownership";
import { untilCalculated } from "./untilCalculated";
import { WorkbookError } from "./workbookError";
import { readRows } from "./writeValues";
import { say } from "../planning/words";

/** A table of the workbook with the place it was read from. */
export interface SourceTable extends RawTable {
  sheet: string;
  /** Address of the table, its header row included, without the sheet. */
  address: string;
  /** Cells that hold an Excel error; they read as blank. */
  errors: { address: string; error: string }[];
  /** True for a table found among the cells of a sheet, which formulas cannot call by its name. */
  loose?: true;
  /** What had to be understood to read it, in half sentences: "1 row of totals was left out". */
  notes: string[];
}

interface Place {
  name: string;
  sheet: string;
  area: Area;
  /** True for the used cells of a sheet without an Excel table, among which a table has to be found. */
  loose?: boolean;
}

/**
 * Reads the planner's data: every Excel table, and the table found on every other sheet, below titles and beside
 * notes (see `findHeaders`). Sheets and tables of Concord itself are left out.
 *
 * @param onTable called before each table is read
 */
export async function readSourceTables(
  context: Excel.RequestContext,
  onTable: (name: string, done: number, total: number) => void = () => undefined,
): Promise<SourceTable[]> {
  const places = await sourcePlaces(context);
  const tables: SourceTable[] = [];
  for (const [index, place] of places.entries()) {
    onTable(place.name, index, places.length);
    const table = await readPlace(context, place);
    if (table) tables.push(table);
  }
  return tables;
}

/**
 * Reads one Excel table by name, wherever it is.
 *
 * @returns undefined when the workbook has no such table
 */
export async function readTable(
  context: Excel.RequestContext,
  name: string,
): Promise<SourceTable | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name,showTotals");
  await context.sync();
  if (table.isNullObject) return undefined;
  const range = table.getRange().load("address");
  const sheet = table.worksheet.load("name");
  await context.sync();
  const area = parseArea(range.address);
  const rows = area.rows - (table.showTotals ? 1 : 0);
  const place = { name, sheet: sheet.name, area: { ...area, rows } };
  return untilCalculated(name, () => readPlace(context, place));
}

/**
 * Reads a range whose first row holds headers.
 *
 * @param address with or without the sheet: "Sales!A1:F400"
 * @throws WorkbookError when the first row is no row of headers
 */
export async function readRange(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
): Promise<SourceTable> {
  const table = await readPlace(context, { name: sheet, sheet, area: parseArea(address) });
  if (table) return table;
  throw new WorkbookError(
    "NoHeaders",
    say`The first row of ${sheet}!${address} holds no headers. Add a row of column names.`,
  );
}

async function sourcePlaces(context: Excel.RequestContext): Promise<Place[]> {
  const { owned } = await readMarks(context);
  const sheets = context.workbook.worksheets.load("items/name");
  const tables = context.workbook.tables.load("items/name,items/showTotals,items/worksheet/name");
  await context.sync();
  const ours = new Set(owned.values());
  const sources = tables.items.filter(({ worksheet }) => !ours.has(worksheet.name));
  const withTable = new Set(sources.map(({ worksheet }) => worksheet.name));
  const plain = sheets.items.filter(({ name }) => !ours.has(name) && !withTable.has(name));
  const tableRanges = sources.map((table) => ({
    name: table.name,
    sheet: table.worksheet.name,
    totalRows: table.showTotals ? 1 : 0,
    range: table.getRange().load("address"),
  }));
  const sheetRanges = plain.map((sheet) => ({
    name: sheet.name,
    sheet: sheet.name,
    totalRows: 0,
    range: sheet.getUsedRangeOrNullObject(true).load("address"),
  }));
  await context.sync();
  const found = [...tableRanges, ...sheetRanges.filter(({ range }) => !range.isNullObject)];
  return found.map(({ name, sheet, range, totalRows }) => {
    const area = parseArea(range.address);
    return { name, sheet, area: { ...area, rows: area.rows - totalRows }, loose: !withTable.has(sheet) };
  });
}

async function readPlace(context: Excel.RequestContext, place: Place): Promise<SourceTable | undefined> {
  const { name, sheet, loose } = place;
  const table: SourceTable = { name, sheet, address: "", headers: [], rows: [], errors: [], notes: [] };
  if (loose) table.loose = true;
  let area: Area | undefined;
  await readRows(
    context,
    context.workbook.worksheets.getItem(sheet),
    place.area,
    "values",
    ({ first, values }) => {
      if (first === 0) area = startTable(table, place, values);
      if (!area) return;
      const { row, column } = area;
      const skipped = first === 0 ? row - place.area.row + 1 : 0;
      const from = column - place.area.column;
      const lines = values.slice(skipped).map((line) => line.slice(from, from + table.headers.length));
      addRows(table, { ...area, row: place.area.row }, first + skipped, lines);
    },
  );
  if (!area) return undefined;
  dropBlankEnd(table.rows);
  if (loose) table.notes.push(...tidyRows(table));
  table.address = areaAddress(area);
  return table;
}

/** Gives a table its headers from the first rows read; the area from its headers on, or undefined without headers. */
function startTable(table: SourceTable, { area, loose, name }: Place, values: unknown[][]): Area | undefined {
  if (area.rows < 2) return undefined;
  if (!loose) {
    if (!values[0].every(isHeader)) return undefined;
    table.headers = values[0].map(String);
    return area;
  }
  const found = findHeaders(
    values.map((line) => line.map(cellOrBlank)),
    name,
  );
  if (!found) return undefined;
  table.headers = found.headers;
  table.notes.push(...found.notes);
  return {
    row: area.row + found.headerRow,
    column: area.column + found.firstColumn,
    rows: area.rows - found.headerRow,
    columns: found.headers.length,
  };
}

const cellOrBlank = (value: unknown): CellValue => (isExcelError(value) ? null : cellValue(value));

function addRows(table: SourceTable, area: Area, first: number, values: unknown[][]): void {
  values.forEach((line, r) => {
    table.rows.push(
      line.map((value, c) => {
        if (!isExcelError(value)) return cellValue(value);
        const cell = { row: area.row + first + r, column: area.column + c, rows: 1, columns: 1 };
        table.errors.push({ address: areaAddress(cell), error: value });
        return null;
      }),
    );
  });
}

/** A header is text, or a date or a number over a column of a wide table; never blank. */
function isHeader(value: unknown): boolean {
  return (
    typeof value === "number" || (typeof value === "string" && value.trim() !== "" && !isExcelError(value))
  );
}

function cellValue(value: unknown): CellValue {
  if (value === "" || value == null) return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : String(value);
}

/** A cell of a table of Concord's own; an Excel error reads as blank. */
export function tableCell(value: unknown): CellValue {
  return isExcelError(value) ? null : cellValue(value);
}

function isExcelError(value: unknown): value is string {
  return (
    typeof value === "string" &&
    /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/.test(
      value,
    )
  );
}

/** Rows at the end that hold nothing are no rows. */
function dropBlankEnd(rows: CellValue[][]): void {
  while (rows.length > 0 && rows[rows.length - 1].every((value) => value === null)) rows.pop();
}
