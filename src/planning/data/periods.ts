import { PlanningError } from "../errors";
import {
  dateFromSerial,
  isoDate,
  isoWeekday,
  monthLabel,
  monthOf,
  monthStart,
  serialFromDate,
} from "./excelDate";
import { say } from "../words";

/** Lengths of planning periods. The three retail calendars divide a year of 52 or 53 whole weeks into 12 periods. */
export const bucketNames = ["day", "week", "month", "quarter", "4-4-5", "4-5-4", "5-4-4"] as const;
export type Bucket = (typeof bucketNames)[number];

export interface Period {
  /** First and last day, both Excel serials and both within the period. */
  start: number;
  end: number;
  /** "2026-03", "2026-W10", "2026-Q1", "2026-P03" or "2026-03-17". */
  label: string;
  workingDays: number;
}

export interface PeriodOptions {
  /** Default "month". */
  bucket?: Bucket;
  /** Month in which the year of quarters and retail calendars begins, 1 to 12. Default 1. */
  fiscalStartMonth?: number;
  /** First day of weeks and retail years, 1 Monday to 7 Sunday. Default 1, as in ISO 8601. */
  firstWeekday?: number;
  /** Days off each week, Monday first, 1 = off, as in NETWORKDAYS.INTL. Default "0000011". */
  weekend?: string;
  /** Excel serials of days off. */
  holidays?: Iterable<number>;
}

const longestHorizon = 10_000;

/**
 * A horizon of `count` periods; the first is the one that holds `start`. Weeks follow ISO 8601 (Monday, week 1
 * holds 4 January) unless another day begins them. A retail year begins with the week nearest the first day of its month;
 * the 53rd week, when there is one, goes to the last period.
 *
 * @throws PlanningError("value") for a start that is no date, a count that is no whole number from 1 to 10 000,
 * an unknown bucket or a weekend that is not seven digits 0 or 1.
 * @example
 * buildPeriods(serialFromDate(2026, 3, 17), 1)[0]; // { start: 46082, end: 46112, label: "2026-03", workingDays: 22 }
 */
export function buildPeriods(start: number, count: number, options: PeriodOptions = {}): Period[] {
  if (!Number.isFinite(start) || start < 1)
    throw new PlanningError("value", say`The start is not a date; enter a date such as 2026-03-01.`);
  if (!Number.isInteger(count) || count < 1 || count > longestHorizon)
    throw new PlanningError(
      "value",
      say`The number of periods must be a whole number from 1 to ${longestHorizon}.`,
    );
  const fiscalStartMonth = options.fiscalStartMonth ?? 1;
  if (!Number.isInteger(fiscalStartMonth) || fiscalStartMonth < 1 || fiscalStartMonth > 12)
    throw new PlanningError("value", say`The fiscal year must start in a month from 1 to 12.`);
  const isDayOff = daysOff(options.weekend ?? "0000011", options.holidays ?? []);
  const firstWeekday = options.firstWeekday ?? 1;
  const next = walker(Math.floor(start), options.bucket ?? "month", fiscalStartMonth, firstWeekday);
  return Array.from({ length: count }, () => {
    const period = next();
    return { ...period, workingDays: countDays(period.start, period.end, (day) => !isDayOff(day)) };
  });
}

/**
 * Working days from `start` to `end`, both included: as NETWORKDAYS.INTL, for non-negative spans.
 *
 * @example
 * workingDays(serialFromDate(2026, 3, 2), serialFromDate(2026, 3, 8)); // 5
 */
export function workingDays(
  start: number,
  end: number,
  options: Pick<PeriodOptions, "weekend" | "holidays"> = {},
): number {
  const isDayOff = daysOff(options.weekend ?? "0000011", options.holidays ?? []);
  return countDays(start, end, (day) => !isDayOff(day));
}

/**
 * The nth working day from a day on: as WORKDAY, but the first day counts when it is one.
 *
 * @param count from 1
 * @example
 * nthWorkingDay(serialFromDate(2026, 3, 1), 1); // Monday 2 March 2026
 */
export function nthWorkingDay(
  start: number,
  count: number,
  options: Pick<PeriodOptions, "weekend" | "holidays"> = {},
): number {
  const isDayOff = daysOff(options.weekend ?? "0000011", options.holidays ?? []);
  let day = Math.floor(start) - 1;
  for (let left = count; left > 0;) if (!isDayOff(++day)) left--;
  return day;
}

