/** What closing a cycle does, and what is still open. */
export interface RollPreview {
  /** Label of the cycle that closes, and of the one that opens. */
  from: string;
  to: string;
  /** What is still open, each in a sentence; empty when the gate is green. */
  open: string[];
  /** Label of the cycle that the last roll-forward closed, when it can be taken back; empty otherwise. */
  undoable: string;
}

export interface RollResult {
  from: string;
  to: string;
  /** Version that keeps the closed cycle. */
  version: string;
  /** Unanswered decisions that open the next cycle. */
  decisions: number;
  /** Assumptions that have expired with the month. */
  expired: number;
}

/** What step 6 offers besides its result. */
export interface MonitorDesk {
  rollPreview(): Promise<RollPreview>;
  /**
   * Closes the cycle: keeps its version, moves the plan on by a month, and opens the steps anew.
   *
   * @param waiver why the cycle closes though something is open; needed only then
   */
  rollForward(by: string, waiver: string): Promise<RollResult>;
  /** Takes the last roll-forward back. */
  undoRoll(): Promise<void>;
  /** The release list as CSV for the ERP, in which no text can act as a formula; empty before step 6 has run. */
  releasesCsv(): Promise<string>;
}
