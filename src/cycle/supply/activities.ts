import type { Company } from "../../planning/data/company";
import { landedCost } from "../../planning/supply/landedCost";
import type { Activity, OrderLots, SupplyResource } from "../../planning/supply/supplyModel";
import type { RateBook } from "../rateBook";
import type { MonthSpan } from "../wideTable";
import type { Route, SetUp } from "./capacity";
import { goodPart } from "./itemYield";
import type { Places } from "./places";
import type { Bill, Recipe } from "./recipes";
import type { SiteLane, SiteNetwork } from "./siteNetwork";
import { landedPrice, quotasOf } from "./sourcing";
import type { Source } from "./supplierTerms";

const daysPerMonth = 30.4;

/** Names of the resources that stand for monthly limits of lanes. */
export const lanePrefix = "Lane ";
/** What purchases that come sooner are called: "Expedite RM-1 from S-04". */
export const expediteName = "Expedite";

/** "Buy RM-1 from S-04" -> "S-04". */
export function supplierOf(activity: string): string {
  return activity.slice(activity.lastIndexOf(" from ") + 6);
}

export function isExpedited({ kind, name }: Activity): boolean {
  return kind === "buy" && name.startsWith(`${expediteName} `);
}

/** What activities are made from, and the resources that they add to the company's own. */
export interface Building {
  company: Company;
  span: MonthSpan;
  rates: RateBook;
  network: SiteNetwork | undefined;
  places: Places;
  /** Stock point of an item at one of its places. */
  pointOf(item: number, site: string): number;
  bill: Bill;
  routes: ReadonlyMap<number, Route[]>;
  /** Mean units a month that pass a site on their way to customers, for the fixed cost of lanes. */
  through: ReadonlyMap<string, number>;
  resources: SupplyResource[];
  /** Position among the resources of each supplier or lane that has a limit. */
  limits: Map<string, number>;
  expedite: { premium: number; closed?: boolean } | undefined;
  /** Rows of each item's suppliers. */
  sources: ReadonlyMap<number, readonly number[]>;
  /** What suppliers can give and are promised. */
  terms: ReadonlyMap<string, SupplyResource>;
  /** How far the part of a source may be off its quota; undefined where quotas are not kept. */
  quotaTolerance: number | undefined;
  /** Months inside an item's planning time fence. */
  fenceOf(item: number): number;
  /** The lane of each activity that moves something, and the duty on a unit. */
  moves: Map<Activity, { lane: SiteLane; duty: number }>;
  /** The part of set-ups of each activity that is made in lots, a unit. */
  setUps: Map<Activity, SetUp>;
}

/** Every way to get an item: made in own plants, by others, bought, or brought from another site. */
export function activitiesOf(building: Building, item: number): Activity[] {
  const fence = building.fenceOf(item);
  const started = [...makeActivities(building, item), ...buyActivities(building, item)];
  const fenced = fence > 0 ? started.map((activity) => ({ ...activity, fence })) : started;
  return [...fenced, ...moveActivities(building, item)];
}

