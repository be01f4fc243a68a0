import type { PlanQuantities } from "./readSupplyPlan";
import { zeroRows } from "./rows";
import { quotaBreaches } from "./quotas";
import { at, isFenced, periodName, pointName, type SupplyModel } from "./supplyModel";
import { say } from "../words";

/** Whether a plan holds together, checked from its quantities alone. */
export interface PlanAudit {
  ok: boolean;
  /** What is wrong, each a sentence; empty when all is well. */
  findings: string[];
  /** Largest imbalance of a stock point or demand stream, units. */
  largestImbalance: number;
  /** Largest hours, units or space above a limit. */
  largestExcess: number;
  /** |objective − proven bound| ÷ objective; NaN where there are no duals (whole lots, set-ups). */
  dualityGap: number;
}

/**
 * Audits a plan: in every stock point and period start + receipts = issues + end, with receipts and issues worked out
 * again from the activities; demand + backlog start = shipments + backlog end + lost; nothing is negative; no
 * capacity, limit or storage is exceeded; and the plan's cost equals the bound that the duals prove.
 */
export function auditPlan(
  model: SupplyModel,
  plan: PlanQuantities,
  objective: number,
  bound: number | undefined,
): PlanAudit {
  const audit: PlanAudit = { ok: true, findings: [], largestImbalance: 0, largestExcess: 0, dualityGap: NaN };
  auditStock(model, plan, audit);
  auditDemand(model, plan, audit);
  auditLimits(model, plan, audit);
  if (bound !== undefined) {
    audit.dualityGap = Math.abs(objective - bound) / Math.max(1, Math.abs(objective));
    if (!(audit.dualityGap <= 1e-6)) {
      audit.findings.push(say`The plan costs ${objective} but its prices prove only ${bound}.`);
    }
  }
  audit.ok = audit.findings.length === 0;
  return audit;
}

function auditStock(model: SupplyModel, plan: PlanQuantities, audit: PlanAudit): void {
  const flow = zeroRows(model.points.length, model.periods);
  model.points.forEach((point, p) => {
    const [into, disposed] = [flow[p], plan.disposed[p]];
    for (let t = 0; t < model.periods; t++) into[t] += at(point.scheduled, t, 0) - disposed[t];
  });
  model.demand.forEach((stream, s) => {
    const [from, shipped] = [flow[stream.point], plan.shipped[s]];
    for (let t = 0; t < model.periods; t++) from[t] -= shipped[t];
  });
  model.activities.forEach((activity, a) => {
    const started = plan.started[a];
    for (let t = 0; t < model.periods; t++) {
      const units = started[t];
      const arrival = t + activity.leadTime;
      if (units === 0) continue;
      if (arrival < model.periods) flow[activity.output][arrival] += units * (activity.yield ?? 1);
      for (const { point, quantity } of activity.coProducts ?? []) flow[point][arrival] += units * quantity;
      for (const { point, quantity } of activity.inputs ?? []) flow[point][t] -= units * quantity;
    }
  });
  model.points.forEach((point, p) => {
    let stock = point.opening;
    const where = (t: number): string => say`${pointName(point)} in ${periodName(model, t)}`;
    for (let t = 0; t < model.periods; t++) {
      const imbalance = Math.abs(stock + flow[p][t] - plan.inventory[p][t]);
      const scale = 1 + Math.abs(stock) + Math.abs(plan.receipts[p][t]);
      audit.largestImbalance = Math.max(audit.largestImbalance, imbalance);
      if (imbalance > 1e-9 * scale)
        audit.findings.push(say`Stock of ${where(t)} does not balance by ${imbalance} units.`);
      stock = plan.inventory[p][t];
      if (stock < -1e-6 * scale) audit.findings.push(say`Stock of ${where(t)} is ${stock} units.`);
    }
  });
}

