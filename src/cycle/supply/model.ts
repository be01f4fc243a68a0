import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import type {
  Activity,
  DemandStream,
  StockPoint,
  SupplyModel,
  SupplyResource,
} from "../../planning/supply/supplyModel";
import { RateBook } from "../rateBook";
import { monthLabels, type MonthSpan } from "../wideTable";
import { monthlyCapacity, routesByItem, type MonthlyCapacity, type Route } from "./capacity";
import type { StockTarget } from "./targets";

const daysPerMonth = 30.4;
/** Stock below its target costs this many times the holding cost: more than keeping it, less than overtime. */
const safetyPenaltyFactor = 4;
/** A late unit costs this share of its price a month, beside the revenue it delays. */
const latePenalty = 0.1;

/** The company as the supply plan sees it, with the way back to the company's items. */
export interface CompanySupply {
  model: SupplyModel;
  /** Position in `company.items` of each stock point. */
  pointItem: number[];
  /** Resources of the model that are suppliers' capacities come after the company's own. */
  ownResources: number;
  capacity: MonthlyCapacity;
  /** Items that nothing makes or buys. */
  withoutSource: number[];
}

/**
 * One stock point an item over all sites, every make, buy and subcontract activity, the company's resources with
 * overtime, suppliers' monthly capacity, and the consensus as demand that waits when it is not met.
 *
 * @param demand consensus, units a month, by item position
 */
export function companySupply(
  company: Company,
  demand: ReadonlyMap<number, Float64Array>,
  targets: readonly StockTarget[],
  span: MonthSpan,
): CompanySupply {
  const capacity = monthlyCapacity(company, span);
  const materials = recipes(company, span);
  const pointItem = withComponents([...demand.keys()], materials);
  const pointOf = new Map(pointItem.map((item, point) => [item, point] as const));
  const resources: SupplyResource[] = ownResources(company, capacity);
  const rates = new RateBook(company);
  const builder: Building = {
    company,
    span,
    rates,
    pointOf,
    materials,
    routes: routesByItem(company),
    resources,
    supplierResource: new Map(),
  };
  const activities = pointItem.flatMap((item) => activitiesOf(builder, item));
  const filled = new Set(activities.map(({ output }) => output));
  const model: SupplyModel = {
    periods: span.count,
    periodNames: monthLabels(span.first, span.count),
    points: stockPoints(company, pointItem, targets, span, rates),
    activities,
    resources,
    demand: demandStreams(demand, pointOf, span, rates),
  };
  const withoutSource = pointItem.filter((_, point) => !filled.has(point));
  return { model, pointItem, ownResources: company.resources.rowCount, capacity, withoutSource };
}

interface Building {
  company: Company;
  span: MonthSpan;
  rates: RateBook;
  pointOf: ReadonlyMap<number, number>;
  materials: ReadonlyMap<number, { item: number; quantity: number }[]>;
  routes: ReadonlyMap<number, Route[]>;
  resources: SupplyResource[];
  supplierResource: Map<string, number>;
}

function ownResources({ resources }: Company, capacity: MonthlyCapacity): SupplyResource[] {
  return resources.resource.map((name, r) => ({
    name,
    capacity: capacity.regular[r],
    overtime: capacity.overtime[r],
    overtimeCost: resources.overtimeCostPerHour[r],
  }));
}

/** Components of each item in the plan's first month, scrap included. */
export function recipes(
  { billOfMaterials: bom, itemIndex }: Company,
  { first }: MonthSpan,
): Map<number, { item: number; quantity: number }[]> {
  const byParent = new Map<number, { item: number; quantity: number }[]>();
  for (let i = 0; i < bom.rowCount; i++) {
    const [parent, item] = [itemIndex.get(bom.parent[i]), itemIndex.get(bom.component[i])];
    const valid = !(monthOf(bom.from[i]) > first) && !(monthOf(bom.to[i]) < first);
    if (parent === undefined || item === undefined || !valid || bom.alternate[i] !== "") continue;
    const lines = byParent.get(parent) ?? [];
    byParent.set(parent, lines);
    lines.push({ item, quantity: bom.quantityPer[i] / (1 - bom.scrap[i]) });
  }
  return byParent;
}

/** The items and, below them, everything they are made of. */
function withComponents(
  items: readonly number[],
  materials: ReadonlyMap<number, { item: number }[]>,
): number[] {
  const all = new Set(items);
  for (const item of all) for (const component of materials.get(item) ?? []) all.add(component.item);
  return [...all];
}

function stockPoints(
  company: Company,
  pointItem: readonly number[],
  targets: readonly StockTarget[],
  span: MonthSpan,
  rates: RateBook,
): StockPoint[] {
  const { items, settings } = company;
  const aims = new Map(targets.map(({ item, targetStock }) => [item, targetStock] as const));
  const stock = openingStock(company);
  const scheduled = receipts(company, span);
  return pointItem.map((item) => {
    const holding = ((rates.cost(item, span.first) || 0) * settings.carryingRate) / 12;
    const shelfLife = items.shelfLifeMonths[item];
    return {
      item: items.item[item],
      site: "",
      opening: stock.get(item) ?? 0,
      scheduled: scheduled.get(item),
      holding,
      safety: aims.get(item) ?? 0,
      safetyPenalty: holding * safetyPenaltyFactor,
      ...(shelfLife > 0 ? { shelfLife } : {}),
    };
  });
}

