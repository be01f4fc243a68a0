import { PlanningError } from "../errors";
import { say } from "../words";

/** What an investment costs and brings. */
export interface Investment {
  /** Paid at the start, currency. */
  outlay: number;
  /** Gained at the end of each year, currency. */
  yearly: readonly number[];
  /** Required return a year, as a fraction. */
  rate: number;
}

export interface InvestmentCase {
  /** Net present value: what it is worth today beyond the required return. */
  netPresentValue: number;
  /** Return a year at which the net present value is 0; NaN when there is none. */
  internalRate: number;
  /** Years until the outlay is back, without interest; Infinity when it never is. */
  paybackYears: number;
  /** Most that could be paid for it at the required return. */
  breakEvenOutlay: number;
}

/**
 * Judges an investment by net present value, internal rate of return and payback.
 *
 * @throws "value" for a negative outlay or a rate of −100 % or less
 * @example
 * investmentCase({ outlay: 1000, yearly: [500, 500, 500], rate: 0.1 }).netPresentValue // 243.43
 * Source: Brealey, Myers and Allen, Principles of Corporate Finance.
 */
export function investmentCase({ outlay, yearly, rate }: Investment): InvestmentCase {
  if (!(outlay >= 0)) throw new PlanningError("value", say`An outlay must not be negative.`);
  if (!(rate > -1)) throw new PlanningError("value", say`A rate of return must be above −100 %.`);
  const breakEvenOutlay = presentValue(yearly, rate);
  return {
    netPresentValue: breakEvenOutlay - outlay,
    internalRate: internalRate(outlay, yearly),
    paybackYears: payback(outlay, yearly),
    breakEvenOutlay,
  };
}

function presentValue(yearly: readonly number[], rate: number): number {
  return yearly.reduce((sum, amount, year) => sum + amount / (1 + rate) ** (year + 1), 0);
}

/** By bisection: with gains after one outlay the present value falls as the rate rises. */
function internalRate(outlay: number, yearly: readonly number[]): number {
  if (outlay === 0 || yearly.some((amount) => amount < 0) || !(presentValue(yearly, -0.9999) > outlay))
    return NaN;
  let [low, high] = [-0.9999, 1];
  while (presentValue(yearly, high) > outlay) high *= 2;
  for (let step = 0; step < 200 && high - low > 1e-12; step++) {
    const middle = (low + high) / 2;
    if (presentValue(yearly, middle) > outlay) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function payback(outlay: number, yearly: readonly number[]): number {
  let left = outlay;
  for (const [year, amount] of yearly.entries()) {
    if (amount >= left) return amount === 0 ? year : year + left / amount;
    left -= amount;
  }
  return Infinity;
}
