import { say } from "../planning/words";
import { areaAddress, parseArea, type Area } from "./addresses";
import { fromExcel, type CellContent } from "./cells";
import { formats } from "./palette";
import { noteWayBack } from "./wayBack";
import { WorkbookError } from "./workbookError";
import { readRows, writeRows, type SheetCell } from "./writeValues";

/**
 * Single rows of a planner's own table. The table does the work: rows below it move on, a row of totals stays the last
 * one, and calculated columns fill themselves.
 */
export interface TableRowPlace {
  table: string;
  /** Counted from 0 below the header. */
  row: number;
}

/** What a cell of the row must hold for it to be the row that was looked at. */
export interface KnownCell {
  column: number;
  text: string;
}

interface Body {
  table: Excel.Table;
  sheet: Excel.Worksheet;
  area: Area;
}

/**
 * Adds a row at the end of a table; a last row that is blank is filled instead. Cells left undefined are left to the table.
 *
 * @param days columns with dates: in a new column of plain format they would show as numbers
 */
export async function addTableRow(
  context: Excel.RequestContext,
  name: string,
  cells: readonly SheetCell[],
  days: readonly number[] = [],
): Promise<void> {
  const before = await bodyOf(context, name);
  const last = before.area.rows - 1;
  const blank = (await rowCells(context, before, last)).every((cell) => cell === null);
  if (blank) noteWayBack(async (again) => clearRow(again, name, last));
  else {
    before.table.rows.add();
    noteWayBack((again) => takeOut(again, { table: name, row: last + 1 }));
    await context.sync();
  }
  const body = await bodyOf(context, name);
  await fillRow(context, body, blank ? last : last + 1, cells, days);
}

/**
 * Writes some cells of a row; those left undefined stay.
 *
 * @throws WorkbookError("ItemNotFound") when another row stands there by now
 */
export async function changeTableRow(
  context: Excel.RequestContext,
  { table, row }: TableRowPlace,
  known: KnownCell,
  cells: readonly SheetCell[],
  days: readonly number[] = [],
): Promise<void> {
  const body = await bodyOf(context, table);
  const before = await knownRow(context, body, { table, row }, known);
  noteWayBack(async (again) => fillRow(again, await bodyOf(again, table), row, before));
  await fillRow(context, body, row, cells, days);
}

/** Takes a row out of a table; of the only one just what it holds. */
export async function removeTableRow(
  context: Excel.RequestContext,
  place: TableRowPlace,
  known: KnownCell,
): Promise<void> {
  const { table, row } = place;
  const body = await bodyOf(context, table);
  const before = await knownRow(context, body, place, known);
  const only = body.area.rows === 1;
  noteWayBack(async (again) => {
    const present = await bodyOf(again, table);
    if (!only) present.table.rows.add(row);
    await again.sync();
    await fillRow(again, await bodyOf(again, table), row, before);
  });
  await (only ? clearRow(context, table, row) : takeOut(context, place));
}

async function takeOut(context: Excel.RequestContext, { table, row }: TableRowPlace): Promise<void> {
  context.workbook.tables.getItem(table).rows.getItemAt(row).delete();
  await context.sync();
}

async function clearRow(context: Excel.RequestContext, name: string, row: number): Promise<void> {
  const body = await bodyOf(context, name);
  await fillRow(context, body, row, new Array<CellContent>(body.area.columns).fill(null));
}

async function bodyOf(context: Excel.RequestContext, name: string): Promise<Body> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  await context.sync();
  if (table.isNullObject) throw new WorkbookError("ItemNotFound", say`The table ${name} is gone.`);
  const range = table.getDataBodyRange().load("address");
  const sheet = table.worksheet.load("name");
  await context.sync();
  return { table, sheet, area: parseArea(range.address) };
}

const rowArea = ({ area }: Body, row: number): Area => ({ ...area, row: area.row + row, rows: 1 });

async function rowCells(context: Excel.RequestContext, body: Body, row: number): Promise<CellContent[]> {
  const cells: CellContent[] = [];
  await readRows(context, body.sheet, rowArea(body, row), "values,formulas", ({ values, formulas }) =>
    values[0].forEach((value, c) => cells.push(fromExcel(formulas?.[0][c], value))),
  );
  return cells;
}

async function knownRow(
  context: Excel.RequestContext,
  body: Body,
  { table, row }: TableRowPlace,
  { column, text }: KnownCell,
): Promise<CellContent[]> {
  const cells = row < body.area.rows ? await rowCells(context, body, row) : [];
  const present = cells[column] ?? null;
  const value = present !== null && typeof present === "object" ? present.value : present;
  if (String(value ?? "").trim() !== text)
    throw new WorkbookError("ItemNotFound", say`The table ${table} has changed. Look at it again.`);
  return cells;
}

async function fillRow(
  context: Excel.RequestContext,
  body: Body,
  row: number,
  cells: readonly SheetCell[],
  days: readonly number[] = [],
): Promise<void> {
  const area = rowArea(body, row);
  await writeRows(context, body.sheet, { row: area.row, column: area.column }, [[...cells]]);
  const dated = days.map((column) =>
    body.sheet
      .getRange(areaAddress({ ...area, column: area.column + column, columns: 1 }))
      .load("numberFormat"),
  );
  await context.sync();
  for (const cell of dated) if (cell.numberFormat[0][0] === "General") cell.numberFormat = [[formats.date]];
  await context.sync();
}
