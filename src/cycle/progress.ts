import type { SheetSpec } from "../workbook/sheetSpec";

/** Number of cells that sheets take to write; the measure of progress. */
export function cellsOf(sheets: readonly SheetSpec[]): number {
  let cells = 0;
  for (const { blocks } of sheets) {
    for (const block of blocks) {
      if (block.kind === "table") cells += (block.rows.length + 1) * block.columns.length;
      else cells += block.kind === "text" ? block.lines.length : 1;
    }
  }
  return Math.max(1, cells);
}
