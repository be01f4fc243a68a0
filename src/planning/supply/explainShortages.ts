import type { Formulation } from "./formulating";
import { naturalCost, naturalPrices } from "./naturalPrices";
import type { PlanQuantities } from "./readSupplyPlan";
import { quotaWords } from "./quotaGroups";
import { at, isFenced, periodName, pointName, type Activity, type SupplyModel } from "./supplyModel";
import { say } from "../words";

export type ShortageCause = "capacity" | "supplier" | "quota" | "leadTime" | "fence" | "noSource" | "price";

/** Demand that is not met in its period, and what binds it. */
export interface Shortage {
  stream: number;
  period: number;
  units: number;
  kind: "backlog" | "lost";
  /** Penalty and, for lost units, revenue at stake. */
  money: number;
  cause: ShortageCause;
  /** Resource, activity or stock point that binds, and in which period. */
  where: string;
  wherePeriod: number;
  /** A sentence for the planner, and the part of it that says what binds. */
  reason: string;
  because: string;
}

/** Prices of the linear programme: what one more unit or hour is worth. */
export interface PlanPrices {
  duals: Float64Array;
  reducedCosts: Float64Array;
}

/**
 * Gives every unmet demand its binding reason: follows the cheapest way to the stock point and names the resource,
 * supplier limit, quota, fence or material whose price stands in the way, the lead time that leaves no time, or the
 * price of serving itself. Largest money first.
 */
export function explainShortages(
  formulation: Formulation,
  plan: Pick<PlanQuantities, "lost" | "backlog">,
  prices: PlanPrices,
): Shortage[] {
  const { model } = formulation;
  // Most parts of a large plan lack nothing.
  let known: Ways | undefined;
  const ways = (): Ways => (known ??= { sources: sourcesOf(model), natural: pricesOf(formulation) });
  const shortages: Shortage[] = [];
  model.demand.forEach((stream, s) => {
    for (let t = 0; t < model.periods; t++) {
      const units = stream.shortage === "lost" ? plan.lost[s][t] : plan.backlog[s][t];
      if (units <= 1e-6) continue;
      const binding = bindingAt(formulation, ways(), prices, stream.point, t, new Set());
      const kind = stream.shortage;
      const money = units * (stream.penalty + (kind === "lost" ? (stream.price ?? 0) : 0));
      const asked = say`${pointName(model.points[stream.point])} for ${stream.customer}`;
      const when = periodName(model, t);
      const reason =
        kind === "lost"
          ? say`${round(units)} of ${asked} are lost in ${when}: ${binding.sentence}`
          : say`${round(units)} of ${asked} wait in ${when}: ${binding.sentence}`;
      const { cause, where, period: wherePeriod, sentence: because } = binding;
      shortages.push({
        stream: s,
        period: t,
        units,
        kind,
        money,
        cause,
        where,
        wherePeriod,
        reason,
        because,
      });
    }
  });
  return shortages.sort((a, b) => b.money - a.money || a.stream - b.stream || a.period - b.period);
}

/** How each stock point can be filled, and what that costs when nothing is scarce. */
interface Ways {
  sources: readonly (readonly number[])[];
  natural: Float64Array;
}

interface Binding {
  cause: ShortageCause;
  where: string;
  period: number;
  sentence: string;
}

function bindingAt(
  formulation: Formulation,
  ways: Ways,
  prices: PlanPrices,
  point: number,
  t: number,
  path: ReadonlySet<number>,
): Binding {
  const { model, layout } = formulation;
  const inTime = ways.sources[point].filter((a) => isOpen(formulation, a, t - model.activities[a].leadTime));
  if (inTime.length === 0) return withoutTime(model, layout.from, ways.sources[point], point, t);
  const cost = (a: number): number => naturalCost(model.activities[a], ways.natural);
  const cheapest = inTime.reduce((best, a) => (cost(a) < cost(best) ? a : best));
  const activity = model.activities[cheapest];
  const start = t - activity.leadTime;
  const rents = rentsOf(formulation, ways.natural, prices, cheapest, start);
  const dearest = rents.sort((a, b) => b.rent - a.rent)[0];
  if (!dearest || dearest.rent <= 1e-6) {
    return {
      cause: "price",
      where: pointName(model.points[point]),
      period: t,
      sentence: say`serving costs more than the shortage; nothing else stands in the way.`,
    };
  }
  const isEnd = dearest.point === undefined || path.has(point) || formulation.external?.points[dearest.point];
  if (dearest.point !== undefined && !isEnd)
    return bindingAt(formulation, ways, prices, dearest.point, start, new Set(path).add(point));
  const binding = dearest.binding();
  return binding.cause === "capacity" ? withFence(formulation, prices, cheapest, start, binding) : binding;
}

