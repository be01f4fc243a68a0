import type { Control } from "../planning/control";
import type { Company, Finding, RawTable, RoleId } from "../planning/data/company";
import type { RunTaskOptions, TaskName, TaskRequest, TaskResult } from "../worker/engine";
import type { SourceTable } from "../workbook/readTables";
import type { DocumentKind } from "../workbook/documents";
import type { SheetSpec } from "../workbook/sheetSpec";
import type { ResultForm } from "./live/resultForm";
import type { Fact, StepException, StepId } from "./contract";

/** What a step of the cycle is: what it reads, what it writes, and how it computes the one from the other. */
export interface Step {
  id: StepId;
  /** Steps whose results it reads. */
  after: readonly StepId[];
  /** Source tables without which it cannot run. */
  needs: readonly RoleId[];
  /** Source tables that it uses when they are there. A change in any of them makes its result stale. */
  uses: readonly RoleId[];
  /** Concord's own tables that it reads, the planner's edits included. */
  reads: readonly string[];
  /** Tables of its own in which the planner writes too; what stands there is carried over. */
  keeps: readonly string[];
  /** What it keeps in the workbook from one run to the next, out of sight. */
  memory?: DocumentKind<unknown>;
  /** The sheets that it writes, with the number of rows and columns of their main tables where that is known. */
  outline(inputs: StepInputs): SheetOutline[];
  plan(inputs: StepInputs, run: StepRun): Promise<StepOutcome>;
}

export interface SheetOutline {
  sheet: string;
  rows?: number;
  columns?: number;
}

/** Everything that a step may look at. */
export interface StepInputs {
  company: Company;
  /** What reading the source tables found. */
  findings: Finding[];
  /** Source tables as they stand in the workbook, with their places. */
  sources: SourceTable[];
  /** Concord's own tables named in `reads` and `keeps`, as far as they exist. */
  own: ReadonlyMap<string, RawTable>;
  /** Fingerprints of the source tables by name. */
  fingerprints: ReadonlyMap<string, string>;
  /** What the step's last run left in its memory; undefined at first. */
  memory?: unknown;
}

export interface StepRun {
  control: Control;
  /** Runs planning work, off the UI thread when it is large. */
  task<N extends TaskName>(
    name: N,
    request: TaskRequest<N>,
    options?: RunTaskOptions,
  ): Promise<TaskResult<N>>;
  /** Aborts when the user will take the best plan found so far; for searches that can end early. */
  finish: AbortSignal;
  /** Whether results are written as formulas that follow their ranges, or as values. */
  form: ResultForm;
  /** Who made it, when and from what: the line under each sheet's title. */
  origin(from: string): string;
  /** ISO date and time of the run. */
  startedAt: string;
}

export interface StepOutcome {
  headline: string;
  facts: Fact[];
  exceptions: StepException[];
  sheets: SheetSpec[];
  /** What to keep for the next run. */
  memory?: unknown;
}
