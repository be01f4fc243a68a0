import { monthOf, monthStart } from "./excelDate";
import type { TableOf } from "./readTable";

/**
 * Sales by month, item, region, channel and customer, one record each, column by column. Items are positions
 * in `company.items`; regions, channels and customers are positions in the key lists here (-1: not given).
 */
export interface SalesHistory {
  rowCount: number;
  item: Int32Array;
  region: Int32Array;
  channel: Int32Array;
  customer: Int32Array;
  /** 12 · year + month − 1. */
  month: Int32Array;
  /** Days after the first of the month. */
  day: Uint8Array;
  /** Units; NaN where blank. */
  ordered: Float64Array;
  /** Units; the ordered quantity where nothing was said about shipments. */
  shipped: Float64Array;
  /** Company currency; NaN where blank. */
  revenue: Float64Array;
  returns: Float64Array;
  /** Share of the month in which the item was in stock: 1 unless the data says less. */
  inStock: Float64Array;
  regionKeys: string[];
  channelKeys: string[];
  customerKeys: string[];
  /** Where a record came from: a position in `tableKeys`, and a row below the header, from 0. */
  sourceTable: Int32Array;
  sourceRow: Int32Array;
  tableKeys: string[];
}

/** Positions of keys in the order of first appearance. */
class KeyList {
  readonly keys: string[] = [];
  private readonly positions = new Map<string, number>();

  position(key: string): number {
    if (key === "") return -1;
    let position = this.positions.get(key);
    if (position === undefined) {
      position = this.keys.push(key) - 1;
      this.positions.set(key, position);
    }
    return position;
  }
}

/** Indexes long sales records, whose references hold. */
export function salesFromRecords(
  records: TableOf<"sales">,
  itemIndex: ReadonlyMap<string, number>,
): SalesHistory {
  const [regions, channels, customers] = [new KeyList(), new KeyList(), new KeyList()];
  const tables = new KeyList();
  const whole = (of: (record: number) => number): Int32Array => {
    const values = new Int32Array(records.rowCount);
    for (let record = 0; record < values.length; record++) values[record] = of(record);
    return values;
  };
  const month = whole((i) => monthOf(records.date[i]));
  return {
    rowCount: records.rowCount,
    item: whole((i) => itemIndex.get(records.item[i]) ?? -1),
    region: whole((i) => regions.position(records.region[i])),
    channel: whole((i) => channels.position(records.channel[i])),
    customer: whole((i) => customers.position(records.customer[i])),
    month,
    day: daysInto(month, records.date),
    ordered: records.ordered,
    shipped: records.shipped.map((units, i) => (Number.isNaN(units) ? records.ordered[i] : units)),
    revenue: records.revenue,
    returns: records.returns,
    inStock: records.inStock,
    regionKeys: regions.keys,
    channelKeys: channels.keys,
    customerKeys: customers.keys,
    sourceTable: whole((i) => tables.position(records.sourceTable[i])),
    sourceRow: Int32Array.from(records.sourceRow),
    tableKeys: tables.keys,
  };
}

function daysInto(month: Int32Array, date: Float64Array): Uint8Array {
  const starts = new Map<number, number>();
  return Uint8Array.from(month, (of, i) => {
    const start = starts.get(of) ?? monthStart(of);
    starts.set(of, start);
    return date[i] - start;
  });
}

/** A number for each record that is the same for those of one item, region, channel and customer. */
export function seriesCodes(sales: SalesHistory): Float64Array {
  const [regions, channels] = [sales.regionKeys.length + 1, sales.channelKeys.length + 1];
  const customers = sales.customerKeys.length + 1;
  const codes = new Float64Array(sales.rowCount);
  for (let i = 0; i < codes.length; i++) {
    const place = (sales.item[i] * regions + sales.region[i] + 1) * channels + sales.channel[i] + 1;
    codes[i] = place * customers + sales.customer[i] + 1;
  }
  return codes;
}

/** Writes the months of a stock-out table into the history. A blank region or channel means all of them. */
export function applyStockOuts(
  sales: SalesHistory,
  stockOuts: TableOf<"stockOuts">,
  itemIndex: ReadonlyMap<string, number>,
): void {
  if (stockOuts.rowCount === 0) return;
  const rowsByMonth = new Map<number, number[]>();
  const place = (item: number, month: number): number => item * 100_000 + month;
  for (let i = 0; i < stockOuts.rowCount; i++) {
    const at = place(itemIndex.get(stockOuts.item[i]) ?? NaN, monthOf(stockOuts.date[i]));
    rowsByMonth.set(at, [...(rowsByMonth.get(at) ?? []), i]);
  }
  const covers = (wanted: string, key: string | undefined): boolean => wanted === "" || wanted === key;
  for (let record = 0; record < sales.rowCount; record++)
    for (const i of rowsByMonth.get(place(sales.item[record], sales.month[record])) ?? [])
      if (
        covers(stockOuts.region[i], sales.regionKeys[sales.region[record]]) &&
        covers(stockOuts.channel[i], sales.channelKeys[sales.channel[record]])
      )
        sales.inStock[record] = stockOuts.inStock[i];
}

/** First and last month of the history, or undefined when it is empty. */
export function historySpan(sales: SalesHistory): { from: number; to: number } | undefined {
  if (sales.rowCount === 0) return undefined;
  const { month, rowCount } = sales;
  let [from, to] = [Infinity, -Infinity];
  for (let i = 0; i < rowCount; i++) {
    if (month[i] < from) from = month[i];
    if (month[i] > to) to = month[i];
  }
  return { from, to };
}

/** Units ordered by month, for the months that have records, in their order. */
export function unitsByMonth(sales: SalesHistory): [month: number, units: number][] {
  const span = historySpan(sales);
  if (!span) return [];
  const { month, ordered, rowCount } = sales;
  const units = new Float64Array(span.to - span.from + 1);
  const recorded = new Uint8Array(units.length);
  for (let i = 0; i < rowCount; i++) {
    const t = month[i] - span.from;
    recorded[t] = 1;
    if (!Number.isNaN(ordered[i])) units[t] += ordered[i];
  }
  return Array.from(units, (sum, t): [number, number] => [span.from + t, sum]).filter((_, t) => recorded[t]);
}
