import type { LinearModel } from "../solver";

/** Whether two models have the same entries in the same places. */
export function sameMatrix(a: LinearModel, b: LinearModel): boolean {
  return (
    a.columns === b.columns &&
    a.rows === b.rows &&
    equal(a.starts, b.starts) &&
    equal(a.indices, b.indices) &&
    equal(a.values, b.values)
  );
}

/** Whether two lists hold the same numbers. */
export function equal(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}

/** Columns and rows in which two models of one matrix differ. */
export function differences(
  a: LinearModel,
  b: LinearModel,
): { costs: Int32Array; columns: Int32Array; rows: Int32Array; count: number; onlyCosts: boolean } {
  const costs = differing(a.cost, b.cost);
  const columns = differing(a.lower, b.lower, a.upper, b.upper);
  const rows = differing(a.rowLower, b.rowLower, a.rowUpper, b.rowUpper);
  const bounds = columns.length + rows.length;
  return { costs, columns, rows, count: costs.length + bounds, onlyCosts: bounds === 0 };
}

/** Positions, ascending, in which the first two lists differ, or the other two. */
function differing(a: Float64Array, b: Float64Array, more = a, others = a): Int32Array {
  const found: number[] = [];
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k] || more[k] !== others[k]) found.push(k);
  return Int32Array.from(found);
}
