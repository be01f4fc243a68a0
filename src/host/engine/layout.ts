import { BooleanNumber } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { Area } from "../a1";
import type { FormatStore } from "./formats";
import type { Grid } from "./grid";
import { GridSize } from "./gridSize";
import { RowFit } from "./rowFit";
import type { SheetStore } from "./sheets";
import { CELL_PADDING, textWidth } from "./textSize";

/** Pixels in a point at the usual 96 dots per inch. */
const PIXELS_PER_POINT = 4 / 3;

/** Widths, heights and frozen panes. Excel's API speaks in points, the grid in pixels. */
export class LayoutStore {
  readonly rows: RowFit;
  private readonly size: GridSize;

  constructor(
    private readonly grid: Grid,
    private readonly sheets: SheetStore,
    private readonly formats: FormatStore,
  ) {
    this.size = new GridSize(grid);
    this.rows = new RowFit(grid, formats);
  }

  /** In points; null where the columns differ. */
  columnWidth(sheetId: string, area: Area): number | null {
    const widths = span(area.startColumn, area.endColumn).map((column) => this.columnPixels(sheetId, column));
    return new Set(widths).size === 1 ? widths[0] / PIXELS_PER_POINT : null;
  }

  setColumnWidth(sheetId: string, area: Area, points: number): void {
    this.setColumnPixels(sheetId, area.startColumn, area.endColumn, points * PIXELS_PER_POINT);
  }

  columnPixels(sheetId: string, column: number): number {
    return this.grid.sheet(sheetId).getColumnWidth(column);
  }

  setColumnPixels(sheetId: string, first: number, last: number, pixels: number): void {
    this.size.makeRoom(sheetId, { startRow: 0, endRow: 0, startColumn: first, endColumn: last });
    this.grid.commands.syncExecuteCommand(SetWorksheetColWidthMutation.id, {
      ...this.grid.target(sheetId),
      ranges: [
        {
          startRow: 0,
          endRow: this.grid.sheet(sheetId).getRowCount() - 1,
          startColumn: first,
          endColumn: last,
        },
      ],
      colWidth: Math.round(pixels),
    });
  }

  /** In points; null where the rows differ. */
  rowHeight(sheetId: string, area: Area): number | null {
    this.rows.flush();
    const sheet = this.grid.sheet(sheetId);
    const heights = span(area.startRow, Math.min(area.endRow, sheet.getRowCount() - 1)).map((row) =>
      sheet.getRowHeight(row),
    );
    return new Set(heights).size === 1 ? heights[0] / PIXELS_PER_POINT : null;
  }

  setRowHeight(sheetId: string, area: Area, points: number): void {
    this.setRowPixels(sheetId, area.startRow, area.endRow, points * PIXELS_PER_POINT);
  }

  setRowPixels(sheetId: string, first: number, last: number, pixels: number): void {
    const rows = { startRow: first, endRow: Math.min(last, this.grid.sheet(sheetId).getRowCount() - 1) };
    this.size.makeRoom(sheetId, { ...rows, startColumn: 0, endColumn: 0 });
    this.grid.commands.syncExecuteCommand(SetWorksheetRowHeightMutation.id, {
      ...this.grid.target(sheetId),
      ranges: [{ ...rows, startColumn: 0, endColumn: this.grid.sheet(sheetId).getColumnCount() - 1 }],
      rowHeight: Math.round(pixels),
    });
    this.grid.commands.syncExecuteCommand(SetWorksheetRowIsAutoHeightMutation.id, {
      ...this.grid.target(sheetId),
      ranges: [{ ...rows, startColumn: 0, endColumn: 0 }],
      autoHeightInfo: BooleanNumber.FALSE,
    });
  }

