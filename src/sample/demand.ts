import { officeDays, type Holiday } from "./calendarDays";
import type { FinishedGood, SampleItem } from "./items";
import type { Random } from "./random";

/** The months of a company: history, plan, and on to the end of the budget's second year. */
export interface Timeframe {
  historyStart: number;
  firstMonth: number;
  horizon: number;
  /** Months from the start of the history to the end of the budget. */
  monthCount: number;
}

export function timeframe(firstMonth: number, historyMonths: number): Timeframe {
  const lastBudgetMonth = (Math.floor(firstMonth / 12) + 1) * 12 + 11;
  const historyStart = firstMonth - historyMonths;
  return { historyStart, firstMonth, horizon: 18, monthCount: lastBudgetMonth - historyStart + 1 };
}

/** Share of the like item's demand that a new item has reached in its first months; then all of it. */
export const launchRamp = [0.4, 0.6, 0.8, 1];

/** Mean demand a period of an intermittent item in a month with demand, and how often there is demand. */
export interface IntermittentDemand {
  probability: number;
  size: number;
}

/**
 * Expected demand of every finished good without promotions and price changes, a value a month of the
 * timeframe: level, growth, the family's season or its working days, launch and phase-out.
 */
export function expectedDemand(
  goods: SampleItem[],
  frame: Timeframe,
  holidays: Holiday[],
): Map<string, Float64Array> {
  const curves = new Map<string, Float64Array>();
  const days = Float64Array.from({ length: frame.monthCount }, (_, t) =>
    officeDays(frame.historyStart + t, holidays),
  );
  const basic = (good: FinishedGood): Float64Array =>
    Float64Array.from({ length: frame.monthCount }, (_, t) => {
      const month = frame.historyStart + t;
      const growth = (1 + good.family.growth) ** ((month - frame.firstMonth) / 12);
      const season =
        good.family.pattern === "workingDays"
          ? days[t] / 20.75
          : good.family.season[((month % 12) + 12) % 12];
      return good.volume * growth * season;
    });
  for (const item of goods) if (item.goods) curves.set(item.item, basic(item.goods));
  for (const item of goods) if (item.goods) curves.set(item.item, lifecycle(item, item.goods, curves, frame));
  return curves;
}

/** New items ramp up after their launch and follow their like item; phase-ins are applied by `applySuccession`. */
function lifecycle(
  item: SampleItem,
  good: FinishedGood,
  curves: ReadonlyMap<string, Float64Array>,
  frame: Timeframe,
): Float64Array {
  const own = curves.get(item.item) ?? new Float64Array(frame.monthCount);
  if (!good.likeItem || good.launchMonth === undefined) return own;
  const like = curves.get(good.likeItem.item) ?? own;
  const launch = good.launchMonth - frame.historyStart;
  return like.map((units, t) =>
    t < launch ? 0 : units * good.likeFactor * launchRamp[Math.min(t - launch, launchRamp.length - 1)],
  );
}

/** Moves the successor's share of the predecessor's demand over, from the given months on. */
export function applySuccession(
  curves: Map<string, Float64Array>,
  frame: Timeframe,
  predecessor: string,
  successor: string,
  shares: { month: number; share: number }[],
): void {
  const whole = curves.get(predecessor);
  if (!whole) return;
  const shareAt = (t: number): number => {
    const month = frame.historyStart + t;
    return shares.reduce((current, rule) => (rule.month <= month ? rule.share : current), 0);
  };
  curves.set(
    successor,
    whole.map((units, t) => units * shareAt(t)),
  );
  curves.set(
    predecessor,
    whole.map((units, t) => units * (1 - shareAt(t))),
  );
}

/** Units of an intermittent item in a month: nothing, or a lot whose size varies. */
export function intermittentUnits(demand: IntermittentDemand, random: Random): number {
  if (random.next() >= demand.probability) return 0;
  return Math.max(1, Math.round(demand.size * random.factor(0.45)));
}

/** How often an intermittent item has demand, and how much: the mean stays its volume. */
export function intermittentDemand(good: FinishedGood): IntermittentDemand {
  const probability = 0.3 + 0.08 * (good.rank % 4);
  return { probability, size: good.volume / probability };
}
