/** Sum of the numbers that are there; missing ones (NaN) are left out. */
export function sumOf(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += Number.isNaN(values[i]) ? 0 : values[i];
  return total;
}

/** Sum of the first numbers. */
export function sumFirst(values: Float64Array, count: number): number {
  return sumOf(values.subarray(0, count));
}

/** Sum of the last numbers. */
export function sumLast(values: Float64Array, count: number): number {
  return sumOf(values.subarray(Math.max(0, values.length - count)));
}

/** Sum over rows, month by month; missing numbers are left out. */
export function sumRows(rows: readonly Float64Array[], months: number): Float64Array {
  return Float64Array.from({ length: months }, (_, t) =>
    rows.reduce((sum, row) => sum + (Number.isNaN(row[t]) ? 0 : row[t]), 0),
  );
}