  /** Widths and heights that someone has set, in pixels, by column and row; 0 where they are hidden. */
  customSizes(sheetId: string): { columnWidths: Record<number, number>; rowHeights: Record<number, number> } {
    const { columnData, rowData } = this.grid.sheet(sheetId).getConfig();
    const columnWidths: Record<number, number> = {};
    const rowHeights: Record<number, number> = {};
    for (const [column, data] of Object.entries(columnData)) {
      if (data?.hd === BooleanNumber.TRUE) columnWidths[Number(column)] = 0;
      else if (data?.w) columnWidths[Number(column)] = data.w;
    }
    for (const [row, data] of Object.entries(rowData)) {
      if (data?.hd === BooleanNumber.TRUE) rowHeights[Number(row)] = 0;
      else if (data?.h && data.ia !== BooleanNumber.TRUE) rowHeights[Number(row)] = data.h;
    }
    return { columnWidths, rowHeights };
  }

  /** Makes each column as wide as its longest text needs. */
  autofitColumns(sheetId: string, area: Area): void {
    const part = this.size.clip(sheetId, area);
    if (!part) return;
    for (let column = part.startColumn; column <= part.endColumn; column++) {
      let widest = 0;
      for (let row = part.startRow; row <= part.endRow; row++)
        widest = Math.max(widest, this.textPixels(sheetId, row, column));
      if (widest > 0)
        this.setColumnPixels(sheetId, column, column, Math.min(widest + CELL_PADDING, WIDEST_COLUMN));
    }
  }

  /** Makes each row as high as its fonts and wrapped texts need. */
  autofitRows(sheetId: string, area: Area): void {
    this.rows.fit(sheetId, area);
  }

  frozen(sheetId: string): { rows: number; columns: number } {
    const freeze = this.grid.sheet(sheetId).getFreeze();
    return { rows: Math.max(0, freeze.ySplit), columns: Math.max(0, freeze.xSplit) };
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    const sheet = this.sheets.sheet(sheetId);
    if (rows === 0 && columns === 0) sheet.cancelFreeze();
    else {
      const start = { startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
      sheet.setFreeze({ ...start, xSplit: columns, ySplit: rows });
    }
  }

  /** Where cells lie on the sheet, in points from its top left. `first` and `last` are the corner cells. */
  box(
    sheetId: string,
    first: Area,
    last: Area,
  ): { left: number; top: number; width: number; height: number } {
    this.rows.flush();
    const sheet = this.grid.sheet(sheetId);
    const widths = (from: number, to: number) =>
      span(from, to - 1).reduce((sum, c) => sum + sheet.getColumnWidth(c), 0);
    const heights = (from: number, to: number) =>
      span(from, to - 1).reduce((sum, r) => sum + sheet.getRowHeight(r), 0);
    return {
      left: widths(0, first.startColumn) / PIXELS_PER_POINT,
      top: heights(0, first.startRow) / PIXELS_PER_POINT,
      width: widths(first.startColumn, last.endColumn + 1) / PIXELS_PER_POINT,
      height: heights(first.startRow, last.endRow + 1) / PIXELS_PER_POINT,
    };
  }

  /** The cells that a box covers; the inverse of `box`. */
  covered(sheetId: string, box: { left: number; top: number; width: number; height: number }): Area {
    this.rows.flush();
    const sheet = this.grid.sheet(sheetId);
    const find = (points: number, size: (index: number) => number, least: number) => {
      let index = 0;
      for (let rest = points * PIXELS_PER_POINT - size(0); rest > 0.5; rest -= size(index)) index++;
      return Math.max(index, least);
    };
    const width = (column: number) => sheet.getColumnWidth(column);
    const height = (row: number) => sheet.getRowHeight(row);
    const startColumn = find(box.left + 1, width, 0);
    const startRow = find(box.top + 1, height, 0);
    return {
      startRow,
      startColumn,
      endRow: find(box.top + box.height, height, startRow),
      endColumn: find(box.left + box.width, width, startColumn),
    };
  }

  private textPixels(sheetId: string, row: number, column: number): number {
    const text = this.formats.text(sheetId, row, column);
    const { fs, bl } = this.formats.style(sheetId, row, column);
    return textWidth(text, { size: fs ?? undefined, bold: bl === BooleanNumber.TRUE });
  }
}

const WIDEST_COLUMN = 480;

const span = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_value, index) => first + index);
