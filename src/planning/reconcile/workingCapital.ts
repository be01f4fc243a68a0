import { PlanningError } from "../errors";
import { say } from "../words";

/** What working capital and cash follow from: one number a month, currency. */
export interface CashDrivers {
  revenue: Float64Array;
  costOfSales: Float64Array;
  /** Goods and services bought from others. */
  purchases: Float64Array;
  /** Value of all stock at the end of each month. */
  inventory: Float64Array;
  /** What the stock that a month begins with gains because its standard cost changes: value, but neither result nor cash. */
  revaluation?: Float64Array;
  /** Operating result, before financing and tax. */
  result: Float64Array;
  opening: { inventory: number; receivables: number; payables: number };
  /** Days until customers pay, and until suppliers are paid. */
  daysReceivable: number;
  daysPayable: number;
  /** Revenue and purchases of the months before the first, the latest last: what is still unpaid at the start. */
  earlierRevenue: Float64Array;
  earlierPurchases: Float64Array;
}

/** Working capital and cash by month, currency; days where the name says so. */
export interface WorkingCapital {
  inventory: Float64Array;
  receivables: Float64Array;
  payables: Float64Array;
  /** Inventory + receivables − payables. */
  workingCapital: Float64Array;
  /** Zeros where no standard cost changes. */
  revaluation: Float64Array;
  /** Result − increase of working capital, but for what is only valued anew. */
  cashFlow: Float64Array;
  cumulativeCash: Float64Array;
  /** Days of inventory, sales and purchases outstanding, on the flows of the last three months. */
  dio: Float64Array;
  dso: Float64Array;
  dpo: Float64Array;
  /** DIO + DSO − DPO. */
  cashToCash: Float64Array;
}

const daysPerMonth = 365 / 12;
const monthsOfDays = 3;

/** What is unpaid at the end of month t when each month's amount is paid after so many days. */
export function outstanding(amounts: Float64Array, earlier: Float64Array, days: number): Float64Array {
  const before = earlier.length;
  return amounts.map((_, t) => {
    let sum = 0;
    for (let left = days / daysPerMonth, at = t; left > 0 && at >= -before; left--, at--) {
      sum += Math.min(1, left) * (at < 0 ? earlier[before + at] : amounts[at]);
    }
    return sum;
  });
}

/**
 * Working capital and operating cash flow of a plan by the indirect method: cash flow = result − Δinventory +
 * revaluation − Δreceivables + Δpayables, so that over any span Σ cash flow = Σ result − (closing − opening working
 * capital) + Σ revaluation.
 *
 * @throws "value" when lists differ in length or days are negative
 * @example
 * workingCapital({ ...drivers, daysReceivable: 365 / 12 }).receivables[0] // the revenue of the first month
 * Source: cash conversion cycle, Richards and Laughlin 1980.
 */
export function workingCapital(drivers: CashDrivers): WorkingCapital {
  const { revenue, costOfSales, purchases, inventory, result, opening } = drivers;
  const lists = [costOfSales, purchases, inventory, result, drivers.revaluation ?? result];
  if (lists.some((list) => list.length !== revenue.length))
    throw new PlanningError("value", say`Give every list the ${revenue.length} months of the revenue.`);
  if (!(drivers.daysReceivable >= 0 && drivers.daysPayable >= 0))
    throw new PlanningError("value", say`Days until payment must not be negative.`);
  const receivables = outstanding(revenue, drivers.earlierRevenue, drivers.daysReceivable);
  const payables = outstanding(purchases, drivers.earlierPurchases, drivers.daysPayable);
  const net = inventory.map((value, t) => value + receivables[t] - payables[t]);
  const openingNet = opening.inventory + opening.receivables - opening.payables;
  const revaluation = drivers.revaluation ?? new Float64Array(revenue.length);
  const cashFlow = result.map(
    (value, t) => value - (net[t] - (t === 0 ? openingNet : net[t - 1])) + revaluation[t],
  );
  let cash = 0;
  const dio = daysOf(inventory, costOfSales);
  const dso = daysOf(receivables, revenue);
  const dpo = daysOf(payables, purchases);
  return {
    inventory,
    receivables,
    payables,
    workingCapital: net,
    revaluation,
    cashFlow,
    cumulativeCash: cashFlow.map((value) => (cash += value)),
    dio,
    dso,
    dpo,
    cashToCash: dio.map((days, t) => days + dso[t] - dpo[t]),
  };
}

/** Balance in days of the mean daily flow of the last months; NaN without a flow. */
function daysOf(balance: Float64Array, flow: Float64Array): Float64Array {
  return balance.map((value, t) => {
    const months = flow.slice(Math.max(0, t + 1 - monthsOfDays), t + 1);
    const daily = months.reduce((sum, each) => sum + each, 0) / (months.length * daysPerMonth);
    return daily > 0 ? value / daily : NaN;
  });
}

/** Stock in money: what it is worth at the end of each month, and what changes of its standard cost add to that. */
export interface ValuedStock {
  closing: Float64Array;
  revaluation: Float64Array;
}

/** Adds units that are there at the end of month t, at the cost of that month; they start the next one at its cost. */
export function addStockValue(
  { closing, revaluation }: ValuedStock,
  t: number,
  units: number,
  cost: (t: number) => number,
): void {
  const now = cost(t);
  closing[t] += units * now;
  if (t + 1 < closing.length) revaluation[t + 1] += units * (cost(t + 1) - now);
}
