import { PlanningError } from "../errors";
import { zeroRows } from "./rows";
import { say } from "../words";

/** Working hours of one unit of a resource on each weekday, Monday first, all shifts together. */
export interface WorkCalendar {
  key: string;
  weekdayHours: readonly number[];
}

/** A resource and what turns its clock hours into effective ones. */
export interface CapacityResource {
  key: string;
  calendar: string;
  /** Machines, lines or people that work side by side. */
  units: number;
  /** Standard hours produced an hour worked, 1 = standard. */
  efficiency?: number;
  /** Part of the scheduled time that the resource is up, 0 to 1. */
  availability?: number;
}

/** First and last day of a period, as Excel day numbers (1900 system), both included. */
export interface DayRange {
  from: number;
  to: number;
}

/**
 * A stretch of days that departs from the calendar. `key` names a resource or a calendar; empty means all.
 * `factor` multiplies the hours of the calendar (0 = closed), `extraHours` adds hours a unit to every day of the range.
 */
export interface CapacityException extends DayRange {
  key: string;
  factor?: number;
  extraHours?: number;
}

/**
 * A five- to seven-day calendar from a number of shifts.
 *
 * @example
 * shiftCalendar("two shifts", 2, 7.5, 5).weekdayHours // [15, 15, 15, 15, 15, 0, 0]
 */
export function shiftCalendar(
  key: string,
  shifts: number,
  hoursPerShift: number,
  daysPerWeek: number,
): WorkCalendar {
  return {
    key,
    weekdayHours: Array.from({ length: 7 }, (_, day) => (day < daysPerWeek ? shifts * hoursPerShift : 0)),
  };
}

/**
 * Effective hours of each resource in each period: calendar hours of every day, changed by the exceptions, times
 * units, efficiency and availability.
 *
 * @returns hours, resources × periods
 * @throws "value" for an unknown calendar, an exception that names nothing, or a range that ends before it starts
 * @example
 * capacityHours([shiftCalendar("one", 1, 8, 5)], [{ key: "Line 1", calendar: "one", units: 2 }],
 *   [{ from: 45299, to: 45305 }])[0][0] // 80: Monday 8 to Sunday 14 January 2024
 */
export function capacityHours(
  calendars: readonly WorkCalendar[],
  resources: readonly CapacityResource[],
  periods: readonly DayRange[],
  exceptions: readonly CapacityException[] = [],
): Float64Array[] {
  const calendarByKey = new Map(calendars.map((calendar) => [calendar.key, calendar]));
  checkRanges(periods, "Period");
  checkRanges(exceptions, "Exception");
  checkExceptionKeys(exceptions, calendarByKey, resources);
  const hours = zeroRows(resources.length, periods.length);
  resources.forEach((resource, row) => {
    const calendar = calendarByKey.get(resource.calendar);
    if (!calendar) {
      throw new PlanningError(
        "value",
        say`Resource ${resource.key} uses calendar "${resource.calendar}", which is not in the list of calendars.`,
      );
    }
    const own = exceptions.filter(
      (e) => e.key === "" || e.key === resource.key || e.key === resource.calendar,
    );
    const effective = resource.units * (resource.efficiency ?? 1) * (resource.availability ?? 1);
    periods.forEach((period, t) => {
      hours[row][t] = effective * unitHours(calendar, period, own);
    });
  });
  return hours;
}

function unitHours(
  calendar: WorkCalendar,
  period: DayRange,
  exceptions: readonly CapacityException[],
): number {
  const touching = exceptions.filter((e) => e.from <= period.to && e.to >= period.from);
  let hours = 0;
  for (let day = Math.floor(period.from); day <= period.to; day++) {
    let ofDay = calendar.weekdayHours[mondayFirst(day)];
    for (const exception of touching) {
      if (day < exception.from || day > exception.to) continue;
      ofDay = ofDay * (exception.factor ?? 1) + (exception.extraHours ?? 0);
    }
    hours += ofDay;
  }
  return hours;
}

/** Weekday of an Excel day number (1900 system, from March 1900 on): 0 = Monday … 6 = Sunday. */
function mondayFirst(day: number): number {
  return (((day - 2) % 7) + 7) % 7;
}

function checkRanges(ranges: readonly DayRange[], name: string): void {
  ranges.forEach((range, index) => {
    if (!(range.to >= range.from)) {
      throw new PlanningError(
        "value",
        say`${name} ${index + 1} ends (${range.to}) before it starts (${range.from}); swap or correct the dates.`,
      );
    }
  });
}

function checkExceptionKeys(
  exceptions: readonly CapacityException[],
  calendars: ReadonlyMap<string, WorkCalendar>,
  resources: readonly CapacityResource[],
): void {
  const known = new Set(resources.map((resource) => resource.key));
  exceptions.forEach((exception, index) => {
    if (exception.key === "" || calendars.has(exception.key) || known.has(exception.key)) return;
    throw new PlanningError(
      "value",
      say`Exception ${index + 1} names "${exception.key}", which is neither a resource nor a calendar; leave it empty for all.`,
    );
  });
}
