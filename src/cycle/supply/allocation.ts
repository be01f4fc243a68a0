import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { historySpan } from "../../planning/data/salesHistory";
import { allocate, type AllocationOptions } from "../../planning/supply/allocate";
import { RateBook } from "../rateBook";
import type { MonthSpan } from "../wideTable";
import type { ShortageRule } from "./contract";
import type { CompanySupply } from "./model";
import type { ShownPlan } from "./tail";

/** Months of sales that say who buys how much. */
const recentMonths = 12;
/** Less than this waits because of rounding only. */
const smallest = 0.005;
const usual = { priority: 2, target: 0.95 } as const;

/** What one group of customers asks of an item in a month, gets, and waits for. */
export interface CustomerShare {
  /** "2026-06". */
  month: string;
  /** Position in `company.items`. */
  item: number;
  site: string;
  /** A customer; where sales name none, a region and channel. */
  customer: string;
  /** 1 is served first. */
  priority: number;
  /** Units of the month and those still waiting from before. */
  asked: number;
  gets: number;
  waits: number;
  /** Revenue that waits, currency. */
  value: number;
}

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

/**
 * Who is short by the rule: what the plan ships of an item at a site in each month, shared among the customers that
 * ask for it, by their part of the last year's sales. What a customer does not get waits and is asked for again. In
 * every month what all get is what is shipped. Months in which nobody waits are left out.
 */
export function customerShares(
  company: Company,
  { model, pointItem, network }: CompanySupply,
  { quantities }: ShownPlan,
  span: MonthSpan,
  rule: ShortageRule,
): CustomerShare[] {
  const groupsOf = customerGroups(company, network?.warehouseOf ?? new Map<string, string>());
  const rates = new RateBook(company);
  return model.demand.flatMap(({ point, quantity, price = 0 }, s) => {
    if (!quantities.backlog[s].some((units) => units > smallest)) return [];
    const item = pointItem[point];
    const { site } = model.points[point];
    const groups = atSite(groupsOf(item), site);
    const total = groups.reduce((sum, { units }) => sum + units, 0);
    const margins = rule === "margin" ? marginsOf(rates, item, span.first, groups) : undefined;
    let waiting = new Float64Array(groups.length);
    return Array.from({ length: span.count }, (_, t) => t).flatMap((t): CustomerShare[] => {
      const asked = waiting.map((units, g) => units + (quantity[t] * groups[g].units) / total);
      const gets = allocate(
        quantities.shipped[s][t],
        asked,
        optionsOf(rule, groups, asked, margins),
      ).quantity;
      waiting = asked.map((units, g) => Math.max(0, units - gets[g]));
      if (!(quantities.backlog[s][t] > smallest)) return [];
      return groups.map(({ customer, priority }, g) => ({
        ...{ month: monthLabel(span.first + t), item, site, customer, priority },
        ...{ asked: asked[g], gets: gets[g], waits: waiting[g], value: waiting[g] * price },
      }));
    });
  });
}

function optionsOf(
  rule: ShortageRule,
  groups: readonly Group[],
  asked: Float64Array,
  margins: Float64Array | undefined,
): AllocationOptions {
  switch (rule) {
    case "priority":
      return { rule, priority: Float64Array.from(groups, ({ priority }) => priority) };
    case "target":
      return {
        rule,
        targets: asked.map((units, g) => units * groups[g].target),
        holding: new Float64Array(groups.length),
      };
    case "margin":
      return { rule, ...(margins ? { margins } : {}) };
    case "fairShare":
      return { rule };
  }
}

/** Price of the group's channel less standard cost; the item's mean price where the channel has none. */
function marginsOf(rates: RateBook, item: number, month: number, groups: readonly Group[]): Float64Array {
  const parts = new Map(rates.priceParts(item, month).map((part) => [part.channel, part.local * part.rate]));
  const [mean, cost] = [rates.price(item, month) || 0, rates.cost(item, month) || 0];
  return Float64Array.from(groups, ({ channel }) => (parts.get(channel) ?? mean) - cost);
}

/** Those that the site serves; everybody where nothing says who that is. */
function atSite(groups: readonly Group[], site: string): readonly Group[] {
  const served = site === "" ? groups : groups.filter((group) => group.site === site);
  if (served.length > 0) return served;
  return groups.length > 0 ? groups : [nobodyKnown];
}

const nobodyKnown: Group = {
  ...{ customer: "All customers", priority: usual.priority, target: usual.target },
  ...{ channel: "", site: undefined, units: 1 },
};

/** The groups that bought an item in the last year; those of all items for one that nobody has bought yet. */
export function customerGroups(
  company: Company,
  warehouseOf: ReadonlyMap<string, string>,
): (item: number) => readonly Group[] {
  const { sales } = company;
  const last = historySpan(sales)?.to ?? 0;
  const known = new Map<string, Omit<Group, "units">>();
  const byItem = new Map<number, Map<string, number>>();
  for (let i = 0; i < sales.rowCount; i++) {
    const units = sales.ordered[i];
    if (sales.month[i] <= last - recentMonths || !(units > 0)) continue;
    const place = [sales.customer[i], sales.region[i], sales.channel[i]];
    const key = place[0] >= 0 ? `${place[0]}` : place.join(" ");
    if (!known.has(key)) known.set(key, groupOf(company, warehouseOf, place));
    for (const item of [sales.item[i], -1]) {
      const own = byItem.get(item) ?? new Map<string, number>();
      byItem.set(item, own.set(key, (own.get(key) ?? 0) + units));
    }
  }
  return (item) =>
    [...(byItem.get(item) ?? byItem.get(-1) ?? [])].flatMap(([key, units]) => {
      const group = known.get(key);
      return group ? [{ ...group, units }] : [];
    });
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
    priority: Math.round(mean(customers.priority, usual.priority)),
    target: mean(customers.serviceTarget, usual.target),
    channel: how ?? (rows.length > 0 ? customers.channel[rows[0]] : ""),
    site: site === undefined ? undefined : warehouseOf.get(site),
  };
}
