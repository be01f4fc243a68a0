import { say } from "../planning/words";
import { PlanningError, type PlanningErrorKind } from "../planning/errors";
import type { Progress } from "../planning/control";
import type { Language } from "../planning/words";
import type { Part } from "./parts";

/**
 * What crosses between a worker and its caller. An error travels as plain data, because the structured clone
 * of an exception keeps neither its class nor its kind.
 */
export type Outcome = { ok: true; result: unknown } | { ok: false; kind: PlanningErrorKind; message: string };

/** A piece of a result: what is left of it without its large lists, or a part of one. */
export type Piece = { frame: unknown } | Part;

/** What a planning worker offers. Typed loosely here; `engine.ts` gives each task its own types. */
export interface PlanningWorker {
  /** Makes the worker's sentences those of a language, from the next task on. */
  speak(language: Language, locale: string): void;
  /** Takes a part of the next request, ahead of it; without one it lets go of those that it has. */
  take(part?: Part): void;
  run(
    task: string,
    request: unknown,
    report: (progress: Progress) => void,
    /** Takes the best result found so far, whenever there is a better one. */
    keep: (best: unknown) => void,
    /** Takes the result in pieces, its frame first; without it the result goes back in one. */
    give?: (piece: Piece) => void,
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
