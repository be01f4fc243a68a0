import type { CellValue, RawTable } from "../../src/planning/data/table";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/host/snapshot";

/** A workbook with one sheet a table, as a planner would bring it: headers in the first row, an Excel table around. */
export function workbookOf(tables: readonly RawTable[]): WorkbookSnapshot {
  return workbookWith(tables.map(sheetOf));
}

/** A workbook with one sheet of plain cells, and no Excel table anywhere. */
export function plainWorkbook(name: string, cells: CellValue[][]): WorkbookSnapshot {
  return workbookWith([plainSheet(name, cells)]);
}

function workbookWith(sheets: SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, names: [], styles: [], settings: {}, customXmlParts: [], activeSheet: sheets[0]?.name };
}

function plainSheet(name: string, cells: CellValue[][]): SheetSnapshot {
  return {
    name,
    visibility: "Visible",
    showGridlines: true,
    rows: cells.map((row) => row.map((value) => (value === null ? undefined : { value }))),
    columnWidths: {},
    rowHeights: {},
    merges: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
  };
}

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

function columnLetters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);
}
