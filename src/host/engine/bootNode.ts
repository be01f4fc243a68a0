import "./iteratorPolyfill";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import "@univerjs/engine-formula/facade";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { WorkbookEngine } from "./engine";
import { FormulaPlugin } from "./formulaPlugin";
import { Grid } from "./grid";
import { emptyWorkbook } from "./workbookData";

/** Starts the grid without a page: the same model and formula engine that the page uses. */
export function bootEngine(keepsUndo: boolean): WorkbookEngine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(FormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const api = FUniver.newAPI(univer);
  // The formula engine takes custom functions only once a workbook exists.
  api.createWorkbook(emptyWorkbook());
  const grid = new Grid(univer, api, keepsUndo);
  grid.focus();
  return new WorkbookEngine(grid);
}
