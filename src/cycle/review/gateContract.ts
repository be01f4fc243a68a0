import type { CellTarget, StepId } from "../facts";

/** "closed": the check is red and nobody has waived it. */
export type GateState = "open" | "waived" | "closed";

/** A gate of the cycle as the pane and the command line show it. */
export interface GateView {
  /** "Demand: every family agreed": names the gate in its table. */
  id: string;
  /** What it is called in the current language. */
  name: string;
  step: StepId;
  check: string;
  state: GateState;
  /** What keeps the check from being green; empty when nothing does. */
  missing: string;
  /** Where it is settled: a step of the pane, and a cell to look at. */
  settle: { step: StepId; target: CellTarget };
  /** The signatures themselves: nobody else can settle or waive them before the review. */
  isSignature: boolean;
  /** Why it may be passed all the same, who says so and since when (ISO date); empty without a waiver. */
  reason: string;
  by: string;
  on: string;
}

export interface Waiver {
  /** Id of the gate. */
  gate: string;
  reason: string;
  by: string;
}

/** A step in the calendar of the cycle: when, who, what about, and how far its gates are. */
export interface CalendarRow {
  step: StepId;
  /** Working days of the month, from 1. */
  fromDay: number;
  toDay: number;
  /** ISO dates; empty while there is no plan. */
  starts: string;
  due: string;
  responsible: string;
  accountable: string;
  consulted: string;
  informed: string;
  agenda: string;
  /** What must be so before the cycle goes on. */
  gates: string;
  /** Gates that are open or waived, of all the step's. */
  open: number;
  of: number;
  /** The day is over and a gate still closed. */
  late: boolean;
}

/** The gates of the cycle as the workbook has them now, and the waivers that pass them. */
export interface GateDesk {
  /**
   * @param steps of these steps only: fewer tables are read
   */
  gates(steps?: readonly StepId[]): Promise<GateView[]>;
  /**
   * Lets closed gates be passed; reason, name and day stay in the workbook.
   *
   * @throws PlanningError without a reason or a name
   */
  waive(waivers: readonly Waiver[]): Promise<void>;
  /** Takes a waiver back. */
  withdraw(gate: string): Promise<void>;
  /** The steps with their days, dates, roles and gates, as SOP_Calendar has them or as is usual. */
  calendar(): Promise<CalendarRow[]>;
}
