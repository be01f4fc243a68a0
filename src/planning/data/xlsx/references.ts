/** A1 references of cells and ranges; rows and columns count from 0. */
export interface CellRange {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** `columnIndex("AB")` is 27. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let i = 0; i < letters.length; i++) index = index * 26 + (letters.charCodeAt(i) & 31);
  return index - 1;
}

const rangePattern = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/;

/** Reads "B2", "$B$2" or "B2:D9"; undefined for anything else (whole rows and columns included). */
export function parseRange(text: string): CellRange | undefined {
  const match = rangePattern.exec(text);
  if (!match) return undefined;
  const [, firstColumn, firstRow, lastColumn = firstColumn, lastRow = firstRow] = match;
  const columns = [columnIndex(firstColumn), columnIndex(lastColumn)];
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
