import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import type { Activity, StockPoint } from "../../planning/supply/supplyModel";
import type { RateBook } from "../rateBook";
import { eachOf, type Sliced } from "../slices";
import type { MonthSpan } from "../wideTable";
import type { Places } from "./places";
import type { SiteShares } from "./siteDemand";
import type { StockTarget } from "./targets";

/** Stock below its target costs this many times the holding cost: more than keeping it, less than overtime. */
const safetyPenaltyFactor = 4;

/** What stock points are made from. */
export interface Stocking {
  company: Company;
  places: Places;
  targets: readonly StockTarget[];
  shares: ReadonlyMap<number, SiteShares>;
  span: MonthSpan;
  rates: RateBook;
  /** Cheapest freight into a stock point, currency a unit. */
  freight: ReadonlyMap<number, number>;
  /** Price of a unit above its maximum, as a share of its value a month; NaN where stock has no limit. */
  abovePrice: number;
}

/** Targets stand where customers are served, by their share of the demand. */
export function* stockPointsOf(
  points: readonly { item: number; site: string }[],
  { company, places, targets, shares, span, rates, freight, abovePrice }: Stocking,
): Sliced<StockPoint[]> {
  const { items, settings } = company;
  const aims = new Map(targets.map(({ item, targetStock }) => [item, targetStock] as const));
  const stock = openingStock(company, places);
  const scheduled = receipts(company, places, span);
  const limits = abovePrice > 0 ? limitsOf(company, places) : new Map<string, number>();
  yield;
  return yield* eachOf(points, ({ item, site }, point) => {
    // What has come further is worth its freight more, so that stock waits where it was made.
    const value = (rates.cost(item, span.first) || 0) + (freight.get(point) ?? 0);
    const holding = (value * settings.carryingRate) / 12;
    const shelfLife = items.shelfLifeMonths[item];
    const share = shares.get(item)?.get(site) ?? 0;
    const target = aims.get(item);
    const limit = limits.get(`${item} ${site}`);
    /** A target beyond the maximum would ask for what the maximum forbids. */
    const aimed = (units: number): number => Math.min(units * share, limit ?? Infinity);
    return {
      item: items.item[item],
      site,
      opening: stock.get(`${item} ${site}`) ?? 0,
      scheduled: scheduled.get(`${item} ${site}`),
      holding,
      safety: target && share > 0 ? (share === 1 && limit === undefined ? target : target.map(aimed)) : 0,
      safetyPenalty: holding * safetyPenaltyFactor,
      ...(limit === undefined ? {} : { limit, limitPenalty: value * abovePrice }),
      ...(shelfLife > 0 ? { shelfLife } : {}),
    };
  });
}

function openingStock({ inventory, itemIndex }: Company, places: Places): Map<string, number> {
  const byPlace = new Map<string, number>();
  for (let i = 0; i < inventory.rowCount; i++) {
    const item = itemIndex.get(inventory.item[i]);
    if (item === undefined) continue;
    const usable = inventory.onHand[i] - inventory.onHold[i] + inventory.inTransit[i];
    const key = `${item} ${places.placeOf(item, inventory.site[i])}`;
    byPlace.set(key, (byPlace.get(key) ?? 0) + usable);
  }
  return byPlace;
}

/** Maximum of each place of an item, where every row of it in the inventory table has one. */
function limitsOf({ inventory, itemIndex }: Company, places: Places): Map<string, number> {
  const byPlace = new Map<string, number>();
  for (let i = 0; i < inventory.rowCount; i++) {
    const item = itemIndex.get(inventory.item[i]);
    if (item === undefined) continue;
    const key = `${item} ${places.placeOf(item, inventory.site[i])}`;
    const most = inventory.maximum[i];
    byPlace.set(key, (byPlace.get(key) ?? 0) + (most > 0 ? most : Infinity));
  }
  return new Map([...byPlace].filter(([, most]) => most < Infinity));
}

/** Scheduled receipts by month; what is overdue is taken to arrive in the first month. */
function receipts(
  { scheduledReceipts: due, itemIndex }: Company,
  places: Places,
  { first, count }: MonthSpan,
): Map<string, Float64Array> {
  const byPlace = new Map<string, Float64Array>();
  for (let i = 0; i < due.rowCount; i++) {
    const item = itemIndex.get(due.item[i]);
    const t = Math.max(0, monthOf(due.due[i]) - first);
    if (item === undefined || t >= count || due.type[i] === "TO") continue;
    const key = `${item} ${places.placeOf(item, due.site[i])}`;
    const row = byPlace.get(key) ?? new Float64Array(count);
    byPlace.set(key, row);
    row[t] += due.quantity[i];
  }
  return byPlace;
}

/** Cheapest freight into each stock point that something moves to, currency a unit. */
export function freightInto(activities: readonly Activity[]): Map<number, number> {
  const cheapest = new Map<number, number>();
  for (const { kind, output, cost } of activities)
    if (kind === "move") cheapest.set(output, Math.min(cost, cheapest.get(output) ?? Infinity));
  return cheapest;
}
