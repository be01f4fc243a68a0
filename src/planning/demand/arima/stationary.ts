import { Scratch } from "../../math/scratch";

const scratch = new Scratch();

/** Reflection coefficients must stay this far inside the unit interval. */
const limit = 0.995;

/**
 * Whether 1 - sum c_i z^i has all roots outside the unit circle (with a small margin), by the step-down recursion
 * of Levinson: every reflection coefficient must be below one in size. With `sign` +1 the polynomial is
 * 1 + sum c_i z^i, as of a moving average.
 */
export function rootsOutside(
  parameters: ArrayLike<number>,
  at: number,
  order: number,
  sign: 1 | -1,
): boolean {
  if (order === 0) return true;
  if (order === 1) return Math.abs(parameters[at]) < limit;
  if (order === 2) {
    const second = -sign * parameters[at + 1];
    return Math.abs(second) < limit && Math.abs(parameters[at]) < limit * (1 - second);
  }
  const a = scratch.take(2 * order);
  for (let i = 0; i < order; i++) a[i] = -sign * parameters[at + i];
  for (let k = order; k > 0; k--) {
    const r = a[k - 1];
    if (!(Math.abs(r) < limit)) return false;
    const divisor = 1 - r * r;
    for (let i = 0; i < k - 1; i++) a[order + i] = (a[i] + r * a[k - 2 - i]) / divisor;
    for (let i = 0; i < k - 1; i++) a[i] = a[order + i];
  }
  return true;
}
