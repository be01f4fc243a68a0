import { parseArea } from "./addresses";
import { readMarks } from "./ownership";

/** A table of the workbook, unread. */
export interface ListedTable {
  name: string;
  sheet: string;
  /** Identity of the sheet, as events name it. */
  sheetId: string;
  /** True when it stands on a sheet that Concord made. */
  own: boolean;
  rows: number;
  columns: number;
}

/** All tables of the workbook, without their cells. */
export async function listTables(context: Excel.RequestContext): Promise<ListedTable[]> {
  const { owned } = await readMarks(context);
  const ours = new Set(owned.values());
  const tables = context.workbook.tables.load("items/name,items/worksheet/name,items/worksheet/id");
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load("address"));
  await context.sync();
  return tables.items.map(({ name, worksheet }, at) => {
    const area = parseArea(ranges[at].address);
    return {
      name,
      sheet: worksheet.name,
      sheetId: worksheet.id,
      own: ours.has(worksheet.name),
      rows: area.rows - 1,
      columns: area.columns,
    };
  });
}
