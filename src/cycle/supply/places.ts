import type { Company } from "../../planning/data/company";
import type { Route } from "./capacity";
import type { Bill } from "./recipes";
import type { SiteShares } from "./siteDemand";
import { knownSite, leadsTo, type SiteNetwork } from "./siteNetwork";

/** Where each item is kept, made and bought. Without a network every item has one place, called "". */
export interface Places {
  /** Sites of an item, each a stock point. One "" where all sites are planned together. */
  sitesOf(item: number): readonly string[];
  /** The stock point's site for something that happens at a site. */
  placeOf(item: number, site: string): string;
  /** Where a route ends. */
  routeSite(route: Route): string;
  /** Where a supplier delivers an item, by the site that the table names for it; empty where it names none. */
  deliveredTo(item: number, site: string): readonly string[];
}

const onePlace: Places = {
  sitesOf: () => [""],
  placeOf: () => "",
  routeSite: () => "",
  deliveredTo: () => [""],
};

interface Placing {
  company: Company;
  bill: Bill;
  routes: ReadonlyMap<number, readonly Route[]>;
  /** Sites that serve the customers of a sold item. */
  shares: ReadonlyMap<number, SiteShares>;
  network: SiteNetwork | undefined;
}

/**
 * Decides where items are kept: where they are sold, made, used and in stock, and at the sites between these on lanes.
 * A component that no lane brings from where it is made or in stock to where it is used is planned over all sites
 * together, as the data does not say how it gets there. Suppliers deliver to where the table says, else to where a
 * bought item is sold or used.
 */
export function placesOf(items: readonly number[], placing: Placing): Places {
  const { network, company, shares } = placing;
  if (!network) return onePlace;
  const routeSite = (route: Route): string => {
    const sites = route.lines.map(({ resource }) => company.resources.site[resource]);
    return knownSite(
      network,
      sites.reverse().find((site) => network.reach.has(site)) ?? "",
      network.mainPlant,
    );
  };
  const made = madeAt(placing, network, routeSite);
  const used = usedAt(items, placing, made);
  const stocked = stockedAt(company, network);
  const named = deliveriesOf(company, network);
  const none: ReadonlySet<string> = new Set<string>();
  const sitesOf = new Map<number, string[]>();
  const wantedAt = new Map<number, Set<string>>();
  for (const item of items) {
    const wanted = new Set([...(shares.get(item)?.keys() ?? []), ...(used.get(item) ?? [])]);
    const sources = new Set([...(made.get(item) ?? []), ...(stocked.get(item) ?? [])]);
    wantedAt.set(item, wanted);
    const delivered = [...(named.get(item) ?? none)].flatMap((site) => (site === "" ? [...wanted] : [site]));
    const supplied = new Set([...sources, ...delivered]);
    const connected =
      [...wanted].every((site) => [...supplied].some((from) => network.reach.get(from)?.has(site))) &&
      [...sources].every((site) => leadsTo(network, site, wanted));
    const together = wanted.size === 0 || (!shares.has(item) && !connected);
    const between = (site: string): boolean =>
      leadsTo(network, site, wanted) && [...supplied].some((from) => network.reach.get(from)?.has(site));
    const kept = network.sites.filter((site) => wanted.has(site) || sources.has(site) || between(site));
    sitesOf.set(item, together ? [""] : kept);
  }
  const place = (item: number, site: string): string => {
    const kept = sitesOf.get(item) ?? [""];
    return kept.includes(site) ? site : kept[0];
  };
  return {
    sitesOf: (item) => sitesOf.get(item) ?? [""],
    placeOf: place,
    routeSite,
    deliveredTo: (item, site) => {
      const said = knownSite(network, site, "");
      if ((sitesOf.get(item) ?? [""]).includes(said)) return [said];
      const at = [...(wantedAt.get(item) ?? none)].map((site) => place(item, site));
      return at.length > 0 ? [...new Set(at)] : (sitesOf.get(item) ?? [""]);
    },
  };
}

/** Sites to which suppliers deliver each bought item; empty for those of which the table does not say it. */
function deliveriesOf(
  { itemSuppliers: sources, itemIndex }: Company,
  network: SiteNetwork,
): Map<number, Set<string>> {
  const deliveries = new Map<number, Set<string>>();
  for (let row = 0; row < sources.rowCount; row++) {
    const item = itemIndex.get(sources.item[row]);
    if (item === undefined) continue;
    const sites = deliveries.get(item) ?? new Set<string>();
    deliveries.set(item, sites.add(knownSite(network, sources.site[row], "")));
  }
  return deliveries;
}

/**
 * Sites at which each item's routes end; the main plant for what is put together without a resource. A by-product comes
 * out where its parents are made.
 */
function madeAt(
  { routes, bill: { recipes, byProducts } }: Placing,
  { mainPlant }: SiteNetwork,
  routeSite: (route: Route) => string,
): Map<number, Set<string>> {
  const made = new Map<number, Set<string>>();
  for (const [item, ways] of routes) made.set(item, new Set(ways.map(routeSite)));
  for (const item of recipes.keys()) if (!made.has(item)) made.set(item, new Set([mainPlant]));
  for (const [parent, lines] of byProducts)
    for (const { item } of lines)
      made.set(item, new Set([...(made.get(item) ?? []), ...(made.get(parent) ?? [])]));
  return made;
}

/** Sites at which something that needs the item is made. */
function usedAt(
  items: readonly number[],
  { bill }: Placing,
  made: ReadonlyMap<number, ReadonlySet<string>>,
): Map<number, Set<string>> {
  const used = new Map<number, Set<string>>();
  for (const parent of items)
    for (const { item } of bill.inputs.get(parent) ?? []) {
      const sites = used.get(item) ?? new Set<string>();
      used.set(item, sites);
      for (const site of made.get(parent) ?? []) sites.add(site);
    }
  return used;
}

function stockedAt(company: Company, { reach }: SiteNetwork): Map<number, Set<string>> {
  const stocked = new Map<number, Set<string>>();
  const { inventory, scheduledReceipts: due, itemIndex } = company;
  const note = (key: string, site: string): void => {
    const item = itemIndex.get(key);
    if (item === undefined || !reach.has(site)) return;
    const sites = stocked.get(item) ?? new Set<string>();
    stocked.set(item, sites.add(site));
  };
  for (let i = 0; i < inventory.rowCount; i++)
    if (inventory.onHand[i] > 0 || inventory.inTransit[i] > 0) note(inventory.item[i], inventory.site[i]);
  for (let i = 0; i < due.rowCount; i++) if (due.type[i] !== "TO") note(due.item[i], due.site[i]);
  return stocked;
}
