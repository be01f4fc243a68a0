/**
 * Quantile of the numbers in a list by linear interpolation (type 7 of Hyndman and Fan 1996, as Excel's
 * PERCENTILE.INC); NaN is left out.
 *
 * @returns NaN when there is no number.
 * @example
 * quantile([1, 2, 4], 0.5); // 2
 */
export function quantile(values: ArrayLike<number>, probability: number): number {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (sorted.length === 0) return NaN;
  const position = (sorted.length - 1) * probability;
  const low = Math.floor(position);
  const high = Math.min(low + 1, sorted.length - 1);
  return sorted[low] + (position - low) * (sorted[high] - sorted[low]);
}

/** Median absolute deviation from the median, scaled to estimate the standard deviation of a normal distribution. */
export function medianDeviation(values: ArrayLike<number>): number {
  const middle = quantile(values, 0.5);
  return (
    1.4826 *
    quantile(
      Float64Array.from(values, (value) => Math.abs(value - middle)),
      0.5,
    )
  );
}
