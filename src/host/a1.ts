import { columnLetters } from "../planning/data/columnLetters";

/** A rectangle of cells; rows and columns count from 0, both ends belong to it. */
export interface Area {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

/** The size of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function columnIndex(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Quotes a sheet's name where Excel does: `Plan` stays, `Plan 2` becomes `'Plan 2'`. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

export const isWholeColumns = (area: Area): boolean => area.startRow === 0 && area.endRow === MAX_ROWS - 1;
export const isWholeRows = (area: Area): boolean =>
  area.startColumn === 0 && area.endColumn === MAX_COLUMNS - 1;

/** `A1:B2`, `C:D` for whole columns, `3:4` for whole rows. With `fixed`, `$A$1:$B$2`. */
export function formatArea(area: Area, fixed = false): string {
  const mark = fixed ? "$" : "";
  const row = (index: number) => `${mark}${index + 1}`;
  const column = (index: number) => `${mark}${columnLetters(index)}`;
  if (isWholeRows(area) && !isWholeColumns(area)) return `${row(area.startRow)}:${row(area.endRow)}`;
  if (isWholeColumns(area) && !isWholeRows(area))
    return `${column(area.startColumn)}:${column(area.endColumn)}`;
  const first = column(area.startColumn) + row(area.startRow);
  const last = column(area.endColumn) + row(area.endRow);
  return first === last ? first : `${first}:${last}`;
}

/** `Sheet!A1:B2`. */
export function formatAddress(sheetName: string, area: Area, fixed = false): string {
  return `${quoteSheetName(sheetName)}!${formatArea(area, fixed)}`;
}

const CELL = String.raw`\$?([A-Za-z]{1,3})\$?(\d{1,7})`;
const patterns = {
  sheet: /^(?:'((?:[^']|'')+)'|([^'!:]+))!(.+)$/,
  cells: new RegExp(`^${CELL}(?::${CELL})?$`),
  columns: /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/,
  rows: /^\$?(\d{1,7}):\$?(\d{1,7})$/,
};

/** Splits `'Sheet 1'!A1` into the sheet's name and the rest. */
export function splitSheetName(address: string): { sheet?: string; rest: string } {
  const match = patterns.sheet.exec(address.trim());
  if (!match) return { rest: address.trim() };
  return { sheet: match[1] === undefined ? match[2] : match[1].replace(/''/g, "'"), rest: match[3] };
}

/** The cells of an A1 reference without a sheet's name; undefined where it is none. */
export function parseArea(text: string): Area | undefined {
  const cells = patterns.cells.exec(text);
  if (cells) {
    const [, c1, r1, c2 = c1, r2 = r1] = cells;
    return ordered(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  const columns = patterns.columns.exec(text);
  if (columns) return ordered(0, columnIndex(columns[1]), MAX_ROWS - 1, columnIndex(columns[2]));
  const rows = patterns.rows.exec(text);
  if (rows) return ordered(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
  return undefined;
}

/** `parseArea` with the sheet's name, where there is one. */
export function parseAddress(address: string): { sheet?: string; area?: Area } {
  const { sheet, rest } = splitSheetName(address);
  return { sheet, area: parseArea(rest) };
}

function ordered(row1: number, column1: number, row2: number, column2: number): Area | undefined {
  const area = {
    startRow: Math.min(row1, row2),
    startColumn: Math.min(column1, column2),
    endRow: Math.max(row1, row2),
    endColumn: Math.max(column1, column2),
  };
  return isInSheet(area) ? area : undefined;
}

export function isInSheet(area: Area): boolean {
  return (
    area.startRow >= 0 &&
    area.startColumn >= 0 &&
    area.endRow < MAX_ROWS &&
    area.endColumn < MAX_COLUMNS &&
    area.startRow <= area.endRow &&
    area.startColumn <= area.endColumn
  );
}

export function intersection(a: Area, b: Area): Area | undefined {
  const area = {
    startRow: Math.max(a.startRow, b.startRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endRow: Math.min(a.endRow, b.endRow),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return area.startRow <= area.endRow && area.startColumn <= area.endColumn ? area : undefined;
}

/** The smallest rectangle around both. */
export function boundingArea(a: Area, b: Area): Area {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endRow: Math.max(a.endRow, b.endRow),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

export function shifted(area: Area, rows: number, columns: number): Area {
  return {
    startRow: area.startRow + rows,
    startColumn: area.startColumn + columns,
    endRow: area.endRow + rows,
    endColumn: area.endColumn + columns,
  };
}

export const rowCount = (area: Area): number => area.endRow - area.startRow + 1;
export const columnCount = (area: Area): number => area.endColumn - area.startColumn + 1;

/** The cell `row`, `column` of an area, counted from its top left. */
export function cellOf(area: Area, row: number, column: number): Area {
  const r = area.startRow + row;
  const c = area.startColumn + column;
  return { startRow: r, startColumn: c, endRow: r, endColumn: c };
}

export function contains(outer: Area, row: number, column: number): boolean {
  return (
    row >= outer.startRow && row <= outer.endRow && column >= outer.startColumn && column <= outer.endColumn
  );
}
