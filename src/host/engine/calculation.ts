import type { ICommandInfo } from "@univerjs/core";
import {
  IActiveDirtyManagerService,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import { type Dirt, mergeDirt } from "./dirt";
import type { Grid } from "./grid";
import { hiddenRows } from "./hiddenRows";

/** How long a recalculation may take before an error is raised, in ms. */
const PATIENCE = 10 * 60_000;
/** Changes within this time, in ms, are calculated together. */
const GATHERING = 20;

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Functions whose values arrive later than the formulas around them. */
export interface LateFunctions {
  /** Called before the formulas are calculated. */
  beginRound(): void;
  /** Resolves when another late value has arrived; undefined when none is awaited. */
  nextArrival(): Promise<void> | undefined;
  /** Where `arrived` reports cells whose late values have come. */
  onArrival(arrived: (cells: { sheetId: string; row: number; column: number }[]) => void): void;
}

/** Recalculation: gathers what has changed, lets the formula engine calculate it, and knows when all is up to date. */
export class Calculation {
  private changes: ICommandInfo[] = [];
  private due: Dirt = {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private currentMode: CalculationMode = "Automatic";
  private readonly listeners = new Set<(sheetIds: string[]) => void>();
  private calculatedSheets = new Set<string>();
  private closed = false;

  constructor(
    private readonly grid: Grid,
    private readonly lateFunctions: LateFunctions,
  ) {
    this.watch();
    lateFunctions.onArrival((cells) => this.calculateCells(cells));
  }

  get mode(): CalculationMode {
    return this.currentMode;
  }

  /** Manual: formulas wait until `calculate` or `calculateAll`. */
  setMode(mode: CalculationMode): void {
    this.currentMode = mode;
    if (mode !== "Manual" && this.isDue) this.schedule();
  }

  get isSettled(): boolean {
    const waitsForUser = this.currentMode === "Manual" && !this.running && !this.timer;
    return waitsForUser || (!this.isDue && !this.running && !this.lateFunctions.nextArrival());
  }

  /** Resolves once every formula shows the result of everything written so far. */
  async settle(): Promise<void> {
    while (!this.closed && !this.isSettled) {
      if (this.isDue && !this.running) this.start();
      await (this.running ?? this.lateFunctions.nextArrival());
    }
  }

  /** Calculates what is out of date, in manual mode too. */
  calculate(): void {
    this.start();
  }

  /** Calculates every formula of the workbook anew. */
  calculateAll(): void {
    this.due = { ...this.due, forceCalculation: true };
    this.start();
  }

  /**
   * Ends for good: late values and changes that are still on their way no longer start anything. A calculation that has
   * begun goes on, and needs the grid until it is over.
   */
  dispose(over: () => void): void {
    this.closed = true;
    this.changes = [];
    this.due = {};
    clearTimeout(this.timer);
    if (this.running) void this.running.finally(over);
    else over();
  }

  onCalculated(listener: (sheetIds: string[]) => void): void {
    this.listeners.add(listener);
  }

  private calculateCells(cells: { sheetId: string; row: number; column: number }[]): void {
    const { unitId } = this.grid;
    const dirtyRanges = cells.map(({ sheetId, row, column }) => ({
      unitId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    this.due = mergeDirt([this.due, { dirtyRanges }]);
    // What has been calculated is shown, whatever the mode.
    this.start();
  }

  private get isDue(): boolean {
    return this.changes.length > 0 || Object.keys(this.due).length > 0;
  }

  private watch(): void {
    const dirtying = this.grid.injector.get(IActiveDirtyManagerService);
    this.grid.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationResultMutation.id) this.rememberSheets(command);
      if (!dirtying.get(command.id)) return;
      const params = command.params as { trigger?: string } | undefined;
      const isResultOrStyle =
        command.id === SetRangeValuesMutation.id &&
        (options?.onlyLocal === true || params?.trigger === SetStyleCommand.id);
      if (isResultOrStyle) return;
      this.changes.push(command);
      if (this.currentMode !== "Manual") this.schedule();
    });
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.start(), GATHERING);
  }

  /** Begins to calculate, or leaves it to the end of the calculation that runs. */
  private start(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.closed || this.running || !this.isDue) return;
    this.running = this.run().finally(() => {
      this.running = undefined;
      if (!this.closed && this.isDue && this.currentMode !== "Manual") this.schedule();
    });
  }

  private async run(): Promise<void> {
    // The grid tells the formula engine about written formulas a moment after the write.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (this.closed) return;
    const dirt = this.takeDirt();
    const { injector, commands } = this.grid;
    this.calculatedSheets = new Set();
    this.lateFunctions.beginRound();
    const rowData = hiddenRows(this.grid);
    const params = { ...dirt, maxIteration: 1, isCalculateTreeModel: false, rowData };
    commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    await injector.get(FormulaCalculationSessionService).waitForLatestApplied(PATIENCE);
    if (this.closed) return;
    for (const listener of this.listeners) listener([...this.calculatedSheets]);
  }

  private takeDirt(): Dirt {
    const dirtying = this.grid.injector.get(IActiveDirtyManagerService);
    const found = this.changes.map((command) => dirtying.get(command.id)?.getDirtyData(command) ?? {});
    const dirt = mergeDirt([this.due, ...found]);
    this.changes = [];
    this.due = {};
    return dirt;
  }

  private rememberSheets(command: ICommandInfo): void {
    const { unitData } = command.params as { unitData?: Record<string, Record<string, unknown> | undefined> };
    for (const sheetId of Object.keys(unitData?.[this.grid.unitId] ?? {})) this.calculatedSheets.add(sheetId);
  }
}
