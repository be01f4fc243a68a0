import { dateFromSerial, isoDate, isoWeekday, monthLabel, monthOf, serialFromIso } from "../excelDate";

/** Serials below this (1 January 1910) are plain numbers rather than dates. */
const earliestDate = 3654;

/**
 * Labels of the periods without a date between the first and the last: months; weeks where all dates fall on one day of
 * the week and one is a week after another; quarters and years where all are as far apart.
 *
 * @param cells dates as serials or as texts such as 2026-03-01; anything else counts not
 * @example
 * dateGaps([46023, 46082]) // ["2026-02"]
 */
export function dateGaps(cells: readonly unknown[]): string[] {
  const serials = cells.map((cell) => (typeof cell === "string" ? serialFromIso(cell.trim()) : Number(cell)));
  const days = [...new Set(serials.filter((day) => day >= earliestDate).map(Math.floor))].sort(
    (a, b) => a - b,
  );
  if (isWeekly(days)) return missing(days, 7).map(isoDate);
  const months = [...new Set(days.map(monthOf))];
  const distances = months.slice(1).map((month, at) => month - months[at]);
  // Two dates that are a quarter apart may as well lack the months between.
  const step = distances.length < 2 ? 1 : [12, 3].find((length) => distances.every((d) => d % length === 0));
  return missing(months, step ?? 1).map(monthLabel);
}

function isWeekly(days: readonly number[]): boolean {
  return (
    days.every((day) => isoWeekday(day) === isoWeekday(days[0])) &&
    days.some((day, at) => at > 0 && day - days[at - 1] === 7) &&
    days.some((day) => dateFromSerial(day).day !== 1)
  );
}

function missing(known: readonly number[], step: number): number[] {
  const all = new Set(known);
  const found: number[] = [];
  for (let at = known[0]; at < known[known.length - 1]; at += step) if (!all.has(at)) found.push(at);
  return found;
}
