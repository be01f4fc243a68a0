import { say } from "../planning/words";
import { PlanningError, type PlanningErrorKind } from "../planning/errors";
import type { Progress } from "../planning/control";
import type { Language } from "../planning/words";

/**
 * What crosses between a worker and its caller. An error travels as plain data, because the structured clone
 * of an exception keeps neither its class nor its kind.
 */
export type Outcome = { ok: true; result: unknown } | { ok: false; kind: PlanningErrorKind; message: string };

/** What a planning worker offers. Typed loosely here; `engine.ts` gives each task its own types. */
export interface PlanningWorker {
  /** Makes the worker's sentences those of a language, from the next task on. */
  speak(language: Language, locale: string): void;
  run(
    task: string,
    request: unknown,
    report: (progress: Progress) => void,
    /** Takes the best result found so far, whenever there is a better one. */
    keep: (best: unknown) => void,
  ): Promise<Outcome>;
  /** Asks the task under way to end with the best result that it has. */
  finish(): void;
}

export function failure(error: unknown): Outcome {
  if (error instanceof PlanningError) return { ok: false, kind: error.kind, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { ok: false, kind: "value", message: say`The calculation failed unexpectedly: ${message}` };
}

/** The result of an outcome, or its error thrown as the PlanningError that it was. */
export function resultOf(outcome: Outcome): unknown {
  if (outcome.ok) return outcome.result;
  throw new PlanningError(outcome.kind, outcome.message);
}
