import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import type { Area } from "../a1";
import type { CellStore } from "./cells";
import type { Grid } from "./grid";

type Matrix = Record<number, Record<number, ICellData>>;

/**
 * Gives all cells of an area the same addition to their style, where nobody keeps the way back.
 *
 * The grid's own mutation merges, compares and writes out the style of every single cell, which in a large workbook takes
 * longer than writing the values. Few styles stand behind many cells: here the mutation works out the first cell of each,
 * and the others take the style that it found.
 */
export function restyle(
  grid: Grid,
  cells: CellStore,
  sheetId: string,
  { startRow, startColumn, endRow, endColumn }: Area,
  style: IStyleData,
): void {
  const matrix = grid.sheet(sheetId).getCellMatrix();
  const found = new Map<string, string | undefined>();
  /** What the mutation does cell by cell; every row, because heights follow from styles. */
  const rest: Matrix = {};
  for (let row = startRow; row <= endRow; row++) {
    const left: Record<number, ICellData> = (rest[row] = {});
    for (let column = startColumn; column <= endColumn; column++) {
      const cell = matrix.getValue(row, column) as ICellData | undefined;
      const look = lookOf(cell);
      const known = look === undefined ? undefined : found.get(look);
      if (known !== undefined) {
        if (cell) cell.s = known;
        else matrix.setValue(row, column, { s: known });
        continue;
      }
      if (look === undefined || found.has(look)) {
        left[column] = { s: { ...style } };
        continue;
      }
      const type = cell?.t;
      cells.set(sheetId, { [row]: { [column]: { s: { ...style } } } }, true);
      const made = matrix.getValue(row, column) as ICellData | undefined;
      const isPlain = typeof made?.s === "string" && made.t === type;
      found.set(look, isPlain ? (made.s as string) : undefined);
    }
  }
  cells.set(sheetId, rest, true);
}

/**
 * The same text for cells that come out of the mutation with the same style, and with nothing else changed; undefined for
 * cells that only the mutation knows what to do with: texts may turn into numbers by their format.
 */
function lookOf(cell: ICellData | null | undefined): string | undefined {
  if (!cell) return "blank ";
  const { s = "", v, t, p } = cell;
  if (typeof s !== "string" || p) return undefined;
  if (v === undefined) return `blank ${s}`;
  return typeof v === "number" && t === CellValueType.NUMBER ? `number ${s}` : undefined;
}
