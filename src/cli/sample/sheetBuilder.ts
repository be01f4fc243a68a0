import type { CellSnapshot, CellStyle, SheetSnapshot } from "../../host/snapshot";
import { rangeAddress } from "../../host/xlsx/references";

/** Cell styles of a workbook, each kept once. Style 0 is the plain one. */
export class StyleList {
  readonly list: CellStyle[] = [{}];
  private readonly known = new Map<string, number>([["{}", 0]]);

  add(style: CellStyle): number {
    const key = JSON.stringify(style);
    const index = this.known.get(key) ?? this.list.push(style) - 1;
    this.known.set(key, index);
    return index;
  }
}

/** Under every page: file, sheet and number of the page. */
export const pageFooter = "&L&F&C&A&RPage &P of &N";

/** An empty sheet that prints landscape, one page wide. */
export function emptySheet(name: string): SheetSnapshot {
  return {
    name,
    visibility: "Visible",
    showGridlines: true,
    rows: [],
    columnWidths: {},
    rowHeights: {},
    merges: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
    pageLayout: { orientation: "landscape", fitToWidth: 1, fitToHeight: 0 },
  };
}

/** Puts a cell on a sheet; rows count from 0. */
export function put(sheet: SheetSnapshot, row: number, column: number, cell: CellSnapshot): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  sheet.rows[row][column] = cell;
}

/** "A3:F40" for a rectangle. */
export const area = (row: number, column: number, rows: number, columns: number): string =>
  rangeAddress({ row, column, rows, columns });