/** What an activity pays for something scarce; put into words only where it is what binds. */
interface Rent {
  rent: number;
  /** The material that is scarce, which may be so for a reason of its own. */
  point?: number;
  binding(): Binding;
}

/** What an activity pays for scarce things in one start period, a unit started. */
function rentsOf(
  { model, layout }: Formulation,
  natural: Float64Array,
  { duals, reducedCosts }: PlanPrices,
  a: number,
  start: number,
): Rent[] {
  const activity = model.activities[a];
  const when = (): string => periodName(model, start);
  const rents: Rent[] = [];
  for (const { resource, hours, offset } of activity.uses ?? []) {
    const period = start + (offset ?? 0);
    if (period >= model.periods) continue;
    rents.push({
      rent: -duals[layout.capacityRow[resource] + period] * hours,
      binding: () => ({
        cause: "capacity",
        where: model.resources[resource].name,
        period,
        sentence: fullSentence(model, resource, period),
      }),
    });
    const k = model.resources[resource].pool;
    const pool = k === undefined ? undefined : model.pools?.[k];
    if (k === undefined || !pool) continue;
    // An hour of labour always costs its wage; what it costs beyond is scarcity.
    const wage = pool.wage / Math.max(1e-9, at(pool.hoursPerWorker, period, 0));
    rents.push({
      rent: (-duals[layout.poolRow[k] + period] - wage) * hours,
      binding: () => ({
        cause: "capacity",
        where: pool.name,
        period,
        sentence: say`there are not enough people in ${pool.name} in ${periodName(model, period)}.`,
      }),
    });
  }
  for (const { point, quantity } of activity.inputs ?? []) {
    const usual = Number.isFinite(natural[point]) ? natural[point] : 0;
    rents.push({
      rent: duals[layout.balanceRow[point] + start] * quantity - quantity * usual,
      point,
      binding: () => {
        const where = pointName(model.points[point]);
        return {
          cause: "supplier",
          where,
          period: start,
          sentence: say`${where} is missing in ${when()}.`,
        };
      },
    });
  }
  for (const { rows, coefficient } of layout.quotaOf.get(a) ?? []) {
    rents.push({
      rent: -duals[rows.row + start] * coefficient,
      binding: () => ({
        cause: "quota",
        where: rows.source.name,
        period: start,
        sentence: say`the quotas ${quotaWords(model, rows.group)} leave no more for ${activity.name} in ${when()}.`,
      }),
    });
  }
  const own = ownLimit(model, activity, start);
  if (own && layout.activity[a] >= 0)
    rents.push({
      rent: -reducedCosts[layout.activity[a] + start - layout.from[a]] / layout.lot[a],
      binding: () => ({ cause: own.cause, where: activity.name, period: start, sentence: own.sentence() }),
    });
  return rents;
}

