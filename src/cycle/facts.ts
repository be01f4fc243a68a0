/** The six phases of the monthly cycle, in order. The same names stand in every layer. */
export type StepId = "gather" | "demand" | "supply" | "reconcile" | "review" | "monitor";

export type Tone = "neutral" | "good" | "warning" | "bad";

/** A figure worth seeing after a step, already formatted for reading. */
export interface Fact {
  label: string;
  value: string;
  tone: Tone;
  /** What it counts where people go on working on that after the run: it is told as it stands now. */
  live?: "decisions" | "signatures" | "gates";
}

/** Where in the workbook something is: the pane can take the user there. */
export interface CellTarget {
  sheet: string;
  address: string;
}
