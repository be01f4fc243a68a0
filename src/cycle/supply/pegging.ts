import { at } from "../../planning/supply/supplyModel";
import { units as shownUnits } from "../format";
import { monthLabels, type MonthSpan } from "../wideTable";
import type { CompanySupply } from "./model";
import type { ShownPlan } from "./tail";
import { say } from "../../planning/words";

/** Less than this is a rounding of the solver. */
const smallest = 1e-6;
/** Uses of one arrival that are named. */
const named = 3;

interface Arrival {
  /** "12 3": activity and month; empty for what does not come over a lane. */
  key: string;
  left: number;
  /** Units by what they are used for. */
  uses: Map<string, number>;
}

/**
 * What the units that lanes bring to a stock point are for: first in, first out against what customers get, what goes
 * on to other sites and what production takes; the rest stays in stock.
 *
 * @returns a few words by "activity month of arrival"
 */
export function reasonsAt(
  supply: CompanySupply,
  plan: ShownPlan,
  point: number,
  span: MonthSpan,
): ReadonlyMap<string, string> {
  const arrivals: Arrival[] = [];
  const reasons = new Map<string, string>();
  const add = (key: string, units: number): void => {
    if (units > smallest) arrivals.push({ key, left: units, uses: new Map() });
  };
  add("", supply.model.points[point].opening);
  const months = monthLabels(span.first, span.count);
  for (let t = 0; t < span.count; t++) {
    const moved = movedIn(supply, plan, point, t);
    const carried = moved.reduce((sum, { units }) => sum + units, 0);
    add("", plan.quantities.receipts[point][t] - carried);
    for (const { activity, units } of moved) add(`${activity} ${t}`, units);
    for (const [use, units] of takenFrom(supply, plan, point, t, months[t])) consume(arrivals, use, units);
  }
  const target = at(supply.model.points[point].safety, span.count - 1, 0);
  for (const { key, left, uses } of arrivals) {
    if (left > smallest) uses.set(target > 0 ? say`target stock` : "stock", left);
    if (key !== "") reasons.set(key, wordsOf(uses));
  }
  return reasons;
}

/** What touches a stock point: what lanes bring and take, and who buys there. */
interface Neighbours {
  in: number[];
  out: number[];
  streams: number[];
}

/** Looked up once for all points of a supply: a company has thousands of points and lanes. */
const neighboursOf = new WeakMap<CompanySupply, Map<number, Neighbours>>();

function neighbours(supply: CompanySupply, point: number): Neighbours {
  const known = neighboursOf.get(supply) ?? findNeighbours(supply);
  neighboursOf.set(supply, known);
  return known.get(point) ?? { in: [], out: [], streams: [] };
}

function findNeighbours({ model, lanes }: CompanySupply): Map<number, Neighbours> {
  const all = new Map<number, Neighbours>();
  const of = (point: number): Neighbours => {
    const found = all.get(point) ?? { in: [], out: [], streams: [] };
    all.set(point, found);
    return found;
  };
  for (const activity of lanes.keys()) {
    const { output, inputs = [] } = model.activities[activity];
    of(output).in.push(activity);
    if (inputs[0]) of(inputs[0].point).out.push(activity);
  }
  model.demand.forEach(({ point }, s) => of(point).streams.push(s));
  return all;
}

function movedIn(
  supply: CompanySupply,
  { quantities }: ShownPlan,
  point: number,
  t: number,
): { activity: number; units: number }[] {
  return neighbours(supply, point).in.flatMap((activity) => {
    const ship = t - supply.lanes.get(activity)!.leadMonths;
    const units = ship < 0 ? 0 : quantities.started[activity][ship];
    return units > smallest ? [{ activity, units }] : [];
  });
}

function takenFrom(
  supply: CompanySupply,
  { quantities }: ShownPlan,
  point: number,
  t: number,
  month: string,
): [use: string, units: number][] {
  const taken: [string, number][] = [];
  const { streams, out } = neighbours(supply, point);
  for (const s of streams) taken.push([say`sold in ${month}`, quantities.shipped[s][t]]);
  let onward = 0;
  for (const activity of out) {
    const units = quantities.started[activity][t];
    onward += units;
    taken.push([say`goes on to ${supply.lanes.get(activity)!.to}`, units]);
  }
  taken.push([say`used in production`, quantities.used[point][t] - onward]);
  return taken;
}

function consume(arrivals: readonly Arrival[], use: string, units: number): void {
  let open = units;
  for (const arrival of arrivals) {
    if (open <= smallest) return;
    const part = Math.min(open, arrival.left);
    if (part <= 0) continue;
    arrival.left -= part;
    open -= part;
    arrival.uses.set(use, (arrival.uses.get(use) ?? 0) + part);
  }
}

/** "sold in 2026-05", or with several uses "sold in 2026-05 (820), target stock (140)". */
function wordsOf(uses: ReadonlyMap<string, number>): string {
  const parts = [...uses].filter(([, units]) => units >= 0.5);
  const list = parts.length > 0 ? parts : [...uses];
  if (list.length === 1) return list[0][0];
  const shown = list.slice(0, named).map(([use, units]) => `${use} (${shownUnits(units)})`);
  const more = list.slice(named).reduce((sum, [, units]) => sum + units, 0);
  return [...shown, ...(more > 0 ? [say`later (${shownUnits(more)})`] : [])].join(", ");
}
