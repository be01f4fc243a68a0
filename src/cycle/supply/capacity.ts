import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import type { ResourceLine } from "../../planning/supply/roughCutCapacity";
import type { MonthSpan } from "../wideTable";

/** Hours of a month where the calendar says nothing: 21 days of 8 hours. */
const usualHours = 168;

/** Hours of each resource (rows as in `company.resources`) in each month. */
export interface MonthlyCapacity {
  regular: Float64Array[];
  /** Most overtime hours. */
  overtime: Float64Array[];
  /** Most hours of an extra shift. */
  extraShift: Float64Array[];
}

/** What an hour of an extra shift costs on a resource: as in overtime where the table does not say. */
export function extraShiftRate({ resources }: Company, resource: number): number {
  const own = resources.extraShiftCostPerHour[resource];
  return (Number.isNaN(own) ? resources.overtimeCostPerHour[resource] : own) || 0;
}

/**
 * Effective hours: working days x shifts x hours of the site's calendar, times units, efficiency and availability.
 * A month that the calendar lacks takes the mean of the site's other months.
 */
export function monthlyCapacity(company: Company, span: MonthSpan): MonthlyCapacity {
  const { resources } = company;
  const hours = hoursBySite(company, span, "day");
  const regular = Array.from({ length: resources.rowCount }, (_, r) => {
    const site = siteHours(hours, resources.site[r], span);
    const rate = resources.units[r] * resources.efficiency[r] * resources.availability[r];
    return site.map((value) => value * rate);
  });
  const partOf = (shares: Float64Array): Float64Array[] =>
    regular.map((row, r) => row.map((value) => value * shares[r]));
  return { regular, overtime: partOf(resources.overtimeMax), extraShift: partOf(resources.extraShiftMax) };
}

/** One way to make an item: the resources it passes, in hours a unit. */
export interface Route {
  /** Name of the alternate; empty for the usual way. */
  name: string;
  /** Hours a unit, its part of the set-up of a lot included. */
  lines: { resource: number; hours: number; offset: number; setUp: SetUp }[];
}

/** A unit's part of the set-up of its lot: set-up hours ÷ lot size. Nothing where no lot size is given. */
export interface SetUp {
  hours: number;
  cost: number;
  lots: number;
}

/** Ways to make each item (position in `company.items`), the preferred one first. */
export function routesByItem(company: Company): Map<number, Route[]> {
  const { billOfResources: bill, itemIndex, resources } = company;
  const positions = new Map(resources.resource.map((name, r) => [name, r] as const));
  const grouped = new Map<number, Map<string, { route: Route; priority: number }>>();
  for (let i = 0; i < bill.rowCount; i++) {
    const [item, resource] = [itemIndex.get(bill.item[i]), positions.get(bill.resource[i])];
    if (item === undefined || resource === undefined) continue;
    const routes = grouped.get(item) ?? new Map<string, { route: Route; priority: number }>();
    grouped.set(item, routes);
    const name = bill.alternate[i];
    const entry = routes.get(name) ?? { route: { name, lines: [] }, priority: bill.priority[i] };
    routes.set(name, entry);
    const setUp = setUpOf(company, i);
    const hours = bill.hoursPerUnit[i] + setUp.hours;
    entry.route.lines.push({ resource, hours, offset: bill.offsetPeriods[i], setUp });
    entry.priority = Math.min(entry.priority, bill.priority[i]);
  }
  return new Map(
    [...grouped].map(([item, routes]) => [
      item,
      [...routes.values()].sort((a, b) => a.priority - b.priority).map(({ route }) => route),
    ]),
  );
}

function setUpOf({ billOfResources: { lotSize, setupHours, setupCost } }: Company, row: number): SetUp {
  const lot = lotSize[row];
  if (!(lot > 0)) return { hours: 0, cost: 0, lots: 0 };
  return { hours: setupHours[row] / lot, cost: setupCost[row] / lot, lots: 1 / lot };
}

/** Lines of the preferred routes, for rough-cut capacity over `items` (positions in `company.items`). */
export function preferredLines(
  items: readonly number[],
  routes: ReadonlyMap<number, Route[]>,
): ResourceLine[] {
  return items.flatMap((item, product) =>
    (routes.get(item)?.[0].lines ?? []).map(({ resource, hours, offset }) => ({
      product,
      resource,
      hours,
      offset,
    })),
  );
}

/** Hours of the calendar of a site in each month: of whole days, or of one shift of each. */
export function hoursOfCalendar(
  company: Company,
  site: string,
  span: MonthSpan,
  of: "day" | "shift",
): Float64Array {
  return siteHours(hoursBySite(company, span, of), site, span);
}

/** The hours of a site, of all sites where it has none of its own, or the usual ones. */
function siteHours(
  hours: ReadonlyMap<string, Float64Array>,
  site: string,
  { count }: MonthSpan,
): Float64Array {
  return hours.get(site) ?? hours.get("") ?? new Float64Array(count).fill(usualHours);
}

function hoursBySite(
  { calendar }: Company,
  { first, count }: MonthSpan,
  of: "day" | "shift",
): Map<string, Float64Array> {
  const bySite = new Map<string, Float64Array>();
  for (let i = 0; i < calendar.rowCount; i++) {
    const site = calendar.site[i];
    const hours = bySite.get(site) ?? new Float64Array(count).fill(NaN);
    bySite.set(site, hours);
    const t = monthOf(calendar.date[i]) - first;
    if (t < 0 || t >= count) continue;
    const shifts = of === "day" ? calendar.shifts[i] : Math.min(1, calendar.shifts[i]);
    const worked = calendar.working[i] * shifts * calendar.hours[i];
    hours[t] = (Number.isNaN(hours[t]) ? 0 : hours[t]) + worked;
  }
  for (const hours of bySite.values()) {
    const known = hours.filter((value) => !Number.isNaN(value));
    const mean = known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : usualHours;
    hours.forEach((value, t) => (hours[t] = Number.isNaN(value) ? mean : value));
  }
  return bySite;
}
