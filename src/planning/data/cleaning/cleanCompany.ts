import type { Company } from "../company";
import { monthOf, monthStart } from "../excelDate";
import { historyByItem, type HistoryPanel } from "../historyPanel";
import { cleanPanel, type CleanedPanel, type CleaningMethod } from "./clean";
import type { PromotedPeriod } from "./promotions";

export interface CleanedHistory extends CleanedPanel {
  /** History as it was loaded, a row an item. */
  panel: HistoryPanel;
  /** The promotions as they touch the rows of the panel. */
  promotions: PromotedPeriod[];
}

/**
 * Cleans the monthly history of every item: what `cleanPanel` does, with stock-outs from the sales history and
 * promotions from their calendar. A promotion in one region or channel counts by that part of the item's demand.
 *
 * @example
 * const { panel, series } = cleanCompany(company);
 * series[0].corrections; // [{ period: 14, kind: "outlier", original: 5200, corrected: 2310, … }]
 */
export function cleanCompany(
  company: Company,
  options: { method?: CleaningMethod; threshold?: number } = {},
): CleanedHistory {
  const { sales, items } = company;
  const panel = historyByItem(sales, items.rowCount);
  const inStock = historyByItem(sales, items.rowCount, { measure: "inStock" });
  const promotions = promotedPeriods(company, panel);
  const shares = inStock.values.map((row) => row.map((share) => (Number.isNaN(share) ? 1 : share)));
  const cleaned = cleanPanel(panel.values, { ...options, inStock: shares, promotions, seasonLength: 12 });
  return { ...cleaned, panel, promotions };
}

/** The past months of every promotion, with the share of the item's demand and of the month that it reaches. */
export function promotedPeriods(company: Company, panel: HistoryPanel): PromotedPeriod[] {
  const { promotions, itemIndex } = company;
  const reach = demandShares(company);
  const periods: PromotedPeriod[] = [];
  for (let p = 0; p < promotions.rowCount; p++) {
    const series = itemIndex.get(promotions.item[p]);
    if (series === undefined) continue;
    const share = reach(series, promotions.region[p], promotions.channel[p]);
    for (let month = monthOf(promotions.start[p]); month <= monthOf(promotions.end[p]); month++) {
      const period = month - panel.firstMonth;
      if (period < 0 || period >= panel.monthCount) continue;
      const [from, till] = [monthStart(month), monthStart(month + 1)];
      const days = Math.min(promotions.end[p] + 1, till) - Math.max(promotions.start[p], from);
      const exposure = (share * days) / (till - from);
      if (exposure > 0) periods.push({ series, period, mechanic: promotions.mechanic[p], exposure });
    }
  }
  return periods;
}

/** Share of an item's past demand that lies in a region and channel; a blank one means all. */
function demandShares({ sales }: Company): (item: number, region: string, channel: string) => number {
  const rowsOf = new Map<number, number[]>();
  for (let i = 0; i < sales.rowCount; i++) {
    const rows = rowsOf.get(sales.item[i]);
    if (rows) rows.push(i);
    else rowsOf.set(sales.item[i], [i]);
  }
  return (item, region, channel) => {
    if (region === "" && channel === "") return 1;
    let [inside, total] = [0, 0];
    for (const i of rowsOf.get(item) ?? []) {
      const units = Number.isNaN(sales.ordered[i]) ? 0 : sales.ordered[i];
      total += units;
      const fits =
        (region === "" || sales.regionKeys[sales.region[i]] === region) &&
        (channel === "" || sales.channelKeys[sales.channel[i]] === channel);
      if (fits) inside += units;
    }
    return total > 0 ? inside / total : 0;
  };
}
