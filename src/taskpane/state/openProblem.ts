import { texts } from "../texts";
import { describeError } from "./describeError";

/** What the planner can do about a pane that cannot open: try again, load the page anew, or nothing here. */
export type Remedy = "retry" | "reload" | "none";

/** Why the pane has no workbook to work on. */
export class OpenProblem extends Error {
  constructor(
    readonly title: string,
    message: string,
    readonly remedy: Remedy,
  ) {
    super(message);
    this.name = "OpenProblem";
  }
}

/** Any error met while opening, as something to show. */
export function asOpenProblem(error: unknown): OpenProblem {
  if (error instanceof OpenProblem) return error;
  return new OpenProblem(
    texts.trouble.openFailedTitle,
    `${describeError(error)} ${texts.trouble.untouched}`,
    "retry",
  );
}
