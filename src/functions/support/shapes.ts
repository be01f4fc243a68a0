import { PlanningError } from "../../planning/errors";
import type { Matrix, SeriesRange } from "./ranges";
import { said, say, toSay } from "../../planning/words";

/** Throws unless both ranges are items × periods of the same size and lie the same way. */
export function requireSameShape(
  first: SeriesRange,
  second: SeriesRange,
  nameOfFirst: string,
  nameOfSecond: string,
): void {
  if (first.rows.length === second.rows.length && first.periods === second.periods) return;
  const size = ({ rows, periods }: SeriesRange) => `${rows.length} × ${periods}`;
  throw new PlanningError(
    "value",
    say`${nameOfSecond} is ${size(second)} where ${nameOfFirst} is ${size(first)} (rows × periods); give both the same shape.`,
  );
}

/** So many blanks at the end may be months that are not known. */
const plausibleGap = 24;

/**
 * A history without what of a whole column, or a range that reaches far beyond the data, is blank in every row: more blanks
 * than two years, and than periods before them. Fewer are months that are not known, in a table and in one row alike.
 */
export function withoutBlankEnd(range: SeriesRange): SeriesRange {
  const known = lastKnown(range);
  return range.periods - known > Math.max(known, plausibleGap) ? firstPeriods(range, known) : range;
}

/** The periods that have a date, where only blanks follow them. */
export function datedPeriods(range: SeriesRange, dates: number): SeriesRange {
  return dates < range.periods && lastKnown(range) <= dates ? firstPeriods(range, dates) : range;
}

/** Periods up to the last one that is not blank in every row; at least one. */
function lastKnown({ rows, periods }: SeriesRange): number {
  let known = periods;
  while (known > 1 && rows.every((row) => Number.isNaN(row[known - 1]))) known--;
  return known;
}

function firstPeriods(range: SeriesRange, periods: number): SeriesRange {
  return { ...range, rows: range.rows.map((row) => row.slice(0, periods)), periods };
}

/** The columns of a table as rows, for one that stands upright beside a history in a column. */
export function turnedRows({ rows, columns }: Matrix): Float64Array[] {
  return Array.from({ length: columns }, (_, column) => Float64Array.from(rows, (row) => row[column]));
}

/** The periods of a single item that stand in a column, as a row. */
export function lying(matrix: Matrix, items: number): Matrix {
  if (items !== 1 || matrix.columns !== 1) return matrix;
  return { rows: turnedRows(matrix), columns: matrix.rows.length };
}

/** The entries that belong to the rows of `range` without a problem. */
export function rowsOfSound<T>(range: Pick<SeriesRange, "problems">, entries: readonly T[]): T[] {
  return entries.filter((_, row) => range.problems[row] === undefined);
}

/** What lists are counted by, one and many. */
const counters = {
  child: [toSay("child"), toSay("children")],
  column: [toSay("column"), toSay("columns")],
  item: [toSay("item"), toSay("items")],
  period: [toSay("period"), toSay("periods")],
  resource: [toSay("resource"), toSay("resources")],
  row: [toSay("row"), toSay("rows")],
  site: [toSay("site"), toSay("sites")],
  snapshot: [toSay("snapshot"), toSay("snapshots")],
  stream: [toSay("stream"), toSay("streams")],
} as const;

/** Words for the size of a list: "3 numbers for 4 rows". */
export function requireCount(
  count: number,
  expected: number,
  name: string,
  each: keyof typeof counters,
): void {
  if (count === expected) return;
  const [one, many] = counters[each];
  throw new PlanningError(
    "value",
    say`${name} has ${count} entries for ${expected} ${said(many)}; give one for each ${said(one)}.`,
  );
}