function makeActivities(building: Building, item: number): Activity[] {
  const { company, places, pointOf, bill, span, rates } = building;
  const { items } = company;
  const recipes = bill.recipes.get(item) ?? [];
  const routes = building.routes.get(item) ?? (recipes.length > 0 ? [{ name: "", lines: [] }] : []);
  const standard = rates.cost(item, span.first) || 0;
  const good = goodPart(company, item);
  // The standard cost is that of a good unit, and so is what it takes.
  const making = rates.making(item, span.first, componentsOf(recipes, good)) * good;
  const activities = waysToMake(routes, recipes, span.count).map(({ name, route, recipe }): Activity => {
    const site = places.routeSite(route);
    const flows = (lines: Recipe["inputs"]): { point: number; quantity: number }[] =>
      lines.map((line) => ({
        point: pointOf(line.item, places.placeOf(line.item, site)),
        quantity: line.quantity,
      }));
    const setUp = setUpOf(route);
    const make: Activity = {
      name: name ? `Make ${items.item[item]} (${name})` : `Make ${items.item[item]}`,
      kind: "make",
      output: pointOf(item, places.placeOf(item, site)),
      leadTime: 0,
      cost: making + setUp.cost,
      ...(good < 1 ? { yield: good } : {}),
      inputs: flows(recipe.inputs),
      ...(recipe.byProducts.length > 0 ? { coProducts: flows(recipe.byProducts) } : {}),
      uses: route.lines.map(({ resource, hours }) => ({ resource, hours })),
      ...(recipe.from > 0 ? { from: recipe.from } : {}),
      ...(recipe.to < span.count - 1 ? { to: recipe.to } : {}),
    };
    if (setUp.lots > 0) building.setUps.set(make, setUp);
    return make;
  });
  const used = routes.flatMap(({ lines }) => lines.map(({ resource }) => resource));
  const allowed =
    used.length > 0 && used.every((resource) => company.resources.subcontractAllowed[resource] === 1);
  if (allowed && activities.length > 0) {
    activities.push({
      name: `Subcontract ${items.item[item]}`,
      kind: "subcontract",
      output: activities[0].output,
      leadTime: 1,
      cost: standard * company.settings.subcontractFactor,
    });
  }
  return activities;
}

/**
 * What goes into a good unit of an item by its usual bill; by-products count against it. Nothing where no bill takes
 * anything.
 *
 * @param good good units that come out of a unit started
 */
function componentsOf(recipes: readonly Recipe[], good: number): Recipe["inputs"] {
  const usual = recipes.find(({ inputs }) => inputs.length > 0);
  if (!usual) return [];
  return [
    ...usual.inputs.map(({ item, quantity }) => ({ item, quantity: quantity / good })),
    ...usual.byProducts.map(({ item, quantity }) => ({ item, quantity: -quantity / good })),
  ];
}

/** A unit's part of all set-ups on its way. */
function setUpOf({ lines }: Route): SetUp {
  const total = (of: keyof SetUp): number => lines.reduce((sum, { setUp }) => sum + setUp[of], 0);
  return { hours: total("hours"), cost: total("cost"), lots: total("lots") };
}

/**
 * Routes and recipes of the same name belong together; a route without a recipe of its name takes the usual one, and a
 * recipe without a route of its name the preferred route.
 */
function waysToMake(
  routes: readonly Route[],
  recipes: readonly Recipe[],
  months: number,
): { name: string; route: Route; recipe: Recipe }[] {
  if (routes.length === 0) return [];
  const nothing: Recipe = { name: "", from: 0, to: months - 1, inputs: [], byProducts: [] };
  const usual = recipes.length > 0 ? recipes.filter(({ name }) => name === recipes[0].name) : [nothing];
  const own = (name: string): Recipe[] => recipes.filter((recipe) => recipe.name === name);
  const known = new Set([usual[0].name, ...routes.map(({ name }) => name)]);
  return [
    ...routes.flatMap((route) => {
      const named = own(route.name);
      return (named.length > 0 ? named : usual).map((recipe) => ({ name: route.name, route, recipe }));
    }),
    ...recipes
      .filter(({ name }) => !known.has(name))
      .map((recipe) => ({ name: recipe.name, route: routes[0], recipe })),
  ];
}

function buyActivities(building: Building, item: number): Activity[] {
  const { company, places, pointOf, span, rates } = building;
  const { itemSuppliers: sources, items } = company;
  const activities: Activity[] = [];
  const rows = building.sources.get(item) ?? [];
  const quotas = quotasOf(
    rows.map((i) => ({ source: sources.supplier[i], share: sources.quota[i] })),
    building.quotaTolerance,
  );
  for (const i of rows) {
    const { supplier, landed, leadTime } = sourceOf(company, rates, span, item, i);
    const terms = building.terms.get(supplier);
    const uses = terms ? limitedBy(building, terms) : [];
    const orders = orderLots(sources.minimumOrder[i], sources.multiple[i]);
    for (const site of places.deliveredTo(item, sources.site[i])) {
      const usual: Activity = {
        name: `Buy ${items.item[item]} from ${supplier}`,
        kind: "buy",
        output: pointOf(item, site),
        leadTime,
        cost: landed,
        uses,
        ...(orders ? { orders } : {}),
        ...(quotas.has(supplier) ? { quota: quotas.get(supplier) } : {}),
      };
      activities.push(usual, ...expedited(building, usual, `${items.item[item]} from ${supplier}`));
    }
  }
  return activities;
}

