import type { Company } from "../../planning/data/company";
import type { RawTable } from "../../planning/data/table";
import { addStockValue, type ValuedStock } from "../../planning/reconcile/workingCapital";
import type { RateBook } from "../rateBook";
import type { Sliced } from "../slices";
import type { StepInputs } from "../step";
import { goodUnits, subcontracted } from "../supply/itemYield";
import { supplyInSlices } from "../supply/model";
import { linesByWay } from "../supply/recipes";
import { inventoryMeasures, inventoryTable, productionTable, purchaseTable } from "../supply/sheets";
import { landedPrice, sourceRows } from "../supply/sourcing";
import { columnOf, measureRows, ownTable, readWide, type MonthSpan } from "../wideTable";

/** Stock, components included, and what is bought of the plan in money, a value a month. */
export interface StockValue extends ValuedStock {
  /** At the standard cost of the first month. */
  opening: number;
  /** Goods received from suppliers at their price, and work of subcontractors. */
  purchases: Float64Array;
}

/**
 * Stock and purchases of the plan as it stands on the sheets. Sold items are in the inventory plan; the stock of what
 * they are made of follows from purchases and production less what production uses.
 */
export function* stockInSlices(
  inputs: StepInputs,
  demand: ReadonlyMap<number, Float64Array>,
  rates: RateBook,
  span: MonthSpan,
): Sliced<StockValue> {
  const { company, own } = inputs;
  const value: StockValue = {
    closing: new Float64Array(span.count),
    revaluation: new Float64Array(span.count),
    opening: 0,
    purchases: new Float64Array(span.count),
  };
  const cost = (item: number, t: number): number => rates.cost(item, span.first + t) || 0;
  const sold = soldStock(inputs, span);
  yield;
  for (const [item, { opening, closing }] of sold) {
    value.opening += opening * cost(item, 0);
    closing.forEach((units, t) => addStockValue(value, t, units, (at) => cost(item, at)));
  }
  const arrivals = bought(company, own.get(purchaseTable), rates, span, value.purchases);
  const { made, used } = production(company, own.get(productionTable), rates, span, value.purchases);
  yield;
  const { model, pointItem } = yield* supplyInSlices(company, demand, [], span);
  const boughtKeys = new Set(company.itemSuppliers.item);
  pointItem.forEach((item, point) => {
    const scheduled = model.points[point].scheduled;
    const isBought = boughtKeys.has(company.items.item[item]);
    if (isBought) scheduled?.forEach((units, t) => (value.purchases[t] += units * cost(item, t)));
    if (sold.has(item)) return;
    let stock = model.points[point].opening;
    value.opening += stock * cost(item, 0);
    for (let t = 0; t < span.count; t++) {
      stock += (scheduled?.[t] ?? 0) + (arrivals.get(item)?.[t] ?? 0) + (made.get(item)?.[t] ?? 0);
      stock -= used.get(item)?.[t] ?? 0;
      addStockValue(value, t, Math.max(0, stock), (at) => cost(item, at));
    }
  });
  return value;
}

function soldStock(
  { company, own }: StepInputs,
  span: MonthSpan,
): Map<number, { opening: number; closing: Float64Array }> {
  const rows = readWide(ownTable(own, inventoryTable), span);
  const opening = measureRows(rows, "Measure", inventoryMeasures.opening, "Item");
  const stock = new Map<number, { opening: number; closing: Float64Array }>();
  for (const [key, closing] of measureRows(rows, "Measure", inventoryMeasures.closing, "Item")) {
    const item = company.itemIndex.get(key);
    if (item === undefined) continue;
    stock.set(item, { opening: opening.get(key)?.[0] || 0, closing: closing.map((units) => units || 0) });
  }
  return stock;
}

/** Units that arrive from suppliers, by item; their price is added to `purchases`. */
function bought(
  { itemIndex, itemSuppliers: sources }: Company,
  table: RawTable | undefined,
  rates: RateBook,
  span: MonthSpan,
  purchases: Float64Array,
): Map<number, Float64Array> {
  const arrivals = new Map<number, Float64Array>();
  if (!table) return arrivals;
  const lead = columnOf(table, "Lead months");
  // The rows that the plan has bought by: of dated ones those that hold in its first month.
  const rows = [...sourceRows({ itemIndex, itemSuppliers: sources }, span.first).values()].flat();
  const prices = new Map(
    rows.map((i) => [`${sources.item[i]}\u0000${sources.supplier[i]}`, landedPrice(sources, i)]),
  );
  readWide(table, span).forEach((row, r) => {
    const item = itemIndex.get(row.key("Item"));
    if (item === undefined) return;
    const months = Number(table.rows[r][lead] ?? 0);
    const price = prices.get(`${row.key("Item")}\u0000${row.key("Supplier")}`) ?? NaN;
    const into = rowOf(arrivals, item, span);
    row.values.forEach((units, t) => {
      if (!(units > 0) || t + months >= span.count) return;
      into[t + months] += units;
      purchases[t + months] += units * (Number.isNaN(price) ? rates.cost(item, span.first) || 0 : price);
    });
  });
  return arrivals;
}

/**
 * Good units made in own plants, by item, and what starting them takes, less the by-products that come out with them; what
 * subcontractors make is added to `purchases`.
 */
function production(
  company: Company,
  table: RawTable | undefined,
  rates: RateBook,
  span: MonthSpan,
  purchases: Float64Array,
): { made: Map<number, Float64Array>; used: Map<number, Float64Array> } {
  const made = new Map<number, Float64Array>();
  const used = new Map<number, Float64Array>();
  const bill = linesByWay(company, span);
  for (const row of table ? readWide(table, span) : []) {
    const item = company.itemIndex.get(row.key("Item"));
    if (item === undefined) continue;
    const way = row.key("Source");
    if (way === subcontracted) {
      const price = (rates.cost(item, span.first) || 0) * company.settings.subcontractFactor;
      addTo(purchases, row.values, price);
      continue;
    }
    addTo(rowOf(made, item, span), goodUnits(company, item, row));
    for (const { item: component, quantity, from, to } of bill(item, way))
      addTo(rowOf(used, component, span), row.values, quantity, from, to);
  }
  return { made, used };
}

/** Adds units of the months `from` to `to`, each times `by`. */
function addTo(into: Float64Array, units: ArrayLike<number>, by = 1, from = 0, to = into.length - 1): void {
  for (let t = from; t <= to; t++) into[t] += (units[t] || 0) * by;
}

function rowOf(rows: Map<number, Float64Array>, item: number, { count }: MonthSpan): Float64Array {
  const row = rows.get(item) ?? new Float64Array(count);
  rows.set(item, row);
  return row;
}
