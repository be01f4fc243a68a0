import { texts } from "../texts";

/** Errors whose message is already a sentence for the planner: what is wrong, where, and what to do. */
const wellSpoken = new Set(["PlanningError", "WorkbookError"]);

/** A sentence or two for any thrown thing: what happened and what to do next. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error))
    return `${texts.errors.unexpected(texts.errors.unknown)} ${texts.errors.advice}`;
  if (wellSpoken.has(error.name)) return error.message;
  if (error.name === "ChunkLoadError") return texts.errors.chunk;
  return `${texts.errors.unexpected(asSentence(error.message || error.name))} ${texts.errors.advice}`;
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
