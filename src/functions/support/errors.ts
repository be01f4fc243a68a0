import { PlanningError, type PlanningErrorKind } from "../../planning/errors";
import { say } from "../../planning/words";

/** The Excel error for each kind of trouble. */
export const excelErrorFor: Record<PlanningErrorKind, "#VALUE!" | "#N/A" | "#NUM!" | "#DIV/0!"> = {
  value: "#VALUE!",
  notAvailable: "#N/A",
  number: "#NUM!",
  divisionByZero: "#DIV/0!",
  cancelled: "#N/A",
};

/**
 * The one place that makes Excel's errors. Excel shows the sentence for #VALUE! and #N/A; the other codes
 * carry it too, for hosts that show it. Called only inside Excel's runtime, where CustomFunctions.Error exists.
 */
export function toExcelError(error: unknown): CustomFunctions.Error {
  const planning = asPlanningError(error);
  return new CustomFunctions.Error(
    excelErrorFor[planning.kind] as CustomFunctions.ErrorCode,
    planning.message,
  );
}

/** Anything thrown as a PlanningError; an unforeseen fault is told as such instead of a bare #VALUE!. */
export function asPlanningError(error: unknown): PlanningError {
  if (error instanceof PlanningError) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new PlanningError("value", say`The calculation failed unexpectedly: ${detail}`);
}
