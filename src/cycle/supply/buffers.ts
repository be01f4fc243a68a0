import type { Company } from "../../planning/data/company";
import { monthStart } from "../../planning/data/excelDate";
import { plainWord } from "../../planning/data/table";
import { reorderPolicy } from "../../planning/supply/inventory/reorderPolicy";
import { roundedUp } from "../../planning/supply/settle/orderRoom";
import { sumOf } from "../sums";
import type { SupplyResult } from "./sheets";
import { leadMonths, type StockTarget } from "./targets";

const daysPerMonth = 30.4;
/** Months of coming need that the average daily usage is the mean of. */
const usageMonths = 3;
/** Orders of a day beyond this part of the red zone are a spike. */
const spike = 0.5;

/** A demand-driven buffer and where its item stands in it, units. */
export interface Buffer {
  /** Position in `company.items`. */
  item: number;
  /** Units a day. */
  usage: number;
  leadDays: number;
  leadTimeFactor: number;
  variabilityFactor: number;
  /** Heights of the zones. */
  red: number;
  yellow: number;
  green: number;
  onHand: number;
  onOrder: number;
  /** Orders overdue when the plan begins, and spikes within the lead time. */
  qualified: number;
  netFlow: number;
  /** Where the net flow position stands. */
  zone: "red" | "yellow" | "green" | "above";
  order: number;
}

/**
 * Buffers of the items whose policy is DDMRP. The net flow position is stock + open supply − qualified demand; at or
 * below the top of yellow an order brings it to the top of green, in the supplier's lots.
 *
 * Source: Ptak and Smith, Demand Driven Material Requirements Planning.
 *
 * @param segments "AX" by item key
 */
export function buffersOf(
  { company, supply, need, span }: Pick<SupplyResult, "company" | "supply" | "need" | "span">,
  targets: readonly StockTarget[],
  segments: ReadonlyMap<string, string>,
): Buffer[] {
  const leads = leadMonths(company);
  const spread = new Map(targets.map(({ item, error, demand }) => [item, error / demand] as const));
  const orders = ordersByItem(company);
  return supply.items.flatMap((item, k): Buffer[] => {
    const key = company.items.item[item];
    const row = driven(company, key, segments.get(key) || company.items.abc[item] || "");
    if (row < 0) return [];
    const coming = need[k].slice(0, Math.min(usageMonths, span.count));
    const usage = sumOf(coming) / Math.max(1, coming.length) / daysPerMonth;
    const leadDays = (leads.get(item)?.months ?? 1) * daysPerMonth;
    const lots = lotsOf(company, key);
    const leadTimeFactor = factorOfLeadTime(leadDays);
    const variabilityFactor = factorOfSpread(spread.get(item) ?? NaN);
    const { zones } = reorderPolicy("ddmrp", {
      ...{ service: 0, demandSd: 0, demandMean: usage, leadTime: leadDays },
      ...{ leadTimeFactor, variabilityFactor, minimumOrder: lots.minimum },
      review: company.policies.review[row] || 0,
    });
    const { red, yellow, green } = zones!;
    const points = supply.model.points.filter((_, p) => supply.pointItem[p] === item);
    const onHand = sumOf(points.map(({ opening }) => opening));
    const onOrder = sumOf(
      points.map(({ scheduled }) => (scheduled ? sumOf(scheduled.slice(0, span.count)) : 0)),
    );
    const qualified = qualifiedDemand(orders.get(item), monthStart(span.first), leadDays, spike * red);
    const netFlow = onHand + onOrder - qualified;
    return [
      {
        ...{ item, usage, leadDays, leadTimeFactor, variabilityFactor },
        ...{ red, yellow: yellow - red, green: green - yellow },
        ...{ onHand, onOrder, qualified, netFlow },
        zone: netFlow <= red ? "red" : netFlow <= yellow ? "yellow" : netFlow <= green ? "green" : "above",
        order: netFlow <= yellow && usage > 0 ? roundedUp(green - netFlow, lots) : 0,
      },
    ];
  });
}

/** Row of the company's policies that steers the item by a buffer: its own, its segment's or its class's; -1 for none. */
function driven({ policies }: Company, item: string, segment: string): number {
  const scopes = [item, segment, segment.charAt(0)].map((scope) => policies.scope.indexOf(scope));
  const row = scopes.find((index) => index >= 0) ?? -1;
  return row >= 0 && ["ddmrp", "demanddriven"].includes(plainWord(policies.policy[row])) ? row : -1;
}

/** The longer the lead time, the smaller its factor: two weeks are short, more than two months long. */
function factorOfLeadTime(days: number): number {
  return days <= 14 ? 0.7 : days <= 61 ? 0.5 : 0.3;
}

/** Forecast error over demand: up to a quarter is little, beyond a half much. Unknown is medium. */
function factorOfSpread(spread: number): number {
  return spread <= 0.25 ? 0.3 : spread > 0.5 ? 0.8 : 0.5;
}

/** Minimum and multiple of the item's first supplier. */
function lotsOf({ itemSuppliers }: Company, key: string): { minimum: number; multiple: number } {
  const row = itemSuppliers.item.indexOf(key);
  return row < 0
    ? { minimum: 0, multiple: 0 }
    : { minimum: itemSuppliers.minimumOrder[row] || 0, multiple: itemSuppliers.multiple[row] || 0 };
}

/** Units that customers ordered of each item, by the day on which they are due. */
function ordersByItem({ openOrders, itemIndex }: Company): Map<number, Map<number, number>> {
  const byItem = new Map<number, Map<number, number>>();
  for (let i = 0; i < openOrders.rowCount; i++) {
    const item = itemIndex.get(openOrders.item[i]);
    if (item === undefined) continue;
    const days = byItem.get(item) ?? new Map<number, number>();
    byItem.set(item, days);
    days.set(openOrders.due[i], (days.get(openOrders.due[i]) ?? 0) + openOrders.quantity[i]);
  }
  return byItem;
}

function qualifiedDemand(
  days: ReadonlyMap<number, number> | undefined,
  today: number,
  leadDays: number,
  threshold: number,
): number {
  return sumOf(
    [...(days ?? [])].map(([day, units]) =>
      day <= today || (day <= today + leadDays && units > threshold) ? units : 0,
    ),
  );
}
