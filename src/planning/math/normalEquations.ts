/**
 * Fills the lower triangle of J'J (row-major) and J'r for a row-major Jacobian of `columns` columns.
 *
 * @example
 * normalEquations(Float64Array.of(1, 2), Float64Array.of(3, 4), 2, 1, normal, gradient); // normal[0] 5, gradient[0] 11
 */
export function normalEquations(
  jacobian: Float64Array,
  residual: Float64Array,
  rows: number,
  columns: number,
  normal: Float64Array,
  gradient: Float64Array,
): void {
  for (let i = 0; i < columns; i++) {
    gradient[i] = 0;
    for (let j = 0; j <= i; j++) normal[i * columns + j] = 0;
  }
  for (let t = 0; t < rows; t++) {
    const row = t * columns;
    const r = residual[t];
    for (let i = 0; i < columns; i++) {
      const d = jacobian[row + i];
      if (d === 0) continue;
      gradient[i] += d * r;
      const target = i * columns;
      for (let j = 0; j <= i; j++) normal[target + j] += d * jacobian[row + j];
    }
  }
}
