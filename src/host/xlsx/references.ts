import { columnLetters } from "../../planning/data/columnLetters";

export { columnLetters };

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

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.row, range.column);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellAddress(range.row + range.rows - 1, range.column + range.columns - 1)}`;
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

/** Splits "'My sheet'!$A$1:$B$2" into its sheet name and its range; undefined when it is not of that form. */
export function parseSheetRange(text: string): { sheet: string; range: CellRange } | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  const range = match && parseRange(match[3]);
  return match && range ? { sheet: match[1]?.replace(/''/g, "'") ?? match[2], range } : undefined;
}

/** A sheet name as it stands in a reference: quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
