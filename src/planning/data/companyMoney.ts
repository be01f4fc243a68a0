import { ExchangeRates } from "./exchangeRates";
import { monthLabel, monthOf, monthStart } from "./excelDate";
import type { Finding } from "./finding";
import type { TableMapping } from "./mapTable";
import type { TableOf } from "./readTable";
import { selectRows, type RoleTables } from "./references";
import { roles } from "./roles";
import type { CompanySettings } from "./settings";
import { say } from "../words";

type MoneyTables = Pick<RoleTables, "costs" | "itemSuppliers">;

/** Rows of one table whose amounts are in one other currency. */
interface OtherCurrency {
  table: string;
  currency: string;
  /** First such row, from 0 below the header. */
  row: number;
  rows: number;
  /** First month without a rate; NaN where there is one for all. */
  without: number;
}

/**
 * Brings amounts in other currencies to the company's: revenue of the past and the budget at the rate of their month, in
 * place; standard costs month by month, as a row for each rate; suppliers' prices at the rate of the plan's first month.
 * Amounts without a rate are missing. Sales prices keep their currency, for revenue is told by it.
 *
 * @returns the tables of costs and of suppliers' prices, and a finding for each table and currency
 */
export function toCompanyMoney(
  tables: RoleTables,
  settings: CompanySettings,
  mappings: readonly TableMapping[],
): MoneyTables & { findings: Finding[] } {
  const rates = new ExchangeRates(tables.conversions, settings.currency);
  const told = new Told(rates);
  const { sales, budget } = tables;
  for (let i = 0; i < sales.rowCount; i++) {
    if (rates.isOwn(sales.currency[i]) || Number.isNaN(sales.revenue[i])) continue;
    sales.revenue[i] *= told.rate(sales, i, monthOf(sales.date[i]));
  }
  for (let i = 0; i < budget.rowCount; i++) {
    if (rates.isOwn(budget.currency[i])) continue;
    const rate = told.rate(budget, i, monthOf(budget.date[i]));
    for (const column of [budget.revenue, budget.margin, budget.fixedCost, budget.wages]) column[i] *= rate;
  }
  // Without a history there is no first month: the latest rates then.
  const latest = Math.max(0, ...rates.begins.map(({ month }) => month));
  const first = Number.isNaN(settings.firstMonth) ? latest : settings.firstMonth;
  const costs = costsByRate(tables.costs, rates, told, first);
  const itemSuppliers = withPrices(tables.itemSuppliers, rates, told, first);
  tellOfPrices(tables.prices, rates, told, first);
  return { costs, itemSuppliers, findings: told.findings(settings.currency, mappings) };
}

/** Each cost in another currency becomes one row for every rate between its date and that of the item's next one. */
function costsByRate(
  costs: TableOf<"costs">,
  rates: ExchangeRates,
  told: Told,
  firstMonth: number,
): TableOf<"costs"> {
  if (costs.currency.every((currency) => rates.isOwn(currency))) return costs;
  const [rows, begins]: [number[], number[]] = [[], []];
  const daysOf = new Map<string, number[]>();
  costs.item.forEach((item, i) => daysOf.set(item, [...(daysOf.get(item) ?? []), costs.from[i]]));
  for (let i = 0; i < costs.rowCount; i++) {
    rows.push(i);
    begins.push(costs.from[i]);
    if (rates.isOwn(costs.currency[i])) continue;
    const from = monthOf(costs.from[i]);
    const later = (daysOf.get(costs.item[i]) ?? []).filter((day) => day > costs.from[i]);
    const until = later.length > 0 ? monthOf(Math.min(...later)) : Infinity;
    for (const month of rates.changes(costs.currency[i], from, until)) {
      rows.push(i);
      begins.push(monthStart(month));
    }
    if (until > firstMonth) told.rate(costs, i, Math.max(from, firstMonth));
  }
  const table = selectRows(costs, rows);
  table.from.set(begins);
  const parts = [table.material, table.labour, table.overhead, table.freight, table.standardCost];
  table.currency.forEach((currency, k) => {
    const rate = rates.at(currency, monthOf(table.from[k]));
    if (rate !== 1) for (const part of parts) part[k] *= rate;
  });
  return table;
}

/** Suppliers' prices and freight at the rate of the plan's first month, or of the later one from which they hold. */
function withPrices(
  sources: TableOf<"itemSuppliers">,
  rates: ExchangeRates,
  told: Told,
  firstMonth: number,
): TableOf<"itemSuppliers"> {
  for (let i = 0; i < sources.rowCount; i++) {
    if (rates.isOwn(sources.currency[i])) continue;
    const from = monthOf(sources.from[i]);
    const rate = told.rate(sources, i, from > firstMonth ? from : firstMonth);
    sources.price[i] *= rate;
    sources.freight[i] *= rate;
  }
  return sources;
}

/** Sales prices are converted where they are used; a currency without a rate is told here. */
function tellOfPrices(prices: TableOf<"prices">, rates: ExchangeRates, told: Told, firstMonth: number): void {
  for (let i = 0; i < prices.rowCount; i++) {
    if (rates.isOwn(prices.currency[i])) continue;
    told.rate(prices, i, Math.max(monthOf(prices.from[i]), firstMonth));
  }
}

/** Collects what is said of other currencies while their rates are asked for. */
class Told {
  private readonly others = new Map<string, OtherCurrency>();

  constructor(private readonly rates: ExchangeRates) {}

  /** The rate for a row in a month. */
  rate(
    table: { currency: string[]; sourceTable: string[]; sourceRow: number[] },
    i: number,
    month: number,
  ): number {
    const currency = table.currency[i];
    const rate = this.rates.at(currency, month);
    const key = `${table.sourceTable[i]}\u0000${currency.toLowerCase()}\u0000${String(Number.isNaN(rate))}`;
    const known = this.others.get(key);
    if (known) {
      known.rows++;
      if (month < known.without) known.without = month;
    } else
      this.others.set(key, {
        table: table.sourceTable[i],
        currency,
        row: table.sourceRow[i],
        rows: 1,
        without: Number.isNaN(rate) ? month : NaN,
      });
    return rate;
  }

  findings(own: string, mappings: readonly TableMapping[]): Finding[] {
    return [...this.others.values()].map(({ table, currency, row, rows, without }): Finding => {
      const mapping = mappings.find((each) => each.table === table);
      const place = { table, row, key: currency, column: mapping?.headers[mapping.columns.currency] ?? "" };
      if (Number.isNaN(without))
        return {
          ...place,
          severity: "info",
          rule: "currency converted",
          message:
            rows === 1
              ? say`${table}, row ${row + 1}: an amount in ${currency} counts in ${own} by the rates in ${roles.conversions.table}.`
              : say`${table}, from row ${row + 1}: ${rows} rows in ${currency} count in ${own} by the rates in ${roles.conversions.table}.`,
        };
      return {
        ...place,
        severity: "critical",
        rule: "exchange rate",
        message:
          rows === 1
            ? say`${table}, row ${row + 1}: ${roles.conversions.table} has no rate from ${currency} to ${own} for ${monthLabel(without)}; the amount was left out. Add a row without an item: from ${currency}, to ${own}, the rate, and the date from which it holds.`
            : say`${table}, from row ${row + 1}: ${roles.conversions.table} has no rate from ${currency} to ${own} for ${monthLabel(without)} and ${rows - 1} more rows; their amounts were left out. Add a row without an item: from ${currency}, to ${own}, the rate, and the date from which it holds.`,
      };
    });
  }
}
