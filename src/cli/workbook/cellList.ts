import type { CellSnapshot, WorkbookSnapshot } from "../../host/snapshot";
import { cellAddress, quoteSheetName } from "../../host/xlsx/references";

export interface LocatedCell {
  /** For example "Plan!B2". */
  address: string;
  cell: CellSnapshot;
}

/** Every cell with a formula, sheet by sheet. */
export function* formulaCells(book: WorkbookSnapshot): Generator<LocatedCell> {
  for (const sheet of book.sheets) {
    const prefix = `${quoteSheetName(sheet.name)}!`;
    for (let r = 0; r < sheet.rows.length; r++) {
      const row = sheet.rows[r] ?? [];
      for (let c = 0; c < row.length; c++) {
        const cell = row[c];
        if (cell?.formula !== undefined) yield { address: prefix + cellAddress(r, c), cell };
      }
    }
  }
}
