import type { Area } from "./a1";

/** What the page wants to know; without a page nobody listens. */
export interface WorkbookView {
  cellsChanged(sheetId: string): void;
  calculated(): void;
  sheetActivated(sheetId: string): void;
  selectionChanged(sheetId: string, area: Area): void;
  /** Brings cells into sight. */
  reveal(sheetId: string, area: Area): void;
}

export const noView: WorkbookView = {
  cellsChanged: () => undefined,
  calculated: () => undefined,
  sheetActivated: () => undefined,
  selectionChanged: () => undefined,
  reveal: () => undefined,
};
