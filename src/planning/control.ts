import { PlanningError } from "./errors";

/** How far long work has come: `done` of `total` units, and what is being done, in the planner's words. */
export interface Progress {
  done: number;
  total: number;
  what: string;
}

/**
 * The strings by which a caller holds on to long planning work. Planning code reports progress at natural
 * boundaries (a series, a solver callback) and asks there whether to go on.
 */
export interface Control {
  report(progress: Progress): void;
  /** True once the caller wants the work to end; `checkpoint` turns that into a PlanningError. */
  cancelled(): boolean;
}

/** Control for callers that neither watch nor stop the work. */
export const unattended: Control = { report: () => undefined, cancelled: () => false };

/** Reports progress and throws PlanningError("cancelled") when the caller asked to stop. */
export function checkpoint(control: Control, progress: Progress): void {
  if (control.cancelled()) throw new PlanningError("cancelled", `Stopped while: ${progress.what}.`);
  control.report(progress);
}