/** A row of the suppliers of an item; without a price it costs what the item costs. */
export function sourceOf(
  { itemSuppliers }: Company,
  rates: RateBook,
  { first }: MonthSpan,
  item: number,
  row: number,
): Source {
  const { supplier, price, leadTimeDays } = itemSuppliers;
  const usual = rates.cost(item, first) || 0;
  return {
    supplier: supplier[row],
    price: Number.isNaN(price[row]) ? usual : price[row],
    landed: Number.isNaN(price[row]) ? usual : landedPrice(itemSuppliers, row),
    leadTime: Math.round((leadTimeDays[row] || 0) / daysPerMonth),
  };
}

/** A supplier's terms; undefined where any quantity will do. */
function orderLots(minimum: number, multiple: number): OrderLots | undefined {
  if (!(minimum > 0 || multiple > 1)) return undefined;
  return { minimum: minimum > 0 ? minimum : 0, multiple: multiple > 0 ? multiple : 1 };
}

/** The same purchase a month sooner, for a premium. */
function expedited({ expedite }: Building, usual: Activity, what: string): Activity[] {
  if (!expedite || usual.leadTime < 1) return [];
  const cost = usual.cost * (1 + expedite.premium);
  const sooner = { ...usual, name: `${expediteName} ${what}`, leadTime: usual.leadTime - 1, cost };
  return [expedite.closed ? { ...sooner, maximum: 0 } : sooner];
}

/**
 * The item over every lane between its places. A lane's fixed cost is spread over the most that it can have to carry,
 * as the linear relaxation of a fixed charge does (Balinski, 1961).
 */
function moveActivities(building: Building, item: number): Activity[] {
  const { company, network, places, pointOf, through, moves, rates, span } = building;
  const kept = new Set(places.sitesOf(item));
  const all = network?.lanes ?? [];
  const lanes = all.filter(({ from, to }) => kept.has(from) && kept.has(to));
  return lanes.map((lane) => {
    // An item that some of the lanes do not carry shares its quotas among the others.
    const into = (list: typeof lanes): { source: string; share: number }[] =>
      list.filter(({ to }) => to === lane.to).map(({ name, quota: share }) => ({ source: name, share }));
    const quota = quotasOf(into(lanes), building.quotaTolerance, into(all)).get(lane.name);
    const most = Math.min(lane.capacity, through.get(lane.to) ?? Infinity);
    const fixed = most > 0 && most < Infinity ? lane.costFixed / most : 0;
    const uses =
      lane.capacity < Infinity
        ? limitedBy(building, { name: `${lanePrefix}${lane.name}`, capacity: lane.capacity })
        : [];
    const value = Math.max(0, rates.cost(item, span.first) || 0);
    const { duty } = landedCost({ unitCost: value, freight: lane.costPerUnit, duty: lane.duty });
    const move: Activity = {
      name: `Move ${company.items.item[item]} from ${lane.name.replace(" → ", " to ")}`,
      kind: "move",
      output: pointOf(item, lane.to),
      leadTime: lane.leadMonths,
      cost: lane.costPerUnit + fixed + duty,
      inputs: [{ point: pointOf(item, lane.from), quantity: 1 }],
      uses,
      ...(quota ? { quota } : {}),
    };
    moves.set(move, { lane, duty });
    return move;
  });
}

/** A monthly limit of a supplier or lane is a resource whose hours are units. */
function limitedBy(
  { resources, limits }: Building,
  limit: SupplyResource,
): { resource: number; hours: number }[] {
  let resource = limits.get(limit.name);
  if (resource === undefined) {
    resource = resources.push(limit) - 1;
    limits.set(limit.name, resource);
  }
  return [{ resource, hours: 1 }];
}
