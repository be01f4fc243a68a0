import { PlanningError } from "../errors";
import { dateFromSerial, isoDate, monthOf, monthStart } from "./excelDate";
import { say } from "../words";
import { retailGrid, type Grid } from "./retailGrid";

/** The even grid of periods that a timeline lies on. */
export interface Timeline {
  /** First and last period that has a value. */
  first: number;
  last: number;
  /** Number of periods from first to last, both included. */
  periods: number;
  /** Periods in a year where the step is a calendar one (12 monthly, 4 quarterly, 1 yearly, 52 weekly). */
  frequency?: number;
  /** Whether the periods are retail months, which have no name in the calendar. */
  isRetail?: boolean;
  /** Period of each entry of the timeline, from 0. */
  indexOf: Int32Array;
  /** Whole and fractional periods from the first period to a point in time. */
  position(point: number): number;
  /** The point in time at which a period stands, counted from 0; beyond the last one, too. */
  pointAt(index: number): number;
}

/** How values that fall on the same period become one. */
export type TimelineAggregation = "average" | "count" | "countA" | "max" | "median" | "min" | "sum";

/**
 * Finds the constant step of a timeline that may be unsorted, hold a point twice or miss some: months, quarters and
 * years when every date is the same day of its month (or its last), retail months (4-4-5 and the like), else the smallest
 * distance.
 *
 * @throws "number" when a point is off the grid by more than a tenth of a step, or there are fewer than two points: what
 * FORECAST.ETS answers, too
 * @example
 * readTimeline(Float64Array.of(46023, 46054, 46082)).frequency // 12: three firsts of the month
 */
export function readTimeline(points: Float64Array): Timeline {
  const distinct = [...new Set(points)].sort((a, b) => a - b);
  if (distinct.length < 2) {
    throw new PlanningError(
      "number",
      say`The timeline has fewer than two different points; there is no step to see.`,
    );
  }
  const scale = monthGrid(distinct) ?? retailGrid(distinct) ?? plainGrid(distinct);
  const first = distinct[0];
  const position = (point: number): number => (scale.on(point) - scale.on(first)) / scale.step;
  const indexOf = Int32Array.from(points, (point, entry) => {
    const exact = position(point);
    const index = Math.round(exact);
    if (Math.abs(exact - index) <= tolerance) return index;
    throw offTheStep(points, entry);
  });
  const last = distinct[distinct.length - 1];
  return {
    first,
    last,
    periods: Math.round(position(last)) + 1,
    frequency: scale.frequency,
    isRetail: scale.isRetail,
    indexOf,
    position,
    pointAt: (index) => scale.at(scale.on(first) + index * scale.step),
  };
}

const tolerance = 0.1;

/** @param entry first one off the smallest step */
function offTheStep(points: Float64Array, entry: number): PlanningError {
  const odd = oddDay(points);
  const at = odd < 0 ? entry : odd;
  const named = points[at] < earliestDate ? `${at + 1}` : `${at + 1} (${isoDate(points[at])})`;
  return new PlanningError(
    "number",
    say`Entry ${named} of the timeline is off the step of the others; make the steps equal, such as one a month.`,
  );
}

/** This share of dates on one day of the month makes the others slips; of four dates, three. */
const nearlyAll = 0.8;
const fewestAlike = 3;

/**
 * Where nearly all dates stand on the same day of their month, or on its last: the first one that does not. It is the one
 * to name, not those that its false step leads to.
 *
 * @returns -1 where dates are not monthly, or all of them agree
 */
export function oddDay(points: ArrayLike<number>): number {
  const all = Array.from(points);
  const distinct = [...new Set(all)];
  if (!distinct.every((point) => point >= earliestDate)) return -1;
  const days = Array.from({ length: 31 }, (_, day) => day + 1);
  const rules = [
    (point: number) => dateFromSerial(point + 1).day === 1,
    ...days.map((day) => (point: number) => dateFromSerial(point).day === day),
  ];
  const enough = Math.min(nearlyAll * distinct.length, Math.max(distinct.length - 1, fewestAlike));
  const rule = rules.find((keeps) => distinct.filter(keeps).length >= enough);
  return rule ? all.findIndex((point) => !rule(point)) : -1;
}

/** Serials below this (1 January 1910) are plain numbers such as 1, 2, 3 rather than dates. */
const earliestDate = 3654;
/** A grid of days: how many make a year. */
const dayFrequencies = new Map([
  [7, 52],
  [1, 7],
]);

function monthGrid(points: readonly number[]): Grid | undefined {
  if (points[0] < earliestDate || points.some((point) => point !== Math.floor(point))) return undefined;
  const days = points.map((point) => dateFromSerial(point).day);
  const sameDay = days.every((day) => day === days[0]);
  const lastDays = points.every((point) => dateFromSerial(point + 1).day === 1);
  if (!sameDay && !lastDays) return undefined;
  const months = points.map(monthOf);
  const step = greatestCommonDivisor(months);
  if (step === 0) return undefined;
  const lengthOf = (month: number): number => monthStart(month + 1) - monthStart(month);
  const anchorOf = (month: number): number => (lastDays && !sameDay ? lengthOf(month) : days[0]) - 1;
  const on = (point: number): number => {
    const month = monthOf(point);
    return month + (point - monthStart(month) - anchorOf(month)) / lengthOf(month);
  };
  const at = (month: number): number => monthStart(month) + anchorOf(month);
  return { on, at, step, frequency: 12 % step === 0 ? 12 / step : undefined };
}

function plainGrid(points: readonly number[]): Grid {
  const step = Math.min(...points.slice(1).map((point, at) => point - points[at]));
  const frequency = points[0] >= earliestDate ? dayFrequencies.get(step) : undefined;
  return { on: (point) => point, at: (point) => point, step, frequency };
}

function greatestCommonDivisor(values: readonly number[]): number {
  return values.slice(1).reduce((divisor, value, at) => gcd(divisor, value - values[at]), 0);
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/**
 * Lays a row of values on the timeline's even grid; periods without a value are NaN.
 *
 * @param values one value an entry of the timeline, NaN for missing
 * @throws "notAvailable" for another number of values, as FORECAST.ETS does
 */
export function layOnTimeline(
  values: Float64Array,
  timeline: Timeline,
  aggregation: TimelineAggregation,
): Float64Array {
  if (values.length !== timeline.indexOf.length) {
    throw new PlanningError(
      "notAvailable",
      say`The timeline has ${timeline.indexOf.length} points for ${values.length} values; give one a value.`,
    );
  }
  const groups: number[][] = Array.from({ length: timeline.periods }, () => []);
  values.forEach((value, entry) => {
    if (!Number.isNaN(value)) groups[timeline.indexOf[entry]].push(value);
  });
  return Float64Array.from(groups, (group) => (group.length === 0 ? NaN : aggregate(group, aggregation)));
}

function aggregate(group: number[], aggregation: TimelineAggregation): number {
  const sum = group.reduce((total, value) => total + value, 0);
  switch (aggregation) {
    case "average":
      return sum / group.length;
    case "sum":
      return sum;
    case "count":
    case "countA":
      return group.length;
    case "max":
      return Math.max(...group);
    case "min":
      return Math.min(...group);
    case "median": {
      const sorted = [...group].sort((a, b) => a - b);
      const middle = sorted.length / 2;
      return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
  }
}
