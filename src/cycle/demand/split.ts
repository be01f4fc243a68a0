import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { historyBySeriesInSlices } from "../../planning/data/historyPanel";
import type { ItemConsensus } from "./consensus";
import { lastCompleteMonth } from "./history";
import { eachOf, type Sliced } from "../slices";
import { sumOf } from "../sums";

const monthsOfProfile = 12;

/** One item's consensus in one region and channel. */
export interface SplitRow {
  item: number;
  region: string;
  channel: string;
  /** Units a month of the plan, in hundredths. */
  values: Float64Array;
}

/**
 * Splits each item's consensus by region and channel in the proportions of the last twelve months. The parts of a
 * month sum exactly to the item: hundredths that rounding leaves go to the largest remainders.
 */
export function* splitConsensus(company: Company, consensus: readonly ItemConsensus[]): Sliced<SplitRow[]> {
  const to = lastCompleteMonth(company);
  const panel = yield* historyBySeriesInSlices(company.sales, { from: to - monthsOfProfile + 1, to });
  const rowsOf = new Map<number, number[]>();
  panel.item.forEach((item, row) => rowsOf.set(item, [...(rowsOf.get(item) ?? []), row]));
  yield;
  const { regionKeys, channelKeys } = company.sales;
  const split = yield* eachOf(consensus, ({ item, consensus: totals }): SplitRow[] => {
    const rows = rowsOf.get(item) ?? [];
    const names = rows.map((row) => ({
      region: regionKeys[panel.region?.[row] ?? -1] ?? "",
      channel: channelKeys[panel.channel?.[row] ?? -1] ?? "",
    }));
    const weights = rows.map((row) => sumOf(panel.values[row]));
    if (sumOf(weights) === 0) return [{ item, region: "", channel: "", values: totals }];
    const parts = names.map((name) => ({ item, ...name, values: new Float64Array(totals.length) }));
    totals.forEach((total, t) => {
      shareOut(Math.round(total * 100), weights).forEach((part, k) => (parts[k].values[t] = part / 100));
    });
    return parts;
  });
  return split.flat();
}

/** "2025-03 to 2026-02": the months behind the proportions. */
export function profileMonths(company: Company): string {
  const to = lastCompleteMonth(company);
  return `${monthLabel(to - monthsOfProfile + 1)} to ${monthLabel(to)}`;
}

/** Whole parts in proportion to the weights that sum exactly to the whole total (largest remainder). */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const all = sumOf(weights);
  const exact = weights.map((weight) => (total * weight) / all);
  const parts = exact.map(Math.floor);
  const order = exact.map((_, k) => k).sort((a, b) => exact[b] - parts[b] - (exact[a] - parts[a]) || a - b);
  let left = total - sumOf(parts);
  for (const k of order) {
    if (left <= 0) break;
    parts[k] += 1;
    left -= 1;
  }
  return parts;
}