function auditDemand(model: SupplyModel, plan: PlanQuantities, audit: PlanAudit): void {
  model.demand.forEach((stream, s) => {
    let waiting = 0;
    const where = (t: number): string =>
      say`${stream.customer} for ${pointName(model.points[stream.point])} in ${periodName(model, t)}`;
    for (let t = 0; t < model.periods; t++) {
      const wanted = at(stream.quantity, t, 0);
      const served = plan.shipped[s][t] + plan.backlog[s][t] + plan.lost[s][t];
      const imbalance = Math.abs(waiting + wanted - served);
      const scale = 1 + waiting + wanted;
      audit.largestImbalance = Math.max(audit.largestImbalance, imbalance);
      if (imbalance > 1e-9 * scale)
        audit.findings.push(say`Demand of ${where(t)} does not balance by ${imbalance} units.`);
      if (plan.shipped[s][t] < -1e-5 * scale)
        audit.findings.push(say`Shipments to ${where(t)} are ${plan.shipped[s][t]} units.`);
      waiting = plan.backlog[s][t];
    }
  });
}

/** Notes what exceeds its limit; its name is made only then. */
type Within = (value: number, limit: number, what: () => string, t: number) => void;

function auditLimits(model: SupplyModel, plan: PlanQuantities, audit: PlanAudit): void {
  const within: Within = (value, limit, what, t) => {
    const excess = value - limit;
    if (excess > audit.largestExcess) audit.largestExcess = excess;
    if (excess <= 1e-6 * Math.max(1, Math.abs(limit))) return;
    audit.findings.push(say`${what()} in ${periodName(model, t)}: ${value} exceeds ${limit}.`);
  };
  for (let t = 0; t < model.periods; t++) {
    model.resources.forEach((resource, r) => {
      const more = plan.overtime[r][t] + plan.extraShift[r][t];
      within(plan.overtime[r][t], at(resource.overtime, t, 0), () => say`Overtime of ${resource.name}`, t);
      within(
        plan.extraShift[r][t],
        at(resource.extraShift, t, 0),
        () => say`Extra shift of ${resource.name}`,
        t,
      );
      within(plan.hours[r][t], at(resource.capacity, t, 0) + more, () => say`Hours of ${resource.name}`, t);
    });
    model.storages?.forEach((storage, k) => {
      const space = storage.points.reduce(
        (sum, p) => sum + plan.inventory[p][t] * (model.points[p].space ?? 1),
        0,
      );
      const limit = at(storage.capacity, t, Infinity) + plan.overflow[k][t];
      within(space, limit, () => say`Space in ${storage.name}`, t);
    });
    auditPools(model, plan, t, within);
  }
  model.activities.forEach((activity, a) => {
    if (activity.maximum === undefined && activity.fence === undefined) return;
    const name = (): string => activity.name;
    for (let t = 0; t < model.periods; t++) {
      const inside = isFenced(activity, t) ? at(activity.firm, t, 0) : Infinity;
      within(plan.started[a][t], Math.min(inside, at(activity.maximum, t, Infinity)), name, t);
    }
  });
  for (const { point, source, period, units } of quotaBreaches(model, plan))
    within(units, 0, () => say`Quota of ${source} for ${pointName(model.points[point])}`, period);
  model.points.forEach((point, p) => {
    if (point.maximum === undefined) return;
    for (let t = 0; t < model.periods; t++)
      within(
        plan.inventory[p][t],
        at(point.maximum, t, Infinity),
        () => say`Stock of ${pointName(point)}`,
        t,
      );
  });
}

function auditPools(model: SupplyModel, plan: PlanQuantities, t: number, within: Within): void {
  if (!model.pools?.length) return;
  const hours = new Float64Array(model.pools.length);
  const longHours = new Float64Array(model.pools.length);
  model.resources.forEach(({ pool }, r) => {
    if (pool === undefined) return;
    const isLong = model.pools?.[pool].overtimePerWorker !== undefined;
    const over = isLong ? plan.overtime[r][t] : 0;
    hours[pool] += plan.hours[r][t] - over;
    longHours[pool] += over;
  });
  model.pools.forEach((pool, k) => {
    const longest = plan.workers[k][t] * at(pool.overtimePerWorker, t, 0);
    within(longHours[k], longest, () => say`Overtime of ${pool.name}`, t);
    const limit = plan.workers[k][t] * at(pool.hoursPerWorker, t, 0) + plan.temporary[k][t];
    within(hours[k], limit, () => say`Labour of ${pool.name}`, t);
    const before = t === 0 ? pool.openingWorkers : plan.workers[k][t - 1];
    const change = before + plan.hired[k][t] - plan.laidOff[k][t];
    within(Math.abs(change - plan.workers[k][t]), 0, () => say`Workers of ${pool.name}`, t);
  });
}
