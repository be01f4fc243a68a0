import type { Company } from "../planning/data/company";
import { monthOf } from "../planning/data/excelDate";
import { ExchangeRates } from "../planning/data/exchangeRates";
import { historySpan } from "../planning/data/salesHistory";
import { landedPrice } from "./supply/sourcing";

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
 * What a unit of each item costs and earns in any month, from the dated price and cost tables. Built once, asked often:
 * between two dates of its tables an item's price and cost stay as they were worked out first.
 *
 * @example
 * const rates = new RateBook(company);
 * rates.price(item, settings.firstMonth); // 18.4, the mean of the channels by their sales of the last year
 */
export class RateBook {
  private readonly priceRows: Map<string, DatedRow[]>;
  private readonly costRows: Map<string, DatedRow[]>;
  private readonly exchange: ExchangeRates;
  private readonly purchase: Map<string, number>;
  private readonly bought: ChannelVolumes;
  private readonly knownParts = new Map<number, Stretches<readonly PricePart[]>>();
  private readonly knownPrices = new Map<number, Stretches<number>>();
  private readonly knownCosts = new Map<number, Stretches<number>>();

  constructor(private readonly company: Company) {
    this.priceRows = rowsByKey(company.prices.item, company.prices.from);
    this.costRows = rowsByKey(company.costs.item, company.costs.from);
    this.exchange = new ExchangeRates(company.conversions, company.settings.currency);
    this.purchase = cheapestPurchase(company);
    this.bought = channelVolumes(company);
  }

  /**
   * Standard cost: the latest whose date has come, else the sum of its parts, else the cheapest purchase price. NaN
   * when nothing is known.
   */
  cost(item: number, month: number): number {
    const known = stretchesOf(this.knownCosts, item, () => [this.costsOf(item)]);
    return known.at(month, () => this.costAt(item, month));
  }

  /** Material part of the standard cost; 0 when the table has none. */
  material(item: number, month: number): number {
    const row = this.costRow(item, month);
    return row < 0 ? 0 : this.company.costs.material[row] || 0;
  }

  /**
   * What making a unit costs beside its components: the standard cost without its material part. Where the table has no
   * material part it is what the other parts say, or else the standard cost less what the components cost by theirs.
   */
  making(item: number, month: number, components: readonly { item: number; quantity: number }[]): number {
    const standard = this.cost(item, month) || 0;
    if (components.length === 0) return standard;
    const material = this.material(item, month);
    if (material > 0) return Math.max(0, standard - material);
    const row = this.costRow(item, month);
    const { labour, overhead, freight } = this.company.costs;
    const others = row < 0 ? 0 : [labour, overhead, freight].reduce((sum, part) => sum + (part[row] || 0), 0);
    if (others > 0) return Math.min(others, standard);
    const within = components.reduce(
      (sum, component) => sum + component.quantity * (this.cost(component.item, month) || 0),
      0,
    );
    return Math.max(0, standard - within);
  }

  /** Net price: the mean of the channels, weighted by what each bought in the last year. NaN when none is known. */
  price(item: number, month: number): number {
    const known = stretchesOf(this.knownPrices, item, () => [this.pricesOf(item), this.exchange.begins]);
    return known.at(month, () => this.priceAt(item, month));
  }

  /** What a unit earns in each channel that has a price, in the currency in which it is sold. */
  priceParts(item: number, month: number): readonly PricePart[] {
    const known = stretchesOf(this.knownParts, item, () => [this.pricesOf(item), this.exchange.begins]);
    return known.at(month, () => this.partsAt(item, month));
  }

  /**
   * Company currency for a unit of another, from the conversions table (either way round); 1 for the company's own,
   * NaN when the rate is not known.
   */
  exchangeRate(currency: string, month: number): number {
    return this.exchange.at(currency, month);
  }

  private costAt(item: number, month: number): number {
    const { costs, items } = this.company;
    const row = this.costRow(item, month);
    if (row < 0) return this.purchase.get(items.item[item]) ?? NaN;
    if (!Number.isNaN(costs.standardCost[row])) return costs.standardCost[row];
    const parts = [costs.material, costs.labour, costs.overhead, costs.freight].map((values) => values[row]);
    return parts.every(Number.isNaN) ? NaN : parts.reduce((sum, part) => sum + (part || 0), 0);
  }

  private priceAt(item: number, month: number): number {
    // A channel that bought nothing needs no price of its own.
    const sold = this.priceParts(item, month).filter(({ share }) => share > 0);
    return sold.length === 0 ? NaN : sold.reduce((sum, part) => sum + part.share * part.local * part.rate, 0);
  }

