import { PlanningError } from "../../planning/errors";
import type { SeriesRange } from "./ranges";
import { say } from "../../planning/words";

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

/** The entries that belong to the rows of `range` without a problem. */
export function rowsOfSound<T>(range: Pick<SeriesRange, "problems">, entries: readonly T[]): T[] {
  return entries.filter((_, row) => range.problems[row] === undefined);
}

/** Words for the size of a list: "3 numbers for 4 rows". */
export function requireCount(count: number, expected: number, name: string, each: string): void {
  if (count === expected) return;
  throw new PlanningError(
    "value",
    say`${name} has ${count} entries for ${expected} ${each}s; give one a ${each}.`,
  );
}
