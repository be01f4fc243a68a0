import type { Company } from "../../planning/data/company";
import { RateBook } from "../rateBook";
import { eachOf, inChunks, type Sliced } from "../slices";
import { finishedFamily } from "./volumes";

/** What was sold of each item in a span of months. */
export interface SoldMonths {
  first: number;
  /** Units shipped, revenue and cost of sales by item position; one number a month. */
  units: Map<number, Float64Array>;
  revenue: Map<number, Float64Array>;
  cost: Map<number, Float64Array>;
}

/**
 * Sales of the past by item and month in units and money. Where the history has no revenue, it is the units at the
 * month's net price; cost is the month's standard cost.
 */
export function* soldMonths(
  company: Company,
  rates: RateBook,
  first: number,
  count: number,
): Sliced<SoldMonths> {
  const { sales } = company;
  const sold: SoldMonths = { first, units: new Map(), revenue: new Map(), cost: new Map() };
  const rowOf = (rows: Map<number, Float64Array>, item: number): Float64Array => {
    let row = rows.get(item);
    if (!row) rows.set(item, (row = new Float64Array(count)));
    return row;
  };
  yield* inChunks(sales.rowCount, (from, to) => {
    for (let i = from; i < to; i++) {
      const t = sales.month[i] - first;
      if (t < 0 || t >= count) continue;
      const [item, units, known] = [sales.item[i], sales.shipped[i], sales.revenue[i]];
      rowOf(sold.units, item)[t] += units || 0;
      const revenue = Number.isNaN(known) ? units * rates.price(item, sales.month[i]) : known;
      rowOf(sold.revenue, item)[t] += revenue || 0;
    }
  });
  yield* eachOf(sold.units, ([item, row]) =>
    sold.cost.set(
      item,
      row.map((units, t) => (units === 0 ? 0 : units * (rates.cost(item, first + t) || 0))),
    ),
  );
  return sold;
}

/** Sums a measure of sold items by family; the months stay. */
export function byFamily(
  company: Company,
  rows: ReadonlyMap<number, Float64Array>,
): Map<string, Float64Array> {
  const families = new Map<string, Float64Array>();
  for (const [item, values] of rows) {
    const family = finishedFamily(company, item);
    const sum = families.get(family) ?? new Float64Array(values.length);
    families.set(family, sum);
    values.forEach((value, t) => (sum[t] += value || 0));
  }
  return families;
}
