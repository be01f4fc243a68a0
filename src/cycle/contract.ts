import type { Progress } from "../planning/control";
import type { CommentDesk } from "./comments/contract";
import type { DemandDesk } from "./demand/contract";
import type { EventDesk } from "./events/contract";
import type { CellTarget, Fact, StepId, Tone } from "./facts";
import type { GatherDesk } from "./gather/contract";
import type { DoctorDesk } from "./doctor/contract";
import type { MonitorDesk } from "./monitor/contract";
import type { ExceptionDesk } from "./monitor/exceptionContract";
import type { DecisionDesk } from "./review/decisionContract";
import type { GateDesk } from "./review/gateContract";
import type { SignOffDesk } from "./review/signOffContract";
import type { ScenarioDesk } from "./scenarios/contract";
import type { SupplyDesk } from "./supply/contract";
import type { AuditDesk } from "./versions/contract";
import type { MergeDesk } from "./versions/mergeContract";
import type { ResultForm } from "./live/resultForm";

export type { ResultForm };
export type { CellTarget, Fact, Progress, StepId, Tone };

export interface StepException {
  tone: Tone;
  text: string;
  target?: CellTarget;
  /** Which rule found it, in English: "No source"; without one it is a remark of its own. */
  rule?: string;
  /** Item, resource or supplier. */
  key?: string;
  /** Currency at stake. */
  money?: number;
  /** Who is asked first. */
  owner?: string;
  /** What it waits for, which people settle after the run: a gate, a decision or a signature, as `liveFacts` names them. */
  live?: string;
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

export interface StepProgress extends Progress {
  /** True while a search is under way that `RunOptions.finish` ends early. */
  canFinish?: boolean;
}

export interface CycleGlance {
  /** Label of the cycle that was last worked on; empty before the first step. */
  label: string;
  steps: StepStatus[];
}

export interface RunOptions {
  signal: AbortSignal;
  /** Aborting ends a search for the best plan with the best one found so far; the step goes on with it to its end. */
  finish?: AbortSignal;
  onProgress(progress: StepProgress): void;
}

/** The monthly cycle as the pane and the command line drive it. */
export interface Cycle {
  /**
   * What the workbook's own record says, before any table is read: quick in the largest workbook. `status` then says
   * what has changed since, and what is missing.
   */
  glance(): Promise<CycleGlance>;
  /** Cycle label, for example "2026-03"; empty while there is no data. */
  label(): Promise<string>;
  status(): Promise<StepStatus[]>;
  /** What running the step would write, in a sentence: "Writes 1 sheet: SOP_Fcst_Stat (54 rows × 18 columns).". */
  preview(step: StepId): Promise<string>;
  run(step: StepId, options: RunOptions): Promise<StepSummary>;
  /** Whether steps write results as formulas that follow their ranges or as values. The digits are the same. */
  resultForm(): Promise<ResultForm>;
  /** Stays with the workbook, and holds from the next run of a step on. */
  keepResultsAs(form: ResultForm): Promise<void>;
  /** Takes back what the last run of the step wrote. */
  undo(step: StepId): Promise<void>;
  /**
   * Makes a change of the workbook that a desk offers, and keeps the way back from it. Answers whether there is
   * something to take back; a change that fails half way is taken back at once.
   */
  keepWayBack(change: () => Promise<void>): Promise<boolean>;
  /** Takes back the last change made with `keepWayBack`. */
  takeBack(): Promise<void>;
  reveal(target: CellTarget): Promise<void>;
  /** What step 1 lets the planner look at and decide. */
  gatherDesk(): Promise<GatherDesk>;
  /** What step 2 lets the planner look at and change. */
  demandDesk(): Promise<DemandDesk>;
  /** Promotions, new items and phase-outs, which stand in tables of the planner's. */
  eventDesk(): Promise<EventDesk>;
  /** What step 3 lets the planner look at and try. */
  supplyDesk(): Promise<SupplyDesk>;
  /** Versions of the plan and the log of its changes. */
  auditDesk(): Promise<AuditDesk>;
  /** Merges a colleague's copy of the workbook into the open one. */
  mergeDesk(): Promise<MergeDesk>;
  /** What must be so before the cycle goes on, and waivers. */
  gateDesk(): Promise<GateDesk>;
  /** What people say about items, families and months, carried on until it is settled. */
  commentDesk(): Promise<CommentDesk>;
  /** What the meeting decides, and the risks beside the plan. */
  decisionDesk(): Promise<DecisionDesk>;
  /** Who has signed the plan, and what has changed since. */
  signOffDesk(): Promise<SignOffDesk>;
  /** What step 4 lets planners look at, try and decide. */
  scenarioDesk(): Promise<ScenarioDesk>;
  /** What step 6 offers: the roll-forward and the release list. */
  monitorDesk(): Promise<MonitorDesk>;
  /** What is to be cleared over all steps, and who does. */
  exceptionDesk(): Promise<ExceptionDesk>;
  /** Looks after the formulas of the workbook. */
  doctorDesk(): Promise<DoctorDesk>;
  /**
   * Begins to log what people change on the sheets; calls back after each entry, and when people have changed tables
   * that the steps read.
   */
  follow(onChange: () => void): Promise<void>;
  /**
   * Enters into the log what was changed in the plan's tables while Concord was closed, by whomever; answers how many
   * entries it made. Whoever does not `follow` asks for it before changing anything.
   */
  noticeEdits(): Promise<number>;
  /** The selected range as a formula names it: "Sales!B2:G40". */
  selectedReference(): Promise<string>;
  /** Values of the cells that a formula names. */
  cellValues(reference: string): Promise<unknown[][]>;
  /** Calls back when Excel keeps Concord waiting, mostly because a cell is being edited, and when it answers again. */
  whenWaiting(hear: (waiting: boolean) => void): void;
  /**
   * Cells that show #NAME?: in the tables that the steps read, and with "sheets" also where each sheet begins. One that
   * the planner can be shown stands first.
   */
  unknownNames(where: "tables" | "sheets"): Promise<CellTarget[]>;
  /** Calculates every SOP.* formula of the workbook anew. */
  recalculate(): Promise<void>;
  /**
   * Writes a formula into the selected cell and answers where that is. Refuses with a sentence when the cell
   * is not empty: the add-in never overwrites the planner's cells.
   */
  insertFormula(formula: string): Promise<CellTarget>;
}
