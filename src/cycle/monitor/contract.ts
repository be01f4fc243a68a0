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

/** A measure month by month, with the limits that say what is usual; NaN while there are too few months. */
export interface ControlChartView {
  what: "error" | "otif" | "leadTime";
  /** The supplier whose lead time it is; empty for the others. */
  of: string;
  format: "percent" | "days";
  /** "2026-03". */
  months: string[];
  values: number[];
  centre: number;
  lower: number;
  upper: number;
  /** Positions of the months beyond a limit. */
  outside: number[];
}

/** The month against the plan, as step 6 left it on its sheets. */
export interface PerformanceView {
  attainments: {
    family: string;
    measure: string;
    plan: number;
    actual: number;
    /** actual ÷ plan. */
    attainment: number;
    /** NaN where the company has named none. */
    tolerance: number;
    /** "On target", "Near target", "Off target", "No target". */
    status: string;
    /** actual ÷ plan since January, or the first month measured. */
    yearToDate: number;
  }[];
  figures: {
    name: string;
    value: number;
    target: number;
    status: string;
    how: string;
    format: "percent" | "decimal" | "days";
  }[];
  lags: { by: string; group: string; lag: string; wmape: number; bias: number; mase: number }[];
  charts: ControlChartView[];
  suppliers: { supplier: string; onTime: number; planned: number; recent: number; finding: string }[];
  decisions: { state: string; question: string; owner: string; due: string }[];
  /** The self-assessment: what is done, how that shows, and what to do where it is not. */
  maturity: { stage: string; practice: string; met: boolean; evidence: string; next: string }[];
  /** The stage that is reached; empty below the first. */
  maturityStage: string;
  /** Items that will miss a month that is not over. */
  missing: { item: string; plan: number; projected: number }[];
}

/** What step 6 offers besides its result. */
export interface MonitorDesk {
  /** Undefined before step 6 has run. */
  performance(): Promise<PerformanceView | undefined>;
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
