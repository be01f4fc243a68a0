import { PlanningError } from "../errors";
import { settleRounding } from "../supply/allocateRounding";
import { equalRunOut } from "./equalRunOut";
import { say } from "../words";

export const disaggregationMethods = ["proportional", "equal", "lastYear", "runOut"] as const;
/**
 * How a total is spread: in proportion to a basis (history, forecasts); in equal parts; by the same period of
 * last year; or so that all children run out of stock at the same time.
 */
export type DisaggregationMethod = (typeof disaggregationMethods)[number];

export interface DisaggregateOptions {
  /** Default "proportional". */
  method?: DisaggregationMethod;
  /** Values that must stay, children × periods; NaN is free. */
  locks?: readonly Float64Array[];
  /** Smallest unit of a child, for example 1 for whole pieces; 0 (default) does not round. */
  unit?: number;
  /** Method "lastYear": periods in a year. Default 12. */
  seasonLength?: number;
  /** Method "runOut": stock and safety stock of each child before the first period. */
  stock?: Float64Array;
  safetyStock?: Float64Array;
  /** Names of the children, for messages. */
  names?: readonly string[];
}

/**
 * Spreads totals over children so that they add up again: locked children keep their value, the others share
 * the rest. Where the basis says nothing (all zero) the free children share equally. With `unit` the shares
 * are rounded by largest remainders.
 *
 * @param totals One a period.
 * @param basis Children × periods, not negative; NaN counts as 0, a single column for every period. Method "lastYear":
 * the history, whose last year gives the shares. Method "runOut": the demand.
 * @returns Children × periods.
 * @throws PlanningError("value") for shapes that do not fit or a negative basis; ("number") when locked children
 * take more than the total, or all are locked at another total. The message names the excess.
 * @example
 * disaggregate(Float64Array.of(10), [Float64Array.of(1), Float64Array.of(2)], { unit: 1 }); // [[3], [7]]
 */
export function disaggregate(
  totals: Float64Array,
  basis: readonly Float64Array[],
  options: DisaggregateOptions = {},
): Float64Array[] {
  const { method = "proportional", locks, unit = 0 } = options;
  checkShapes(totals, basis, options);
  const shares = weightsOf(basis, method, options.seasonLength ?? 12);
  const stock = Float64Array.from(
    basis,
    (_, i) => (options.stock?.[i] ?? 0) - (options.safetyStock?.[i] ?? 0),
  );
  const result = basis.map(() => new Float64Array(totals.length));
  totals.forEach((total, t) => {
    const locked = basis.map((_, i) => locks?.[i][t] ?? NaN);
    const free = locked.flatMap((value, i) => (Number.isNaN(value) ? [i] : []));
    const rest = total - locked.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);
    checkRest(rest, total, free.length, t, options.names, locked);
    const weights = free.map((i) => shares(i, t) || 0);
    const parts =
      method === "runOut"
        ? equalRunOut(
            rest,
            free.map((i) => stock[i]),
            weights,
          )
        : proportionally(rest, weights);
    const rounded = unit > 0 ? roundToTotal(parts, rest, unit) : closeGap(parts, rest);
    locked.forEach((value, i) => (result[i][t] = value));
    free.forEach((i, position) => (result[i][t] = rounded[position]));
    if (method === "runOut") basis.forEach((_, i) => (stock[i] += result[i][t] - (shares(i, t) || 0)));
  });
  return result;
}

/** Weight of a child in a period. */
function weightsOf(
  basis: readonly Float64Array[],
  method: DisaggregationMethod,
  seasonLength: number,
): (child: number, period: number) => number {
  if (method === "equal") return () => 1;
  if (method === "lastYear")
    return (child, period) => {
      const history = basis[child];
      const back = history.length - seasonLength + (period % seasonLength);
      return history[Math.max(0, back)];
    };
  return (child, period) => basis[child][basis[child].length === 1 ? 0 : period];
}

function proportionally(total: number, weights: number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => (sum > 0 ? (total * weight) / sum : total / weights.length));
}

