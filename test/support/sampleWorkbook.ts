import { columnLetters } from "../../src/planning/data/columnLetters";
import { cells, sheet, workbook } from "../host/xlsx/samples";
import type { CellValue, RawTable } from "../../src/planning/data/table";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/host/snapshot";

/** A workbook with one sheet a table, as a planner would bring it: headers in the first row, an Excel table around. */
export function workbookOf(tables: readonly RawTable[]): WorkbookSnapshot {
  return workbookWith(tables.map(sheetOf));
}

/** A workbook with one sheet of plain cells, and no Excel table anywhere. */
export function plainWorkbook(name: string, rows: CellValue[][]): WorkbookSnapshot {
  return workbookWith([plainSheet(name, rows)]);
}

const workbookWith = (sheets: SheetSnapshot[]): WorkbookSnapshot => workbook(sheets, { styles: [] });

const plainSheet = (name: string, rows: CellValue[][]): SheetSnapshot =>
  sheet(name, { rows: cells(...rows.map((row) => row.map((value) => value ?? undefined))) });

function sheetOf({ name, headers, rows }: RawTable): SheetSnapshot {
  const last = `${columnLetters(headers.length - 1)}${rows.length + 1}`;
  return {
    ...plainSheet(name, [headers, ...rows]),
    tables: [
      {
        name,
        range: `A1:${last}`,
        columns: headers,
        style: "TableStyleLight1",
        showFilterButton: true,
        showBandedRows: true,
      },
    ],
  };
}
