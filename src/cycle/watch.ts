import { PlanningError } from "../planning/errors";
import { say } from "../planning/words";
import type { Progress } from "../planning/control";

/** How a caller follows work that takes a while, and ends it. */
export interface Watch {
  signal?: AbortSignal;
  onProgress?(progress: Progress): void;
}

/**
 * Says how far work has come, in per cent.
 *
 * @throws PlanningError("cancelled") once the caller wants it to end
 */
export function step({ signal, onProgress }: Watch, done: number, what: string): void {
  if (signal?.aborted) throw new PlanningError("cancelled", say`Stopped; no table was changed.`);
  onProgress?.({ done, total: 100, what });
}

/** A part of the work, from one share of the whole to another, in so many pieces. */
export function pieces(
  watch: Watch,
  from: number,
  to: number,
): (done: number, of: number, what: string) => void {
  return (done, of, what) => step(watch, from + ((to - from) * done) / Math.max(1, of), what);
}
