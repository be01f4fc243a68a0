import type { Company } from "../../planning/data/company";
import { historySpan } from "../../planning/data/salesHistory";
import { inChunks, type Sliced } from "../slices";

/** Months of sales that say who buys how much. */
const recentMonths = 12;
/** Customers of whom nothing is said. */
export const usualCustomer = { priority: 2, target: 0.95 } as const;

export interface Group {
  customer: string;
  priority: number;
  /** Part of demand that was promised to be served. */
  target: number;
  channel: string;
  /** Site that serves it; undefined where nothing says. */
  site: string | undefined;
  units: number;
}

/** The groups that buy an item. */
export type CustomerGroups = (item: number) => readonly Group[];

/** Stands for all items together. */
const anyItem = -1;

/** The groups that bought an item in the last year; those of all items for one that nobody has bought yet. */
export function* groupsInSlices(
  company: Company,
  warehouseOf: ReadonlyMap<string, string> = new Map(),
): Sliced<CustomerGroups> {
  const { sales } = company;
  const last = historySpan(sales)?.to ?? 0;
  const known = new Map<number, Omit<Group, "units">>();
  const byItem = new Map<number, Map<number, number>>();
  const add = (item: number, key: number, units: number): void => {
    let own = byItem.get(item);
    if (!own) byItem.set(item, (own = new Map()));
    own.set(key, (own.get(key) ?? 0) + units);
  };
  yield* inChunks(sales.rowCount, (from, to) => {
    for (let i = from; i < to; i++) {
      const units = sales.ordered[i];
      if (sales.month[i] <= last - recentMonths || !(units > 0)) continue;
      const [customer, region, channel] = [sales.customer[i], sales.region[i], sales.channel[i]];
      const key = groupCode(company, customer, region, channel);
      if (!known.has(key)) known.set(key, groupOf(company, warehouseOf, [customer, region, channel]));
      add(sales.item[i], key, units);
      add(anyItem, key, units);
    }
  });
  return (item) =>
    [...(byItem.get(item) ?? byItem.get(anyItem) ?? [])].flatMap(([key, units]) => {
      const group = known.get(key);
      return group ? [{ ...group, units }] : [];
    });
}

/** A number for each customer, and after these one for each region and channel of sales without customers. */
function groupCode({ sales }: Company, customer: number, region: number, channel: number): number {
  if (customer >= 0) return customer;
  return sales.customerKeys.length + (region + 1) * (sales.channelKeys.length + 1) + channel + 1;
}

/** Priority and promised service of a customer; of a region and channel the mean of its customers. */
function groupOf(
  { sales, customers }: Company,
  warehouseOf: ReadonlyMap<string, string>,
  [customer, region, channel]: number[],
): Omit<Group, "units"> {
  const [name, where, how] = [
    customer < 0 ? undefined : sales.customerKeys[customer],
    region < 0 ? undefined : sales.regionKeys[region],
    channel < 0 ? undefined : sales.channelKeys[channel],
  ];
  const rows = customers.customer.flatMap((key, i) => {
    const isMeant =
      name === undefined
        ? (where === undefined || customers.region[i] === where) &&
          (how === undefined || customers.channel[i] === how)
        : key === name;
    return isMeant ? [i] : [];
  });
  const mean = (values: ArrayLike<number>, otherwise: number): number => {
    const given = rows.map((i) => values[i]).filter((value) => !Number.isNaN(value));
    return given.length > 0 ? given.reduce((sum, value) => sum + value, 0) / given.length : otherwise;
  };
  const site = where ?? (rows.length > 0 ? customers.region[rows[0]] : undefined);
  return {
    customer: name ?? ([where, how].filter(Boolean).join(", ") || "All customers"),
    priority: Math.round(mean(customers.priority, usualCustomer.priority)),
    target: mean(customers.serviceTarget, usualCustomer.target),
    channel: how ?? (rows.length > 0 ? customers.channel[rows[0]] : ""),
    site: site === undefined ? undefined : warehouseOf.get(site),
  };
}
