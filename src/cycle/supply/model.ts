import type { Company } from "../../planning/data/company";
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
import { activitiesOf, sourceOf, type Building } from "./activities";
import { extraShiftRate, monthlyCapacity, routesByItem, type MonthlyCapacity, type SetUp } from "./capacity";
import { leastLoads } from "./leastLoads";
import { placesOf } from "./places";
import { readBill, type Bill } from "./recipes";
import { siteShares, type SiteShares } from "./siteDemand";
import { sourceRows } from "./sourcing";
import { supplierTerms } from "./supplierTerms";
import type { SiteLane, SiteNetwork } from "./siteNetwork";
import { freightInto, stockPointsOf, type Stocking } from "./stockPoints";
import type { StockTarget } from "./targets";
import { staffed, workforceOf, type Workforce } from "./workforce";

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
  /** Duty on a unit of what lanes move, currency; only of lanes with duty. */
  duties: ReadonlyMap<number, number>;
  /** Undefined where the company is planned as one place. */
  network: SiteNetwork | undefined;
  /** Resources of the model that are suppliers' and lanes' limits come after the company's own. */
  ownResources: number;
  capacity: MonthlyCapacity;
  /** Set-ups that a unit of an activity takes at its lot sizes, by the activity's position; only where lots are given. */
  setUps: ReadonlyMap<number, SetUp>;
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
  /** Price of a unit above its maximum, as a share of its value a month; without it, or NaN, stock has no limit. */
  abovePrice?: number;
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
  { network, expedite, quotaTolerance, abovePrice = NaN, fenceOf = () => 0 }: SupplyWays = {},
): Sliced<CompanySupply> {
  const capacity = monthlyCapacity(company, span);
  const workforce = workforceOf(company, span);
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
  const made = yield* activitiesInSlices(items, {
    ...{ company, span, rates, bill, routes, network, places, pointOf, expedite, quotaTolerance, fenceOf },
    through: soldThrough(demand, shares),
    resources: ownResources(company, capacity, workforce),
  });
  const { activities, resources, lanes, duties, setUps } = made;
  const pointItem = points.map(({ item }) => item);
  const freight = freightInto(activities);
  const stock: Stocking = { company, places, targets, shares, span, rates, freight, abovePrice };
  const soldPoints = [...points.keys()].filter((point) => demand.has(pointItem[point]));
  const stockPoints = yield* stockPointsOf(points, stock);
  const storages = storagesOf(network, stockPoints, soldPoints);
  const loads = leastLoads(lanes);
  const model: SupplyModel = {
    periods: span.count,
    periodNames: monthLabels(span.first, span.count),
    points: stockPoints,
    activities,
    resources,
    demand: yield* demandStreams(demand, shares, pointOf, span, rates),
    ...(workforce.pools.length > 0 ? { pools: workforce.pools } : {}),
    ...(storages.length > 0 ? { storages } : {}),
    ...(loads.length > 0 ? { leastLoads: loads } : {}),
  };
  return {
    ...{ model, pointItem, items, soldPoints, network, capacity, lanes, duties, setUps },
    pointShare: points.map(({ item, site }) => (demand.has(item) ? (shares.get(item)?.get(site) ?? 0) : 1)),
    ownResources: company.resources.rowCount,
    withoutSource: withoutSource(items, pointItem, activities),
  };
}

/** Everything but what activities themselves gather. */
type Given = Omit<Building, "sources" | "terms" | "limits" | "moves" | "setUps">;

/** Every way to get the items, the resources with suppliers' and lanes' limits after the given, and what moves on which lane. */
function* activitiesInSlices(
  items: readonly number[],
  given: Given,
): Sliced<
  Pick<CompanySupply, "lanes" | "duties" | "setUps"> & Pick<SupplyModel, "activities" | "resources">
> {
  const { company, rates, span, resources } = given;
  const sources = sourceRows(company, span.first);
  const bought = items.flatMap((item) =>
    (sources.get(item) ?? []).map((row) => sourceOf(company, rates, span, item, row)),
  );
  const building: Building = {
    ...given,
    sources,
    terms: supplierTerms(company, bought, span.count),
    limits: new Map(),
    moves: new Map(),
    setUps: new Map(),
  };
  yield;
  const activities = (yield* eachOf(items, (item) => activitiesOf(building, item))).flat();
  const moves = activities.flatMap((each, a) => {
    const move = building.moves.get(each);
    return move ? [{ ...move, a }] : [];
  });
  const setUps = activities.flatMap((each, a) => {
    const setUp = building.setUps.get(each);
    return setUp ? [[a, setUp] as const] : [];
  });
  return {
    ...{ activities, resources, setUps: new Map(setUps) },
    lanes: new Map(moves.map(({ a, lane }) => [a, lane] as const)),
    duties: new Map(moves.flatMap(({ a, duty }) => (duty > 0 ? [[a, duty] as const] : []))),
  };
}

function ownResources(company: Company, capacity: MonthlyCapacity, workforce: Workforce): SupplyResource[] {
  const { resources } = company;
  return resources.resource.map((name, r) => {
    const machine: SupplyResource = {
      name,
      capacity: capacity.regular[r],
      overtime: capacity.overtime[r],
      overtimeCost: resources.overtimeCostPerHour[r],
      ...(resources.extraShiftMax[r] > 0 ? { extraShift: capacity.extraShift[r] } : {}),
      extraShiftCost: extraShiftRate(company, r),
    };
    return staffed(machine, r, workforce);
  });
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
