import { PlanningError } from "../errors";
import { say } from "../words";

/** Rows are series, columns are periods; every row has the same length. NaN is a missing number. */
export type Rows = readonly Float64Array[];

/**
 * Rows of zeros in one block of memory, so that a table of 20,000 × 60 is one allocation.
 *
 * @example
 * zeroRows(2, 3) // [Float64Array [0, 0, 0], Float64Array [0, 0, 0]]
 */
export function zeroRows(rows: number, periods: number): Float64Array[] {
  return rowsOfBlock(new Float64Array(rows * periods), rows, periods);
}

/** The rows of a table that lies in one block of memory, as views of it. */
export function rowsOfBlock({ buffer }: Float64Array, rows: number, periods: number): Float64Array[] {
  const table = new Array<Float64Array>(rows);
  const bytes = periods * Float64Array.BYTES_PER_ELEMENT;
  // A view each by its place in the block: twice as fast as cutting rows out of it.
  for (let row = 0; row < rows; row++) {
    table[row] = new Float64Array(buffer as ArrayBuffer, row * bytes, periods);
  }
  return table;
}

/** Number of periods of a table; throws "value" when rows differ in length. */
export function periodsOf(rows: Rows, name: string): number {
  const periods = rows.length > 0 ? rows[0].length : 0;
  for (let row = 1; row < rows.length; row++) {
    if (rows[row].length !== periods) {
      throw new PlanningError(
        "value",
        say`Row ${row + 1} of ${name} has ${rows[row].length} periods where row 1 has ${periods}; make the rows equally long.`,
      );
    }
  }
  return periods;
}

/** Throws "value" unless `rows` has exactly the given shape. */
export function requireShape(rows: Rows, count: number, periods: number, name: string): void {
  if (rows.length !== count || (count > 0 && periodsOf(rows, name) !== periods)) {
    throw new PlanningError(
      "value",
      say`${name} is ${rows.length} × ${periodsOf(rows, name)} but must be ${count} × ${periods} like the table it belongs to.`,
    );
  }
}

/** A blank quantity in a plan means that nothing is planned there. */
export const orZero = (value: number): number => (Number.isNaN(value) ? 0 : value);
