import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import {
  choice,
  date,
  dates,
  defineFunction,
  describeCell,
  integer,
  keys,
  table,
  text,
  toDateSerial,
  toNumber,
  transpose,
  type Cell,
  type ResultCell,
} from "../support";
import { positionStart } from "../support/parameter";

export const periods = defineFunction({
  id: "PERIODS",
  phase: "data",
  summary: "Builds a planning calendar: start, end, label and working days of consecutive periods.",
  returns:
    "Count rows of start date, end date, label and working days (dates as serial numbers); or the transpose.",
  parameters: {
    start: date({ description: "A day in the first period; it snaps to the start of that period." }),
    count: integer({ description: "Number of periods.", min: 1, max: 10_000 }),
    bucket: choice({
      description:
        "Length of a period: month, ISO week, day, quarter, or the retail months 4-4-5, 4-5-4, 5-4-4.",
      choices: {
        month: [1],
        week: [2],
        quarter: [3],
        day: [4],
        "4-4-5": [445],
        "4-5-4": [454],
        "5-4-4": [544],
      },
      also: {
        month: ["months", "monthly", "m"],
        week: ["weeks", "weekly", "w", "iso week"],
        quarter: ["quarters", "quarterly", "q"],
        day: ["days", "daily", "d"],
      },
      default: "month",
    }),
    calendar: text({
      description: "Days off each week, Monday first, 1 = off, as in NETWORKDAYS.INTL.",
      default: "0000011",
    }),
    holidays: dates({ description: "Dates off.", optional: true }),
    layout: choice({
      description: "One row a period, or one column a period.",
      choices: { column: [0], row: [1] },
      default: "column",
    }),
    yearStart: integer({
      description: "First month of the year of quarters and retail months.",
      default: 1,
      min: 1,
      max: 12,
    }),
    weekStart: integer({
      description:
        "First day of weeks and retail months: 1 is Monday (ISO), 7 is Sunday (National Retail Federation).",
      default: 1,
      min: 1,
      max: 7,
    }),
  },
  example: '=SOP.PERIODS("2026-01-01", 3)',
  source:
    "ISO 8601 weeks; National Retail Federation 4-5-4 calendar rule with the 53rd week in the last month.",
  async compute({ start, count, bucket, calendar, holidays, layout, yearStart, weekStart }, context) {
    const options = {
      firstWeekday: weekStart,
      bucket,
      // Excel drops the leading zeros of a pattern that is stored as a number.
      weekend: calendar.padStart(7, "0"),
      holidays: holidays && Array.from(holidays.values),
      fiscalStartMonth: yearStart,
    };
    const list = await context.run("buildPeriods", [start, count, options]);
    const rows = list.map((period): ResultCell[] => [
      period.start,
      period.end,
      period.label,
      period.workingDays,
    ]);
    return layout === "row" ? transpose(rows) : rows;
  },
});

export const bucket = defineFunction({
  id: "BUCKET",
  phase: "data",
  summary: "Sums dated quantities into periods, one row a key.",
  returns:
    "A header of the period starts, then one row a key: its quantity in each period and, last, the quantity outside the periods. Without keys the first column is left out.",
  parameters: {
    dates: table({ description: "Date of each transaction, one a row (or one a column)." }),
    quantities: table({ description: "Quantity of each transaction." }),
    periodStarts: dates({
      description: "First day of each period, rising; the last period is as long as the one before.",
    }),
    keys: keys({
      description: "Key of each transaction, such as its item; otherwise all are one row.",
      optional: true,
      blank: "allowed",
    }),
    agg: choice({
      description: "How the quantities of a period become one.",
      choices: { sum: [0], average: [1], last: [2], count: [3], min: [4], max: [5], median: [6], first: [7] },
      also: { sum: ["total"], average: ["avg", "mean"], min: ["minimum"], max: ["maximum"] },
      default: "sum",
    }),
    fill: table({
      description: 'What a period without a transaction shows: 0, another number, or "blank".',
      default: [[0]],
    }),
    headers: integer({
      description: "1 shows the header row, 0 only the numbers.",
      default: 1,
      min: 0,
      max: 1,
    }),
  },
  example: '=SOP.BUCKET({"2026-01-05";"2026-02-10"}, {5;7}, {"2026-01-01","2026-02-01"})',
  source: "Time bucketing; totals are conserved: all periods and the outside column add up to the input.",
  notes: [
    "A text that is no date, or no number, is refused by its row; a transaction with a blank quantity is left out.",
    "A date outside the periods counts in the column outside.",
  ],
  async compute({ dates, quantities, periodStarts, keys: given, agg, fill, headers }, context) {
    const [when, what] = [transactions(dates, "dates"), transactions(quantities, "quantities")];
    // Columns selected with their titles: a first line of words only.
    const titles = isWord(when[0], toDateSerial) && isWord(what[0], toNumber) ? 1 : 0;
    const days = when.slice(titles).map((cell, at) => requireDate(cell, at + titles, dates));
    const amounts = what.slice(titles).map((cell, at) => requireQuantity(cell, at + titles, quantities));
    const starts = Array.from(periodStarts.values);
    const keys = given?.slice(titles);
    const options = { keys, aggregation: agg, fill: fillOf(fill) };
    const buckets = await context.run("bucketTransactions", [days, amounts, starts, options]);
    const rows = buckets.values.map((row, at): ResultCell[] => [
      ...(keys ? [buckets.keys[at]] : []),
      ...row,
      buckets.outsideQuantity[at],
    ]);
    const header: ResultCell[] = [...(keys ? ["key"] : []), ...starts, "outside"];
    return headers === 1 ? [header, ...rows] : rows;
  },
});

/** The cells of a row or a column. */
function transactions(cells: Cell[][], name: string): Cell[] {
  if (cells[0].length === 1) return cells.map((row) => row[0]);
  if (cells.length === 1) return cells[0];
  throw new PlanningError("value", say`The argument ${name} is a range of several columns; give one column.`);
}

function isWord(cell: Cell, read: (cell: Cell) => number | undefined): boolean {
  return typeof cell === "string" && read(cell) === undefined;
}

/** A blank date or quantity leaves the transaction out; anything else must be what it should. */
function requireDate(cell: Cell, at: number, range: Cell[][]): number {
  const serial = cell === null ? NaN : toDateSerial(cell);
  if (serial !== undefined) return serial;
  throw new PlanningError(
    "value",
    say`${placeOf("dates", at, range)} is ${describeCell(cell)}; it needs a date such as 2026-03-01.`,
  );
}

function requireQuantity(cell: Cell, at: number, range: Cell[][]): number {
  const quantity = cell === null ? NaN : toNumber(cell);
  if (quantity !== undefined) return quantity;
  throw new PlanningError(
    "value",
    say`${placeOf("quantities", at, range)} is ${describeCell(cell)}; it needs a number.`,
  );
}

function placeOf(name: string, at: number, range: Cell[][]): string {
  return range[0].length === 1 ? positionStart(name, at, 0) : positionStart(name, 0, at);
}

function fillOf(cells: Cell[][]): number {
  const cell = cells[0][0];
  if (typeof cell === "string" && ["blank", "missing", "none"].includes(cell.trim().toLowerCase()))
    return NaN;
  const value = toNumber(cell);
  if (value !== undefined) return value;
  throw new PlanningError(
    "value",
    say`The argument fill is ${describeCell(cell)}; it needs a number or "blank".`,
  );
}
