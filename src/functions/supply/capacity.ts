import { PlanningError } from "../../planning/errors";
import type {
  CapacityException,
  CapacityResource,
  DayRange,
  WorkCalendar,
} from "../../planning/supply/capacityHours";
import { say } from "../../planning/words";
import { defineFunction, describeCell, table, toDateSerial, toNumber, toText, type Cell } from "../support";
import { positionStart } from "../support/parameter";

export const capacity = defineFunction({
  id: "CAPACITY",
  phase: "supply",
  summary:
    "Computes the hours that each resource can work in each period, from shifts, days, efficiency and availability.",
  returns: "Hours, resources × periods.",
  parameters: {
    calendar: table({
      description:
        "Working time a unit: name, shifts a day, hours a shift, days a week; or name and the hours of Monday to Sunday (8 columns). A header row is skipped.",
      minColumns: 3,
    }),
    resources: table({
      description:
        "Resource, calendar, units side by side, efficiency, availability. The last three default to 1.",
    }),
    periods: table({
      description:
        "Start and end date of each period in two columns (as SOP.PERIODS gives), or a row or column of start dates, or of working days a period (at most 366).",
    }),
    exceptions: table({
      description:
        "Departures: resource or calendar (blank: all), first day, last day, factor on the hours (0: closed), extra hours a day.",
      optional: true,
    }),
  },
  example: '=SOP.CAPACITY({"two shifts",2,8,5}, {"Line 1","two shifts",1,0.9,0.95}, {22,19,21})',
  source: "Effective capacity = units × shifts × hours × days × efficiency × availability (APICS).",
  async compute({ calendar, resources, periods, exceptions }, context) {
    const calendars = readCalendars(calendar);
    const machines = readResources(resources, calendars);
    const days = workingDays(periods);
    if (days && exceptions) {
      throw new PlanningError(
        "value",
        say`Exceptions go by day; give periods as dates instead of numbers of working days.`,
      );
    }
    if (days) return machines.map((machine) => days.map((count) => count * hoursADay(machine, calendars)));
    const departures = exceptions ? readExceptions(exceptions) : [];
    return context.run("capacityHours", [calendars, machines, readPeriods(periods), departures]);
  },
});

function readCalendars(cells: Cell[][]): WorkCalendar[] {
  return withoutHeader(cells, 1).map((row, at) => {
    const numbers = row.slice(1).map((_, column) => numberAt(row, at, column + 1, "calendar", 0));
    const key = keyAt(row, at, 0, "calendar");
    if (numbers.length >= 7) return { key, weekdayHours: checkedDays(key, numbers.slice(0, 7)) };
    const [shifts, hours, days = 5] = numbers;
    if (days > 7)
      throw new PlanningError(
        "number",
        say`Calendar ${key} has ${days} days in a week; give the days of a week, at most 7.`,
      );
    const weekdayHours = Array.from(
      { length: 7 },
      (_, day) => shifts * hours * Math.max(0, Math.min(1, days - day)),
    );
    return { key, weekdayHours: checkedDays(key, weekdayHours) };
  });
}

/** No day has more than 24 hours. */
function checkedDays(key: string, weekdayHours: number[]): number[] {
  const most = Math.max(...weekdayHours);
  if (most <= 24) return weekdayHours;
  throw new PlanningError(
    "number",
    say`Calendar ${key} has ${most} hours in a day; give the shifts of a day, the hours of one shift and the days of a week.`,
  );
}

function readResources(cells: Cell[][], calendars: readonly WorkCalendar[]): CapacityResource[] {
  return withoutHeader(cells, 2).map((row, at) => {
    // With one calendar its name may be left out: the second column then holds the units.
    const named = typeof row[1] === "string" && toNumber(row[1]) === undefined;
    if (!named && calendars.length !== 1) {
      throw new PlanningError(
        "value",
        say`${positionStart("resources", at, 1)} must name one of the calendars.`,
      );
    }
    const first = named ? 2 : 1;
    return {
      key: keyAt(row, at, 0, "resources"),
      calendar: named ? keyAt(row, at, 1, "resources") : calendars[0].key,
      units: numberAt(row, at, first, "resources", 1),
      efficiency: fractionAt(row, at, first + 1, mostEfficiency),
      availability: fractionAt(row, at, first + 2, 1),
    };
  });
}

/** Nobody works three times as fast as the standard: a larger number is a percentage. */
const mostEfficiency = 3;

function fractionAt(row: Cell[], at: number, column: number, most: number): number {
  const value = numberAt(row, at, column, "resources", 1);
  if (value <= most) return value;
  throw new PlanningError(
    "number",
    say`${positionStart("resources", at, column)} is ${value}; it needs a fraction of at most ${most}, as 95 % is 0.95 or 95%.`,
  );
}

function readExceptions(cells: Cell[][]): CapacityException[] {
  return withoutHeader(cells, 1).map((row, at) => ({
    key: toText(row[0]) ?? "",
    from: dateAt(row, at, 1, "exceptions"),
    to: row[2] === null ? dateAt(row, at, 1, "exceptions") : dateAt(row, at, 2, "exceptions"),
    factor: numberAt(row, at, 3, "exceptions", 1),
    extraHours: numberAt(row, at, 4, "exceptions", 0),
  }));
}

