import type { Progress } from "../planning/control";

export type { Progress };

/** The six phases of the monthly cycle, in order. The same names stand in every layer. */
export type StepId = "gather" | "demand" | "supply" | "reconcile" | "review" | "monitor";

export type Tone = "neutral" | "good" | "warning" | "bad";

/** A figure worth seeing after a step, already formatted for reading. */
export interface Fact {
  label: string;
  value: string;
  tone: Tone;
}

/** Where in the workbook something is: the pane can take the user there. */
export interface CellTarget {
  sheet: string;
  address: string;
}

export interface StepException {
  tone: Tone;
  text: string;
  target?: CellTarget;
}

/** What a step found and wrote. Stored in the workbook, so that it survives closing the pane and the file. */
export interface StepSummary {
  step: StepId;
  /** One sentence: the result of the step. */
  headline: string;
  facts: Fact[];
  exceptions: StepException[];
  /** Names of the sheets that the step wrote. */
  sheets: string[];
  /** ISO date and time of the run. */
  finishedAt: string;
  /** Fingerprint of the inputs; a different one later means that the result is stale. */
  inputHash: string;
}

export type StepState = "blocked" | "ready" | "done" | "stale";

export interface StepStatus {
  step: StepId;
  state: StepState;
  /** Why the step is blocked or stale, and what to do; empty otherwise. */
  reason: string;
  summary?: StepSummary;
}

export interface RunOptions {
  signal: AbortSignal;
  onProgress(progress: Progress): void;
}

/** The monthly cycle as the pane and the command line drive it. */
export interface Cycle {
  /** Cycle label, for example "2026-03". */
  label(): Promise<string>;
  status(): Promise<StepStatus[]>;
  /** What running the step would write, in a sentence: "Writes 1 sheet: SOP_Fcst_Stat (54 rows × 18 columns).". */
  preview(step: StepId): Promise<string>;
  run(step: StepId, options: RunOptions): Promise<StepSummary>;
  /** Takes back what the last run of the step wrote. */
  undo(step: StepId): Promise<void>;
  reveal(target: CellTarget): Promise<void>;
  /** Calculates every SOP.* formula of the workbook anew. */
  recalculate(): Promise<void>;
  /**
   * Writes a formula into the selected cell and answers where that is. Refuses with a sentence when the cell
   * is not empty: the add-in never overwrites the planner's cells.
   */
  insertFormula(formula: string): Promise<CellTarget>;
}
