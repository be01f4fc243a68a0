import { isoDate, monthLabel, monthOf, monthStart } from "../data/excelDate";
import type { CellValue } from "../data/table";

const months: ReadonlySet<string> = new Set(["Month", "Ship", "Receive", "Release"]);
const days: ReadonlySet<string> = new Set([
  ...["Signed on", "Waived on", "On", "Due", "Snooze until", "Made", "Expires", "Taken"],
]);
/** Day numbers of the years 1982 to 2119: a smaller or larger number in such a column is none. */
const [firstDay, lastDay] = [30_000, 80_000];

/**
 * A day number as people read it, where a column holds months or days by its header; undefined for
 * anything else.
 *
 * @example
 * dateText(46082, "Ship");      // "2026-03"
 * dateText(46349, "Signed on"); // "2026-11-23"
 * dateText(46349, "Units");     // undefined
 */
export function dateText(value: CellValue, header: string): string | undefined {
  if (typeof value !== "number" || !Number.isInteger(value) || value < firstDay || value > lastDay)
    return undefined;
  if (months.has(header) && monthStart(monthOf(value)) === value) return monthLabel(monthOf(value));
  return months.has(header) || days.has(header) ? isoDate(value) : undefined;
}
