/**
 * Two to six round numbers that span the values, beginning at zero only where the values do.
 *
 * @param most no value can be above it: 1 for shares of a whole
 * @example
 * ticksOf([0.91, 0.98]) // [0.9, 0.92, 0.94, 0.96, 0.98]
 */
export function ticksOf(values: readonly number[], most = Infinity): number[] {
  const known = values.filter(Number.isFinite);
  if (known.length === 0) return [0, 1];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const spread = high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(spread / 4));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((each) => each * 4 >= spread)!;
  const beginning = Math.floor(low / step + 1e-9);
  const end = Math.max(beginning + 1, Math.ceil(high / step - 1e-9));
  const last = high <= most ? Math.min(end, Math.floor(most / step + 1e-9)) : end;
  const first = Math.min(beginning, last - 1);
  // A multiple of the step, not a sum of steps: sums of 0.02 drift.
  return Array.from({ length: last - first + 1 }, (_, k) => Number(((first + k) * step).toPrecision(12)));
}
