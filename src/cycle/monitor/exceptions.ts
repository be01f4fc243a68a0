import type { Company } from "../../planning/data/company";
import { isoDate } from "../../planning/data/excelDate";
import { percent, units } from "../format";
import { RateBook } from "../rateBook";
import type { MonthActuals } from "./actuals";
import type { MonthPlan } from "./performance";

/** More than one person cannot clear. */
const most = 50;
const tolerance = 0.1;

/** A deviation worth acting on, ranked by the money behind it. */
export interface MonitorException {
  item: number;
  kind: string;
  plan: number;
  actual: number;
  /** Currency. */
  money: number;
  action: string;
}

/** Deviations of the month from plan, the largest money first. */
export function rankedExceptions(
  company: Company,
  plan: MonthPlan,
  actuals: MonthActuals,
): MonitorException[] {
  const rates = new RateBook(company);
  const price = (item: number): number =>
    rates.price(item, actuals.month) || rates.cost(item, actuals.month) || 0;
  const cost = (item: number): number => rates.cost(item, actuals.month) || 0;
  const { sales, production, inventory } = actuals.byMeasure;
  const found: MonitorException[] = [];
  const compare = (
    kind: string,
    planned: ReadonlyMap<number, number>,
    actual: ReadonlyMap<number, number>,
    rate: (item: number) => number,
    action: (share: number) => string,
  ): void => {
    for (const [item, units] of planned) {
      const done = actual.get(item) ?? 0;
      const share = units > 0 ? done / units - 1 : 0;
      if (Math.abs(share) <= tolerance) continue;
      found.push({
        item,
        kind,
        plan: units,
        actual: done,
        money: Math.abs(done - units) * rate(item),
        action: action(share),
      });
    }
  };
  compare("Sales off plan", plan.sales, sales, price, (share) =>
    share < 0
      ? `${percent(-share, 0)} below plan: ask sales for the reason before the next consensus.`
      : `${percent(share, 0)} above plan: check the stock of the coming weeks.`,
  );
  compare("Production off plan", plan.production, production, cost, (share) =>
    share < 0
      ? `${percent(-share, 0)} not made: catch up or move the orders.`
      : `${percent(share, 0)} more made than planned: hold back next month.`,
  );
  for (const [item, safety] of plan.safetyStock) {
    const stock = inventory.get(item);
    if (stock === undefined || stock >= safety || safety === 0) continue;
    found.push({
      item,
      kind: "Stock below safety stock",
      plan: safety,
      actual: stock,
      money: (safety - stock) * price(item),
      action: `${units(safety - stock)} units short of the safety stock: expedite.`,
    });
  }
  found.push(...lateOrders(company, price));
  return found.sort((a, b) => b.money - a.money).slice(0, most);
}

/** Order lines delivered late or short, added up by item. */
function lateOrders({ deliveries, itemIndex }: Company, price: (item: number) => number): MonitorException[] {
  const byItem = new Map<number, MonitorException & { lines: number; last: number }>();
  for (let i = 0; i < deliveries.rowCount; i++) {
    const item = itemIndex.get(deliveries.item[i]);
    const missed =
      deliveries.delivered[i] > deliveries.due[i] ||
      deliveries.quantityDelivered[i] < deliveries.quantityOrdered[i];
    if (item === undefined || !missed) continue;
    const entry = byItem.get(item) ?? {
      item,
      kind: "Orders late or short",
      plan: 0,
      actual: 0,
      money: 0,
      action: "",
      lines: 0,
      last: 0,
    };
    byItem.set(item, entry);
    entry.plan += deliveries.quantityOrdered[i];
    if (!(deliveries.delivered[i] > deliveries.due[i])) entry.actual += deliveries.quantityDelivered[i];
    entry.money = (entry.plan - entry.actual) * price(item);
    entry.lines += 1;
    entry.last = Math.max(entry.last, deliveries.due[i]);
  }
  return [...byItem.values()].map(({ lines, last, ...entry }) => ({
    ...entry,
    action: `${lines} order ${lines === 1 ? "line" : "lines"} late or short, the last due ${isoDate(last)}: tell the customers and find the cause.`,
  }));
}
