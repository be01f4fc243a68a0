import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import { type Area, intersection } from "../a1";
import type { Grid } from "./grid";

/** Rows and columns beyond what is needed, so that the grid does not grow at every write. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;

/** A sheet of the grid is as large as it must be; a sheet of Excel always has 1,048,576 rows. */
export class GridSize {
  constructor(private readonly grid: Grid) {}

  /** The part of an area that exists in the grid; beyond it all cells are empty. */
  clip(sheetId: string, area: Area): Area | undefined {
    const sheet = this.grid.sheet(sheetId);
    const whole = {
      startRow: 0,
      startColumn: 0,
      endRow: sheet.getRowCount() - 1,
      endColumn: sheet.getColumnCount() - 1,
    };
    return intersection(area, whole);
  }

  makeRoom(sheetId: string, area: Area): void {
    const sheet = this.grid.sheet(sheetId);
    const target = this.grid.target(sheetId);
    if (area.endRow >= sheet.getRowCount()) {
      const rowCount = area.endRow + 1 + SPARE_ROWS;
      this.grid.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...target, rowCount });
    }
    if (area.endColumn >= sheet.getColumnCount()) {
      const columnCount = area.endColumn + 1 + SPARE_COLUMNS;
      this.grid.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...target, columnCount });
    }
  }
}
