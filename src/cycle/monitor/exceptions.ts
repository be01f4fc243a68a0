import type { Company } from "../../planning/data/company";
import { isoDate, monthLabel } from "../../planning/data/excelDate";
import { percent, units } from "../format";
import { RateBook } from "../rateBook";
import type { MonthActuals } from "./actuals";
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

/** Deviations of the month from plan by item. */
export function itemExceptions(
  company: Company,
  plan: MonthPlan,
  actuals: MonthActuals,
  paces: readonly ItemPace[],
): MonitorException[] {
  const rates = new RateBook(company);
  const { items } = company;
  const price = (item: number): number =>
    rates.price(item, actuals.month) || rates.cost(item, actuals.month) || 0;
  const cost = (item: number): number => rates.cost(item, actuals.month) || 0;
  const { sales, production, inventory } = actuals.byMeasure;
  const found: MonitorException[] = [];
  const add = (
    item: number,
    kind: string,
    figures: Pick<MonitorException, "plan" | "actual" | "money" | "action" | "cause">,
  ): void => {
    found.push({
      id: `${monthLabel(actuals.month)} ${kind} ${items.item[item]}`,
      key: items.item[item],
      description: items.description[item],
      family: items.family[item],
      owner: items.planner[item],
      kind,
      ...figures,
    });
  };
  for (const { item, plan: whole, projected, money } of paces.filter(({ willMiss }) => willMiss))
    add(item, "Will miss the month", {
      plan: whole,
      actual: projected,
      money,
      action: say`At this pace the month ends with ${units(projected)} of ${units(whole)} units: act before it does.`,
      cause: "demand",
    });
  // Sales of a month that goes on are judged by their pace alone.
  for (const [item, planned] of actuals.covered < 1 ? [] : plan.sales) {
    const sold = sales.get(item) ?? 0;
    const share = planned > 0 ? sold / planned - 1 : 0;
    if (Math.abs(share) <= tolerance) continue;
    add(item, "Sales off plan", {
      plan: planned,
      actual: sold,
      money: Math.abs(sold - planned) * price(item),
      action:
        share < 0
          ? say`${percent(-share, 0)} below plan: ask sales for the reason before the next consensus.`
          : say`${percent(share, 0)} above plan: check the stock of the coming weeks.`,
      cause: "demand",
    });
  }
  for (const [item, planned] of plan.production) {
    const made = production.get(item) ?? 0;
    const share = planned > 0 ? made / planned - 1 : 0;
    if (Math.abs(share) <= tolerance) continue;
    add(item, "Production off plan", {
      plan: planned,
      actual: made,
      money: Math.abs(made - planned) * cost(item),
      action:
        share < 0
          ? say`${percent(-share, 0)} not made: catch up or move the orders.`
          : say`${percent(share, 0)} more made than planned: hold back next month.`,
      cause: "supply",
    });
  }
  for (const [item, safety] of plan.safetyStock) {
    const stock = inventory.get(item);
    if (stock === undefined || stock >= safety || safety === 0) continue;
    add(item, "Stock below safety stock", {
      plan: safety,
      actual: stock,
      money: (safety - stock) * price(item),
      action: say`${units(safety - stock)} units short of the safety stock: expedite.`,
      cause: "policy",
    });
  }
  for (const late of lateOrders(company)) {
    add(late.item, "Orders late or short", {
      plan: late.ordered,
      actual: late.inTime,
      money: (late.ordered - late.inTime) * price(late.item),
      action:
        late.lines === 1
          ? say`${late.lines} order line late or short, the last due ${isoDate(late.last)}: tell the customers and find the cause.`
          : say`${late.lines} order lines late or short, the last due ${isoDate(late.last)}: tell the customers and find the cause.`,
      cause: "supply",
    });
  }
  return found;
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

/** Order lines delivered late or short, added up by item. */
function lateOrders({ deliveries, itemIndex }: Company): LateOrders[] {
  const byItem = new Map<number, LateOrders>();
  for (let i = 0; i < deliveries.rowCount; i++) {
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
