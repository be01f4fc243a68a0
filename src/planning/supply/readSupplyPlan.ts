import { lostCost, endCost, disposalCost } from "./supplyStock";
import { shortfallCost } from "./supplyActivities";
import type { Formulation } from "./formulating";
import { zeroRows } from "./rows";
import {
  agreedHours,
  at,
  isFenced,
  type LabourPool,
  type SupplyModel,
  type SupplyResource,
} from "./supplyModel";

/** Quantities of a plan, rows as in the model's lists, columns are periods. */
export interface PlanQuantities {
  /** Units started by each activity, and 1 where it is set up for them. */
  started: Float64Array[];
  setUp: Float64Array[];
  /** Units that arrive at each stock point: from activities, by-products and firm receipts. */
  receipts: Float64Array[];
  /** Units that activities take from each stock point. */
  used: Float64Array[];
  /** Units on hand at the end of the period. */
  inventory: Float64Array[];
  disposed: Float64Array[];
  /** Units sent to customers, waiting and lost, by demand stream. */
  shipped: Float64Array[];
  backlog: Float64Array[];
  lost: Float64Array[];
  /** Hours worked on each resource, and how many of them in overtime and extra shifts. */
  hours: Float64Array[];
  overtime: Float64Array[];
  extraShift: Float64Array[];
  workers: Float64Array[];
  hired: Float64Array[];
  laidOff: Float64Array[];
  temporary: Float64Array[];
  overflow: Float64Array[];
  /** Units missing to contract minimums. */
  shortfall: Float64Array[];
}

/** Money by type. `total` is what the plan minimises; `lostRevenue` counts in it when margin is planned for. */
export interface PlanCosts {
  production: number;
  purchase: number;
  subcontract: number;
  transport: number;
  setup: number;
  overtime: number;
  extraShift: number;
  labour: number;
  holding: number;
  safety: number;
  /** Stock above its soft limit. */
  excess: number;
  backlog: number;
  lost: number;
  lostRevenue: number;
  disposal: number;
  overflow: number;
  contract: number;
  total: number;
  /** Revenue of what is shipped. */
  revenue: number;
}

/** Reads the quantities of a plan from the columns of its model. Flows and stock follow from the decisions. */
export function readQuantities(formulation: Formulation, x: Float64Array): PlanQuantities {
  const plan = emptyQuantities(formulation.model);
  readDecisions(formulation, x, plan);
  completeQuantities(formulation.model, plan);
  return plan;
}

/** A plan of nothing; `rows` makes the rows of zeros. */
export function emptyQuantities(
  model: SupplyModel,
  rows = (count: number): Float64Array[] => zeroRows(count, model.periods),
): PlanQuantities {
  const { activities, points, demand, resources } = model;
  const pools = model.pools?.length ?? 0;
  return {
    started: rows(activities.length),
    setUp: rows(activities.length),
    shortfall: rows(activities.length),
    receipts: rows(points.length),
    used: rows(points.length),
    inventory: rows(points.length),
    disposed: rows(points.length),
    shipped: rows(demand.length),
    backlog: rows(demand.length),
    lost: rows(demand.length),
    hours: rows(resources.length),
    overtime: rows(resources.length),
    extraShift: rows(resources.length),
    workers: rows(pools),
    hired: rows(pools),
    laidOff: rows(pools),
    temporary: rows(pools),
    overflow: rows(model.storages?.length ?? 0),
  };
}

/** Where the parts of a smaller model stand in the lists of the whole; without it they are the same. */
export interface PlanPositions {
  points: ArrayLike<number>;
  activities: ArrayLike<number>;
  resources: ArrayLike<number>;
  demand: ArrayLike<number>;
}

