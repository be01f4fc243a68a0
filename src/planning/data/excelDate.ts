/**
 * Dates as Excel serial days (1900 system, 1 March 1900 = 61) and months as whole numbers, so that date
 * arithmetic is plain arithmetic and knows no time zone.
 */

/** Excel serial of 1 January 1970. */
const unixEpoch = 25569;
const millisecondsPerDay = 86_400_000;

export interface CalendarDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/**
 * Excel serial of a date of the Gregorian calendar. Months beyond 1–12 and days beyond the month run over,
 * as in Excel's DATE.
 *
 * @example
 * serialFromDate(2026, 3, 1); // 46082
 */
export function serialFromDate(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / millisecondsPerDay + unixEpoch;
}

/** The calendar date of an Excel serial; the time of day is ignored. */
export function dateFromSerial(serial: number): CalendarDate {
  const date = new Date((Math.floor(serial) - unixEpoch) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO weekday of a serial: 1 = Monday … 7 = Sunday. */
export function isoWeekday(serial: number): number {
  return ((((Math.floor(serial) - 2) % 7) + 7) % 7) + 1;
}

/**
 * A month as one number, `12 · year + month − 1`, so that months subtract and compare.
 *
 * @example
 * monthOf(serialFromDate(2026, 3, 17)) - monthOf(serialFromDate(2025, 3, 1)); // 12
 */
export function monthOf(serial: number): number {
  const { year, month } = dateFromSerial(serial);
  return year * 12 + month - 1;
}

/** Excel serial of the first day of a month number. */
export function monthStart(month: number): number {
  return serialFromDate(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** "2026-03" for a month number. */
export function monthLabel(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** "2026-03-17" for a serial. */
export function isoDate(serial: number): string {
  const { year, month, day } = dateFromSerial(serial);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/**
 * Reads ISO text as a serial: "2026-03-17", "2026-03" (first of the month), "2026-03-17T08:00". Other notations
 * depend on the reader's country and are refused.
 *
 * @returns NaN when the text is no ISO date.
 */
export function serialFromIso(text: string): number {
  const match = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$/.exec(text.trim());
  if (!match) return NaN;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  const serial = serialFromDate(year, month, day);
  const back = dateFromSerial(serial);
  return back.month === month && back.day === day ? serial : NaN;
}