/**
 * Rounds parts to multiples of a unit by largest remainders (Hamilton's method): each part is rounded down, and the
 * units that are left go to those that lost most. What of the total is no whole unit goes to the largest part.
 *
 * @example
 * roundToTotal([3.4, 3.3, 3.3], 10, 1); // [4, 3, 3]
 */
export function roundToTotal(parts: readonly number[], total: number, unit: number): number[] {
  if (parts.length === 0) return [];
  const units = parts.map((part) => Math.floor(part / unit + 1e-9));
  const order = parts
    .map((part, i) => ({ i, lost: part / unit - units[i] }))
    .sort((a, b) => b.lost - a.lost || parts[b.i] - parts[a.i] || a.i - b.i);
  const whole = Math.floor(total / unit + 1e-9);
  let left = whole - units.reduce((a, b) => a + b, 0);
  for (let k = 0; left > 0; k = (k + 1) % order.length, left--) units[order[k].i]++;
  return closeGap(
    // Fifteen digits: three tenths, not 0.30000000000000004.
    units.map((count) => Number((count * unit).toPrecision(15))),
    total,
  );
}

/** Gives what rounding left over to the largest part, then puts right the last digits, so that the sum is exact. */
function closeGap(parts: readonly number[], total: number): number[] {
  const closed = Float64Array.from(parts);
  const largest = closed.reduce((best, part, i) => (Math.abs(part) > Math.abs(closed[best]) ? i : best), 0);
  if (closed.length > 0) closed[largest] += total - closed.reduce((a, b) => a + b, 0);
  // Negative totals are spread as their opposite.
  const sign = total < 0 ? -1 : 1;
  const sizes = closed.map((part) => part * sign);
  if (sizes.some((size) => size < 0)) return Array.from(closed);
  settleRounding(sizes, new Float64Array(parts.length).fill(Infinity), Math.abs(total));
  return Array.from(sizes, (size) => size * sign);
}

function checkShapes(
  totals: Float64Array,
  basis: readonly Float64Array[],
  options: DisaggregateOptions,
): void {
  const { method = "proportional", locks, names } = options;
  if (!disaggregationMethods.includes(method))
    throw new PlanningError(
      "value",
      say`The method "${String(method)}" is not known; use ${disaggregationMethods.join(", ")}.`,
    );
  if (basis.length === 0)
    throw new PlanningError("value", say`There are no children to spread the totals over.`);
  basis.forEach((row, i) => {
    const name = names?.[i] ?? `child ${i + 1}`;
    const fits =
      method === "equal" || method === "lastYear" || row.length === totals.length || row.length === 1;
    if (!fits)
      throw new PlanningError(
        "value",
        say`The basis of ${name} has ${row.length} periods but there are ${totals.length} totals; give as many, or one.`,
      );
    const wrong = row.findIndex((value) => value < 0);
    if (wrong >= 0 && method !== "equal")
      throw new PlanningError(
        "value",
        say`The basis of ${name} is ${row[wrong]} in period ${wrong + 1}; it must be zero or more.`,
      );
  });
  if (locks && (locks.length !== basis.length || locks.some((row) => row.length !== totals.length)))
    throw new PlanningError(
      "value",
      say`The locks must be ${basis.length} children × ${totals.length} periods.`,
    );
}

function checkRest(
  rest: number,
  total: number,
  free: number,
  period: number,
  names: readonly string[] | undefined,
  locked: number[],
): void {
  const tolerance = 1e-9 * Math.max(1, Math.abs(total));
  const overLocked = total >= 0 ? rest < -tolerance : rest > tolerance;
  const anyLocked = free < locked.length;
  if (anyLocked && (overLocked || (free === 0 && Math.abs(rest) > tolerance))) {
    const which = locked
      .flatMap((value, i) => (Number.isNaN(value) ? [] : [names?.[i] ?? `child ${i + 1}`]))
      .slice(0, 5);
    const excess = Math.round(Math.abs(rest) * 1e6) / 1e6;
    throw new PlanningError(
      "number",
      rest < 0
        ? say`In period ${period + 1} the locked children (${which.join(", ")}) take ${excess} more than the total of ${total}; unlock one or change the total.`
        : say`In period ${period + 1} the locked children (${which.join(", ")}) take ${excess} less than the total of ${total}; unlock one or change the total.`,
    );
  }
}
