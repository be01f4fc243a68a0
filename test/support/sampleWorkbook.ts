import type { RawTable } from "../../src/planning/data/table";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/host/snapshot";

/** A workbook with one sheet a table, as a planner would bring it: headers in the first row, an Excel table around. */
export function workbookOf(tables: readonly RawTable[]): WorkbookSnapshot {
  return {
    sheets: tables.map(sheetOf),
    names: [],
    styles: [],
    settings: {},
    customXmlParts: [],
    activeSheet: tables[0]?.name,
  };
}

function sheetOf({ name, headers, rows }: RawTable): SheetSnapshot {
  const cells = [headers, ...rows].map((row) => row.map((value) => (value === null ? undefined : { value })));
  const last = `${columnLetters(headers.length - 1)}${rows.length + 1}`;
  return {
    name,
    visibility: "Visible",
    showGridlines: true,
    rows: cells,
    columnWidths: {},
    rowHeights: {},
    merges: [],
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
    charts: [],
    conditionalFormats: [],
  };
}

function columnLetters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);
}