/** What limits the starts of an activity itself in a period: its fence, a firm order, its most; undefined for nothing. */
function ownLimit(
  model: SupplyModel,
  { name, fence = 0, firm: firmOrders, maximum, orders }: Activity,
  start: number,
): { cause: ShortageCause; sentence(): string } | undefined {
  const when = (): string => periodName(model, start);
  const firm = firmOrders?.[start] ?? NaN;
  if (start < fence && !(firm > 0))
    return {
      cause: "fence",
      sentence: () =>
        say`${when()} lies inside the fence of ${name}: nothing new starts before ${periodName(model, fence)}.`,
    };
  if (!Number.isNaN(firm))
    return {
      cause: "supplier",
      sentence: () => {
        const { minimum, multiple } = orders ?? { minimum: 0, multiple: 1 };
        return say`${name} is ordered in lots of at least ${round(minimum)}, in multiples of ${round(multiple)}; the order of ${when()} is ${round(firm)}.`;
      },
    };
  const most = at(maximum, start, Infinity);
  if (most === Infinity) return undefined;
  return { cause: "supplier", sentence: () => say`${name} is at its limit of ${round(most)} in ${when()}.` };
}

/** A resource that is full because nothing could be started earlier, inside the fence, says so. */
function withFence(
  { model, layout }: Formulation,
  { reducedCosts }: PlanPrices,
  a: number,
  start: number,
  binding: Binding,
): Binding {
  const activity = model.activities[a];
  const { fence = 0 } = activity;
  if (fence === 0 || start < fence || layout.activity[a] < 0) return binding;
  for (let t = layout.from[a]; t < fence; t++) {
    if (!(reducedCosts[layout.activity[a] + t - layout.from[a]] < -1e-6)) continue;
    const reason = say`Nothing new could start before ${periodName(model, fence)}, inside the fence of ${activity.name}.`;
    return { ...binding, sentence: `${binding.sentence} ${reason}` };
  }
  return binding;
}

/** Prices when nothing is scarce, those of external points as given. */
function pricesOf({ model, external }: Formulation): Float64Array {
  if (!external) return naturalPrices(model);
  return naturalPrices(
    model,
    external.prices.map((price, p) => (external.points[p] ? price : Infinity)),
  );
}

function fullSentence(model: SupplyModel, resource: number, period: number): string {
  const { name, overtime, extraShift } = model.resources[resource];
  const when = periodName(model, period);
  const hasMore = at(overtime, period, 0) + at(extraShift, period, 0) > 0;
  return hasMore
    ? say`${name} is full in ${when}, overtime and extra shifts counted as far as they pay.`
    : say`${name} is full in ${when}.`;
}

function isOpen({ model, layout }: Formulation, a: number, start: number): boolean {
  if (start < layout.from[a] || start > layout.to[a]) return false;
  return layout.activity[a] >= 0 || (layout.rate[a] >= 0 && !isFenced(model.activities[a], start));
}

function withoutTime(
  model: SupplyModel,
  from: Int32Array,
  sources: readonly number[],
  point: number,
  t: number,
): Binding {
  const where = pointName(model.points[point]);
  const when = periodName(model, t);
  if (sources.length === 0) {
    return { cause: "noSource", where, period: t, sentence: say`nothing makes, buys or moves ${where}.` };
  }
  const late = sources.filter((a) => t - model.activities[a].leadTime < 0);
  if (late.length > 0) {
    // The quickest of them is the one that somebody might hurry.
    const quickest = late.reduce((best, a) =>
      model.activities[a].leadTime < model.activities[best].leadTime ? a : best,
    );
    const activity = model.activities[quickest];
    const sentence =
      activity.leadTime === 1
        ? say`${activity.name} takes 1 period, too long to reach ${when}.`
        : say`${activity.name} takes ${activity.leadTime} periods, too long to reach ${when}.`;
    return { cause: "leadTime", where: activity.name, period: t, sentence };
  }
  const activity = model.activities[sources[0]];
  const start = periodName(model, t - activity.leadTime);
  const sentence =
    t - activity.leadTime < from[sources[0]]
      ? say`${activity.name} may not yet start in ${start} (fence or effective dates).`
      : say`${activity.name} may no longer start in ${start} (fence or effective dates).`;
  return { cause: "fence", where: activity.name, period: t, sentence };
}

function sourcesOf(model: SupplyModel): number[][] {
  const sources: number[][] = model.points.map(() => []);
  model.activities.forEach((activity, a) => {
    sources[activity.output].push(a);
    for (const { point } of activity.coProducts ?? []) sources[point].push(a);
  });
  return sources;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
