import { CommandType } from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";
import type { CellStore } from "./cells";
import type { Grid } from "./grid";

/** Knows which sheets nothing has happened to since a workbook was loaded, and which nobody has written to. */
export class TouchedSheets {
  private readonly untouched = new Set<string>();
  private readonly written = new Set<string>();

  constructor(
    grid: Grid,
    private readonly cells: CellStore,
  ) {
    grid.commands.onCommandExecuted(({ id, type, params }, options) => {
      // Heights that follow from the contents are no one's doing, and no part of a file.
      if (type !== CommandType.MUTATION || id === SetWorksheetRowAutoHeightMutation.id) return;
      const { subUnitId } = (params ?? {}) as { subUnitId?: string };
      if (subUnitId === undefined) return;
      this.untouched.delete(subUnitId);
      // Results of formulas are stored by the grid for itself.
      if (options?.onlyLocal !== true) this.written.add(subUnitId);
    });
  }

  /** From now on all these sheets are as they were loaded. */
  begin(sheetIds: readonly string[]): void {
    this.untouched.clear();
    this.written.clear();
    // Results of formulas change without anybody touching their cells.
    for (const sheetId of sheetIds) if (this.cells.areConstant(sheetId)) this.untouched.add(sheetId);
  }

  /** True where anything but the results of formulas has changed. */
  isWritten(sheetId: string): boolean {
    return this.written.has(sheetId);
  }

  isUntouched(sheetId: string): boolean {
    return this.untouched.has(sheetId);
  }
}
