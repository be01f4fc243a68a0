import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import type { MonthSpan } from "../wideTable";
import type { ItemForecast } from "./statistical";
import { say } from "../../planning/words";

/** Months of history below which a like item says more than the item's own sales. */
export const enoughHistory = 6;

/** What was done to an item's forecast beside the statistical model, in words; empty when nothing. */
export type Notes = Map<number, string>;

/**
 * Gives items without enough history the forecast of their like item, scaled by the like factor, from the month of
 * launch on.
 */
export function forecastNewItems(
  { items, itemIndex }: Company,
  planned: readonly number[],
  forecasts: (ItemForecast | undefined)[],
  monthsSold: (item: number) => number,
  span: MonthSpan,
  notes: Notes,
): void {
  planned.forEach((item, i) => {
    const like = itemIndex.get(items.likeItem[item]);
    const model = like === undefined ? undefined : forecasts[planned.indexOf(like)];
    if (!model || monthsSold(item) >= enoughHistory) return;
    const factor = items.likeFactor[item];
    const launch = Number.isNaN(items.launch[item]) ? span.first : monthOf(items.launch[item]);
    const scaled = (values: Float64Array): Float64Array =>
      values.map((value, t) => (span.first + t >= launch ? value * factor : 0));
    forecasts[i] = {
      ...model,
      item,
      model: `Like ${items.item[like!]}`,
      explanation: say`New item: ${factor} x the forecast of ${items.item[like!]}, from its launch on.`,
      mean: scaled(model.mean),
      lower80: scaled(model.lower80),
      upper80: scaled(model.upper80),
      lower95: scaled(model.lower95),
      upper95: scaled(model.upper95),
      accuracy: { ...model.accuracy, rmse: model.accuracy.rmse * factor },
    };
    notes.set(item, `forecast like ${items.item[like!]} × ${factor}`);
  });
}

/**
 * Moves volume from predecessors to successors: in each month the successor takes its share of what both would sell.
 * The latest share on or before a month holds.
 */
export function applyPhases(
  { items, itemIndex, phases }: Company,
  planned: readonly number[],
  forecasts: (ItemForecast | undefined)[],
  span: MonthSpan,
  notes: Notes,
): void {
  const pairs = new Map<string, { month: number; share: number }[]>();
  for (let i = 0; i < phases.rowCount; i++) {
    const pair = `${phases.predecessor[i]}\u0000${phases.successor[i]}`;
    const steps = pairs.get(pair) ?? [];
    steps.push({ month: monthOf(phases.date[i]), share: phases.share[i] });
    pairs.set(pair, steps);
  }
  for (const [pair, steps] of pairs) {
    const [from, to] = pair.split("\u0000").map((key) => itemIndex.get(key));
    if (from === undefined || to === undefined) continue;
    const [old, position] = [forecasts[planned.indexOf(from)], planned.indexOf(to)];
    if (!old || position < 0) continue;
    const next = (forecasts[position] ??= emptyForecast(to, items.item[from], span.count));
    const factor = Number.isNaN(items.predecessorFactor[to]) ? 1 : items.predecessorFactor[to];
    const before = old.mean.slice();
    steps.sort((a, b) => a.month - b.month);
    for (let t = 0; t < span.count; t++) {
      const share = steps.filter(({ month }) => month <= span.first + t).at(-1)?.share ?? 0;
      if (share === 0) continue;
      moveShare(old, t, 1 - share, 0);
      moveShare(next, t, 1, share * before[t] * factor);
    }
    notes.set(from, `phased out for ${items.item[to]}`);
    notes.set(to, `phased in for ${items.item[from]}`);
  }
}

/** No forecast after the month in which an item ends. */
export function endItems({ items }: Company, forecasts: (ItemForecast | undefined)[], span: MonthSpan): void {
  for (const forecast of forecasts) {
    if (!forecast || Number.isNaN(items.end[forecast.item])) continue;
    const afterEnd = Math.max(0, monthOf(items.end[forecast.item]) - span.first + 1);
    for (let t = afterEnd; t < span.count; t++) moveShare(forecast, t, 0, 0);
  }
}

/** A successor that has not sold yet: all its volume comes from its predecessor. */
function emptyForecast(item: number, predecessor: string, months: number): ItemForecast {
  const zero = (): Float64Array => new Float64Array(months);
  const none = new Float64Array(0);
  return {
    item,
    model: `Successor of ${predecessor}`,
    explanation: say`Not sold yet: takes over the volume of ${predecessor} as the phase-in table says.`,
    mean: zero(),
    promotion: zero(),
    lower80: zero(),
    upper80: zero(),
    lower95: zero(),
    upper95: zero(),
    accuracy: {
      actual: none,
      forecast: none,
      naive: none,
      wmape: NaN,
      naiveWmape: NaN,
      bias: NaN,
      mase: NaN,
      rmse: NaN,
    },
  };
}

/** Scales a month of a forecast and its bounds, and adds units to all of them. */
function moveShare(forecast: ItemForecast, t: number, factor: number, add: number): void {
  for (const key of ["mean", "lower80", "upper80", "lower95", "upper95"] as const) {
    forecast[key][t] = forecast[key][t] * factor + add;
  }
}
