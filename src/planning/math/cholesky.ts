/**
 * Solves A x = b for a symmetric positive definite A in place: factorises the lower triangle of `a` (row-major,
 * n by n) as L L' and overwrites `b` with x. Returns false, leaving rubbish, when A is not positive definite.
 *
 * @example
 * const b = Float64Array.of(2, 3);
 * solveCholesky(Float64Array.of(2, 0, 0, 3), b, 2); // true, b = [1, 1]
 */
export function solveCholesky(a: Float64Array, b: Float64Array, n: number): boolean {
  if (!factorCholesky(a, n)) return false;
  solveFactored(a, b, n);
  return true;
}

/** Overwrites the lower triangle of `a` with its Cholesky factor; false when `a` is not positive definite. */
export function factorCholesky(a: Float64Array, n: number): boolean {
  for (let i = 0; i < n; i++) {
    const row = i * n;
    for (let j = 0; j < i; j++) {
      const other = j * n;
      let sum = a[row + j];
      for (let k = 0; k < j; k++) sum -= a[row + k] * a[other + k];
      a[row + j] = sum / a[other + j];
    }
    let pivot = a[row + i];
    for (let k = 0; k < i; k++) pivot -= a[row + k] * a[row + k];
    if (!(pivot > 0)) return false;
    a[row + i] = Math.sqrt(pivot);
  }
  return true;
}

/** Solves L L' x = b in place for a factor made by `factorCholesky`. */
export function solveFactored(factor: Float64Array, b: Float64Array, n: number): void {
  for (let i = 0; i < n; i++) {
    let sum = b[i];
    for (let k = 0; k < i; k++) sum -= factor[i * n + k] * b[k];
    b[i] = sum / factor[i * n + i];
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i];
    for (let k = i + 1; k < n; k++) sum -= factor[k * n + i] * b[k];
    b[i] = sum / factor[i * n + i];
  }
}
