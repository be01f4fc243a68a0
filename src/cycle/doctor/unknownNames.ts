import { areaAddress } from "../../workbook/addresses";
import { flush } from "../../workbook/withWorkbook";
import type { CellTarget } from "../facts";

/** What Excel shows where it does not know a function or a name. */
export const unknownName = "#NAME?";

/** How far each sheet is looked at: functions that are lost are lost everywhere, and a few sheets a request are quick. */
const corner = { row: 0, column: 0, rows: 30, columns: 32 };
const sheetsAtOnce = 8;

/** Cells in the upper left of the sheets that show #NAME?; the doctor looks at all the others. */
export async function unknownNamesOnTop(context: Excel.RequestContext): Promise<CellTarget[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const found: CellTarget[] = [];
  for (let first = 0; first < sheets.items.length; first += sheetsAtOnce) {
    const some = sheets.items.slice(first, first + sheetsAtOnce);
    const tops = some.map((sheet) => sheet.getRange(areaAddress(corner)).load("values"));
    await flush(context);
    some.forEach(({ name }, at) => {
      tops[at].values.forEach((row, r) =>
        row.forEach((value, c) => {
          if (value !== unknownName) return;
          found.push({ sheet: name, address: areaAddress({ row: r, column: c, rows: 1, columns: 1 }) });
        }),
      );
    });
  }
  return found;
}
