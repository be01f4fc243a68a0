import { monthLabel, monthStart } from "../planning/data/excelDate";
import type { CellValue, RawTable } from "../planning/data/table";
import type { Timeframe } from "./demand";
import { groupBy } from "./groupBy";
import { succession, type Plantings } from "./plant";
import type { PriceBook } from "./priceBook";
import type { Random } from "./random";
import type { DrawnSales, SalesRecord } from "./sales";
import type { SizeSpec } from "./size";
import { round, toTable } from "./toTable";
import type { SampleItem } from "./items";

/** The budget lies this much above what is to be expected; the biased sales manager this much above actual sales. */
export const budgetFactor = 1.04;
export const salesBias = 0.18;

/** One row a month, item, region and channel; or, for large companies, one row an item and cell with a column a month. */
export function salesTable(
  drawn: DrawnSales,
  frame: Timeframe,
  size: SizeSpec,
  prices: PriceBook,
): RawTable[] {
  if (size.wideHistory) return [wideSales(drawn.records, frame, size), stockOutTable(drawn)];
  const rows = drawn.records.map((r): CellValue[] => [
    monthStart(r.month),
    r.item.item,
    r.cell.region,
    r.cell.channel,
    r.ordered,
    r.shipped,
    round(r.shipped * prices.net(r.item.item, r.cell.channel, r.month) * (1 - r.discount), 2),
    r.returns,
    r.inStock,
  ]);
  rows.sort((a, b) => Number(a[0]) - Number(b[0]));
  return [
    toTable(
      "sales",
      ["date", "item", "region", "channel", "ordered", "shipped", "revenue", "returns", "inStock"],
      rows,
    ),
  ];
}

function wideSales(records: SalesRecord[], frame: Timeframe, size: SizeSpec): RawTable {
  const months = Array.from({ length: size.historyMonths }, (_, t) => monthLabel(frame.historyStart + t));
  const single = size.regions * size.channels === 1;
  const rows = new Map<string, CellValue[]>();
  for (const { item, cell, month, ordered } of records) {
    const key = single ? item.item : `${item.item}|${cell.region}|${cell.channel}`;
    let row = rows.get(key);
    if (!row) {
      row = [...(single ? [item.item] : [item.item, cell.region, cell.channel]), ...months.map(() => null)];
      rows.set(key, row);
    }
    row[row.length - months.length + month - frame.historyStart] = ordered;
  }
  return {
    name: "SalesHistory",
    headers: [...(single ? ["Item"] : ["Item", "Region", "Channel"]), ...months],
    rows: [...rows.values()],
  };
}

/** Wide history has no room for availability: months out of stock stand in a table of their own. */
function stockOutTable(drawn: DrawnSales): RawTable {
  return toTable(
    "stockOuts",
    ["item", "date", "inStock"],
    drawn.stockOuts.map(({ item, month, inStock }) => [item, monthStart(month), inStock]),
  );
}

export function promotionTable(plantings: Plantings, prices: PriceBook): RawTable {
  return toTable(
    "promotions",
    ["promo", "item", "region", "channel", "start", "end", "mechanic", "depth", "expectedUplift", "cost"],
    plantings.promotions.map((promo) => [
      promo.promo,
      promo.item,
      promo.region || null,
      promo.channel || null,
      monthStart(promo.month),
      monthStart(promo.month + 1) - 1,
      promo.mechanic,
      promo.depth,
      // What the planner wrote down before: a rule of thumb, not the truth.
      promo.mechanic === "price-off" ? 0.3 : 0.2,
      Math.round(prices.list(promo.item) * 40),
    ]),
  );
}

export function phaseTable(successor: SampleItem, frame: Timeframe): RawTable {
  return toTable(
    "phases",
    ["predecessor", "successor", "date", "share"],
    succession(frame).map(({ month, share }) => [
      successor.goods?.predecessor?.item ?? null,
      successor.item,
      monthStart(month),
      share,
    ]),
  );
}

/** Orders that customers have placed for the first two months of the plan. */
export function openOrderTable(
  drawn: DrawnSales,
  frame: Timeframe,
  size: SizeSpec,
  customers: string[],
  random: Random,
): RawTable {
  const items = [...drawn.expected.keys()];
  const rows = Array.from({ length: size.openOrders }, (_, i): CellValue[] => {
    const item = random.pick(items);
    const month = frame.firstMonth + (random.next() < 0.7 ? 0 : 1);
    const expected = drawn.expected.get(item)?.[month - frame.historyStart] ?? 0;
    const due = monthStart(month) + random.whole(0, 27);
    const quantity = Math.max(1, Math.round(expected * random.between(0.03, 0.15)));
    return [
      `SO-${String(i + 1).padStart(5, "0")}`,
      item,
      random.pick(customers),
      due,
      quantity,
      due + (random.next() < 0.9 ? 0 : random.whole(2, 6)),
    ];
  });
  return toTable("openOrders", ["order", "item", "customer", "due", "quantity", "promised"], rows);
}

/** Actual units a month of an item, from the records. */
export function monthlyOrders(records: SalesRecord[]): Map<string, Map<number, number>> {
  const months = new Map<string, Map<number, number>>();
  for (const [item, list] of groupBy(records, (record) => record.item.item)) {
    const sums = new Map<number, number>();
    for (const { month, ordered } of list) sums.set(month, (sums.get(month) ?? 0) + ordered);
    months.set(item, sums);
  }
  return months;
}

const pastMonths = 12;

