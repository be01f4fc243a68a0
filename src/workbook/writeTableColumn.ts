import { parseArea } from "./addresses";
import { fromExcel, type CellContent } from "./cells";
import { readRows, writeRows, type SheetCell } from "./writeValues";
import { tellTouched } from "./watch";
import { noteWayBack } from "./wayBack";
import { WorkbookError } from "./workbookError";
import { say } from "../planning/words";

/**
 * Writes some cells of one column of one of Concord's own tables; the others stay as they are.
 *
 * @param values by row of the table, counted from 0 below the header
 * @throws WorkbookError("ItemNotFound") when the table, the column or a row is not there
 */
export async function writeTableColumn(
  context: Excel.RequestContext,
  tableName: string,
  header: string,
  values: ReadonlyMap<number, CellContent>,
): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(tableName).load("name");
  await context.sync();
  if (table.isNullObject) throw gone(say`The table ${tableName}`);
  const headerRow = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("address");
  const sheet = table.worksheet.load("name");
  await context.sync();
  const position = headerRow.values[0].indexOf(header);
  if (position < 0) throw gone(say`The column ${header} of ${tableName}`);
  const area = parseArea(body.address);
  if ([...values.keys()].some((row) => row < 0 || row >= area.rows)) throw gone(say`A row of ${tableName}`);
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  const column = { ...area, column: area.column + position, columns: 1 };
  const cells: SheetCell[][] = [];
  await readRows(context, worksheet, column, "values,formulas", ({ values: present, formulas }) =>
    present.forEach((line, r) => cells.push([fromExcel(formulas?.[r][0], line[0])])),
  );
  const before = new Map([...values.keys()].map((row) => [row, cells[row]?.[0] as CellContent] as const));
  noteWayBack((again) => writeTableColumn(again, tableName, header, before));
  for (const [row, value] of values) cells[row] = [value];
  await writeRows(context, worksheet, { row: column.row, column: column.column }, cells);
  await context.sync();
  tellTouched(tableName);
}

function gone(what: string): WorkbookError {
  return new WorkbookError("ItemNotFound", say`${what} is gone. Run the step again.`);
}
