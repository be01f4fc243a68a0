import type { Company } from "../../planning/data/company";
import { disaggregate, roundToTotal } from "../../planning/data/disaggregate";
import type { HistoryPanel } from "../../planning/data/historyPanel";
import { sumOf } from "../sums";
import type { Override } from "./contract";

/** What some ways to spread a change ask about an item. */
export interface SpreadBasis {
  /** Demand of the latest same month of the year. */
  lastYear(item: number, month: number): number;
  /** Units on hand, and of these the safety stock. */
  stock(item: number): number;
  safetyStock(item: number): number;
}

/** One month of what is spread; quantities are whole hundredths of units. */
export interface SpreadMonth {
  /** What the items shall sum to. */
  total: number;
  now: number[];
  isLocked: boolean[];
  names: string[];
  /** 12 · year + month − 1. */
  month: number;
}

/** Whole hundredths that sum to the total; locked ones stay. Months are asked for in their order. */
export type Spreader = (month: SpreadMonth) => number[];

/**
 * How an override is spread over its items. Equal parts and last year's shares are those of what is added, or taken off;
 * of the whole where a number is fixed.
 *
 * @param items positions of the items
 */
export function spreaderOf(
  { spread = "proportional", kind }: Override,
  items: readonly number[],
  basis: SpreadBasis,
): Spreader {
  if (spread === "runOut") return byRunOut(items, basis);
  const sharesOf = (month: number): number[] =>
    items.map((item) => (spread === "lastYear" ? basis.lastYear(item, month) : 1));
  return (each) => {
    const proportional = whole(each, each.now);
    if (spread === "proportional") return proportional;
    const shares = sharesOf(each.month);
    return kind === "lock" ? whole(each, shares) : added(each, shares);
  };
}

function whole({ total, now, isLocked, names }: SpreadMonth, shares: readonly number[]): number[] {
  const one = (value: number): Float64Array => Float64Array.of(value);
  const locks = now.map((value, k) => one(isLocked[k] ? value : NaN));
  return disaggregate(one(total), shares.map(one), { locks, names, unit: 1 }).map(([value]) =>
    Math.round(value),
  );
}

/** The change alone in these shares; an item that would fall below zero stays there, and the others take its part. */
function added({ total, now, isLocked }: SpreadMonth, shares: readonly number[]): number[] {
  const parts = [...now];
  let free = now.flatMap((_, k) => (isLocked[k] ? [] : [k]));
  for (;;) {
    const change = total - sumOf(parts);
    const known = sumOf(free.map((k) => shares[k])) > 0;
    const changes = partsOf(
      change,
      free.map((k) => (known ? shares[k] : 1)),
    );
    const short = free.filter((k, at) => parts[k] + changes[at] < 0);
    if (short.length === 0) {
      free.forEach((k, at) => (parts[k] += changes[at]));
      return parts;
    }
    for (const k of short) parts[k] = 0;
    free = free.filter((k) => !short.includes(k));
  }
}

/** Whole numbers in these shares, of a sum that may be negative. */
function partsOf(sum: number, shares: readonly number[]): number[] {
  const all = sumOf(shares);
  const size = Math.abs(sum);
  const exact = shares.map((share) => (size * share) / all);
  return roundToTotal(exact, size, 1).map((part) => Math.sign(sum) * part);
}

/** Equal run-out: stock above safety stock and the month's quantity cover equally many months, month after month. */
function byRunOut(items: readonly number[], basis: SpreadBasis): Spreader {
  const stock = Float64Array.from(items, (item) => 100 * basis.stock(item));
  const safetyStock = Float64Array.from(items, (item) => 100 * basis.safetyStock(item));
  const one = (value: number): Float64Array => Float64Array.of(value);
  return ({ total, now, isLocked, names }) => {
    const locks = now.map((value, k) => one(isLocked[k] ? value : NaN));
    const demand = now.map(one);
    const parts = disaggregate(one(total), demand, {
      method: "runOut",
      locks,
      names,
      unit: 1,
      stock,
      safetyStock,
    });
    return parts.map(([part], k) => {
      stock[k] += part - now[k];
      return Math.round(part);
    });
  };
}

/** Last year's demand and the stock as the company's tables have them; nothing known counts as zero. */
export function spreadBasisOf({ inventory, items, itemIndex }: Company, history: HistoryPanel): SpreadBasis {
  const held = { stock: new Float64Array(items.rowCount), safety: new Float64Array(items.rowCount) };
  for (let row = 0; row < inventory.rowCount; row++) {
    const item = itemIndex.get(inventory.item[row]);
    if (item === undefined) continue;
    held.stock[item] += inventory.onHand[row] || 0;
    held.safety[item] += inventory.safetyStock[row] || 0;
  }
  return {
    lastYear: (item, month) => {
      const values = history.values[item];
      let t = month - history.firstMonth;
      while (t >= history.monthCount) t -= 12;
      return Math.max(0, values[t] || 0);
    },
    stock: (item) => held.stock[item],
    safetyStock: (item) => held.safety[item],
  };
}
