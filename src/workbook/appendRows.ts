import { areaAddress, parseArea } from "./addresses";
import type { CellContent } from "./cells";
import { WorkbookError } from "./workbookError";
import { writeRows } from "./writeValues";
import { say } from "../planning/words";

/**
 * Adds rows at the end of one of Concord's own tables and leaves the rows above alone. A table whose only row is blank
 * is filled from its top.
 *
 * @param filled rows that hold something; the table may be larger by its blank first row
 * @throws WorkbookError("ItemNotFound") when the table is gone, ("NotOwned") when cells below it are in use
 */
export async function appendRows(
  context: Excel.RequestContext,
  tableName: string,
  filled: number,
  rows: CellContent[][],
): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(tableName).load("name");
  await context.sync();
  if (table.isNullObject) throw new WorkbookError("ItemNotFound", say`The table ${tableName} is gone.`);
  const range = table.getRange().load("address");
  const sheet = table.worksheet.load("name");
  await context.sync();
  const area = parseArea(range.address);
  const at = { row: area.row + 1 + filled, column: area.column };
  const next = { ...at, rows: rows.length, columns: area.columns };
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  const below = worksheet.getRange(areaAddress(next)).load("values");
  await context.sync();
  if (below.values.some((row) => row.some((value) => value !== "")))
    throw new WorkbookError(
      "NotOwned",
      say`The cells below ${tableName} on ${sheet.name} are in use. Move what stands there to a sheet of yours.`,
    );
  await writeRows(context, worksheet, at, rows);
  const whole = { ...area, rows: Math.max(area.rows, 1 + filled + rows.length) };
  table.resize(areaAddress(whole));
  await context.sync();
}
