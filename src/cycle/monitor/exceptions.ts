import type { Company } from "../../planning/data/company";
import { isoDate, monthLabel } from "../../planning/data/excelDate";
import { percent, units } from "../format";
import { RateBook } from "../rateBook";
import type { MonthActuals } from "./actuals";
import { dueLines } from "./dueLines";
import type { MonthPlan } from "./performance";
import type { CauseCode } from "./exceptionContract";
import type { ItemPace } from "./runRateSheet";
import { say } from "../../planning/words";

const tolerance = 0.1;

/** A deviation worth acting on, ranked by the money behind it. */
export interface MonitorException {
  /** Stays the same from run to run, so that what people wrote stays with it. */
  id: string;
  /** Item, supplier or decision. */
  key: string;
  description: string;
  family: string;
  kind: string;
  /** NaN where it does not apply. */
  plan: number;
  actual: number;
  /** Currency. */
  money: number;
  action: string;
  /** Who is asked first. */
  owner: string;
  /** What such a miss mostly comes from; people may say otherwise. */
  cause: CauseCode;
}

/** What one rule finds at an item. */
type ItemFinding = Pick<MonitorException, "kind" | "plan" | "actual" | "money" | "action" | "cause"> & {
  item: number;
};

/** Money of a unit of an item in the month, currency. */
interface UnitMoney {
  /** What it sells for; its cost where it has no price. */
  price(item: number): number;
  cost(item: number): number;
}

/** Deviations of the month from plan by item. */
export function itemExceptions(
  company: Company,
  plan: MonthPlan,
  actuals: MonthActuals,
  paces: readonly ItemPace[],
): MonitorException[] {
  const rates = new RateBook(company);
  const { items } = company;
  const money: UnitMoney = {
    price: (item) => rates.price(item, actuals.month) || rates.cost(item, actuals.month) || 0,
    cost: (item) => rates.cost(item, actuals.month) || 0,
  };
  const found = [
    ...willMiss(paces),
    // Sales of a month that goes on are judged by their pace alone.
    ...(actuals.covered < 1 ? [] : salesOffPlan(plan, actuals, money)),
    ...productionOffPlan(plan, actuals, money),
    ...belowSafetyStock(plan, actuals, money),
    ...ordersLateOrShort(company, actuals, money),
  ];
  return found.map(({ item, kind, ...finding }) => ({
    id: `${monthLabel(actuals.month)} ${kind} ${items.item[item]}`,
    key: items.item[item],
    description: items.description[item],
    family: items.family[item],
    owner: items.planner[item],
    kind,
    ...finding,
  }));
}

function willMiss(paces: readonly ItemPace[]): ItemFinding[] {
  return paces
    .filter((pace) => pace.willMiss)
    .map(({ item, plan, projected, money }) => ({
      item,
      kind: "Will miss the month",
      plan,
      actual: projected,
      money,
      action: say`At this pace the month ends with ${units(projected)} of ${units(plan)} units: act before it does.`,
      cause: "demand",
    }));
}

function salesOffPlan(plan: MonthPlan, { byMeasure }: MonthActuals, { price }: UnitMoney): ItemFinding[] {
  return offPlan(plan.sales, byMeasure.sales).map(({ item, planned, actual, share }) => ({
    item,
    kind: "Sales off plan",
    plan: planned,
    actual,
    money: Math.abs(actual - planned) * price(item),
    action:
      share < 0
        ? say`${percent(-share, 0)} below plan: ask sales for the reason before the next consensus.`
        : say`${percent(share, 0)} above plan: check the stock of the coming weeks.`,
    cause: "demand",
  }));
}

function productionOffPlan(plan: MonthPlan, { byMeasure }: MonthActuals, { cost }: UnitMoney): ItemFinding[] {
  return offPlan(plan.production, byMeasure.production).map(({ item, planned, actual, share }) => ({
    item,
    kind: "Production off plan",
    plan: planned,
    actual,
    money: Math.abs(actual - planned) * cost(item),
    action:
      share < 0
        ? say`${percent(-share, 0)} not made: catch up or move the orders.`
        : say`${percent(share, 0)} more made than planned: hold back next month.`,
    cause: "supply",
  }));
}

/** Items whose flow of the month lies further from its plan than is tolerated; what was not planned has no share. */
function offPlan(
  plan: ReadonlyMap<number, number>,
  actuals: ReadonlyMap<number, number>,
): { item: number; planned: number; actual: number; share: number }[] {
  return [...plan].flatMap(([item, planned]) => {
    const actual = actuals.get(item) ?? 0;
    const share = planned > 0 ? actual / planned - 1 : 0;
    return Math.abs(share) > tolerance ? [{ item, planned, actual, share }] : [];
  });
}

function belowSafetyStock(plan: MonthPlan, { byMeasure }: MonthActuals, { price }: UnitMoney): ItemFinding[] {
  return [...plan.safetyStock].flatMap(([item, safety]): ItemFinding[] => {
    const stock = byMeasure.inventory.get(item);
    if (stock === undefined || stock >= safety || safety === 0) return [];
    return [
      {
        item,
        kind: "Stock below safety stock",
        plan: safety,
        actual: stock,
        money: (safety - stock) * price(item),
        action: say`${units(safety - stock)} units short of the safety stock: expedite.`,
        cause: "policy",
      },
    ];
  });
}

function ordersLateOrShort(company: Company, actuals: MonthActuals, { price }: UnitMoney): ItemFinding[] {
  return lateOrders(company, actuals).map(({ item, ordered, inTime, lines, last }) => ({
    item,
    kind: "Orders late or short",
    plan: ordered,
    actual: inTime,
    money: (ordered - inTime) * price(item),
    action:
      lines === 1
        ? say`${lines} order line late or short, the last due ${isoDate(last)}: tell the customers and find the cause.`
        : say`${lines} order lines late or short, the last due ${isoDate(last)}: tell the customers and find the cause.`,
    cause: "supply",
  }));
}

interface LateOrders {
  item: number;
  ordered: number;
  /** Units that came in time. */
  inTime: number;
  lines: number;
  /** Latest day due. */
  last: number;
}

/** Order lines of the month delivered late or short, added up by item. */
function lateOrders(company: Company, actuals: MonthActuals): LateOrders[] {
  const { deliveries, itemIndex } = company;
  const byItem = new Map<number, LateOrders>();
  for (const i of dueLines(company, actuals)) {
    const item = itemIndex.get(deliveries.item[i]);
    const missed =
      deliveries.delivered[i] > deliveries.due[i] ||
      deliveries.quantityDelivered[i] < deliveries.quantityOrdered[i];
    if (item === undefined || !missed) continue;
    const entry = byItem.get(item) ?? { item, ordered: 0, inTime: 0, lines: 0, last: 0 };
    byItem.set(item, entry);
    entry.ordered += deliveries.quantityOrdered[i];
    if (!(deliveries.delivered[i] > deliveries.due[i])) entry.inTime += deliveries.quantityDelivered[i];
    entry.lines += 1;
    entry.last = Math.max(entry.last, deliveries.due[i]);
  }
  return [...byItem.values()];
}
