import { monthLabel } from "../../planning/data/excelDate";
import { at, pointName } from "../../planning/supply/supplyModel";
import { say } from "../../planning/words";
import type { StepException } from "../contract";
import { money, topNames, units } from "../format";
import { sumOf } from "../sums";
import { targetsOfRows } from "./rowTargets";
import type { SupplyResult } from "./sheets";

/** Of more items than these the rest is told by the sheet of stock. */
const told = 15;
/** Less than this is a rounding of the solver. */
const smallest = 1e-6;

/** Stock that stands above the maximum of the inventory table, dearest first, and stock that fills it. */
export function maximumExceptions(result: SupplyResult): StepException[] {
  const { company, supply, plan, span } = result;
  const target = targetsOfRows(result);
  const found = supply.model.points.flatMap((point, p): StepException[] => {
    if (point.limit === undefined) return [];
    const limit = (t: number): number => at(point.limit, t, Infinity);
    const stock = plan.quantities.inventory[p];
    const over = stock.map((held, t) => Math.max(0, held - limit(t)));
    const months = (chosen: (t: number) => boolean): string =>
      topNames([...stock.keys()].filter(chosen).map((t) => monthLabel(span.first + t)));
    const item = supply.pointItem[p];
    const most = units(limit(0));
    const about = {
      ...{ rule: "Above maximum", key: company.items.item[item], owner: company.items.planner[item] },
      target: target(item),
    };
    if (over.some((more) => more > smallest)) {
      const price = (point.limitPenalty ?? 0) * sumOf(over);
      const amount = money(price, company.settings.currency);
      const text = say`${pointName(point)} stands above its maximum of ${most} by up to ${units(Math.max(...over))} in ${months((t) => over[t] > smallest)}; the plan gives that a price of ${amount}.`;
      return [{ ...about, tone: "warning", text, money: price }];
    }
    const fills = (t: number): boolean => limit(t) > 0 && stock[t] > limit(t) - smallest;
    if (![...stock.keys()].some(fills)) return [];
    const text = say`${pointName(point)} fills its maximum of ${most} in ${months(fills)}: no more is built ahead or bought.`;
    return [{ ...about, tone: "neutral", text }];
  });
  return found.sort((a, b) => (b.money ?? 0) - (a.money ?? 0)).slice(0, told);
}