/** Copies the decisions from the columns into the plan: what is started, waits, is lost, worked over and scrapped. */
export function readDecisions(
  { model, layout, external }: Formulation,
  x: Float64Array,
  plan: PlanQuantities,
  positions?: PlanPositions,
): void {
  const T = model.periods;
  const copy = (first: number, into: Float64Array): void => {
    if (first >= 0) for (let t = 0; t < T; t++) into[t] = clean(x[first + t]);
  };
  model.activities.forEach((activity, own) => {
    const a = positions?.activities[own] ?? own;
    const rate = layout.rate[own] < 0 ? 0 : clean(x[layout.rate[own]]);
    const from = layout.from[own];
    const value = (first: number, t: number): number => (first < 0 ? 0 : clean(x[first + t - from]));
    for (let t = from; t <= layout.to[own]; t++) {
      const base = isFenced(activity, t) ? 0 : rate;
      plan.started[a][t] = value(layout.activity[own], t) * layout.lot[own] + base;
      if (layout.setup[own] >= 0) plan.setUp[a][t] = value(layout.setup[own], t);
      if (layout.shortfall[own] >= 0) plan.shortfall[a][t] = value(layout.shortfall[own], t);
    }
  });
  model.points.forEach((_, own) => {
    if (!external?.points[own]) copy(layout.disposal[own], plan.disposed[positions?.points[own] ?? own]);
  });
  model.demand.forEach((stream, own) => {
    const unmet = stream.shortage === "lost" ? plan.lost : plan.backlog;
    copy(layout.stream[own], unmet[positions?.demand[own] ?? own]);
  });
  model.resources.forEach((_, own) => {
    if (external?.resources[own]) return;
    const r = positions?.resources[own] ?? own;
    copy(layout.overtime[own], plan.overtime[r]);
    copy(layout.extraShift[own], plan.extraShift[r]);
  });
  if (external?.shared) return;
  layout.workers.forEach((first, k) => {
    copy(first, plan.workers[k]);
    copy(first + T, plan.hired[k]);
    copy(first + 2 * T, plan.laidOff[k]);
    copy(layout.temporary[k], plan.temporary[k]);
  });
  layout.overflow.forEach((first, k) => copy(first, plan.overflow[k]));
}

/** Works out receipts, use, hours, shipments and stock from the decisions. */
export function completeQuantities(model: SupplyModel, plan: PlanQuantities): void {
  addFlows(model, plan);
  addShipments(model, plan);
  addInventory(model, plan);
}

function addFlows(model: SupplyModel, q: PlanQuantities): void {
  model.points.forEach((point, p) => {
    for (let t = 0; t < model.periods; t++) q.receipts[p][t] = at(point.scheduled, t, 0);
  });
  model.activities.forEach((activity, a) => {
    const started = q.started[a];
    for (let t = 0; t < model.periods; t++) {
      const units = started[t];
      if (units === 0) continue;
      const arrival = t + activity.leadTime;
      q.receipts[activity.output][arrival] += units * (activity.yield ?? 1);
      for (const { point, quantity } of activity.coProducts ?? [])
        q.receipts[point][arrival] += units * quantity;
      for (const { point, quantity } of activity.inputs ?? []) q.used[point][t] += units * quantity;
      activity.uses?.forEach(({ resource, hours, offset }, k) => {
        const period = t + (offset ?? 0);
        if (period < model.periods) q.hours[resource][period] += units * hours;
        if (k === 0 && activity.setupHours) q.hours[resource][t] += activity.setupHours * q.setUp[a][t];
      });
    }
  });
}

function addShipments(model: SupplyModel, q: PlanQuantities): void {
  model.demand.forEach((stream, s) => {
    let waiting = 0;
    for (let t = 0; t < model.periods; t++) {
      const wanted = at(stream.quantity, t, 0);
      if (stream.shortage === "lost") {
        q.lost[s][t] = Math.min(q.lost[s][t], wanted);
        q.shipped[s][t] = wanted - q.lost[s][t];
      } else {
        q.backlog[s][t] = Math.min(q.backlog[s][t], waiting + wanted);
        q.shipped[s][t] = waiting + wanted - q.backlog[s][t];
        waiting = q.backlog[s][t];
      }
    }
  });
}

/** Stock by its identity: start + receipts − used − shipped − disposed. */
function addInventory(model: SupplyModel, q: PlanQuantities): void {
  const shipped = zeroRows(model.points.length, model.periods);
  model.demand.forEach((stream, s) => {
    for (let t = 0; t < model.periods; t++) shipped[stream.point][t] += q.shipped[s][t];
  });
  model.points.forEach((point, p) => {
    let stock = point.opening;
    for (let t = 0; t < model.periods; t++) {
      stock += q.receipts[p][t] - q.used[p][t] - shipped[p][t] - q.disposed[p][t];
      q.inventory[p][t] = stock;
    }
  });
}