function daysOff(weekend: string, holidays: Iterable<number>): (day: number) => boolean {
  if (!/^[01]{7}$/.test(weekend))
    throw new PlanningError(
      "value",
      say`The weekend "${weekend}" must be seven digits from Monday to Sunday, 1 for a day off, such as 0000011.`,
    );
  const off = new Set<number>();
  for (const day of holidays) off.add(Math.floor(day));
  return (day) => weekend[isoWeekday(day) - 1] === "1" || off.has(day);
}

function countDays(start: number, end: number, counts: (day: number) => boolean): number {
  let days = 0;
  for (let day = start; day <= end; day++) if (counts(day)) days++;
  return days;
}

type Span = Omit<Period, "workingDays">;

/** Gives one period after the other, beginning with the one that holds `start`. */
function walker(start: number, bucket: Bucket, fiscalStartMonth: number, firstWeekday: number): () => Span {
  switch (bucket) {
    case "day":
      return each(start, (day) => ({ start: day, end: day, label: isoDate(day) }));
    case "week":
      return each(weekStart(start, firstWeekday), (day) => ({
        start: day,
        end: day + 6,
        label: weekLabel(day, firstWeekday),
      }));
    case "month":
      return each(monthStart(monthOf(start)), (day) => monthSpan(monthOf(day)));
    case "quarter": {
      const month = monthOf(start);
      const past = (((month - (fiscalStartMonth - 1)) % 3) + 3) % 3;
      return each(monthStart(month - past), (day) => quarterSpan(monthOf(day), fiscalStartMonth));
    }
    case "4-4-5":
    case "4-5-4":
    case "5-4-4":
      return each(start, (day) => retailSpan(day, bucket, fiscalStartMonth, firstWeekday));
    default:
      throw new PlanningError(
        "value",
        say`The bucket "${String(bucket)}" is not known; use ${bucketNames.join(", ")}.`,
      );
  }
}

function each(first: number, spanAt: (day: number) => Span): () => Span {
  let day = first;
  return () => {
    const span = spanAt(day);
    day = span.end + 1;
    return span;
  };
}

const monthSpan = (month: number): Span => ({
  start: monthStart(month),
  end: monthStart(month + 1) - 1,
  label: monthLabel(month),
});

function quarterSpan(month: number, fiscalStartMonth: number): Span {
  const fiscal = month - (fiscalStartMonth - 1);
  const label = `${Math.floor(fiscal / 12)}-Q${Math.floor((((fiscal % 12) + 12) % 12) / 3) + 1}`;
  return { start: monthStart(month), end: monthStart(month + 3) - 1, label };
}

/** The first day of the week that holds a day. */
const weekStart = (day: number, firstWeekday: number): number =>
  day - ((isoWeekday(day) - firstWeekday + 7) % 7);

/** "2026-W10" for the week that begins on the given day; its year is that of its fourth day, as in ISO 8601. */
export function weekLabel(first: number, firstWeekday = 1): string {
  const { year } = dateFromSerial(first + 3);
  const week = Math.round((first - retailYearStart(year, 1, firstWeekday)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** The first day of a week nearest the first day of the fiscal year; for January and Mondays that of ISO week 1. */
function retailYearStart(year: number, fiscalStartMonth: number, firstWeekday: number): number {
  const first = serialFromDate(year, fiscalStartMonth, 1);
  const start = weekStart(first, firstWeekday);
  return first - start <= 3 ? start : start + 7;
}

function retailSpan(
  day: number,
  bucket: "4-4-5" | "4-5-4" | "5-4-4",
  fiscalStartMonth: number,
  firstWeekday: number,
): Span {
  const yearStart = (year: number): number => retailYearStart(year, fiscalStartMonth, firstWeekday);
  let year = dateFromSerial(day).year + 1;
  while (yearStart(year) > day) year--;
  const yearEnd = yearStart(year + 1) - 1;
  const weeks = bucket.split("-").map(Number);
  let start = yearStart(year);
  for (let period = 0; period < 12; period++) {
    const end = period === 11 ? yearEnd : start + weeks[period % 3] * 7 - 1;
    if (day <= end) return { start, end, label: `${year}-P${String(period + 1).padStart(2, "0")}` };
    start = end + 1;
  }
  throw new PlanningError("value", say`Day ${day} lies in no period of its year.`);
}
