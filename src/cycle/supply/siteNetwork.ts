import type { Company } from "../../planning/data/company";

const daysPerMonth = 30.4;

/** A way by which goods get from one site to another. */
export interface SiteLane {
  /** "Innsbruck → Munich by truck". */
  name: string;
  from: string;
  to: string;
  mode: string;
  /** Whole months in transit. */
  leadMonths: number;
  transitDays: number;
  /** Currency a unit, and a month in which the lane runs. */
  costPerUnit: number;
  costFixed: number;
  /** Duty as a part of the value that crosses the border and its freight. */
  duty: number;
  /** Most units a month of all items together; infinite where nothing is said. */
  capacity: number;
  /** Fewest units a month for which the lane runs. */
  minimum: number;
  /** Part of what comes to its end by lanes; NaN where nothing is said. */
  quota: number;
  /** Kilograms of CO2e a unit; 0 where nothing is said. */
  co2PerUnit: number;
}

/** The sites of a company and the lanes between them. */
export interface SiteNetwork {
  sites: string[];
  /** Where items without a site of their own are made. */
  mainPlant: string;
  /** Where items are sold of which nothing says where. */
  mainWarehouse: string;
  lanes: SiteLane[];
  /** Space for sold items, units; only of sites that have a limit. */
  storage: ReadonlyMap<string, number>;
  /** Site that serves a region. */
  warehouseOf: ReadonlyMap<string, string>;
  /** Sites that goods of a site can get to, itself included. */
  reach: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The company's sites and lanes; undefined where it has none between two sites, so that it is planned as one place.
 *
 * @example
 * siteNetwork(company)?.lanes[0].name // "Plant Innsbruck → DC Munich by truck"
 */
export function siteNetwork(company: Company): SiteNetwork | undefined {
  const { sites } = company;
  const names = [...new Set(sites.site)];
  const lanes = lanesOf(company, new Set(names));
  if (names.length < 2 || lanes.length === 0) return undefined;
  const ofType = (type: string): string | undefined => sites.site.find((_, i) => sites.type[i] === type);
  const storage = new Map<string, number>();
  sites.site.forEach((site, i) => {
    if (sites.storageMax[i] > 0) storage.set(site, sites.storageMax[i]);
  });
  return {
    sites: names,
    mainPlant: ofType("plant") ?? names[0],
    mainWarehouse: ofType("DC") ?? names[names.length - 1],
    lanes,
    storage,
    warehouseOf: warehouses(company, new Set(names)),
    reach: new Map(names.map((site) => [site, reachable(site, lanes)] as const)),
  };
}

/** Site of a resource or stock record; the fallback where it has none that the company knows. */
export function knownSite({ reach }: SiteNetwork, site: string, otherwise: string): string {
  return reach.has(site) ? site : otherwise;
}

/** Whether goods of one site can get to one of the others. */
export function leadsTo(network: SiteNetwork, from: string, to: ReadonlySet<string>): boolean {
  for (const site of network.reach.get(from) ?? []) if (to.has(site)) return true;
  return false;
}

function lanesOf({ lanes }: Company, known: ReadonlySet<string>): SiteLane[] {
  const found: SiteLane[] = [];
  for (let i = 0; i < lanes.rowCount; i++) {
    const [from, to, mode] = [lanes.from[i], lanes.to[i], lanes.mode[i]];
    if (from === to || !known.has(from) || !known.has(to)) continue;
    found.push({
      name: `${from} → ${to}${mode ? ` by ${mode}` : ""}`,
      from,
      to,
      mode,
      leadMonths: Math.round((lanes.transitDays[i] || 0) / daysPerMonth),
      transitDays: lanes.transitDays[i] || 0,
      costPerUnit: lanes.costPerUnit[i] || 0,
      costFixed: lanes.costFixed[i] || 0,
      duty: lanes.duty[i] || 0,
      capacity: lanes.capacity[i] >= 0 ? lanes.capacity[i] : Infinity,
      minimum: lanes.minimum[i] || 0,
      quota: lanes.quota[i],
      co2PerUnit: lanes.co2PerUnit[i] || 0,
    });
  }
  return found;
}

/** The warehouse that the regions table names; else a site of the region, a warehouse before a plant. */
function warehouses({ regions, sites }: Company, known: ReadonlySet<string>): Map<string, string> {
  const serving = new Map<string, string>();
  for (const type of ["plant", "DC"])
    sites.site.forEach((site, i) => {
      if (sites.region[i] && sites.type[i] === type) serving.set(sites.region[i], site);
    });
  regions.region.forEach((region, i) => {
    if (known.has(regions.warehouse[i])) serving.set(region, regions.warehouse[i]);
  });
  return serving;
}

function reachable(start: string, lanes: readonly SiteLane[]): Set<string> {
  const found = new Set([start]);
  for (const site of found) for (const { from, to } of lanes) if (from === site) found.add(to);
  return found;
}
