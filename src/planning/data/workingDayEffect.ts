import { seasonalDesign, seasonalFit } from "./cleaning/seasonalRegression";

/** How demand follows the working days of a period. */
export interface WorkingDayEffect {
  /** Change of demand in percent for a percent more working days: 1 is proportional, 0 none. */
  elasticity: number;
  standardError: number;
  /** True when the effect is more than chance (two standard errors). */
  significant: boolean;
}

/**
 * Whether demand follows working days: the part of log demand and of log working days that trend and season do not
 * explain is set against each other (Frisch and Waugh 1933). Months of unequal length differ from year to year,
 * which is what tells the effect from the season.
 *
 * @param values Units a period; NaN and zero are left out.
 * @param days Working days of each period.
 */
export function workingDayEffect(
  values: Float64Array,
  days: Float64Array,
  seasonLength = 12,
): WorkingDayEffect {
  const usable = values.map((units, t) => (units > 0 && days[t] > 0 ? 1 : 0));
  const none = { elasticity: 0, standardError: Infinity, significant: false };
  const season = values.length >= 2 * seasonLength ? seasonLength : 1;
  const design = seasonalDesign(values.length, season);
  const [demand, length] = [logged(values, usable), logged(days, usable)].map((logs) => {
    const fit = seasonalFit(logs, usable, design);
    return fit && { rest: logs.map((log, t) => (usable[t] ? log - fit.fitted[t] : 0)), freedom: fit.freedom };
  });
  if (!demand || !length) return none;
  const dot = (a: Float64Array, b: Float64Array): number =>
    a.reduce((sum, value, t) => sum + value * b[t], 0);
  const spread = dot(length.rest, length.rest);
  if (!(spread > 1e-12)) return none;
  const elasticity = dot(length.rest, demand.rest) / spread;
  const residual = demand.rest.map((value, t) => value - elasticity * length.rest[t]);
  const variance = dot(residual, residual) / Math.max(demand.freedom - 1, 1);
  const standardError = Math.sqrt(variance / spread);
  return { elasticity, standardError, significant: elasticity > 2 * standardError };
}

const logged = (values: Float64Array, usable: Float64Array): Float64Array =>
  values.map((value, t) => (usable[t] ? Math.log(value) : NaN));

/**
 * Demand as it would have been in periods of equal length, and the factors by which to put the effect back on.
 *
 * @example
 * normaliseWorkingDays(Float64Array.of(180, 220), Float64Array.of(18, 22), 1).values; // [200, 200]
 */
export function normaliseWorkingDays(
  values: Float64Array,
  days: Float64Array,
  elasticity: number,
): { values: Float64Array; factors: Float64Array } {
  const mean = days.reduce((a, b) => a + b, 0) / days.length;
  const factors = days.map((count) => (count > 0 ? (count / mean) ** elasticity : 1));
  return { values: values.map((units, t) => units / factors[t]), factors };
}
