import {
  dateFromSerial,
  isoDate,
  isoWeekday,
  monthLabel,
  monthOf,
  serialFromDate,
} from "../../planning/data/excelDate";
import { buildPeriods, weekLabel } from "../../planning/data/periods";
import { layOnTimeline, oddDay, readTimeline, type Timeline } from "../../planning/data/timeline";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import type { FileBucket } from "./fileBuckets";
import { clockTime, stepsADay } from "./timesOfDay";

/** The even periods on which the series of a file lie. */
export interface PeriodGrid {
  timeline: Timeline;
  /** Last period of the file that has a line. */
  last: number;
  /** Periods in a year. */
  frequency: number | undefined;
  /** The period that a point belongs to, as a point. */
  startOf(point: number): number;
  /** What a period is called: "2026-03", "2026-Q1", "2026-W10", "2026-03-17", "2026", or its number. */
  label(index: number): string;
}

/**
 * The periods of a file: all its series have the same, so that one that sells every third month is still monthly.
 *
 * @param points NaN where a date cannot be read
 * @returns undefined where there is one point or none, or they have no constant step in common
 */
export function fileGrid(points: readonly number[], bucket?: FileBucket): PeriodGrid | undefined {
  const known = points.filter((point) => !Number.isNaN(point));
  if (known.length === 0) return undefined;
  try {
    const grid = gridOf(known, bucket);
    // A slip of the hand, 2 May among firsts of months, makes no days of everybody's months.
    const isSlip = !bucket && grid?.timeline.frequency === 7 && oddDay(known) >= 0;
    return isSlip ? undefined : grid;
  } catch (error) {
    if (error instanceof PlanningError) return undefined;
    throw error;
  }
}

/**
 * The periods of a single series, where the file as a whole has none.
 *
 * @throws PlanningError number when its dates have no constant step
 */
export function ownGrid(points: readonly number[]): PeriodGrid | undefined {
  if (points.some(Number.isNaN) || new Set(points).size < 2) return undefined;
  try {
    return gridOf(points);
  } catch (error) {
    if (!(error instanceof PlanningError)) throw error;
    const hint = say`To add dates up into months, give --bucket month.`;
    throw new PlanningError(error.kind, `${error.message} ${hint}`);
  }
}

function gridOf(points: readonly number[], bucket?: FileBucket): PeriodGrid | undefined {
  const starts = new Map<number, number>();
  for (const point of points) if (!starts.has(point)) starts.set(point, bucketStart(point, bucket));
  const distinct = [...new Set(starts.values())];
  // A second period shows how long the periods are, even where there are sales in one of three.
  const known = bucket ? [...distinct, nextStart(Math.min(...distinct), bucket)] : distinct;
  if (new Set(known).size < 2) return undefined;
  const timeline = readTimeline(Float64Array.from(known));
  const last = Math.max(...distinct.map((start) => Math.round(timeline.position(start))));
  const years = distinct.every(isYear);
  const perDay =
    distinct[0] >= earliestDate ? stepsADay(timeline.pointAt(1) - timeline.pointAt(0)) : undefined;
  return {
    timeline,
    last,
    frequency: timeline.frequency ?? (years ? 1 : perDay),
    startOf: (point) => starts.get(point) ?? bucketStart(point, bucket),
    label: (index) =>
      perDay === undefined ? labelOf(timeline.pointAt(index), timeline) : timeLabel(timeline.pointAt(index)),
  };
}

/** "2026-03-17 18:30", the nearest minute. */
function timeLabel(point: number): string {
  const minute = point + 1e-6;
  return `${isoDate(Math.floor(minute))} ${clockTime(minute)}`;
}

/** Years written as such have one period a year. */
const isYear = (point: number): boolean => point >= 1900 && point <= 2100;

function bucketStart(point: number, bucket: FileBucket | undefined): number {
  if (!bucket) return point;
  if (bucket === "day") return Math.floor(point);
  if (bucket === "year") return serialOfYear(dateFromSerial(point).year);
  return buildPeriods(point, 1, { bucket })[0].start;
}

function nextStart(start: number, bucket: FileBucket): number {
  if (bucket === "day") return start + 1;
  if (bucket === "year") return serialOfYear(dateFromSerial(start).year + 1);
  return buildPeriods(start, 2, { bucket })[1].start;
}

const serialOfYear = (year: number): number => serialFromDate(year, 1, 1);

/** Dates lie above this; below are years, or numbers that count. */
const earliestDate = 3654;

function labelOf(point: number, { frequency, isRetail }: Timeline): string {
  if (point < earliestDate) return String(Number(point.toPrecision(12)));
  if (frequency === 52) return isoWeekday(point) === 4 ? weekLabel(point - 3) : isoDate(point);
  if (isRetail || frequency === undefined || frequency > 12 || frequency === 7) return isoDate(point);
  const { year, month } = dateFromSerial(point);
  if (frequency === 1) return String(year);
  return frequency === 4 ? `${year}-Q${Math.ceil(month / 3)}` : monthLabel(monthOf(point));
}

/**
 * Lays the values of a series on the periods of its file, several of one period added up.
 *
 * @param toEnd whether the history goes on to the file's last period
 * @returns the history, and the position of its last period on the grid
 */
export function laidOn(
  values: Float64Array,
  points: readonly number[],
  { timeline, last, startOf }: PeriodGrid,
  toEnd: boolean,
): { history: Float64Array; last: number } {
  const indexOf = Int32Array.from(points, (point) => Math.round(timeline.position(startOf(point))));
  const first = indexOf.reduce((least, index) => Math.min(least, index), Infinity);
  const end = toEnd ? last : indexOf.reduce((most, index) => Math.max(most, index), -Infinity);
  const own = { ...timeline, periods: end - first + 1, indexOf: indexOf.map((index) => index - first) };
  return { history: layOnTimeline(values, own, "sum"), last: end };
}
