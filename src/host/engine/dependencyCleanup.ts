import { ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel, IDependencyManagerService } from "@univerjs/engine-formula";
import { RemoveSheetCommand, RemoveSheetMutation } from "@univerjs/sheets";
import type { Grid } from "./grid";

/**
 * The formula engine forgets the formulas of a deleted sheet, but not that they depended on cells of other sheets,
 * and complains at every later change of those cells. This takes each formula out in time.
 */
export function forgetFormulasOfDeletedSheets(grid: Grid): void {
  grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetCommand.id && id !== RemoveSheetMutation.id) return;
    const { subUnitId } = params as { subUnitId?: string };
    forgetFormulas(grid, grid.unitId, subUnitId ?? grid.workbook.getActiveSheet().getSheetId());
  });
}

/** Takes the formulas of a sheet out of the engine's memory of what depends on what. */
export function forgetFormulas(grid: Grid, unitId: string, sheetId: string): void {
  const dependencies = grid.injector.get(IDependencyManagerService);
  const formulas = grid.injector.get(FormulaDataModel).getSheetFormulaData(unitId, sheetId);
  new ObjectMatrix(formulas ?? {}).forValue((row, column) => {
    dependencies.removeFormulaDependency(unitId, sheetId, row, column);
  });
}
