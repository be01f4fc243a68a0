import { areaAddress } from "./addresses";
import type { CellContent } from "./cells";
import { colours, columnPoints, font, formats, type FormatName } from "./palette";
import { noteWayBack } from "./wayBack";
import { writeRows } from "./writeValues";

/** A table for the planner to keep, on a sheet of its own: it is theirs from the first row on. */
export interface NewTable {
  /** Of sheet and table, as far as it is free. */
  name: string;
  title: string;
  note: string;
  columns: readonly { header: string; format: FormatName }[];
  rows: readonly CellContent[][];
}

/** Where its table begins: below title and note. */
const headerRow = 3;
const columnCharacters = 16;

/** Makes a sheet with a table at the end of the workbook; answers the name that both got. */
export async function addTable(context: Excel.RequestContext, spec: NewTable): Promise<string> {
  const name = await freeName(context, spec.name);
  const sheet = context.workbook.worksheets.add(name);
  noteWayBack(async (again) => {
    again.workbook.worksheets.getItemOrNullObject(name).delete();
    await again.sync();
  });
  const { columns } = spec;
  await writeRows(context, sheet, { row: 0, column: 0 }, [[spec.title], [spec.note]]);
  const rows = [columns.map(({ header }): CellContent => header), ...spec.rows];
  await writeRows(context, sheet, { row: headerRow, column: 0 }, rows);
  const area = { row: headerRow, column: 0, rows: rows.length, columns: columns.length };
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = name;
  table.style = "TableStyleLight2";
  sheet.getRange("A1").format.font.set({ size: font.title, bold: true, color: colours.brand });
  sheet.getRange("A2").format.font.set({ size: font.note, color: colours.ink });
  columns.forEach(({ format }, column) => {
    const cells = sheet.getRange(areaAddress({ ...area, column, columns: 1 }));
    cells.format.columnWidth = columnPoints(columnCharacters);
    const body = sheet.getRange(
      areaAddress({ ...area, row: headerRow + 1, rows: rows.length - 1, column, columns: 1 }),
    );
    if (formats[format] !== "General") body.numberFormat = spec.rows.map(() => [formats[format]]);
  });
  sheet.freezePanes.freezeRows(headerRow + 1);
  await context.sync();
  return name;
}

async function freeName(context: Excel.RequestContext, wanted: string): Promise<string> {
  const sheets = context.workbook.worksheets.load("items/name");
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const taken = new Set(
    [...sheets.items, ...tables.items, ...names.items].map(({ name }) => name.toLowerCase()),
  );
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted}_${count}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
