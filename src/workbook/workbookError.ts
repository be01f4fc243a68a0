import { said, say, toSay } from "../planning/words";

/** Something that Excel or the state of the workbook forbids; the message tells the planner what to do. */
export class WorkbookError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "WorkbookError";
  }
}

const sentences: Record<string, string> = {
  AccessDenied: toSay(
    "Excel refused the change: the workbook or the sheet is protected, read-only or opened for viewing. Remove the protection and try again.",
  ),
  InvalidOperationInCellEditMode: toSay(
    "A cell is being edited. Press Enter or Esc in Excel, then try again.",
  ),
  RequestPayloadSizeLimitExceeded: toSay(
    "The data is too large for one request of Excel on the web. Use fewer rows.",
  ),
  ResponsePayloadSizeLimitExceeded: toSay(
    "The answer is too large for one request of Excel on the web. Use fewer rows.",
  ),
  RequestAborted: toSay(
    "Excel gave up on the request, mostly because it is busy. Wait for it to finish and try again.",
  ),
  ItemNotFound: toSay("A sheet, table or name that was there a moment ago is gone. Run the step again."),
  InsertDeleteConflict: toSay(
    "Excel cannot insert or delete cells here, because a table or merged cells are in the way.",
  ),
  NotImplemented: toSay("This version of Excel does not offer what is needed here. Update Excel."),
  ApiNotFound: toSay("This version of Excel does not offer what is needed here. Update Excel."),
  UnsupportedOperation: toSay("This version of Excel does not offer what is needed here. Update Excel."),
  Conflict: toSay("Somebody else changed the same cells at the same moment. Try again."),
};

/** The code of an Office error ("ItemNotFound"), or undefined for any other error. */
export function officeErrorCode(error: unknown): string | undefined {
  // Not `instanceof Error`: Office's errors may come from another window.
  const isOffice = typeof error === "object" && error !== null && "code" in error && "debugInfo" in error;
  return isOffice && typeof error.code === "string" ? error.code : undefined;
}

/** Turns an Office error into a WorkbookError with a sentence; any other error comes back unchanged. */
export function explained(error: unknown): unknown {
  const code = officeErrorCode(error);
  if (code === undefined) return error;
  const detail = (error as Error).message;
  const told = sentences[code];
  return new WorkbookError(
    code,
    told ? `${said(told)} (${detail})` : say`Excel answered: ${detail} (${code})`,
  );
}

/** What Excel refused, with the sheets that are protected; among several, Excel does not say which. */
export function refused(error: unknown, sheets: readonly string[]): unknown {
  if (sheets.length === 0) return explained(error);
  return new WorkbookError(
    "AccessDenied",
    sheets.length === 1
      ? say`Excel refused the change: the sheet ${sheets[0]} is protected. Lift its protection (Review, Unprotect Sheet) and try again.`
      : say`Excel refused the change: the sheets ${sheets.join(", ")} are protected. Lift the protection (Review, Unprotect Sheet) of what is to be changed and try again.`,
  );
}
