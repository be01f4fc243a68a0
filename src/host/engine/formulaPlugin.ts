import { TriggerCalculationController, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { BehaviorSubject } from "rxjs";

/**
 * The grid's formula plug-in without its own trigger of recalculation, which waits 100 ms after every change and stops
 * at every edit. `Calculation` takes its place.
 */
export class FormulaPlugin extends UniverSheetsFormulaPlugin {
  override onStarting(): void {
    super.onStarting();
    const progress$ = new BehaviorSubject({ done: 0, count: 0 });
    const inert = { progress$, clearProgress: () => undefined };
    const useValue = inert as unknown as TriggerCalculationController;
    this._injector.replace([TriggerCalculationController, { useValue }]);
  }
}
