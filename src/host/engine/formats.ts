import { type ICellData, type IStyleData, numfmt } from "@univerjs/core";
import { SetColDataMutation } from "@univerjs/sheets";
import { type Area, isWholeColumns } from "../a1";
import type { CellStore } from "./cells";
import { contentOf } from "./cellValue";
import type { Grid } from "./grid";
import { GridSize } from "./gridSize";
import { restyle } from "./restyle";

export const GENERAL = "General";

/** Reads and writes how cells look: number format, font, fill, borders, alignment. */
export class FormatStore {
  private readonly size: GridSize;

  constructor(
    private readonly grid: Grid,
    private readonly cells: CellStore,
  ) {
    this.size = new GridSize(grid);
  }

  /** What the cell itself, its row and its column say; a table's style is not part of it. */
  style(sheetId: string, row: number, column: number): IStyleData {
    const sheet = this.grid.sheet(sheetId);
    const styles = this.grid.workbook.getStyles();
    const resolve = (style: IStyleData | string | null | undefined | void) =>
      typeof style === "string" ? styles.get(style) : style;
    const ofColumn = resolve(sheet.getColumnManager().getColumn(column)?.s);
    const ofRow = resolve(sheet.getRowManager().getRow(row)?.s);
    const ofCell = resolve(sheet.getCellRaw(row, column)?.s);
    return ofColumn || ofRow ? { ...ofColumn, ...ofRow, ...ofCell } : (ofCell ?? {});
  }

  /**
   * A text for each cell of a sheet, while nothing changes it, that is the same for cells that look alike, without working
   * out how they look; undefined where a style is written out at the cell itself.
   */
  looks(sheetId: string): (row: number, column: number) => string | undefined {
    const sheet = this.grid.sheet(sheetId);
    const [rows, columns] = [sheet.getRowManager(), sheet.getColumnManager()];
    return (row, column) => {
      const ofCell = sheet.getCellRaw(row, column)?.s ?? "";
      const ofRow = rows.getRow(row)?.s ?? "";
      const ofColumn = columns.getColumn(column)?.s ?? "";
      if (typeof ofCell !== "string" || typeof ofRow !== "string") return undefined;
      if (ofRow === "" && ofColumn === "") return ofCell;
      return `${ofCell}|${ofRow}|${typeof ofColumn === "string" ? ofColumn : `${sheetId}:${column}`}`;
    };
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    return this.style(sheetId, row, column).n?.pattern || GENERAL;
  }

  /** The value as the cell shows it. */
  text(sheetId: string, row: number, column: number): string {
    const value = contentOf(this.cells.cell(sheetId, row, column));
    if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
    if (typeof value === "string" && value === "") return "";
    return numfmt.format(this.numberFormat(sheetId, row, column), value, { throws: false, nbsp: false });
  }

  /** What all cells of the area have in common; null where they differ, as in Excel. */
  common<T>(sheetId: string, area: Area, read: (style: IStyleData) => T): T | null {
    const part = this.size.clip(sheetId, area);
    if (!part) return read({});
    const first = read(this.style(sheetId, part.startRow, part.startColumn));
    for (let row = part.startRow; row <= part.endRow; row++) {
      for (let column = part.startColumn; column <= part.endColumn; column++) {
        if (read(this.style(sheetId, row, column)) !== first) return null;
      }
    }
    return first;
  }

  /** Gives every cell of the area a style; `styleOf` may depend on where in the area the cell lies. */
  apply(
    sheetId: string,
    area: Area,
    styleOf: IStyleData | ((row: number, column: number) => IStyleData),
  ): void {
    const style = typeof styleOf === "function" ? styleOf : () => styleOf;
    if (isWholeColumns(area) && typeof styleOf !== "function") this.applyToColumns(sheetId, area, styleOf);
    else this.size.makeRoom(sheetId, area);
    const part = this.size.clip(sheetId, area);
    if (!part) return;
    if (!this.grid.keepsUndo && typeof styleOf !== "function" && !isWholeColumns(area))
      return restyle(this.grid, this.cells, sheetId, part, styleOf);
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (let row = part.startRow; row <= part.endRow; row++) {
      const cells: Record<number, ICellData> = {};
      for (let column = part.startColumn; column <= part.endColumn; column++) {
        if (isWholeColumns(area) && !this.grid.sheet(sheetId).getCellRaw(row, column)) continue;
        cells[column] = { s: style(row, column) };
      }
      if (Object.keys(cells).length > 0) matrix[row] = cells;
    }
    this.cells.set(sheetId, matrix, true);
  }

  private applyToColumns(sheetId: string, area: Area, style: IStyleData): void {
    this.size.makeRoom(sheetId, { ...area, endRow: 0 });
    const columnData: Record<number, { s: IStyleData }> = {};
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const own = this.grid.sheet(sheetId).getColumnManager().getColumn(column)?.s;
      columnData[column] = { s: { ...(typeof own === "object" ? own : {}), ...style } };
    }
    this.grid.commands.syncExecuteCommand(SetColDataMutation.id, {
      ...this.grid.target(sheetId),
      columnData,
    });
  }
}