const mostDaysInAPeriod = 366;
/** 1 January 1950 as Excel counts days: a smaller number is a count of something, not a day to plan for. */
const firstPlannedDay = 18264;

/** Working days a period, when the range holds counts rather than dates. */
function workingDays(cells: Cell[][]): number[] | undefined {
  const list = cells.length === 1 ? cells[0] : cells[0].length === 1 ? cells.map((row) => row[0]) : [];
  const days = list.map(toNumber);
  if (
    days.length === 0 ||
    !days.every((value) => value !== undefined && value >= 0 && value < firstPlannedDay)
  )
    return undefined;
  const tooLong = days.findIndex((value) => value! > mostDaysInAPeriod);
  if (tooLong < 0) return days as number[];
  const where =
    cells.length === 1 ? positionStart("periods", 0, tooLong) : positionStart("periods", tooLong, 0);
  throw new PlanningError(
    "value",
    say`${where} is ${days[tooLong]!}; it needs a date, or at most ${mostDaysInAPeriod} working days.`,
  );
}

function hoursADay(machine: CapacityResource, calendars: readonly WorkCalendar[]): number {
  const calendar = calendars.find(({ key }) => key === machine.calendar);
  if (!calendar) {
    throw new PlanningError(
      "value",
      say`Resource ${machine.key} uses calendar "${machine.calendar}", which is not in the list of calendars.`,
    );
  }
  const working = calendar.weekdayHours.filter((hours) => hours > 0);
  const average = working.reduce((sum, hours) => sum + hours, 0) / Math.max(1, working.length);
  return average * machine.units * (machine.efficiency ?? 1) * (machine.availability ?? 1);
}

/** Start and end days from two columns, or from a list of starts in which each period lasts until the next. */
function readPeriods(cells: Cell[][]): DayRange[] {
  if (!isListOfStarts(cells)) {
    const rows = toDateSerial(cells[0][0]) === undefined ? cells.slice(1) : cells;
    return rows.map((row, at) => ({
      from: dateAt(row, at, 0, "periods"),
      to: dateAt(row, at, 1, "periods"),
    }));
  }
  const starts =
    cells.length === 1
      ? cells[0].map((_, c) => dateAt(cells[0], 0, c, "periods"))
      : cells.map((row, at) => dateAt(row, at, 0, "periods"));
  return starts.map((from, at) => ({ from, to: (starts[at + 1] ?? from + lastLength(starts)) - 1 }));
}

/** One row or column of dates; but a row of two dates, or with a label in the third cell, is a start and an end. */
function isListOfStarts(cells: Cell[][]): boolean {
  if (cells[0].length === 1) return true;
  if (cells.length > 1) return false;
  const serials = cells[0].map(toDateSerial);
  if (serials.length > 2) return serials.every((serial) => serial !== undefined);
  return serials.every((serial) => serial !== undefined && dayOfMonth(serial) === 1);
}

/** The last period has no successor: it lasts to the end of its month when all starts are firsts, else as long as the one before. */
function lastLength(starts: readonly number[]): number {
  const last = starts[starts.length - 1];
  const isFirst = (serial: number) => dayOfMonth(serial) === 1;
  if (starts.every(isFirst)) {
    const step = starts.length > 1 ? Math.max(1, Math.round((last - starts[starts.length - 2]) / 30.4)) : 1;
    let end = last + 28 * step;
    while (!isFirst(end)) end++;
    return end - last;
  }
  return starts.length > 1 ? last - starts[starts.length - 2] : 1;
}

function dayOfMonth(serial: number): number {
  const unixEpoch = 25569;
  return new Date((Math.floor(serial) - unixEpoch) * 86_400_000).getUTCDate();
}

/** Drops a first row whose cell in a numeric column is a word. */
function withoutHeader(cells: Cell[][], numericColumn: number): Cell[][] {
  const first = cells[0][numericColumn];
  const isHeader =
    typeof first === "string" && toNumber(first) === undefined && toDateSerial(first) === undefined;
  return isHeader && cells.length > 1 ? cells.slice(1) : cells;
}

function keyAt(row: Cell[], at: number, column: number, name: string): string {
  const key = toText(row[column] ?? null);
  if (key === undefined)
    throw new PlanningError("value", say`${positionStart(name, at, column)} is blank; it needs a name.`);
  return key;
}

function numberAt(row: Cell[], at: number, column: number, name: string, whenBlank: number): number {
  const cell = row[column] ?? null;
  if (cell === null) return whenBlank;
  const value = toNumber(cell);
  if (value === undefined || value < 0) {
    throw new PlanningError(
      "value",
      say`${positionStart(name, at, column)} is ${describeCell(cell)}; it needs a number of at least 0.`,
    );
  }
  return value;
}

function dateAt(row: Cell[], at: number, column: number, name: string): number {
  const cell = row[column] ?? null;
  const serial = toDateSerial(cell);
  if (serial === undefined) {
    throw new PlanningError(
      "value",
      say`${positionStart(name, at, column)} is ${describeCell(cell)}; it needs a date.`,
    );
  }
  return serial;
}
