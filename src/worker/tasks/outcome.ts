import { PlanningError, type PlanningErrorKind } from "../../planning/errors";

/** Why one row of a table has no answer, as plain data that crosses to and from a worker. */
export interface RowProblem {
  problem: { kind: PlanningErrorKind; message: string };
}

export type RowOutcome<T> = { value: T } | RowProblem;

/** The outcome of one row's calculation: a PlanningError is that row's own, anything else is a fault. */
export function attemptRow<T>(calculate: () => T): RowOutcome<T> {
  try {
    return { value: calculate() };
  } catch (error) {
    if (error instanceof PlanningError) return rowProblem(error);
    throw error;
  }
}

export function rowProblem({ kind, message }: PlanningError): RowProblem {
  return { problem: { kind, message } };
}

/** The value of a row, or its problem as a PlanningError again. */
export function valueOrError<T>(outcome: RowOutcome<T>): T | PlanningError {
  return "value" in outcome
    ? outcome.value
    : new PlanningError(outcome.problem.kind, outcome.problem.message);
}
