import { columnLetters } from "../../planning/data/columnLetters";
import { parseRange, type CellRange } from "../../planning/data/xlsx/references";

export { columnIndex, parseRange, type CellRange } from "../../planning/data/xlsx/references";
export { columnLetters };

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.row, range.column);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellAddress(range.row + range.rows - 1, range.column + range.columns - 1)}`;
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
