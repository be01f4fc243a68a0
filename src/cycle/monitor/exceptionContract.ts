import type { ParetoRow } from "../../planning/monitor/pareto";
import type { CellTarget, StepId, Tone } from "../facts";

/** Where misses come from. */
export type CauseCode = "demand" | "supply" | "data" | "policy";

/** "" stands for not given. */
export interface ExceptionAnswer {
  owner: string;
  /** ISO dates. */
  due: string;
  snoozeUntil: string;
  cause: CauseCode | "";
  /** What settled it; an exception with one is resolved. */
  resolution: string;
}

/** A deviation that somebody has to deal with, from whichever step. */
export interface ExceptionEntry extends ExceptionAnswer {
  /** The same each time it is found in a cycle. */
  id: string;
  step: StepId;
  /** Which rule found it: "Production off plan". */
  rule: string;
  /** Item, supplier or decision; empty where it is about none. */
  key: string;
  text: string;
  tone: Tone;
  /** Currency; 0 where no money can be told. */
  money: number;
  state: "open" | "overdue" | "snoozed" | "resolved";
  /** Where it is. */
  target?: CellTarget;
}

/** Which exceptions are wanted; what is left out narrows nothing. */
export interface ExceptionFilter {
  step?: StepId;
  /** "" stands for those without an owner. */
  owner?: string;
}

/** What is to be cleared over all steps of the cycle, or over what a filter leaves of them. */
export interface ExceptionInbox {
  currency: string;
  /** Everybody who owns one, whatever the filter. */
  owners: string[];
  /** Open ones, the largest money first, at most as many as one person can clear. */
  open: ExceptionEntry[];
  /** How many of them hold 80 % of their money (Pareto's vital few). */
  vital: number;
  /** Open ones beyond those, and the money they stand for. */
  more: number;
  moreMoney: number;
  /** Snoozed or resolved. */
  aside: ExceptionEntry[];
  /** Money of all of them by cause. */
  causes: ParetoRow[];
}

/** The exceptions of all steps, with what people said about them, kept in the workbook. */
export interface ExceptionDesk {
  /** The filter comes before the cut to the largest, so that somebody sees all that is theirs to clear. */
  inbox(wanted?: ExceptionFilter): Promise<ExceptionInbox>;
  /**
   * Writes down what was decided about an exception; what the answer leaves out stays as it is.
   *
   * @throws PlanningError("notAvailable") when it is no longer there
   */
  answer(id: string, answer: Partial<ExceptionAnswer>): Promise<void>;
}
