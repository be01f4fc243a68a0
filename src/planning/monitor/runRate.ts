/** Where a month will end if it goes on as it began. */
export interface RunRate {
  /** Units by the end of the month. */
  projected: number;
  /** projected − plan. */
  gap: number;
  /** True when the plan will be missed by more than the tolerance, and by more than chance explains. */
  willMiss: boolean;
}

/** One-sided 90 % of the normal distribution. */
const chance = 1.2816;

/**
 * Projects a month from the part of it that has passed. The gap counts when it is beyond the tolerance and beyond what
 * the ordinary error of a month would do to a part of it: error · √(1 ÷ covered − 1).
 *
 * @param plan units of the whole month
 * @param sold units so far
 * @param covered part of the month that has passed, above 0 and up to 1
 * @param error standard deviation of the forecast error of a month, in units; 0 when it is not known
 * @param tolerance part of the plan that is no miss
 * @example
 * runRate(300, 60, 0.4, 20, 0.1); // { projected: 150, gap: -150, willMiss: true }
 */
export function runRate(plan: number, sold: number, covered: number, error = 0, tolerance = 0.1): RunRate {
  const projected = sold / covered;
  const gap = projected - plan;
  const noise = chance * error * Math.sqrt(Math.max(0, 1 / covered - 1));
  return { projected, gap, willMiss: Math.abs(gap) > tolerance * plan && Math.abs(gap) > noise };
}
