/** A date with its time as a workbook keeps it: days since 1900 with a fraction. */
const serialWithTime = /^\d{5}\.\d+$/;
const clock = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s?([ap]m)?/i;
const minutesADay = 1440;
/** Share of the steps that must have a date: sales happen at any time, measurements at every step. */
const filled = 0.8;

/**
 * The time that a date names, as a part of its day.
 *
 * @example
 * timeOfDay("2026-03-01 18:30"); // 0.7708
 */
export function timeOfDay(date: string): number {
  const text = date.trim();
  if (serialWithTime.test(text)) return Number(text) % 1;
  const [, hours, minutes, seconds, half] = clock.exec(text) ?? [];
  if (hours === undefined) return 0;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : Number(hours);
  return (hour * 60 + Number(minutes) + Number(seconds ?? 0) / 60) / minutesADay;
}

/** Whether dates tell more than the day. */
export function differInHours(dates: readonly string[]): boolean {
  const times = new Set<number>();
  for (const date of new Set(dates)) if (times.add(timeOfDay(date)).size > 1) return true;
  return false;
}

/**
 * The points of dates that follow one another in even steps of hours or minutes; undefined where they do not, as in a list
 * of sales.
 *
 * @param days the day of each date
 */
export function evenTimes(dates: readonly string[], days: readonly number[]): number[] | undefined {
  if (days.some(Number.isNaN)) return undefined;
  const minutes = dates.map((date, at) => Math.round((days[at] + timeOfDay(date)) * minutesADay));
  const distinct = [...new Set(minutes)].sort((a, b) => a - b);
  const step = distinct
    .slice(1)
    .reduce((least, minute, at) => Math.min(least, minute - distinct[at]), Infinity);
  const even =
    minutesADay % step === 0 &&
    step < minutesADay &&
    distinct.every((minute) => (minute - distinct[0]) % step === 0);
  const steps = (distinct[distinct.length - 1] - distinct[0]) / step + 1;
  if (!even || distinct.length < filled * steps) return undefined;
  return minutes.map((minute) => minute / minutesADay);
}

/** Steps of a grid in a day, where there are several. */
export function stepsADay(step: number): number | undefined {
  const steps = Math.round(1 / step);
  return steps > 1 && Math.abs(steps * step - 1) < 1e-6 ? steps : undefined;
}

/** "18:30" of a point in time. */
export function clockTime(point: number): string {
  const minutes = Math.round((point - Math.floor(point)) * minutesADay);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
