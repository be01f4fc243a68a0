import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import { allocate, type AllocationOptions } from "../../planning/supply/allocate";
import { RateBook } from "../rateBook";
import { eachOf, type Sliced } from "../slices";
import type { MonthSpan } from "../wideTable";
import type { ShortageRule } from "./contract";
import { usualCustomer, type CustomerGroups, type Group } from "./customerGroups";
import type { CompanySupply } from "./model";
import type { ShownPlan } from "./tail";

/** Less than this waits because of rounding only. */
const smallest = 0.005;

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

/**
 * Who is short by the rule: what the plan ships of an item at a site in each month, shared among the customers that
 * ask for it, by their part of the last year's sales. What a customer does not get waits and is asked for again. In
 * every month what all get is what is shipped. Months in which nobody waits are left out.
 *
 * @param groupsOf who buys an item: `groupsInSlices`
 */
export function* customerShares(
  company: Company,
  { model, pointItem }: CompanySupply,
  { quantities }: ShownPlan,
  span: MonthSpan,
  rule: ShortageRule,
  groupsOf: CustomerGroups,
): Sliced<CustomerShare[]> {
  const rates = new RateBook(company);
  yield;
  const shares = yield* eachOf(model.demand, ({ point, quantity, price = 0 }, s) => {
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
  return shares.flat();
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
  ...{ customer: "All customers", priority: usualCustomer.priority, target: usualCustomer.target },
  ...{ channel: "", site: undefined, units: 1 },
};
