/** How much a finding matters: a critical one closes the gate of the step until it is mended or waived. */
export type Severity = "critical" | "warning" | "info";

/** One thing found in the input data: what is wrong, where, and what to do about it. */
export interface Finding {
  severity: Severity;
  /** Name of the rule, stable across releases: "duplicate key", "orphan key", "text quantity", … */
  rule: string;
  /** Name of the source table. */
  table: string;
  /** Row of the table, counted from 0 below the header; -1 for the table as a whole. */
  row: number;
  /** Header of the column as the table has it; empty for the row or the table as a whole. */
  column: string;
  /** The key that is concerned, for example an item number. */
  key: string;
  /** A sentence for the planner, ending in what to do. */
  message: string;
}
