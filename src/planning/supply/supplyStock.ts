import type { Formulating } from "./formulating";
import { at, type DemandStream, type StockPoint } from "./supplyModel";

/**
 * Adds the stock columns of every point: up to the safety stock, above it, above its soft limit, and scrap where stock
 * is bounded.
 */
export function addStock(formulating: Formulating): void {
  const { model, builder, layout } = formulating;
  const shelf = shelfBounds(formulating);
  const asked = new Set(model.demand.map((stream) => stream.point));
  model.points.forEach((point, p) => {
    if (formulating.external?.points[p]) return;
    const penalty = point.safetyPenalty ?? 0;
    const { hasSafety, hasLimit, safety, most, within, beyond } = roomOf(formulating, p, shelf);
    if (hasSafety) {
      layout.safety[p] = builder.columns;
      for (let t = 0; t < model.periods; t++) {
        builder.offset += penalty * safety(t);
        stockColumn(formulating, p, t, point.holding - penalty, Math.min(safety(t), most(t)));
      }
    }
    layout.stock[p] = builder.columns;
    for (let t = 0; t < model.periods; t++) {
      const bound = within(t);
      stockColumn(formulating, p, t, point.holding, bound);
      // Where nothing fills the point and nobody asks, the starting basis is the stock that it has.
      if (!asked.has(p)) builder.basicOtherwise(layout.balanceRow[p] + t);
      if (t + 1 < model.periods && bound > 0) builder.wayInto(layout.balanceRow[p] + t + 1);
    }
    if (hasLimit) {
      layout.excess[p] = builder.columns;
      const cost = point.holding + (point.limitPenalty ?? 0);
      for (let t = 0; t < model.periods; t++) stockColumn(formulating, p, t, cost, beyond(t));
    }
    if (isBounded(formulating, point)) addDisposal(formulating, point, p);
  });
}

/** Units that the stock of a point may have at the end of a period, part by part. */
interface Room {
  hasSafety: boolean;
  hasLimit: boolean;
  safety(t: number): number;
  most(t: number): number;
  /** Above the safety stock, within the soft limit and beyond it. */
  within(t: number): number;
  beyond(t: number): number;
}

function roomOf(formulating: Formulating, p: number, shelf: (p: number, t: number) => number): Room {
  const point = formulating.model.points[p];
  const hasSafety = (point.safetyPenalty ?? 0) > 0 && point.safety !== undefined;
  const hasLimit = (point.limitPenalty ?? 0) > 0 && point.limit !== undefined;
  const safety = (t: number): number => (hasSafety ? Math.max(0, at(point.safety, t, 0)) : 0);
  const most = (t: number): number => Math.max(0, Math.min(at(point.maximum, t, Infinity), shelf(p, t)));
  const above = (t: number): number =>
    Math.min(Math.max(0, most(t) - safety(t)), chaseBound(formulating, p, t));
  const within = (t: number): number =>
    hasLimit ? Math.min(above(t), Math.max(0, at(point.limit, t, Infinity) - safety(t))) : above(t);
  const beyond = (t: number): number => (within(t) < Infinity ? above(t) - within(t) : 0);
  return { hasSafety, hasLimit, safety, most, within, beyond };
}

function stockColumn(
  { model, builder, layout, storageOf }: Formulating,
  p: number,
  t: number,
  cost: number,
  most: number,
): void {
  builder.column(cost, 0, most);
  builder.entry(layout.balanceRow[p] + t, -1);
  if (t + 1 < model.periods) builder.entry(layout.balanceRow[p] + t + 1, 1);
  const storage = storageOf[p];
  if (storage >= 0) builder.entry(layout.storageRow[storage] + t, model.points[p].space ?? 1);
}

function isBounded({ policy }: Formulating, point: StockPoint): boolean {
  return point.maximum !== undefined || point.shelfLife !== undefined || policy === "chase";
}

function addDisposal({ model, builder, layout }: Formulating, point: StockPoint, p: number): void {
  layout.disposal[p] = builder.columns;
  for (let t = 0; t < model.periods; t++) {
    builder.column(disposalCost(point), 0, Infinity);
    builder.entry(layout.balanceRow[p] + t, -1);
  }
}

export function disposalCost(point: StockPoint): number {
  return point.disposalCost ?? 100 * point.holding;
}

/** A chase plan holds above its safety stock only what the opening stock and firm receipts leave over. */
function chaseBound({ model, policy, demandAt }: Formulating, p: number, t: number): number {
  if (policy !== "chase") return Infinity;
  let excess = model.points[p].opening;
  for (let k = 0; k <= t; k++) excess += at(model.points[p].scheduled, k, 0) - demandAt[p][k];
  return Math.max(0, excess);
}

/** Stock that will still be sold in time; what a point sends to other sites counts with the item's whole demand. */
function shelfBounds({ model, demandAt }: Formulating): (p: number, t: number) => number {
  if (model.points.every(({ shelfLife }) => shelfLife === undefined)) return () => Infinity;
  const sends = new Set(
    model.activities.flatMap((activity) => (activity.inputs ?? []).map(({ point }) => point)),
  );
  const byItem = new Map<string, Float64Array>();
  model.points.forEach((point, p) => {
    const sum = byItem.get(point.item) ?? new Float64Array(model.periods);
    for (let t = 0; t < model.periods; t++) sum[t] += demandAt[p][t];
    byItem.set(point.item, sum);
  });
  return (p, t) => {
    const life = model.points[p].shelfLife;
    if (life === undefined || Number.isNaN(life) || t + life >= model.periods) return Infinity;
    const demand = sends.has(p) ? byItem.get(model.points[p].item) : demandAt[p];
    let units = 0;
    for (let k = t + 1; k <= t + life; k++) units += demand?.[k] ?? 0;
    return units;
  };
}

/** Adds the unmet demand of every stream: waiting units with the cumulative demand as bound, or lost units. */
export function addDemand(formulating: Formulating): void {
  const { model, builder, layout, objective } = formulating;
  model.demand.forEach((stream, s) => {
    layout.stream[s] = builder.columns;
    const row = layout.balanceRow[stream.point];
    let cumulative = 0;
    for (let t = 0; t < model.periods; t++) {
      const units = at(stream.quantity, t, 0);
      cumulative += units;
      const isLast = t === model.periods - 1;
      if (stream.shortage === "lost") {
        builder.column(lostCost(stream, objective), 0, units);
        builder.basicOtherwise(row + t);
        builder.entry(row + t, 1);
      } else {
        builder.column(isLast ? endCost(stream, objective) : stream.penalty, 0, cumulative);
        builder.basicOtherwise(row + t);
        builder.entry(row + t, 1);
        if (!isLast) builder.entry(row + t + 1, -1);
      }
    }
  });
}

export function lostCost(stream: DemandStream, objective: "cost" | "margin"): number {
  return stream.penalty + (objective === "margin" ? (stream.price ?? 0) : 0);
}

/** Cost of a unit that still waits after the last period. */
export function endCost(stream: DemandStream, objective: "cost" | "margin"): number {
  return (stream.endPenalty ?? 4 * stream.penalty) + (objective === "margin" ? (stream.price ?? 0) : 0);
}
