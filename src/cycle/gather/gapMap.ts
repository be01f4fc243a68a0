import type { Company } from "../../planning/data/company";
import { historySpan } from "../../planning/data/salesHistory";
import type { CellContent } from "../../workbook/cells";
import type { ColumnSpec, SheetSpec } from "../../workbook/sheetSpec";
import { eachOf, type Sliced } from "../slices";
import { monthLabels, wideColumns, type MonthSpan } from "../wideTable";
import { say } from "../../planning/words";

export const gapTable = "SOP_Data_Gaps";
/** Older months tell the forecast little. */
const shownMonths = 36;
/** More items than this are no reading matter; those with most gaps are shown. */
const shownItems = 1000;

/** What a month of an item is when it is no plain sale; blank cells are sales, or lie before the first one. */
export const gapCodes = { zero: 1, outOfStock: 2, noRecord: 3 } as const;

/** An item with gaps in its history. */
export interface ItemGaps {
  /** Position in `company.items`. */
  item: number;
  /** One of `gapCodes` a month, 0 for none. */
  months: Uint8Array;
}

/** Records that are looked at in one go. */
const atOnce = 30_000;

/**
 * Months after an item's first sale in which it has no record, was out of stock (its records say so) or sold nothing,
 * over the last three years; items without any are left out, those with most come first.
 */
export function* itemGaps(
  company: Company,
  planned: readonly number[],
): Sliced<{ span: MonthSpan; gaps: ItemGaps[] }> {
  const { sales } = company;
  const history = historySpan(sales);
  if (!history) return { span: { first: 0, count: 0 }, gaps: [] };
  const first = Math.max(history.from, history.to - shownMonths + 1);
  const span = { first, count: history.to - first + 1 };
  const records = new MonthlyRecords(company, span);
  for (let from = 0; from < sales.rowCount; from += atOnce) {
    yield;
    records.add(from, Math.min(sales.rowCount, from + atOnce));
  }
  const coded = yield* eachOf(planned, (item) => {
    const months = records.codes(item);
    return { gap: { item, months }, count: months.reduce((sum, code) => sum + (code > 0 ? 1 : 0), 0) };
  });
  const found = coded.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return { span, gaps: found.map(({ gap }) => gap) };
}

/** What the records say of each item's months, and when it first sold. */
class MonthlyRecords {
  private readonly recorded: Uint8Array;
  private readonly sold: Uint8Array;
  private readonly short: Uint8Array;
  private readonly begins: Float64Array;

  constructor(
    private readonly company: Company,
    private readonly span: MonthSpan,
  ) {
    const rows = company.items.item.length;
    const cells = (): Uint8Array => new Uint8Array(rows * span.count);
    [this.recorded, this.sold, this.short] = [cells(), cells(), cells()];
    this.begins = new Float64Array(rows).fill(Infinity);
  }

  /** Takes in the records from one position up to, and without, another. */
  add(from: number, to: number): void {
    const { recorded, sold, short, begins } = this;
    const { first, count } = this.span;
    const { item: items, month, ordered, inStock } = this.company.sales;
    for (let i = from; i < to; i++) {
      const item = items[i];
      const t = month[i] - first;
      if (ordered[i] > 0 && t < begins[item]) begins[item] = t;
      if (t < 0 || Number.isNaN(ordered[i])) continue;
      const cell = item * count + t;
      recorded[cell] = 1;
      if (ordered[i] > 0) sold[cell] = 1;
      if (inStock[i] < 1) short[cell] = 1;
    }
  }

  /** One of `gapCodes` a month of the item, 0 for none. */
  codes(item: number): Uint8Array {
    const { recorded, sold, short, begins } = this;
    const { count } = this.span;
    return Uint8Array.from({ length: count }, (_, t) => {
      const cell = item * count + t;
      if (t < begins[item]) return 0;
      if (!recorded[cell]) return gapCodes.noRecord;
      return short[cell] ? gapCodes.outOfStock : sold[cell] ? 0 : gapCodes.zero;
    });
  }
}

/** The map of what is missing: items down, months across, coloured by what kind of gap it is. */
export function* gapSheet(company: Company, planned: readonly number[], origin: string): Sliced<SheetSpec> {
  const { items } = company;
  const { span, gaps } = yield* itemGaps(company, planned);
  const total = (header: string): ColumnSpec => ({ header, format: "integer", width: 10 });
  const shown = gaps.slice(0, shownItems);
  const rows = yield* eachOf(shown, ({ item, months }): CellContent[] => {
    const of = (code: number): number => months.filter((each) => each === code).length;
    return [
      ...[items.item[item], items.description[item], items.family[item]],
      ...[of(gapCodes.noRecord), of(gapCodes.outOfStock), of(gapCodes.zero)],
      ...Array.from(months, (code) => (code === 0 ? null : code)),
    ];
  });
  const none: CellContent[] = [
    ...["none", say`Every month since its first sale has a sale of every item.`, null],
    ...[0, 0, 0],
    ...Array.from({ length: span.count }, () => null),
  ];
  return {
    name: gapTable,
    title: say`Map of missing data`,
    note: say`Months without a plain sale since the item's first: 3 no record at all, 2 out of stock, 1 a record of nothing sold. Blank months are sales, or lie before the first. Stock-outs are corrected for the forecast; months without a record count as nothing sold.`,
    origin,
    blocks: [
      {
        kind: "table",
        name: gapTable,
        columns: wideColumns(
          [
            { header: "Item", format: "text", width: 14 },
            { header: "Description", format: "text", width: 26 },
            { header: "Family", format: "text", width: 14 },
            ...[total("No record"), total("Out of stock"), total("Nothing sold")],
          ],
          span,
          "integer",
        ),
        rows: rows.length > 0 ? rows : [none],
        rules:
          span.count > 0
            ? [
                {
                  kind: "heat",
                  columns: monthLabels(span.first, span.count),
                  midpoint: gapCodes.outOfStock,
                  maximum: gapCodes.noRecord,
                },
              ]
            : [],
      },
    ],
    charts: [],
    freezeColumns: 1,
    freezeHeaderOf: gapTable,
    print: "width",
  };
}
