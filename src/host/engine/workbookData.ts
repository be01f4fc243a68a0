import type { IWorkbookData } from "@univerjs/core";
import { NEW_SHEET } from "./sheets";

let nextUnit = 1;

export function newUnitId(): string {
  return `workbook-${nextUnit++}`;
}

/** A workbook with one empty sheet. */
export function emptyWorkbook(): Partial<IWorkbookData> {
  const id = "sheet-1";
  return {
    id: newUnitId(),
    name: "Book1",
    sheetOrder: [id],
    sheets: { [id]: { id, name: "Sheet1", ...NEW_SHEET } },
  };
}