  private partsAt(item: number, month: number): PricePart[] {
    const { prices } = this.company;
    const latest = new Map<string, number>();
    for (const { row, month: from } of this.pricesOf(item)) {
      if (from > month) continue;
      const best = latest.get(prices.channel[row]);
      if (best === undefined || prices.from[row] >= prices.from[best]) latest.set(prices.channel[row], row);
    }
    const bought = [...latest.keys()].map((channel) => this.bought(item, channel));
    const all = bought.reduce((sum, units) => sum + units, 0);
    return [...latest.values()].map((row, k) => ({
      channel: prices.channel[row],
      currency: prices.currency[row] || this.company.settings.currency,
      share: all > 0 ? bought[k] / all : 1 / latest.size,
      local: prices.net[row],
      rate: this.exchangeRate(prices.currency[row], month),
    }));
  }

  private costRow(item: number, month: number): number {
    const { costs } = this.company;
    let best = -1;
    for (const { row, month: from } of this.costsOf(item)) {
      if (from <= month && (best < 0 || costs.from[row] >= costs.from[best])) best = row;
    }
    return best;
  }

  private costsOf(item: number): readonly DatedRow[] {
    return this.costRows.get(this.company.items.item[item]) ?? [];
  }

  private pricesOf(item: number): readonly DatedRow[] {
    return this.priceRows.get(this.company.items.item[item]) ?? [];
  }
}

/** A row of a table and the month from which it holds, 12 · year + month − 1; NaN where it says none. */
interface DatedRow {
  row: number;
  month: number;
}

/** Answers that change only in months in which something of a table begins to hold. */
class Stretches<T> {
  private readonly answers: T[] = [];

  /** @param begins months, ascending */
  constructor(private readonly begins: readonly number[]) {}

  /** The answer of a month; `work` is asked once for all months between two beginnings. */
  at(month: number, work: () => T): T {
    if (Number.isNaN(month)) return work();
    let stretch = 0;
    while (stretch < this.begins.length && this.begins[stretch] <= month) stretch++;
    if (!(stretch in this.answers)) this.answers[stretch] = work();
    return this.answers[stretch];
  }
}

function stretchesOf<K, T>(
  known: Map<K, Stretches<T>>,
  key: K,
  rows: () => readonly (readonly { month: number }[])[],
): Stretches<T> {
  const before = known.get(key);
  if (before) return before;
  const months = rows().flatMap((dated) => dated.map(({ month }) => month));
  const begins = [...new Set(months.filter((month) => !Number.isNaN(month)))].sort((a, b) => a - b);
  const made = new Stretches<T>(begins);
  known.set(key, made);
  return made;
}

function rowsByKey(keys: readonly string[], dates: ArrayLike<number>): Map<string, DatedRow[]> {
  const rows = new Map<string, DatedRow[]>();
  keys.forEach((key, row) => {
    const dated = { row, month: monthOf(dates[row]) };
    const list = rows.get(key);
    if (list) list.push(dated);
    else rows.set(key, [dated]);
  });
  return rows;
}

function cheapestPurchase({ itemSuppliers: sources }: Company): Map<string, number> {
  const cheapest = new Map<string, number>();
  for (let i = 0; i < sources.rowCount; i++) {
    const price = landedPrice(sources, i);
    if (price < (cheapest.get(sources.item[i]) ?? Infinity)) cheapest.set(sources.item[i], price);
  }
  return cheapest;
}

type ChannelVolumes = (item: number, channel: string) => number;

/** A step makes several books of one company, which all go by the same sales. */
const knownVolumes = new WeakMap<Company, ChannelVolumes>();

/** Units of the last year by item position and channel. */
function channelVolumes(company: Company): ChannelVolumes {
  const known = knownVolumes.get(company);
  if (known) return known;
  const volumes = addUpVolumes(company);
  knownVolumes.set(company, volumes);
  return volumes;
}

function addUpVolumes({ sales, items, itemIndex }: Company): ChannelVolumes {
  const last = historySpan(sales)?.to ?? 0;
  // The first column is for sales that name no channel.
  const columns = sales.channelKeys.length + 1;
  const units = new Float64Array(items.rowCount * columns);
  for (let i = 0; i < sales.rowCount; i++) {
    if (sales.month[i] <= last - monthsOfMix || Number.isNaN(sales.ordered[i])) continue;
    units[sales.item[i] * columns + sales.channel[i] + 1] += sales.ordered[i];
  }
  const columnOf = new Map(["", ...sales.channelKeys].map((channel, column) => [channel, column] as const));
  return (item, channel) => {
    const column = columnOf.get(channel);
    const position = itemIndex.get(items.item[item]) ?? item;
    return column === undefined ? 0 : units[position * columns + column];
  };
}
