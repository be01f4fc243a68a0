import type { Progress } from "../../cycle/contract";

/** Before this much time and work an estimate would only mislead. */
const minimumElapsed = 2000;
const minimumShare = 0.05;

/**
 * Seconds that the work will still take at its pace so far, rounded up; undefined while it is too early to say.
 *
 * @example
 * secondsLeft({ done: 25, total: 100, what: "Forecasting" }, 5000) // 15
 */
export function secondsLeft(progress: Progress, elapsedMs: number): number | undefined {
  const share = progress.total > 0 ? progress.done / progress.total : 0;
  if (elapsedMs < minimumElapsed || share < minimumShare) return undefined;
  return Math.max(1, Math.ceil((elapsedMs / 1000) * (1 / share - 1)));
}