/** Costs of a plan by type, from its quantities alone. */
export function planCosts(model: SupplyModel, objective: "cost" | "margin", q: PlanQuantities): PlanCosts {
  const costs: PlanCosts = {
    production: 0,
    purchase: 0,
    subcontract: 0,
    transport: 0,
    setup: 0,
    overtime: 0,
    extraShift: 0,
    labour: 0,
    holding: 0,
    safety: 0,
    excess: 0,
    backlog: 0,
    lost: 0,
    lostRevenue: 0,
    disposal: 0,
    overflow: 0,
    contract: 0,
    total: 0,
    revenue: 0,
  };
  const typeOf = {
    make: "production",
    buy: "purchase",
    subcontract: "subcontract",
    move: "transport",
  } as const;
  model.activities.forEach((activity, a) => {
    costs[typeOf[activity.kind]] += activity.cost * sum(q.started[a]);
    costs.contract += shortfallCost(activity) * sum(q.shortfall[a]);
    costs.setup += (activity.setupCost ?? 0) * sum(q.setUp[a]);
  });
  model.points.forEach((point, p) => {
    costs.holding += point.holding * sum(q.inventory[p]);
    costs.disposal += disposalCost(point) * sum(q.disposed[p]);
    for (let t = 0; t < model.periods && point.limit !== undefined; t++) {
      const limit = Math.max(0, at(point.limit, t, Infinity), at(point.safety, t, 0));
      costs.excess += (point.limitPenalty ?? 0) * Math.max(0, q.inventory[p][t] - limit);
    }
    if (point.safety === undefined) return;
    for (let t = 0; t < model.periods; t++) {
      costs.safety += (point.safetyPenalty ?? 0) * Math.max(0, at(point.safety, t, 0) - q.inventory[p][t]);
    }
  });
  model.demand.forEach((stream, s) => {
    const end = q.backlog[s][model.periods - 1];
    costs.revenue += (stream.price ?? 0) * sum(q.shipped[s]);
    costs.lost += stream.penalty * sum(q.lost[s]);
    costs.backlog += stream.penalty * (sum(q.backlog[s]) - end) + endCost(stream, "cost") * end;
    costs.lostRevenue += (lostCost(stream, objective) - stream.penalty) * (sum(q.lost[s]) + end);
  });
  model.resources.forEach((resource, r) => {
    costs.overtime += (resource.overtimeCost ?? 0) * sum(q.overtime[r]);
    costs.extraShift += (resource.extraShiftCost ?? 0) * sum(q.extraShift[r]);
    costs.contract += (resource.agreedCost ?? 0) * sum(belowAgreed(resource, q.hours[r]));
  });
  model.pools?.forEach((pool, k) => {
    costs.labour += pool.wage * sum(q.workers[k]) + turnoverCost(pool, sum(q.hired[k]), sum(q.laidOff[k]));
    costs.labour += (pool.temporaryCost ?? 0) * sum(q.temporary[k]);
  });
  model.storages?.forEach((storage, k) => (costs.overflow += storage.overflowCost * sum(q.overflow[k])));
  // While they are summed, the total is still zero and the revenue is no cost.
  costs.total = Object.values(costs).reduce((all, cost) => all + cost, 0) - costs.revenue;
  return costs;
}

/** What people cost who come and go. */
export function turnoverCost({ hire, layoff }: LabourPool, hired: number, laidOff: number): number {
  return (hired > 0 ? hire * hired : 0) + (laidOff > 0 ? layoff * laidOff : 0);
}

const nothing = new Float64Array(0);

/** Hours missing to what is agreed with a resource, one number a period; none where nothing is. */
export function belowAgreed(resource: SupplyResource, hours: Float64Array): Float64Array {
  if (resource.agreed === undefined) return nothing;
  return hours.map((worked, t) => Math.max(0, agreedHours(resource, t) - worked));
}

/** Removes the solver's last digits around zero. */
function clean(value: number): number {
  return Math.abs(value) < 1e-7 ? 0 : value;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let k = 0; k < values.length; k++) total += values[k];
  return total;
}
