import { PlanningError } from "../errors";
import { dateFromSerial, monthOf, monthStart } from "./excelDate";
import { say } from "../words";

/** How the quantities that fall into one bucket become one number. */
export const aggregationNames = ["sum", "average", "count", "min", "max", "median", "first", "last"] as const;
export type Aggregation = (typeof aggregationNames)[number];

export interface BucketOptions {
  /** One key a transaction; without keys everything goes to one row. */
  keys?: readonly string[];
  /** Default "sum". "first" and "last" go by date, then by position. */
  aggregation?: Aggregation;
  /** What an empty bucket holds: 0, NaN (missing), or any number. Default 0. */
  fill?: number;
  /** First day after the last period. By default the last period is as long as the one before, or a month. */
  end?: number;
}

export interface Buckets {
  /** Keys in the order of first appearance; [""] when none were given. */
  keys: string[];
  /** One row a key, one value a period. */
  values: Float64Array[];
  /** Transactions a key that fall before the first or after the last period. */
  outside: Float64Array;
  /** Their quantities added up, so that a row and its outside quantity account for everything. */
  outsideQuantity: Float64Array;
  /** Positions of transactions without a readable date or quantity; they count nowhere. */
  rejected: number[];
}

/**
 * Sums (or averages, …) transactions into periods.
 *
 * @param dates Excel serials; NaN for a date that could not be read.
 * @param quantities As many; NaN for a quantity that could not be read.
 * @param periodStarts First days of the periods, ascending.
 * @throws PlanningError("value") when lengths differ or starts do not ascend.
 * @example
 * bucketTransactions([46082, 46090, 46113], [5, 7, 1], [46082, 46113]).values[0]; // [12, 1]
 */
export function bucketTransactions(
  dates: ArrayLike<number>,
  quantities: ArrayLike<number>,
  periodStarts: ArrayLike<number>,
  options: BucketOptions = {},
): Buckets {
  const starts = checkStarts(periodStarts);
  if (dates.length !== quantities.length)
    throw new PlanningError(
      "value",
      say`There are ${dates.length} dates but ${quantities.length} quantities; give both for every row.`,
    );
  if (options.keys && options.keys.length !== dates.length)
    throw new PlanningError(
      "value",
      say`There are ${dates.length} dates but ${options.keys.length} keys; give a key for every row.`,
    );
  const end = options.end ?? inferEnd(starts);
  const rowOf = new Map<string, number>();
  const cells: number[][][] = [];
  const outside: number[] = [];
  const outsideQuantity: number[] = [];
  const rejected: number[] = [];
  for (let i = 0; i < dates.length; i++) {
    const row = rowFor(options.keys?.[i] ?? "", rowOf, cells, outside, starts.length);
    if (Number.isNaN(dates[i]) || Number.isNaN(quantities[i])) rejected.push(i);
    else if (dates[i] < starts[0] || dates[i] >= end) {
      outside[row]++;
      outsideQuantity[row] = (outsideQuantity[row] ?? 0) + quantities[i];
    } else cells[row][lastNotAfter(starts, dates[i])].push(i);
  }
  const reduce = reducer(options.aggregation ?? "sum", dates, quantities);
  const fill = options.fill ?? 0;
  return {
    keys: [...rowOf.keys()],
    values: cells.map((periods) =>
      Float64Array.from(periods, (rows) => (rows.length > 0 ? reduce(rows) : fill)),
    ),
    outside: Float64Array.from(outside),
    outsideQuantity: Float64Array.from(outside, (_, row) => outsideQuantity[row] ?? 0),
    rejected,
  };
}

function rowFor(
  key: string,
  rowOf: Map<string, number>,
  cells: number[][][],
  outside: number[],
  periods: number,
): number {
  let row = rowOf.get(key);
  if (row === undefined) {
    row = rowOf.size;
    rowOf.set(key, row);
    cells.push(Array.from({ length: periods }, () => []));
    outside.push(0);
  }
  return row;
}

function checkStarts(periodStarts: ArrayLike<number>): Float64Array {
  const starts = Float64Array.from(periodStarts);
  if (starts.length === 0)
    throw new PlanningError("value", say`There are no period starts; give at least one.`);
  starts.forEach((start, i) => {
    if (!(i === 0 ? Number.isFinite(start) : start > starts[i - 1]))
      throw new PlanningError(
        "value",
        say`Period start ${i + 1} is not a date after the one before; sort the starts.`,
      );
  });
  return starts;
}

/** First day after the last period, which is taken to be as long as the one before: in whole months where all begin on the first. */
export function inferEnd(starts: Float64Array): number {
  const last = starts[starts.length - 1];
  const before = starts.length > 1 ? starts[starts.length - 2] : NaN;
  if (starts.every((start) => dateFromSerial(start).day === 1)) {
    const months = starts.length > 1 ? monthOf(last) - monthOf(before) : 1;
    return monthStart(monthOf(last) + months);
  }
  return starts.length > 1 ? last + (last - before) : last + 1;
}

/** Position of the last start that is not after the day, by bisection. */
function lastNotAfter(starts: Float64Array, day: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

type Reduce = (rows: number[]) => number;

function reducer(aggregation: Aggregation, dates: ArrayLike<number>, quantities: ArrayLike<number>): Reduce {
  const sum: Reduce = (rows) => rows.reduce((total, i) => total + quantities[i], 0);
  switch (aggregation) {
    case "sum":
      return sum;
    case "average":
      return (rows) => sum(rows) / rows.length;
    case "count":
      return (rows) => rows.length;
    case "min":
      return (rows) => rows.reduce((least, i) => Math.min(least, quantities[i]), Infinity);
    case "max":
      return (rows) => rows.reduce((most, i) => Math.max(most, quantities[i]), -Infinity);
    case "median":
      return (rows) => {
        const sorted = rows.map((i) => quantities[i]).sort((a, b) => a - b);
        const middle = (sorted.length - 1) / 2;
        return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
      };
    case "first":
      return (rows) => quantities[rows.reduce((best, i) => (dates[i] < dates[best] ? i : best))];
    case "last":
      return (rows) => quantities[rows.reduce((best, i) => (dates[i] >= dates[best] ? i : best))];
    default:
      throw new PlanningError(
        "value",
        say`The aggregation "${String(aggregation)}" is not known; use ${aggregationNames.join(", ")}.`,
      );
  }
}
