/** A linear scale with round steps. */
export interface Scale {
  minimum: number;
  maximum: number;
  ticks: number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * A scale over the values that begins at zero where they don't lie far from it, with at most `most` steps of 1, 2, 2.5
 * or 5 times a power of ten.
 *
 * @example niceScale(3, 97, 5) // { minimum: 0, maximum: 100, ticks: [0, 20, 40, 60, 80, 100] }
 */
export function niceScale(
  low: number,
  high: number,
  most: number,
  fixed: { minimum?: number; maximum?: number } = {},
): Scale {
  let from = fixed.minimum ?? startOf(low, high);
  let to = fixed.maximum ?? (high > 0 || from < 0 ? Math.max(high, 0) : high);
  if (!(to > from)) to = from + 1;
  const step = niceStep((to - from) / Math.max(1, most));
  from = fixed.minimum ?? Math.floor(from / step + 1e-9) * step;
  to = fixed.maximum ?? Math.ceil(to / step - 1e-9) * step;
  const count = Math.floor((to - from) / step + 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_tick, index) =>
    Number((from + index * step).toPrecision(12)),
  );
  return { minimum: from, maximum: to, ticks };
}

/** Excel leaves zero out when the values vary by less than a sixth of their size. */
function startOf(low: number, high: number): number {
  if (low < 0) return low;
  return low > 0 && high - low < high / 6 ? low - (high - low) / 2 : 0;
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (STEPS.find((step) => step * power >= rough * (1 - 1e-9)) ?? 10) * power;
}
