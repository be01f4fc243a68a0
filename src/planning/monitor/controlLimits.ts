/** Centre and limits of a control chart. */
export interface ControlLimits {
  centre: number;
  lower: number;
  upper: number;
}

/** 3 ÷ d₂ for moving ranges of two. */
const factor = 3 / 1.128;
/** With fewer points limits say nothing. */
const fewestPoints = 5;

/**
 * Limits of an individuals chart: mean ± 2.66 times the mean moving range (Shewhart; Montgomery, Statistical Quality
 * Control). Missing values (NaN) are left out.
 *
 * @param floor smallest value that the figure can have; the lower limit goes no further
 * @returns undefined with fewer than five values
 * @example
 * individualsLimits([10, 12, 10, 12, 10]); // { centre: 10.8, lower: 5.48…, upper: 16.11… }
 */
export function individualsLimits(values: ArrayLike<number>, floor = -Infinity): ControlLimits | undefined {
  const known = Array.from(values).filter((value) => !Number.isNaN(value));
  if (known.length < fewestPoints) return undefined;
  const centre = known.reduce((sum, value) => sum + value, 0) / known.length;
  const ranges = known.slice(1).map((value, at) => Math.abs(value - known[at]));
  const reach = (factor * ranges.reduce((sum, range) => sum + range, 0)) / ranges.length;
  return { centre, lower: Math.max(floor, centre - reach), upper: centre + reach };
}
