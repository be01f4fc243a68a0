/** What kind of trouble a planning calculation met; the border layers map it to an Excel error or a message. */
export type PlanningErrorKind =
  /** An argument has the wrong type, shape or value. Excel: #VALUE! */
  | "value"
  /** Not enough history, nothing found, or an answer that does not exist. Excel: #N/A */
  | "notAvailable"
  /** Infeasible, unbounded or not convergent. Excel: #NUM! */
  | "number"
  /** A ratio whose denominator is zero. Excel: #DIV/0! */
  | "divisionByZero"
  /** The user or the caller stopped the work. */
  | "cancelled";

/**
 * The one error that the planning engine throws. The message is a sentence for the planner: what is wrong,
 * where (row, column, key) and what to do about it.
 *
 * @example
 * throw new PlanningError("value", "Row 7 of values holds the text \"n/a\" in column 3; clear the cell or enter a number.");
 */
export class PlanningError extends Error {
  constructor(
    readonly kind: PlanningErrorKind,
    message: string,
  ) {
    super(message);
    this.name = "PlanningError";
  }
}
