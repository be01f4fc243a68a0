import { ownGrid, type PeriodGrid } from "./seriesPeriods";
import { PlanningError } from "../../planning/errors";

/** Periods in a year of a file of days, as their season counts them. */
const days = 7;
/** Share of its own periods in which a series must have a line. */
const filled = 0.8;
/**
 * Fewest periods that are seen to be months or longer, and weeks: single days hardly ever fall on the same day of so many
 * months one after the other, but on the same weekday they sometimes do.
 */
const fewestMonths = 3;
const fewestWeeks = 8;

/**
 * The periods of a series that has months, weeks or the like in a file where others have days. Laid on days it would be
 * mostly blanks.
 *
 * @param points its dates
 * @param shared the periods of the file as a whole
 * @param blankIsZero whether days without a line are days without demand: then only months and longer ones are its own
 * @returns undefined where the file's periods are its own
 */
export function coarserGrid(
  points: readonly number[],
  shared: PeriodGrid | undefined,
  blankIsZero: boolean,
): PeriodGrid | undefined {
  if (shared?.timeline.frequency !== days || points.some(Number.isNaN)) return undefined;
  const distinct = new Set(points).size;
  if (distinct < fewestMonths) return undefined;
  const own = gridOrNone(points);
  const frequency = own?.timeline.frequency;
  if (!own || frequency === undefined || frequency === days) return undefined;
  if (frequency > 12 && (blankIsZero || distinct < fewestWeeks)) return undefined;
  if (distinct < filled * own.timeline.periods) return undefined;
  const last = Math.floor(own.timeline.position(shared.timeline.pointAt(shared.last)));
  return { ...own, last: Math.max(own.last, last) };
}

function gridOrNone(points: readonly number[]): PeriodGrid | undefined {
  try {
    return ownGrid(points);
  } catch (error) {
    if (error instanceof PlanningError) return undefined;
    throw error;
  }
}
