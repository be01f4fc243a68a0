import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import type {
  Activity,
  DemandStream,
  StockPoint,
  Storage,
  SupplyModel,
  SupplyResource,
} from "../../planning/supply/supplyModel";
import { RateBook } from "../rateBook";
import { eachOf, type Sliced } from "../slices";
import { monthLabels, type MonthSpan } from "../wideTable";
import { activitiesOf, type Building } from "./activities";
import { monthlyCapacity, routesByItem, type MonthlyCapacity } from "./capacity";
import { leastLoads } from "./leastLoads";
import { placesOf, type Places } from "./places";
import { readBill, type Bill } from "./recipes";
import { siteShares, type SiteShares } from "./siteDemand";
import { sourceRows } from "./sourcing";
import type { SiteLane, SiteNetwork } from "./siteNetwork";
import type { StockTarget } from "./targets";

/** Stock below its target costs this many times the holding cost: more than keeping it, less than overtime. */
const safetyPenaltyFactor = 4;
/** A late unit costs this share of its price a month, beside the revenue it delays. */
const latePenalty = 0.1;
/** A unit in rented space costs this many times what a mean sold item costs to hold. */
const rentFactor = 2;
const allSites: SiteShares = new Map([["", 1]]);

/** The company as the supply plan sees it, with the way back to the company's items. */
export interface CompanySupply {
  model: SupplyModel;
  /** Position in `company.items` of each stock point. */
  pointItem: number[];
  /** Every planned item once, what is sold first. */
  items: number[];
  /** Part of its item's demand that is served at each stock point; 1 where the item is not sold. */
  pointShare: number[];
  /** Stock points of items that are sold, wherever they are kept. */
  soldPoints: number[];
  /** The lane of each activity that moves something, by its position. */
  lanes: ReadonlyMap<number, SiteLane>;
  /** Undefined where the company is planned as one place. */
  network: SiteNetwork | undefined;
  /** Resources of the model that are suppliers' and lanes' limits come after the company's own. */
  ownResources: number;
  capacity: MonthlyCapacity;
  /** Items that nothing makes or buys. */
  withoutSource: number[];
}

/** What the plan may use beside the company's tables. */
export interface SupplyWays {
  /** Sites and lanes; without them all sites are one place. */
  network?: SiteNetwork;
  /** Purchases may come a month sooner at this part of their price more; closed ones wait for a lever. */
  expedite?: { premium: number; closed?: boolean };
  /** How far the part of a source may be off its quota; without it quotas are not kept. */
  quotaTolerance?: number;
  /** Months inside an item's planning time fence, in which nothing new is started. */
  fenceOf?(item: number): number;
}

/**
 * A stock point for every item at every site that keeps it, every make, buy, subcontract and move activity, the
 * company's resources with overtime, monthly limits of suppliers and lanes, the space of sites, and the consensus as
 * demand that waits when it is not met.
 *
 * @param demand consensus, units a month, by item position
 */
export function* supplyInSlices(
  company: Company,
  demand: ReadonlyMap<number, Float64Array>,
  targets: readonly StockTarget[],
  span: MonthSpan,
  { network, expedite, quotaTolerance, fenceOf = () => 0 }: SupplyWays = {},
): Sliced<CompanySupply> {
  const capacity = monthlyCapacity(company, span);
  const bill = readBill(company, span);
  const routes = routesByItem(company);
  yield;
  const items = withComponents([...demand.keys()], bill);
  const shareOf = network ? siteShares(company, network) : () => allSites;
  const shares = new Map([...demand.keys()].map((item) => [item, shareOf(item)] as const));
  const places = placesOf(items, { company, bill, routes, shares, network });
  const points = items.flatMap((item) => places.sitesOf(item).map((site) => ({ item, site })));
  const positions = new Map(points.map(({ item, site }, point) => [`${item} ${site}`, point] as const));
  const pointOf = (item: number, site: string): number => positions.get(`${item} ${site}`)!;
  yield;
  const rates = new RateBook(company);
  yield;
  const resources = ownResources(company, capacity);
  const moves = new Map<Activity, SiteLane>();
  const through = soldThrough(demand, shares);
  const limits = new Map<string, number>();
  const flow = { network, places, pointOf, through };
  const building: Building = {
    ...{
      company,
      span,
      rates,
      bill,
      routes,
      resources,
      limits,
      moves,
      expedite,
      quotaTolerance,
      fenceOf,
    },
    sources: sourceRows(company, span.first),
    ...flow,
  };
  const activities = (yield* eachOf(items, (item) => activitiesOf(building, item))).flat();
  const pointItem = points.map(({ item }) => item);
  const stock: Stocking = { company, places, targets, shares, span, rates, freight: freightInto(activities) };
  const soldPoints = [...points.keys()].filter((point) => demand.has(pointItem[point]));
  const stockPoints = yield* stockPointsOf(points, stock);
  const storages = storagesOf(network, stockPoints, soldPoints);
  const lanes = new Map(
    activities.flatMap((each, a) => (moves.has(each) ? [[a, moves.get(each)!] as const] : [])),
  );
  const loads = leastLoads(lanes);
  const model: SupplyModel = {
    periods: span.count,
    periodNames: monthLabels(span.first, span.count),
    points: stockPoints,
    activities,
    resources,
    demand: yield* demandStreams(demand, shares, pointOf, span, rates),
    ...(storages.length > 0 ? { storages } : {}),
    ...(loads.length > 0 ? { leastLoads: loads } : {}),
  };
  return {
    ...{ model, pointItem, items, soldPoints, network, capacity, lanes },
    pointShare: points.map(({ item, site }) => (demand.has(item) ? (shares.get(item)?.get(site) ?? 0) : 1)),
    ownResources: company.resources.rowCount,
    withoutSource: withoutSource(items, pointItem, activities),
  };
}

