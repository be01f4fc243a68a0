import { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { NEVER } from "rxjs";

/**
 * The grid's formula plug-in without its own trigger of recalculation, which waits 100 ms after every change and stops
 * at every edit. `Calculation` takes its place.
 */
export class FormulaPlugin extends UniverSheetsFormulaPlugin {
  override onStarting(): void {
    super.onStarting();
    const useValue = {
      progress$: NEVER,
      clearProgress: () => undefined,
    } as unknown as TriggerCalculationController;
    this._injector.replace([TriggerCalculationController, { useValue }]);
  }
}
