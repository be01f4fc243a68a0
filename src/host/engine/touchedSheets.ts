import { CommandType } from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import type { CellStore } from "./cells";
import type { Grid } from "./grid";

/** Knows which sheets nothing has happened to since a workbook was loaded. */
export class TouchedSheets {
  private readonly untouched = new Set<string>();

  constructor(
    grid: Grid,
    private readonly cells: CellStore,
  ) {
    grid.commands.onCommandExecuted(({ id, type, params }) => {
      // Heights that follow from the contents are no one's doing, and no part of a file.
      if (type !== CommandType.MUTATION || id === SetWorksheetRowAutoHeightMutation.id) return;
      const { subUnitId } = (params ?? {}) as { subUnitId?: string };
      if (subUnitId !== undefined) this.untouched.delete(subUnitId);
    });
  }

  /** From now on all these sheets are as they were loaded. */
  begin(sheetIds: readonly string[]): void {
    this.untouched.clear();
    // Results of formulas change without anybody touching their cells.
    for (const sheetId of sheetIds) if (this.cells.areConstant(sheetId)) this.untouched.add(sheetId);
  }

  isUntouched(sheetId: string): boolean {
    return this.untouched.has(sheetId);
  }
}
