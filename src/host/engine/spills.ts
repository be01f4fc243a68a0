import { FormulaDataModel } from "@univerjs/engine-formula";
import { type Area, columnCount, contains, rowCount } from "../a1";
import type { CellStore } from "./cells";
import { contentOf } from "./cellValue";
import type { Grid } from "./grid";

/** Where dynamic arrays spill to. */
export class SpillStore {
  constructor(
    private readonly grid: Grid,
    private readonly cells: CellStore,
  ) {}

  /** The cells that the formula in a cell spills over, itself included; undefined when it doesn't spill. */
  area(sheetId: string, row: number, column: number): Area | undefined {
    const found = this.ranges(sheetId)?.[row]?.[column];
    if (!found) return undefined;
    const { startRow, startColumn, endRow, endColumn } = found;
    const area = { startRow, startColumn, endRow, endColumn };
    const isBlocked = contentOf(this.cells.cell(sheetId, row, column)) === "#SPILL!";
    return isBlocked || (rowCount(area) === 1 && columnCount(area) === 1) ? undefined : area;
  }

  /** All spills of a sheet, by the cell that holds the formula. */
  list(sheetId: string): { row: number; column: number; area: Area }[] {
    const spills: { row: number; column: number; area: Area }[] = [];
    for (const [row, columns] of Object.entries(this.ranges(sheetId) ?? {})) {
      for (const column of Object.keys(columns ?? {})) {
        const area = this.area(sheetId, Number(row), Number(column));
        if (area) spills.push({ row: Number(row), column: Number(column), area });
      }
    }
    return spills;
  }

  /** The spill that covers a cell. */
  covering(
    sheetId: string,
    row: number,
    column: number,
  ): { row: number; column: number; area: Area } | undefined {
    return this.list(sheetId).find((spill) => contains(spill.area, row, column));
  }

  private ranges(sheetId: string) {
    return this.grid.injector.get(FormulaDataModel).getArrayFormulaRange()?.[this.grid.unitId]?.[sheetId];
  }
}
