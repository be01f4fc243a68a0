import { areaAddress, parseArea } from "./addresses";
import { fromExcel, type CellContent } from "./cells";
import { noteWayBack } from "./wayBack";
import { readRows, writeRows } from "./writeValues";
import { WorkbookError } from "./workbookError";
import { say } from "../planning/words";

/** A row of a table to be: cells left undefined keep what the row that it continues holds, formulas included. */
export interface NextRow {
  /** Number of the present row, from 0; -1 for a new one. */
  from: number;
  cells: readonly (CellContent | undefined)[];
}

/**
 * Gives a table other rows. The header, the look and the place stay.
 *
 * @returns the rows that it had, formulas included: as new rows they put it back
 * @throws WorkbookError("ItemNotFound") without such a table, ("NotOwned") when rows below it are in use
 */
export async function rewriteTable(
  context: Excel.RequestContext,
  name: string,
  rows: readonly NextRow[],
): Promise<CellContent[][]> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  await context.sync();
  if (table.isNullObject) throw new WorkbookError("ItemNotFound", say`The table ${name} is gone.`);
  const range = table.getRange().load("address");
  const sheet = table.worksheet.load("name");
  await context.sync();
  const area = parseArea(range.address);
  const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  const present: CellContent[][] = [];
  await readRows(context, worksheet, body, "values,formulas", ({ values, formulas }) =>
    values.forEach((row, r) => present.push(row.map((value, c) => fromExcel(formulas?.[r][c], value)))),
  );
  const next = rows.map(({ from, cells }) =>
    cells.map((value, column): CellContent =>
      value === undefined ? (present[from]?.[column] ?? null) : value,
    ),
  );
  const more = next.length - body.rows;
  if (more > 0)
    await refuseUsed(context, worksheet, { ...body, row: body.row + body.rows, rows: more }, name);
  noteWayBack(async (again) => {
    const rowsBefore = present.map((cells) => ({ from: -1, cells }));
    await rewriteTable(again, name, rowsBefore);
  });
  const blank = Array.from({ length: Math.max(0, -more) }, () =>
    new Array<CellContent>(body.columns).fill(null),
  );
  await writeRows(context, worksheet, { row: body.row, column: body.column }, [...next, ...blank]);
  table.resize(areaAddress({ ...area, rows: Math.max(1, next.length) + 1 }));
  await context.sync();
  return present;
}

async function refuseUsed(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Parameters<typeof areaAddress>[0],
  name: string,
): Promise<void> {
  const below = sheet.getRange(areaAddress(area)).load("values");
  await context.sync();
  if (below.values.some((row) => row.some((value) => value !== "")))
    throw new WorkbookError("NotOwned", say`The cells below ${name} are in use. Make room for its new rows.`);
}
