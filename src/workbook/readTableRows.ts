import { areaAddress, parseArea } from "./addresses";
import { tableCell, type SourceTable } from "./readTables";
import { readRows } from "./writeValues";

/**
 * Reads only those rows of a table that have a wanted key in the column `header`: one item of 20,000 without the
 * other 19,999. Cells with an Excel error read as blank.
 *
 * @param isWanted whether a key is one of those that are looked for
 * @returns undefined when the workbook has no such table or the table no such column
 */
export async function readTableRows(
  context: Excel.RequestContext,
  name: string,
  header: string,
  isWanted: (key: string) => boolean,
): Promise<SourceTable | undefined> {
  const table = context.workbook.tables.getItemOrNullObject(name).load("name");
  await context.sync();
  if (table.isNullObject) return undefined;
  const range = table.getDataBodyRange().load("address");
  const headerRange = table.getHeaderRowRange().load("values");
  const sheet = table.worksheet.load("name");
  await context.sync();
  const headers = headerRange.values[0].map(String);
  const body = parseArea(range.address);
  const position = headers.indexOf(header);
  if (position < 0) return undefined;
  const found: SourceTable = {
    name,
    sheet: sheet.name,
    address: areaAddress({ ...body, row: body.row - 1, rows: body.rows + 1 }),
    headers,
    rows: [],
    errors: [],
    notes: [],
  };
  const worksheet = context.workbook.worksheets.getItem(sheet.name);
  const wanted: number[] = [];
  const keyColumn = { ...body, column: body.column + position, columns: 1 };
  await readRows(context, worksheet, keyColumn, "values", ({ first, values }) =>
    values.forEach(([value], r) => isWanted(String(value)) && wanted.push(first + r)),
  );
  for (const { from, count } of runs(wanted)) {
    const area = { ...body, row: body.row + from, rows: count };
    await readRows(context, worksheet, area, "values", ({ values }) =>
      values.forEach((row) => found.rows.push(row.map(tableCell))),
    );
  }
  return found;
}

/** Neighbouring rows are read together. */
function runs(rows: readonly number[]): { from: number; count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last.from + last.count === row) last.count += 1;
    else found.push({ from: row, count: 1 });
  }
  return found;
}