function openingStock({ inventory, itemIndex }: Company): Map<number, number> {
  const byItem = new Map<number, number>();
  for (let i = 0; i < inventory.rowCount; i++) {
    const item = itemIndex.get(inventory.item[i]);
    if (item === undefined) continue;
    const usable = inventory.onHand[i] - inventory.onHold[i] + inventory.inTransit[i];
    byItem.set(item, (byItem.get(item) ?? 0) + usable);
  }
  return byItem;
}

/** Scheduled receipts by month; what is overdue is taken to arrive in the first month. */
function receipts(
  { scheduledReceipts: due, itemIndex }: Company,
  { first, count }: MonthSpan,
): Map<number, Float64Array> {
  const byItem = new Map<number, Float64Array>();
  for (let i = 0; i < due.rowCount; i++) {
    const item = itemIndex.get(due.item[i]);
    const t = Math.max(0, monthOf(due.due[i]) - first);
    if (item === undefined || t >= count || due.type[i] === "TO") continue;
    const row = byItem.get(item) ?? new Float64Array(count);
    byItem.set(item, row);
    row[t] += due.quantity[i];
  }
  return byItem;
}

function activitiesOf(building: Building, item: number): Activity[] {
  return [...makeActivities(building, item), ...buyActivities(building, item)];
}

function makeActivities(building: Building, item: number): Activity[] {
  const { company, pointOf, materials, span, rates } = building;
  const { items } = company;
  const recipe = materials.get(item) ?? [];
  const routes = building.routes.get(item) ?? (recipe.length > 0 ? [{ name: "", lines: [] }] : []);
  const output = pointOf.get(item)!;
  const standard = rates.cost(item, span.first) || 0;
  const material = recipe.length > 0 ? rates.material(item, span.first) : 0;
  const activities = routes.map(({ name, lines }): Activity => ({
    name: name ? `Make ${items.item[item]} (${name})` : `Make ${items.item[item]}`,
    kind: "make",
    output,
    leadTime: 0,
    cost: Math.max(0, standard - material),
    inputs: recipe.map((line) => ({ point: pointOf.get(line.item)!, quantity: line.quantity })),
    uses: lines.map(({ resource, hours }) => ({ resource, hours })),
  }));
  const used = routes.flatMap(({ lines }) => lines.map(({ resource }) => resource));
  const allowed =
    used.length > 0 && used.every((resource) => company.resources.subcontractAllowed[resource] === 1);
  if (allowed) {
    const cost = standard * company.settings.subcontractFactor;
    activities.push({
      name: `Subcontract ${items.item[item]}`,
      kind: "subcontract",
      output,
      leadTime: 1,
      cost,
    });
  }
  return activities;
}

function buyActivities(building: Building, item: number): Activity[] {
  const { company, pointOf, span, rates } = building;
  const { itemSuppliers: sources, items } = company;
  const activities: Activity[] = [];
  for (let i = 0; i < sources.rowCount; i++) {
    if (company.itemIndex.get(sources.item[i]) !== item || monthOf(sources.from[i]) > span.first) continue;
    const supplier = sources.supplier[i];
    const resource = supplierCapacity(building, supplier);
    const price = Number.isNaN(sources.price[i]) ? rates.cost(item, span.first) || 0 : sources.price[i];
    activities.push({
      name: `Buy ${items.item[item]} from ${supplier}`,
      kind: "buy",
      output: pointOf.get(item)!,
      leadTime: Math.round((sources.leadTimeDays[i] || 0) / daysPerMonth),
      cost: price,
      uses: resource === undefined ? [] : [{ resource, hours: 1 }],
    });
  }
  return activities;
}

/** A supplier with a monthly limit is a resource whose hours are units. */
function supplierCapacity(
  { company, resources, supplierResource }: Building,
  supplier: string,
): number | undefined {
  const known = supplierResource.get(supplier);
  if (known !== undefined) return known;
  const row = company.suppliers.supplier.indexOf(supplier);
  const capacity = row < 0 ? NaN : company.suppliers.capacityPerMonth[row];
  if (!(capacity > 0)) return undefined;
  resources.push({ name: `Supplier ${supplier}`, capacity });
  supplierResource.set(supplier, resources.length - 1);
  return resources.length - 1;
}

function demandStreams(
  demand: ReadonlyMap<number, Float64Array>,
  pointOf: ReadonlyMap<number, number>,
  { first }: MonthSpan,
  rates: RateBook,
): DemandStream[] {
  return [...demand].map(([item, quantity]) => {
    const price = rates.price(item, first);
    const worth = (Number.isNaN(price) ? rates.cost(item, first) : price) || 0;
    return {
      point: pointOf.get(item)!,
      customer: "All customers",
      quantity,
      price: worth,
      shortage: "backlog",
      penalty: worth * latePenalty,
      endPenalty: worth,
    };
  });
}
