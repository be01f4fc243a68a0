import { splitDemands } from "./demands";
import { survivalOf } from "./rates";

/** Silence shorter than this may be a stock-out or a closed month. */
const shortestSilence = 6;
/** Times the longest silence before that the present one must last. */
const longer = 2;
/** Demand this rare comes back after any silence: only what came in so many of the periods is known to have ended. */
const usual = 0.3;
/** A chance this small that demand goes on is none. */
const negligible = 0.01;

/**
 * How long an item that used to sell has been silent, when it surely has ended: longer than half a season, longer than
 * twice any silence before, and so long that demand as it was would hardly ever pause. Undefined when it may go on.
 *
 * @param y complete history, not negative
 * @example
 * endedFor(Float64Array.of(9, 8, 9, 7, 8, 9, 9, 8, 0, 0, 0, 0, 0, 0), 1); // 6
 */
export function endedFor(y: Float64Array, seasonLength: number): number | undefined {
  let silence = 0;
  while (silence < y.length && y[y.length - 1 - silence] === 0) silence++;
  const active = y.length - silence;
  if (silence < Math.max(shortestSilence, seasonLength / 2) || active < Math.max(8, seasonLength))
    return undefined;
  const { sizes, intervals } = splitDemands(y);
  if (sizes.length < usual * active) return undefined;
  const pauses = intervals.subarray(1);
  const longestPause = pauses.reduce((most, v) => Math.max(most, v - 1), 0);
  if (silence <= longer * longestPause) return undefined;
  return survivalOf(sizes.length, active, silence) < negligible ? silence : undefined;
}