function ownResources({ resources }: Company, capacity: MonthlyCapacity): SupplyResource[] {
  return resources.resource.map((name, r) => ({
    name,
    capacity: capacity.regular[r],
    overtime: capacity.overtime[r],
    overtimeCost: resources.overtimeCostPerHour[r],
  }));
}

function withoutSource(
  items: readonly number[],
  pointItem: readonly number[],
  activities: readonly Activity[],
): number[] {
  const sources = activities.filter(({ kind }) => kind !== "move");
  const filled = new Set(
    sources.flatMap(({ output, coProducts = [] }) =>
      [output, ...coProducts.map(({ point }) => point)].map((point) => pointItem[point]),
    ),
  );
  return items.filter((item) => !filled.has(item));
}

/** The items and, below them, everything they are made of, and what comes out with them. */
function withComponents(items: readonly number[], { inputs, byProducts }: Bill): number[] {
  const all = new Set(items);
  for (const item of all)
    for (const lines of [inputs.get(item), byProducts.get(item)])
      for (const component of lines ?? []) all.add(component.item);
  return [...all];
}

interface Stocking {
  company: Company;
  places: Places;
  targets: readonly StockTarget[];
  shares: ReadonlyMap<number, SiteShares>;
  span: MonthSpan;
  rates: RateBook;
  /** Cheapest freight into a stock point, currency a unit. */
  freight: ReadonlyMap<number, number>;
}

/** Targets stand where customers are served, by their share of the demand. */
function* stockPointsOf(
  points: readonly { item: number; site: string }[],
  { company, places, targets, shares, span, rates, freight }: Stocking,
): Sliced<StockPoint[]> {
  const { items, settings } = company;
  const aims = new Map(targets.map(({ item, targetStock }) => [item, targetStock] as const));
  const stock = openingStock(company, places);
  const scheduled = receipts(company, places, span);
  yield;
  return yield* eachOf(points, ({ item, site }, point) => {
    // What has come further is worth its freight more, so that stock waits where it was made.
    const value = (rates.cost(item, span.first) || 0) + (freight.get(point) ?? 0);
    const holding = (value * settings.carryingRate) / 12;
    const shelfLife = items.shelfLifeMonths[item];
    const share = shares.get(item)?.get(site) ?? 0;
    const target = aims.get(item);
    return {
      item: items.item[item],
      site,
      opening: stock.get(`${item} ${site}`) ?? 0,
      scheduled: scheduled.get(`${item} ${site}`),
      holding,
      safety: target && share > 0 ? (share === 1 ? target : target.map((units) => units * share)) : 0,
      safetyPenalty: holding * safetyPenaltyFactor,
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

function freightInto(activities: readonly Activity[]): Map<number, number> {
  const cheapest = new Map<number, number>();
  for (const { kind, output, cost } of activities)
    if (kind === "move") cheapest.set(output, Math.min(cost, cheapest.get(output) ?? Infinity));
  return cheapest;
}

/** Mean units a month that customers of a site ask for, over all items. */
function soldThrough(
  demand: ReadonlyMap<number, Float64Array>,
  shares: ReadonlyMap<number, SiteShares>,
): Map<string, number> {
  const through = new Map<string, number>();
  for (const [item, row] of demand) {
    const mean = row.reduce((sum, units) => sum + units, 0) / Math.max(1, row.length);
    for (const [site, share] of shares.get(item) ?? [])
      through.set(site, (through.get(site) ?? 0) + share * mean);
  }
  return through;
}

/** Space counts what is sold: pieces of it compare, kilograms of resin do not. */
function storagesOf(
  network: SiteNetwork | undefined,
  points: readonly StockPoint[],
  soldPoints: readonly number[],
): Storage[] {
  return [...(network?.storage ?? [])].flatMap(([name, capacity]) => {
    const inside = soldPoints.filter((point) => points[point].site === name);
    if (inside.length === 0) return [];
    const holding = inside.reduce((sum, point) => sum + points[point].holding, 0) / inside.length;
    return [{ name, points: inside, capacity, overflowCost: holding * rentFactor }];
  });
}

function* demandStreams(
  demand: ReadonlyMap<number, Float64Array>,
  shares: ReadonlyMap<number, SiteShares>,
  pointOf: (item: number, site: string) => number,
  { first }: MonthSpan,
  rates: RateBook,
): Sliced<DemandStream[]> {
  const streams = yield* eachOf(demand, ([item, quantity]) => {
    const price = rates.price(item, first);
    const worth = (Number.isNaN(price) ? rates.cost(item, first) : price) || 0;
    return [...(shares.get(item) ?? allSites)].map(([site, share]): DemandStream => ({
      point: pointOf(item, site),
      customer: "All customers",
      quantity: share === 1 ? quantity : quantity.map((units) => units * share),
      price: worth,
      shortage: "backlog",
      penalty: worth * latePenalty,
      endPenalty: worth,
    }));
  });
  return streams.flat();
}
