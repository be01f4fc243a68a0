import type { Company } from "../../planning/data/company";
import type { CellContent } from "../../workbook/cells";
import type { TableSpec } from "../../workbook/sheetSpec";
import { hundredths } from "../format";
import type { RateBook } from "../rateBook";
import type { MonthSpan } from "../wideTable";
import type { ValuedVolumes } from "./volumes";
import { say } from "../../planning/words";

export const currencyTable = "SOP_PnL_Currencies";

/** Revenue of the plan in the currency in which it is earned. */
export interface CurrencyRevenue {
  currency: string;
  local: number;
  /** The same in the company's currency. */
  company: number;
}

/** Revenue by selling currency; the company amounts add up to the revenue of the plan. */
export function revenueByCurrency(
  rates: RateBook,
  { items, supply }: Pick<ValuedVolumes, "items" | "supply">,
  { first, count }: MonthSpan,
): CurrencyRevenue[] {
  const totals = new Map<string, CurrencyRevenue>();
  items.forEach((item, k) => {
    for (let t = 0; t < count; t++) {
      const units = supply[k][t];
      if (!(units > 0)) continue;
      for (const { currency, share, local, rate } of rates.priceParts(item, first + t)) {
        if (share === 0) continue;
        const total = totals.get(currency) ?? { currency, local: 0, company: 0 };
        totals.set(currency, total);
        total.local += units * share * local;
        total.company += units * share * local * rate;
      }
    }
  });
  return [...totals.values()].sort((a, b) => b.company - a.company);
}

export function currencyBlock(
  { settings }: Company,
  rates: RateBook,
  volumes: ValuedVolumes,
  span: MonthSpan,
): TableSpec {
  const rows = revenueByCurrency(rates, volumes, span);
  return {
    kind: "table",
    name: currencyTable,
    heading: say`Revenue by currency, whole horizon`,
    columns: [
      { header: "Currency", format: "text", width: 24 },
      { header: "Revenue in it", format: "money", width: 26 },
      { header: `Revenue in ${settings.currency}`, format: "money", width: 14 },
      { header: "Mean rate", format: "decimal", width: 9 },
    ],
    rows: rows.map((row): CellContent[] => [
      row.currency,
      hundredths(row.local),
      hundredths(row.company),
      row.local > 0 ? row.company / row.local : null,
    ]),
  };
}
