import type { Company } from "../planning/data/company";
import { monthOf } from "../planning/data/excelDate";
import { historySpan } from "../planning/data/salesHistory";

const monthsOfMix = 12;

/** A channel's part of an item's price. */
export interface PricePart {
  channel: string;
  currency: string;
  /** Share of the item's units, 0 to 1; the shares of an item sum to 1. */
  share: number;
  /** Net price in `currency`. */
  local: number;
  /** Company currency for a unit of `currency`; NaN when unknown. */
  rate: number;
}

/**
 * What a unit of each item costs and earns in any month, from the dated price and cost tables. Built once, asked often.
 *
 * @example
 * const rates = new RateBook(company);
 * rates.price(item, settings.firstMonth); // 18.4, the mean of the channels by their sales of the last year
 */
export class RateBook {
  private readonly priceRows: Map<string, number[]>;
  private readonly costRows: Map<string, number[]>;
  private readonly purchase: Map<string, number>;
  /** Units of the last year by item key and channel. */
  private readonly volumes: Map<string, number>;

  constructor(private readonly company: Company) {
    this.priceRows = rowsByKey(company.prices.item);
    this.costRows = rowsByKey(company.costs.item);
    this.purchase = cheapestPurchase(company);
    this.volumes = channelVolumes(company);
  }

  /**
   * Standard cost: the latest whose date has come, else the sum of its parts, else the cheapest purchase price. NaN
   * when nothing is known.
   */
  cost(item: number, month: number): number {
    const { costs, items } = this.company;
    const row = this.costRow(item, month);
    if (row < 0) return this.purchase.get(items.item[item]) ?? NaN;
    if (!Number.isNaN(costs.standardCost[row])) return costs.standardCost[row];
    const parts = [costs.material, costs.labour, costs.overhead, costs.freight].map((values) => values[row]);
    return parts.every(Number.isNaN) ? NaN : parts.reduce((sum, part) => sum + (part || 0), 0);
  }

  /** Material part of the standard cost; 0 when the table has none. */
  material(item: number, month: number): number {
    const row = this.costRow(item, month);
    return row < 0 ? 0 : this.company.costs.material[row] || 0;
  }

  /** Net price: the mean of the channels, weighted by what each bought in the last year. NaN when none is known. */
  price(item: number, month: number): number {
    const parts = this.priceParts(item, month);
    // A channel that bought nothing needs no price of its own.
    const sold = parts.filter(({ share }) => share > 0);
    return sold.length === 0 ? NaN : sold.reduce((sum, part) => sum + part.share * part.local * part.rate, 0);
  }

  /** What a unit earns in each channel that has a price, in the currency in which it is sold. */
  priceParts(item: number, month: number): PricePart[] {
    const { prices, items } = this.company;
    const key = items.item[item];
    const latest = new Map<string, number>();
    for (const row of this.priceRows.get(key) ?? []) {
      if (monthOf(prices.from[row]) > month) continue;
      const best = latest.get(prices.channel[row]);
      if (best === undefined || prices.from[row] >= prices.from[best]) latest.set(prices.channel[row], row);
    }
    const bought = [...latest.keys()].map((channel) => this.volumes.get(`${key}\u0000${channel}`) ?? 0);
    const all = bought.reduce((sum, units) => sum + units, 0);
    return [...latest.values()].map((row, k) => ({
      channel: prices.channel[row],
      currency: prices.currency[row] || this.company.settings.currency,
      share: all > 0 ? bought[k] / all : 1 / latest.size,
      local: prices.net[row],
      rate: this.exchangeRate(prices.currency[row], month),
    }));
  }

  /**
   * Company currency for a unit of another, from the conversions table (either way round); 1 for the company's own,
   * NaN when the rate is not known.
   */
  exchangeRate(currency: string, month: number): number {
    const { conversions: table, settings } = this.company;
    if (currency === "" || currency === settings.currency) return 1;
    let best = -1;
    for (let row = 0; row < table.rowCount; row++) {
      const pair = [table.fromUnit[row], table.toUnit[row]];
      if (table.item[row] !== "" || !pair.includes(currency) || !pair.includes(settings.currency)) continue;
      if (monthOf(table.from[row]) > month) continue;
      if (best < 0 || !(table.from[row] < table.from[best])) best = row;
    }
    if (best < 0) return NaN;
    return table.fromUnit[best] === currency ? table.factor[best] : 1 / table.factor[best];
  }

  private costRow(item: number, month: number): number {
    const { costs, items } = this.company;
    let best = -1;
    for (const row of this.costRows.get(items.item[item]) ?? []) {
      if (monthOf(costs.from[row]) <= month && (best < 0 || costs.from[row] >= costs.from[best])) best = row;
    }
    return best;
  }
}

function rowsByKey(keys: readonly string[]): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  keys.forEach((key, row) => {
    const list = rows.get(key);
    if (list) list.push(row);
    else rows.set(key, [row]);
  });
  return rows;
}

function cheapestPurchase({ itemSuppliers: sources }: Company): Map<string, number> {
  const cheapest = new Map<string, number>();
  for (let i = 0; i < sources.rowCount; i++) {
    const price = sources.price[i];
    if (price < (cheapest.get(sources.item[i]) ?? Infinity)) cheapest.set(sources.item[i], price);
  }
  return cheapest;
}

function channelVolumes({ sales, items }: Company): Map<string, number> {
  const volumes = new Map<string, number>();
  const last = historySpan(sales)?.to ?? 0;
  for (let i = 0; i < sales.rowCount; i++) {
    if (sales.month[i] <= last - monthsOfMix || Number.isNaN(sales.ordered[i])) continue;
    const key = `${items.item[sales.item[i]]}\u0000${sales.channelKeys[sales.channel[i]] ?? ""}`;
    volumes.set(key, (volumes.get(key) ?? 0) + sales.ordered[i]);
  }
  return volumes;
}
