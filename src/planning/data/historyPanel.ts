import { historySpan, type SalesHistory } from "./salesHistory";

/** Rows of values by month. A month before a row's first record is NaN: not yet sold is not zero. */
export interface HistoryPanel {
  /** First month, 12 · year + month − 1. */
  firstMonth: number;
  monthCount: number;
  /** Item positions of the rows; with regions and channels where the panel is that deep. */
  item: Int32Array;
  region?: Int32Array;
  channel?: Int32Array;
  values: Float64Array[];
}

export type SalesMeasure = "ordered" | "shipped" | "revenue" | "returns" | "inStock";

export interface PanelOptions {
  /** Default "ordered": what customers wanted. */
  measure?: SalesMeasure;
  /** First and last month (12 · year + month − 1), both included; by default the span of the history. */
  from?: number;
  to?: number;
}

/**
 * History as one row an item (rows 0 … itemCount − 1). Units and money are summed; `inStock` is averaged.
 * Months without a record are NaN before the first record of the row and 0 afterwards (1 for `inStock`), but
 * NaN where the whole company has no record: such a month is missing, not empty.
 */
export function historyByItem(
  sales: SalesHistory,
  itemCount: number,
  options: PanelOptions = {},
): HistoryPanel {
  return toTheEnd(historyByItemInSlices(sales, itemCount, options));
}

/** The same, interrupted every so many records: a page that adds up a long history can answer in between. */
export function historyByItemInSlices(
  sales: SalesHistory,
  itemCount: number,
  options: PanelOptions = {},
): Interrupted<HistoryPanel> {
  return buildPanel(
    sales,
    sales.item,
    Int32Array.from({ length: itemCount }, (_, i) => i),
    options,
  );
}

/** History as one row for each item × region × channel that occurs, ordered by these. See `historyByItem`. */
export function historyBySeries(sales: SalesHistory, options: PanelOptions = {}): HistoryPanel {
  return toTheEnd(historyBySeriesInSlices(sales, options));
}

/** The same, interrupted as `historyByItemInSlices` is. */
export function* historyBySeriesInSlices(
  sales: SalesHistory,
  options: PanelOptions = {},
): Interrupted<HistoryPanel> {
  const [regions, channels] = [sales.regionKeys.length + 1, sales.channelKeys.length + 1];
  const { item: itemOf, region: regionOf, channel: channelOf, rowCount } = sales;
  const codes = new Float64Array(rowCount);
  const codesPresent = new Set<number>();
  for (let begin = 0; begin < rowCount; begin += recordsAtOnce) {
    let before = NaN;
    for (let i = begin; i < Math.min(rowCount, begin + recordsAtOnce); i++) {
      const code = (itemOf[i] * regions + regionOf[i] + 1) * channels + channelOf[i] + 1;
      // Records of one series mostly follow each other.
      if (code !== before) codesPresent.add(code);
      before = codes[i] = code;
    }
    yield;
  }
  const distinct = Float64Array.from(codesPresent).sort();
  yield;
  const rowByCode = new Map(Array.from(distinct, (code, row) => [code, row]));
  yield;
  const rowOf = new Int32Array(rowCount);
  for (let begin = 0; begin < rowCount; begin += recordsAtOnce) {
    let [before, row] = [NaN, -1];
    for (let i = begin; i < Math.min(rowCount, begin + recordsAtOnce); i++) {
      if (codes[i] !== before) row = rowByCode.get(codes[i]) ?? -1;
      before = codes[i];
      rowOf[i] = row;
    }
    yield;
  }
  const decode = (of: (code: number) => number): Int32Array => Int32Array.from(distinct, of);
  const item = decode((code) => Math.floor(code / (regions * channels)));
  const panel = yield* buildPanel(sales, rowOf, item, options, true);
  panel.region = decode((code) => (Math.floor(code / channels) % regions) - 1);
  panel.channel = decode((code) => (code % channels) - 1);
  return panel;
}

/** Work that says where it may be interrupted. */
type Interrupted<T> = Generator<void, T, void>;