/**
 * What sales, marketing and customers said, and what the statistics and the consensus were, a month ahead for
 * the past year; for the plan only the first three speak. One item's sales forecast is too high by `salesBias`.
 */
export function streamTable(
  drawn: DrawnSales,
  goods: SampleItem[],
  plantings: Plantings,
  frame: Timeframe,
  size: SizeSpec,
  random: Random,
): RawTable {
  const actual = monthlyOrders(drawn.records);
  const promoted = new Set(plantings.promotions.map((promo) => promo.item));
  const chosen = goods.slice(0, size.streamItems);
  const biased = goods.filter((item) => item.item === plantings.biasedItem);
  const spoken = chosen.includes(biased[0]) ? chosen : [...chosen.slice(1), ...biased];
  const rows: CellValue[][] = [];
  const speak = (
    stream: string,
    author: string,
    item: SampleItem,
    sd: number,
    lean: number,
    months: [number, number],
  ): void => {
    const draw = random.fork(`${stream}/${item.item}`);
    const expected = drawn.expected.get(item.item) ?? new Float64Array(frame.monthCount);
    for (let month = months[0]; month < months[1]; month++) {
      const base = expected[month - frame.historyStart];
      if (base > 0)
        rows.push([
          stream,
          monthStart(month),
          item.item,
          Math.round(base * (1 + lean) * draw.factor(sd)),
          author,
        ]);
    }
  };
  const past: [number, number] = [frame.firstMonth - pastMonths, frame.firstMonth];
  const all: [number, number] = [past[0], frame.firstMonth + frame.horizon];
  for (const item of spoken) {
    if (item === biased[0]) rows.push(...biasedRows(item, actual, drawn, frame, random));
    else speak("sales", item.planner === "Ana" ? "Sven" : "Sofia", item, 0.07, 0.01, all);
    if (promoted.has(item.item) || item.goods?.status === "new")
      speak("marketing", "Mara", item, 0.05, 0.02, all);
    if (item.family === "Office") speak("customer", "Key accounts", item, 0.05, 0, all);
    speak("statistical", "Concord", item, 0.09, 0, past);
    speak("consensus", item.planner, item, 0.075, 0.005, past);
  }
  return toTable("streams", ["stream", "date", "item", "quantity", "author"], rows);
}

/** The biased forecast: its past year sums to (1 + bias) × actual sales, to the unit. */
function biasedRows(
  item: SampleItem,
  actual: Map<string, Map<number, number>>,
  drawn: DrawnSales,
  frame: Timeframe,
  random: Random,
): CellValue[][] {
  const draw = random.fork(`biased/${item.item}`);
  const past = Array.from({ length: pastMonths }, (_, i) => frame.firstMonth - pastMonths + i);
  const sold = past.map((month) => actual.get(item.item)?.get(month) ?? 0);
  const said = sold.map((units) => units * draw.factor(0.04));
  const sum = (list: number[]): number => list.reduce((total, units) => total + units, 0);
  const scale = (sum(sold) * (1 + salesBias)) / sum(said);
  const rounded = said.map((units) => Math.round(units * scale));
  rounded[pastMonths - 1] += Math.round(sum(sold) * (1 + salesBias)) - sum(rounded);
  const plan = Array.from({ length: frame.horizon }, (_, h) => {
    const expected = drawn.expected.get(item.item)?.[frame.firstMonth - frame.historyStart + h] ?? 0;
    return Math.round(expected * (1 + salesBias) * draw.factor(0.03));
  });
  return [...rounded, ...plan].map((units, i) => [
    "sales",
    monthStart(past[0] + i),
    item.item,
    units,
    "Sven",
  ]);
}

/** The budget of two calendar years: expected units × 1.04 by item or subfamily, valued, and the fixed costs. */
export function budgetTable(
  drawn: DrawnSales,
  goods: SampleItem[],
  frame: Timeframe,
  size: SizeSpec,
  prices: PriceBook,
): RawTable {
  const groups = size.budgetByItem
    ? groupBy(goods, (item) => item.item)
    : groupBy(goods, (item) => item.family);
  const rows: CellValue[][] = [];
  const firstMonth = Math.floor(frame.firstMonth / 12) * 12;
  let planned = 0;
  let booked = 0;
  for (let month = firstMonth; month < frame.historyStart + frame.monthCount; month++) {
    const t = month - frame.historyStart;
    let revenueOfMonth = 0;
    for (const [key, members] of groups) {
      const [units, revenue, margin] = members.reduce(
        ([u, r, m], item) => {
          const quantity = (drawn.expected.get(item.item)?.[t] ?? 0) * budgetFactor;
          const net = prices.average(item.item, month);
          return [u + quantity, r + quantity * net, m + quantity * (net - prices.cost(item.item))];
        },
        [0, 0, 0],
      );
      if (units === 0) continue;
      // Rounding carries over, so that the whole budget keeps its total.
      planned += units;
      const rounded = Math.round(planned - booked);
      booked += rounded;
      revenueOfMonth += revenue;
      rows.push([
        monthStart(month),
        members[0].family,
        size.budgetByItem ? key : null,
        rounded,
        Math.round(revenue),
        Math.round(margin),
        null,
      ]);
    }
    rows.push([
      monthStart(month),
      null,
      null,
      null,
      null,
      null,
      Math.round((revenueOfMonth * 0.05 + 180 * goods.length * 20) / 1000) * 1000,
    ]);
  }
  return toTable("budget", ["date", "family", "item", "quantity", "revenue", "margin", "fixedCost"], rows);
}
