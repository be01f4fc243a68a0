import { columnLetters } from "../planning/data/columnLetters";

export { columnLetters };

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A1 text of an area without the sheet: "B3:D7", or "B3" for one cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** The same with "$", as formulas name cells that stay where they are: "$B$3:$D$7". */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** A sheet name as it stands in a formula: quoted unless it is a plain word. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Sheet name and address of a reference such as "='My plan'!$A$1:$B$4"; undefined when it names no sheet. */
export function splitReference(reference: string): { sheet: string; address: string } | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference.trim());
  if (!match) return undefined;
  return { sheet: (match[1] ?? match[2]).replaceAll("''", "'"), address: match[3].replaceAll("$", "") };
}

/** Area of A1 text such as "Sales!$B$3:D7" or "C4"; the sheet is ignored. Throws on anything else. */
export function parseArea(address: string): Area {
  const plain = (splitReference(address)?.address ?? address).replaceAll("$", "");
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(plain);
  if (!match) throw new Error(`"${address}" is no cell address such as B3 or B3:D7.`);
  const [top, left] = [Number(match[2]) - 1, columnNumber(match[1])];
  const [bottom, right] = match[3] ? [Number(match[4]) - 1, columnNumber(match[3])] : [top, left];
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function columnNumber(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}
