import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  ImageFormulaCellInterceptorController,
  TriggerCalculationController,
  UniverSheetsFormulaPlugin,
} from "@univerjs/sheets-formula";
import { BehaviorSubject } from "rxjs";
import { keepQuotedSeparators } from "./arrayConstants";
import { tellZerosFromBlanks } from "./blankComparison";
import { FormulaCells } from "./formulaCells";

/**
 * The grid's formula plug-in without its own trigger of recalculation, which waits 100 ms after every change and stops
 * at every edit, and with a model of formulas that does not look through the whole workbook at every change.
 * `Calculation` takes the place of the trigger.
 */
export class FormulaPlugin extends UniverSheetsFormulaPlugin {
  override onStarting(): void {
    super.onStarting();
    keepQuotedSeparators();
    tellZerosFromBlanks();
    const progress$ = new BehaviorSubject({ done: 0, count: 0 });
    const inert = { progress$, clearProgress: () => undefined };
    const useValue = inert as unknown as TriggerCalculationController;
    this._injector.replace([TriggerCalculationController, { useValue }]);
    // It measures the pictures of IMAGE() in a page, and would end a process that has none.
    if (typeof Image === "undefined")
      this._injector.replace([
        ImageFormulaCellInterceptorController,
        { useValue: {} as ImageFormulaCellInterceptorController },
      ]);
    this._injector.replace([
      FormulaDataModel,
      {
        useFactory: (units: IUniverInstanceService, lexer: LexerTreeBuilder, commands: ICommandService) =>
          new FormulaCells(units, lexer, commands),
        deps: [IUniverInstanceService, LexerTreeBuilder, ICommandService],
      },
    ]);
  }
}
