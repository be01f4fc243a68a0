/** The demands of an intermittent history and the periods between them. */
export interface Demands {
  sizes: Float64Array;
  /** Periods since the demand before (the first one's counted from the start of the history). */
  intervals: Float64Array;
  /** Periods after the last demand. */
  silence: number;
}

/**
 * Splits a history into demand sizes and intervals, as Croston (1972) does.
 *
 * @example
 * splitDemands(Float64Array.of(0, 3, 0, 0, 2, 0)); // sizes [3, 2], intervals [2, 3], silence 1
 */
export function splitDemands(y: Float64Array): Demands {
  const sizes: number[] = [];
  const intervals: number[] = [];
  let gap = 0;
  for (const v of y) {
    gap++;
    if (v > 0) {
      sizes.push(v);
      intervals.push(gap);
      gap = 0;
    }
  }
  return { sizes: Float64Array.from(sizes), intervals: Float64Array.from(intervals), silence: gap };
}

/**
 * Average demand interval and squared coefficient of variation of the sizes, by which Syntetos, Boylan and Croston
 * (2005) class demand. NaN when nothing was ever demanded.
 */
export function demandPattern(y: Float64Array): { interval: number; variation: number } {
  const { sizes } = splitDemands(y);
  const count = sizes.length;
  if (count === 0) return { interval: NaN, variation: NaN };
  const mean = sizes.reduce((sum, v) => sum + v, 0) / count;
  const variance = sizes.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, count - 1);
  return { interval: y.length / count, variation: variance / (mean * mean) };
}

/** Above this average interval demand is intermittent (Syntetos, Boylan and Croston 2005). */
export const intermittentInterval = 1.32;
