import type { Activity } from "../../planning/supply/supplyModel";
import type { Stage, StageArc } from "../../planning/supply/inventory/guaranteedService";
import { safetyFactor } from "../../planning/supply/inventory/normalLoss";
import type { SupplyResult } from "./sheets";
import { leadMonths, type StockTarget } from "./targets";

const daysPerWeek = 7;
const weeksPerMonth = 30.4 / daysPerWeek;
/** Weeks from a decision to make something until it is in stock. */
const makingWeeks = 4;
/** Service with which an item that is not sold covers its time. */
const innerService = 0.95;

/** The supply chain of a plan as stages, one a stock point, with weeks as periods. */
export interface Chain {
  stages: Stage[];
  /** Of the usual way to fill each stock point; those that would close a loop left out. */
  arcs: StageArc[];
  /** Stages that keep their own stock and quote 0, because they go more than one way into what they serve. */
  decoupled: ReadonlySet<number>;
}

type Planned = Pick<SupplyResult, "company" | "supply">;

/**
 * Stock points as stages of the guaranteed-service model. A stage takes its usual way: what is made takes four weeks
 * after its components, what is bought the supplier's lead time, what is moved the lane's days. Deviations of sold items
 * are those of their targets, divided among sites as if these erred independently. The model is one of trees: a stage
 * whose arcs close a loop quotes 0, which serves everything behind it, and its arcs are cut.
 */
export function chainOf({ company, supply }: Planned, targets: readonly StockTarget[]): Chain {
  const { model, pointItem, pointShare, soldPoints } = supply;
  const sold = new Set(soldPoints.filter((point) => pointShare[point] > 0));
  const aims = new Map(targets.map((target) => [target.item, target] as const));
  const ways = usualWays(supply);
  const all = ways.flatMap((way, to): StageArc[] =>
    (way?.inputs ?? []).map(({ point: from, quantity }) => ({
      ...{ from, to, quantity: quantity / (way?.yield ?? 1) },
    })),
  );
  const times = timesOf({ company, supply }, ways);
  const sd = (point: number): number => {
    const error = aims.get(pointItem[point])?.error ?? 0;
    return sold.has(point) ? (error * Math.sqrt(pointShare[point])) / Math.sqrt(weeksPerMonth) : 0;
  };
  const outside = model.points.map((_, point) => sd(point));
  const { arcs, decoupled } = asTrees(all, model.points.length);
  const whole = deviations(outside, all);
  const stages = model.points.map((point, p): Stage => {
    const target = aims.get(pointItem[p]);
    const review = target ? Math.max(0, target.riskMonths - ownLead(company, target)) : 0;
    const isSold = sold.has(p);
    return {
      name: point.site ? `${point.item} ${point.site}` : point.item,
      time: times[p] + (isSold ? Math.round(review * weeksPerMonth) : 0),
      holding: point.holding * 12,
      ...(isSold || decoupled.has(p) ? { demandSd: decoupled.has(p) ? whole[p] : outside[p] } : {}),
      factor: safetyFactor(isSold && target ? target.service : innerService),
    };
  });
  return { stages, arcs, decoupled };
}

/** Months of the item's own supplier or production, as its target counts them. */
function ownLead(company: SupplyResult["company"], { item }: StockTarget): number {
  return leadMonths(company).get(item)?.months ?? 1;
}

/** How each stock point is usually filled: made, else bought, else moved over the first lane. */
function usualWays({ model }: Planned["supply"]): (Activity | undefined)[] {
  const rank: Record<Activity["kind"], number> = { make: 0, buy: 1, move: 2, subcontract: 3 };
  const ways: (Activity | undefined)[] = model.points.map(() => undefined);
  for (const activity of model.activities) {
    const known = ways[activity.output];
    if (!known || rank[activity.kind] < rank[known.kind]) ways[activity.output] = activity;
  }
  return ways;
}

function timesOf(
  { company, supply: { model, pointItem, lanes } }: Planned,
  ways: readonly (Activity | undefined)[],
): number[] {
  const leads = leadMonths(company);
  const positions = new Map(model.activities.map((activity, a) => [activity, a] as const));
  return ways.map((way, point) => {
    if (!way) return 0;
    if (way.kind === "buy")
      return Math.ceil((leads.get(pointItem[point])?.months ?? 0) * weeksPerMonth - 1e-9);
    if (way.kind !== "move") return makingWeeks;
    const days = lanes.get(positions.get(way) ?? -1)?.transitDays ?? 0;
    return Math.ceil(days / daysPerWeek - 1e-9);
  });
}

/** Arcs that form trees, and the suppliers whose arcs do not: all of theirs are cut. */
function asTrees(
  all: readonly StageArc[],
  points: number,
): { arcs: StageArc[]; decoupled: ReadonlySet<number> } {
  const decoupled = new Set<number>();
  for (;;) {
    const root = Int32Array.from({ length: points }, (_, k) => k);
    const find = (k: number): number => {
      while (root[k] !== k) k = root[k] = root[root[k]];
      return k;
    };
    const arcs = all.filter(({ from }) => !decoupled.has(from));
    let closed = false;
    for (const { from, to } of arcs) {
      if (decoupled.has(from)) continue;
      if (find(from) === find(to)) {
        decoupled.add(from);
        closed = true;
      } else root[find(from)] = find(to);
    }
    if (!closed) return { arcs, decoupled };
  }
}

/** Deviation of each stage with what it serves; a loop, which step 1 tells, is entered once. */
function deviations(outside: readonly number[], arcs: readonly StageArc[]): Float64Array {
  const customers = new Map<number, StageArc[]>();
  for (const arc of arcs) customers.set(arc.from, [...(customers.get(arc.from) ?? []), arc]);
  const known = new Map<number, number>();
  const variance = (point: number): number => {
    const ready = known.get(point);
    if (ready !== undefined) return ready;
    known.set(point, outside[point] ** 2);
    const served = (customers.get(point) ?? []).map(({ to, quantity = 1 }) => quantity ** 2 * variance(to));
    const total = served.reduce((sum, each) => sum + each, outside[point] ** 2);
    known.set(point, total);
    return total;
  };
  return Float64Array.from(outside, (_, point) => Math.sqrt(variance(point)));
}
