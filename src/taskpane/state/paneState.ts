import type { StepId, StepProgress, StepStatus } from "../../cycle/contract";
import type { OpenProblem } from "./openProblem";

/** The six steps in the order of the cycle. */
export const stepOrder: readonly StepId[] = ["gather", "demand", "supply", "reconcile", "review", "monitor"];

export interface RunningStep {
  step: StepId;
  progress: StepProgress;
  /** Estimate from the pace so far; undefined while there is none worth telling. */
  secondsLeft?: number;
  cancelling: boolean;
  /** Whether the search under way can be ended with the best plan found, or was asked to. */
  finish?: "offered" | "asked";
}

/** How the last run or undo of a step ended, unless it ended with a result. */
export interface StepOutcome {
  step: StepId;
  kind: "failed" | "cancelled" | "undone";
  message: string;
}

/** The sentence on what a step will write, or why it cannot be said. */
export interface StepPreview {
  step: StepId;
  text: string;
  failed: boolean;
}

/** A change of the workbook made in the pane, in words. */
export interface MadeChange {
  text: string;
  /** `back` once it was taken back. */
  state: "made" | "goingBack" | "back";
}

export interface PaneState {
  phase: "opening" | "ready" | "failed";
  /** Why the workbook could not be opened. */
  problem?: OpenProblem;
  /** Cycle label, for example "2026-03"; empty until known. */
  label: string;
  steps: StepStatus[];
  selected: StepId;
  preview?: StepPreview;
  running?: RunningStep;
  outcome?: StepOutcome;
  /** The step whose writing is being taken back. */
  undoing?: StepId;
  recalculating: boolean;
  /** True while Excel gives no answer, mostly because a cell is being edited. */
  waiting: boolean;
  /** The last change that the planner made in the pane, while it can be taken back. */
  change?: MadeChange;
  /** Counts the changes taken back: what shows the workbook looks again. */
  takenBack: number;
  /** What went wrong with something other than a step: a jump, a recalculation, an insertion. */
  notice: string;
  /** For screen readers; changes whenever there is something to say. */
  announcement: string;
}

export const initialState: PaneState = {
  phase: "opening",
  label: "",
  steps: [],
  selected: "gather",
  recalculating: false,
  waiting: false,
  takenBack: 0,
  notice: "",
  announcement: "",
};

/** The first step that still has to be done; the last one when all are done. */
export function currentStep(steps: readonly StepStatus[]): StepId {
  return steps.find((step) => step.state !== "done")?.step ?? stepOrder[stepOrder.length - 1]!;
}

export function nextStep(step: StepId): StepId | undefined {
  return stepOrder[stepOrder.indexOf(step) + 1];
}

/** True while something is at work that must not be started twice. */
export function isBusy(state: PaneState): boolean {
  return state.running !== undefined || state.undoing !== undefined || state.recalculating;
}
