import { Calculation } from "./calculation";
import { CellStore } from "./cells";
import { ConditionalFormatStore } from "./conditionalFormats";
import { CustomFunctionStore } from "./customFunctions";
import { forgetFormulas, forgetFormulasOfDeletedSheets } from "./dependencyCleanup";
import { FormatStore } from "./formats";
import type { Grid } from "./grid";
import { LayoutStore } from "./layout";
import { NameStore } from "./names";
import { SheetStore } from "./sheets";
import { registerSpillOperator } from "./spillOperator";
import { SpillStore } from "./spills";
import { refreshStripesOnce } from "./stripeCache";
import { allowNamesOfTables } from "./tableNames";
import { TableStore } from "./tables";

/** The spreadsheet behind the object model: everything that knows the grid. */
export class WorkbookEngine {
  readonly sheets: SheetStore;
  readonly cells: CellStore;
  readonly formats: FormatStore;
  readonly layout: LayoutStore;
  readonly tables: TableStore;
  readonly names: NameStore;
  readonly spills: SpillStore;
  readonly conditionalFormats: ConditionalFormatStore;
  readonly functions: CustomFunctionStore;
  readonly calculation: Calculation;

  constructor(readonly grid: Grid) {
    this.tables = new TableStore(grid);
    this.sheets = new SheetStore(grid);
    this.cells = new CellStore(grid, this.tables);
    this.formats = new FormatStore(grid, this.cells);
    this.layout = new LayoutStore(grid, this.sheets, this.formats);
    this.names = new NameStore(grid);
    this.spills = new SpillStore(grid, this.cells);
    this.conditionalFormats = new ConditionalFormatStore(grid);
    this.functions = new CustomFunctionStore(grid);
    registerSpillOperator(grid);
    allowNamesOfTables(grid);
    forgetFormulasOfDeletedSheets(grid);
    refreshStripesOnce(grid);
    this.calculation = new Calculation(grid, this.functions.calls);
  }

  /**
   * Resolves once the cells of a sheet show the result of everything written so far. A sheet without formulas does so
   * at once: formulas spill only over their own sheet.
   */
  async settleSheet(sheetId: string): Promise<void> {
    if (!this.cells.areConstant(sheetId)) await this.calculation.settle();
  }

  /** Forgets what the stores remember of the open workbook. */
  forgetWorkbook(): void {
    this.functions.forget();
    for (const sheetId of this.sheets.ids()) forgetFormulas(this.grid, this.grid.unitId, sheetId);
    this.tables.forget();
    this.sheets.forget();
  }

  dispose(): void {
    this.calculation.dispose(() => this.grid.univer.dispose());
  }
}
