import type { Company } from "../../planning/data/company";
import { historySpan } from "../../planning/data/salesHistory";
import type { SiteNetwork } from "./siteNetwork";

/** Months of sales that say where an item is sold. */
const recentMonths = 12;

/** Part of an item's demand that each site serves; the parts sum to 1. */
export type SiteShares = ReadonlyMap<string, number>;

/**
 * Which site serves how much of an item's demand: its sales of the last year by region, given to the warehouse that
 * serves the region. A sale without a region takes that of its customer. An item without such sales is split as all
 * items together, else by where it is in stock, else it is sold from the first warehouse.
 */
export function siteShares(company: Company, network: SiteNetwork): (item: number) => SiteShares {
  const { sales } = company;
  const regionOf = new Map(company.customers.customer.map((key, i) => [key, company.customers.region[i]]));
  const last = historySpan(sales)?.to ?? 0;
  const byItem = new Map<number, Map<string, number>>();
  const all = new Map<string, number>();
  for (let i = 0; i < sales.rowCount; i++) {
    const units = sales.ordered[i];
    if (sales.month[i] <= last - recentMonths || !(units > 0)) continue;
    const region = sales.regionKeys[sales.region[i]] ?? regionOf.get(sales.customerKeys[sales.customer[i]]);
    const site = region === undefined ? undefined : network.warehouseOf.get(region);
    if (site === undefined) continue;
    const own = byItem.get(sales.item[i]) ?? new Map<string, number>();
    byItem.set(sales.item[i], own);
    own.set(site, (own.get(site) ?? 0) + units);
    all.set(site, (all.get(site) ?? 0) + units);
  }
  const everywhere = parts(all, network);
  return (item) =>
    parts(byItem.get(item) ?? new Map<string, number>(), network) ??
    everywhere ??
    parts(stockBySite(company, item), network) ??
    new Map([[network.mainWarehouse, 1]]);
}

/** In the order of the sites, so that the same data gives the same plan. */
function parts(units: ReadonlyMap<string, number>, { sites }: SiteNetwork): SiteShares | undefined {
  const total = [...units.values()].reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return undefined;
  return new Map(sites.flatMap((site) => (units.has(site) ? [[site, (units.get(site) ?? 0) / total]] : [])));
}

function stockBySite({ inventory, items }: Company, item: number): Map<string, number> {
  const stock = new Map<string, number>();
  for (let i = 0; i < inventory.rowCount; i++) {
    if (inventory.item[i] !== items.item[item] || !(inventory.onHand[i] > 0)) continue;
    stock.set(inventory.site[i], (stock.get(inventory.site[i]) ?? 0) + inventory.onHand[i]);
  }
  return stock;
}