/** Some milliseconds of work, even where the records of an item lie far from each other. */
const recordsAtOnce = 32_768;
const rowsAtOnce = 1_024;

function toTheEnd<T>(work: Interrupted<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** @param together rows share memory: a browser takes long over tens of thousands of pieces */
function* buildPanel(
  sales: SalesHistory,
  rowOf: Int32Array,
  item: Int32Array,
  options: PanelOptions,
  together = false,
): Interrupted<HistoryPanel> {
  const isGiven = options.from !== undefined && options.to !== undefined;
  const span = isGiven ? undefined : historySpan(sales);
  const from = options.from ?? span?.from ?? 0;
  const to = options.to ?? span?.to ?? from - 1;
  const monthCount = Math.max(0, to - from + 1);
  const measure = options.measure ?? "ordered";
  const sums: Float64Array[] = [];
  for (let begin = 0; begin < item.length; begin += rowsAtOnce) {
    const some = Math.min(item.length - begin, rowsAtOnce);
    sums.push(...(together ? rowsTogether(some, monthCount) : rowsApart(some, monthCount)));
    yield;
  }
  const counts: PanelCounts = {
    records: new Uint32Array(item.length * monthCount),
    company: new Uint32Array(monthCount),
    first: new Int32Array(item.length).fill(monthCount),
  };
  for (let begin = 0; begin < sales.rowCount; begin += recordsAtOnce) {
    const end = Math.min(sales.rowCount, begin + recordsAtOnce);
    addRecords({ ...sales, values: sales[measure], rowOf, from, begin, end }, sums, counts);
    yield;
  }
  for (let begin = 0; begin < sums.length; begin += rowsAtOnce) {
    for (let row = begin; row < Math.min(sums.length, begin + rowsAtOnce); row++)
      completeRow(sums[row], row, counts, measure);
    yield;
  }
  return { firstMonth: from, monthCount, item, values: sums };
}

/** Each in memory of its own, so that a row that goes to a worker takes no others along. */
function rowsApart(count: number, monthCount: number): Float64Array[] {
  return Array.from({ length: count }, () => new Float64Array(monthCount));
}

function rowsTogether(count: number, monthCount: number): Float64Array[] {
  const all = new Float64Array(count * monthCount);
  return Array.from({ length: count }, (_, row) => all.subarray(row * monthCount, (row + 1) * monthCount));
}

interface PanelCounts {
  /** Records by row and month. */
  records: Uint32Array;
  /** Records of all rows by month. */
  company: Uint32Array;
  /** First month with a record, by row. */
  first: Int32Array;
}

interface PanelRecords {
  month: Int32Array;
  values: Float64Array;
  /** Row of the panel to which a record belongs. */
  rowOf: Int32Array;
  /** First month of the panel. */
  from: number;
  /** The records to add: from `begin` to before `end`. */
  begin: number;
  end: number;
}

function addRecords(
  { month, values, rowOf, from, begin, end }: PanelRecords,
  sums: Float64Array[],
  { records, company, first }: PanelCounts,
): void {
  const monthCount = company.length;
  for (let i = begin; i < end; i++) {
    const t = month[i] - from;
    const row = rowOf[i];
    if (t < 0) first[row] = 0;
    if (t < 0 || t >= monthCount) continue;
    company[t]++;
    if (t < first[row]) first[row] = t;
    // A blank quantity makes the whole month unknown: a part of the sum would pass for low demand.
    sums[row][t] += values[i];
    records[row * monthCount + t]++;
  }
}

/** Months without a record say so; months of shares become their mean. */
function completeRow(
  values: Float64Array,
  row: number,
  { records, company, first }: PanelCounts,
  measure: SalesMeasure,
): void {
  const isMean = measure === "inStock";
  for (let t = 0; t < values.length; t++) {
    const count = records[row * values.length + t];
    if (t < first[row] || company[t] === 0) values[t] = NaN;
    else if (count === 0) values[t] = isMean ? 1 : 0;
    else if (isMean) values[t] /= count;
  }
}
