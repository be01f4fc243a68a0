/**
 * The value at a point on straight lines through known ones, constant beyond the ends.
 *
 * @param x ascending
 * @example
 * interpolate([0, 10], [1, 3], 5); // 2
 */
export function interpolate(x: readonly number[], y: readonly number[], at: number): number {
  let i = 0;
  while (i < x.length && x[i] < at) i++;
  if (i === 0) return y[0];
  if (i === x.length) return y[i - 1];
  return y[i - 1] + ((y[i] - y[i - 1]) * (at - x[i - 1])) / (x[i] - x[i - 1]);
}
