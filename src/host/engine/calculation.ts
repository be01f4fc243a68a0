import {
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Grid } from "./grid";

/** How long a recalculation may take before an error is raised, in ms. */
const PATIENCE = 10 * 60_000;

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** Recalculation: knows whether formulas are out of date and waits until they are not. */
export class Calculation {
  private pending: Promise<void> | undefined;
  private currentMode: CalculationMode = "Automatic";

  constructor(private readonly grid: Grid) {
    this.watch();
  }

  get mode(): CalculationMode {
    return this.currentMode;
  }

  setMode(mode: CalculationMode): void {
    this.currentMode = mode;
  }

  /** Resolves once every formula shows the result of everything written so far. */
  async settle(): Promise<void> {
    while (this.pending) await this.pending;
  }

  get isSettled(): boolean {
    return this.pending === undefined;
  }

  /** Calculates every formula of the workbook anew. */
  calculateAll(): void {
    this.expect();
    this.grid.commands.syncExecuteCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
  }

  /** Any change that formulas may depend on makes the grid calculate, a moment later. */
  private watch(): void {
    const dirtying = this.grid.injector.get(IActiveDirtyManagerService);
    this.grid.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.expect();
      if (!dirtying.get(command.id)) return;
      const params = command.params as { trigger?: string } | undefined;
      const isResultOrStyle =
        command.id === SetRangeValuesMutation.id &&
        (options?.onlyLocal === true || params?.trigger === SetStyleCommand.id);
      if (!isResultOrStyle) this.expect();
    });
  }

  private expect(): void {
    if (this.pending) return;
    const session = this.grid.injector.get(FormulaCalculationSessionService);
    this.pending = session.waitForLatestApplied(PATIENCE).finally(() => {
      this.pending = undefined;
    });
  }
}
