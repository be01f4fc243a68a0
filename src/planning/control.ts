import { PlanningError } from "./errors";
import { say } from "./words";

/** How far long work has come: `done` of `total` units, and what is being done, in the planner's words. */
export interface Progress {
  done: number;
  total: number;
  what: string;
  /** In a search for the best: how far what it has found is from the best there is, at most, as a fraction. */
  gap?: number;
}

/**
 * The strings by which a caller holds on to long planning work. Planning code reports progress at natural
 * boundaries (a series, a solver callback) and asks there whether to go on.
 */
export interface Control {
  report(progress: Progress): void;
  /** True once the caller wants the work to end; `checkpoint` turns that into a PlanningError. */
  cancelled(): boolean;
  /** True once the caller will take the best result found so far: the search ends there, or at the first one. */
  enough?(): boolean;
  /** Takes what the search would answer if it ended now, as plain data: the caller may end it from outside. */
  keep?(best: unknown): void;
  /** Lets the caller's wishes come in where this thread is busy all the time. */
  listen?(): Promise<void>;
}

/** Control for callers that neither watch nor stop the work. */
export const unattended: Control = { report: () => undefined, cancelled: () => false };

/** Reports progress and throws PlanningError("cancelled") when the caller asked to stop. */
export function checkpoint(control: Control, progress: Progress): void {
  if (control.cancelled()) throw new PlanningError("cancelled", say`Stopped while: ${progress.what}.`);
  control.report(progress);
}
