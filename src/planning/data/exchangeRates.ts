import { monthOf } from "./excelDate";
import type { TableOf } from "./readTable";

/** A rate and the month from which it holds, 12 · year + month − 1; −∞ where the table says none. */
interface DatedRate {
  month: number;
  /** Company currency for a unit of the other. */
  rate: number;
}

/**
 * What a unit of other currencies is worth in the company's, month by month: the conversions of no item that name the
 * two currencies, either way round.
 *
 * @example
 * const rates = new ExchangeRates(company.conversions, "EUR");
 * rates.at("USD", month); // 0.92
 */
export class ExchangeRates {
  private readonly byCurrency = new Map<string, DatedRate[]>();
  /** Months in which a rate of any currency begins to hold. */
  readonly begins: readonly { month: number }[];

  constructor(
    table: TableOf<"conversions">,
    private readonly own: string,
  ) {
    for (let row = 0; row < table.rowCount; row++) {
      const [from, to] = [table.fromUnit[row], table.toUnit[row]];
      if (table.item[row] !== "" || !(table.factor[row] > 0) || isSame(from, to)) continue;
      const month = Number.isNaN(table.from[row]) ? -Infinity : monthOf(table.from[row]);
      if (isSame(to, own)) this.add(from, { month, rate: table.factor[row] });
      else if (isSame(from, own)) this.add(to, { month, rate: 1 / table.factor[row] });
    }
    // A stable sort: of two rates of one month the later row counts.
    for (const rates of this.byCurrency.values()) rates.sort((a, b) => a.month - b.month || 0);
    this.begins = [...this.byCurrency.values()].flat();
  }

  /** Company currency for a unit of another in a month; 1 for its own (or none named), NaN when it is not known. */
  at(currency: string, month: number): number {
    if (this.isOwn(currency)) return 1;
    const known = this.byCurrency.get(currency.toLowerCase()) ?? [];
    let rate = NaN;
    for (const dated of known) if (dated.month <= month) rate = dated.rate;
    return rate;
  }

  /** Months after `from` and before `to` in which the rate of a currency changes. */
  changes(currency: string, from: number, to: number): number[] {
    const known = this.isOwn(currency) ? [] : (this.byCurrency.get(currency.toLowerCase()) ?? []);
    const months = known.map(({ month }) => month).filter((month) => month > from && month < to);
    return [...new Set(months)];
  }

  isOwn(currency: string): boolean {
    return currency === "" || isSame(currency, this.own);
  }

  private add(currency: string, rate: DatedRate): void {
    const key = currency.toLowerCase();
    this.byCurrency.set(key, [...(this.byCurrency.get(key) ?? []), rate]);
  }
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
