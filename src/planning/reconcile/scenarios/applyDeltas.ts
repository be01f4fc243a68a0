import quantile from "@stdlib/stats-base-dists-normal-quantile";
import { PlanningError } from "../../errors";
import { at, type PerPeriod } from "../../supply/supplyModel";
import { changed, changeText, selectorText, type Change, type Delta } from "./delta";
import type { PlanCase } from "./planCase";
import { say } from "../../words";

/**
 * The case with the deltas of a scenario, one after the other. What does not change is shared with the case given,
 * which stays as it is.
 *
 * @throws "value" when a delta selects nothing that its driver can change
 * @example
 * applyDeltas(plan, [{ scenario: "More", driver: "demand", selector: { scope: "all", key: "" },
 *   change: { kind: "percent", value: 10 }, from: -Infinity, to: Infinity, note: "" }])
 */
export function applyDeltas(plan: PlanCase, deltas: readonly Delta[]): PlanCase {
  return deltas.reduce(applyOne, plan);
}

/**
 * Whether the plan has anything that the delta could change: a company that buys and makes nothing has no cost.
 *
 * @example
 * hasAnyToChange(plan, delta) ? applyDeltas(plan, [delta]) : plan
 */
export function hasAnyToChange(plan: PlanCase, delta: Delta): boolean {
  try {
    applyOne(plan, delta);
    return true;
  } catch (error) {
    if (error instanceof NothingToChange) return false;
    throw error;
  }
}

class NothingToChange extends PlanningError {}

function applyOne(plan: PlanCase, delta: Delta): PlanCase {
  switch (delta.driver) {
    case "demand": {
      const demand = amend(plan.model.demand, delta, streamMatches(plan, delta), (stream) => ({
        ...stream,
        quantity: changedPart(plan, stream.quantity, delta, stream.point),
      }));
      return withModel(plan, { demand });
    }
    case "price": {
      const price = amend(plan.price, delta, streamMatches(plan, delta), (row) =>
        changedRow(plan, row, delta),
      );
      return { ...plan, price };
    }
    case "cost":
    case "lead time":
    case "subcontract":
      return withActivities(plan, delta);
    case "capacity":
    case "overtime":
    case "overtime cost":
      return withResources(plan, delta);
    case "target stock":
    case "service":
      return withTargets(plan, delta);
  }
}

function withModel(plan: PlanCase, change: Partial<PlanCase["model"]>): PlanCase {
  return { ...plan, model: { ...plan.model, ...change } };
}

function streamMatches({ model, points }: PlanCase, { selector }: Delta): (index: number) => boolean {
  const { scope, key } = selector;
  return (index) => {
    const { item, family } = points[model.demand[index].point];
    return scope === "all" || (scope === "family" && family === key) || (scope === "item" && item === key);
  };
}

function withActivities(plan: PlanCase, delta: Delta): PlanCase {
  const { scope, key } = delta.selector;
  const { model, points, suppliers } = plan;
  const matches = (a: number): boolean => {
    const { output, kind } = model.activities[a];
    // Moving an item between sites neither makes nor buys it.
    if (kind === "move") return false;
    if (delta.driver === "subcontract" && kind !== "subcontract") return false;
    if (delta.driver === "lead time" && kind === "make") return false;
    const { item, family } = points[output];
    if (scope === "supplier") return suppliers[a] === key;
    return scope === "all" || (scope === "family" && family === key) || (scope === "item" && item === key);
  };
  const activities = amend(model.activities, delta, matches, (activity) => {
    switch (delta.driver) {
      case "cost":
        return { ...activity, cost: changed(activity.cost, delta.change) };
      case "lead time":
        return { ...activity, leadTime: Math.round(changed(activity.leadTime, delta.change)) };
      default: {
        const most = activity.maximum ?? Infinity;
        return { ...activity, maximum: changedRow(plan, perPeriod(most, model.periods), delta) };
      }
    }
  });
  return withModel(plan, { activities });
}

function withResources(plan: PlanCase, delta: Delta): PlanCase {
  const { scope, key } = delta.selector;
  const { model, ownResources } = plan;
  const matches = (r: number): boolean => {
    const own = r < ownResources;
    if (delta.driver !== "capacity" && !own) return false;
    const { name } = model.resources[r];
    if (scope === "supplier") return !own && (name === key || name === `Supplier ${key}`);
    return own && (scope === "all" || (scope === "resource" && name === key));
  };
  const resources = amend(model.resources, delta, matches, (resource) => {
    switch (delta.driver) {
      case "overtime cost":
        return { ...resource, overtimeCost: changed(resource.overtimeCost ?? 0, delta.change) };
      case "overtime":
        return {
          ...resource,
          overtime: changedRow(plan, perPeriod(resource.overtime ?? 0, model.periods), delta),
        };
      default:
        return {
          ...resource,
          capacity: changedRow(plan, perPeriod(resource.capacity, model.periods), delta),
        };
    }
  });
  return withModel(plan, { resources });
}

/** The safety factor of the new service level in place of the old one scales the target. */
function withTargets(plan: PlanCase, delta: Delta): PlanCase {
  const { scope, key } = delta.selector;
  const { model } = plan;
  const matches = (p: number): boolean => {
    const { item, family } = plan.points[p];
    const held = model.points[p].safety !== undefined && model.points[p].safety !== 0;
    return (
      held &&
      (scope === "all" || (scope === "family" && family === key) || (scope === "item" && item === key))
    );
  };
  const points = amend(model.points, delta, matches, (point, p) => {
    const target = perPeriod(point.safety ?? 0, model.periods);
    if (delta.driver === "target stock") return { ...point, safety: changedPart(plan, target, delta, p) };
    const { service } = plan.points[p];
    const wanted = Math.min(0.999, changed(service, delta.change));
    const factor = Math.max(0, quantile(wanted, 0, 1)) / Math.max(0.1, quantile(service, 0, 1));
    const scaled: Delta = { ...delta, change: { kind: "percent", value: (factor - 1) * 100 } };
    return { ...point, safety: changedRow(plan, target, scaled) };
  });
  return withModel(plan, { points });
}

function amend<T>(
  list: readonly T[],
  delta: Delta,
  matches: (index: number) => boolean,
  change: (member: T, index: number) => T,
): T[] {
  let count = 0;
  const next = list.map((member, index) => {
    if (!matches(index)) return member;
    count += 1;
    return change(member, index);
  });
  if (count > 0) return next;
  throw new NothingToChange(
    "value",
    say`${delta.scenario}: "${selectorText(delta.selector)}" has no ${delta.driver} that "${changeText(delta.change)}" could change. Check the name.`,
  );
}

function perPeriod(values: PerPeriod, periods: number): Float64Array {
  return Float64Array.from({ length: periods }, (_, t) => at(values, t, 0));
}

/** The row with the change in the months of the delta; an open end reaches to the end of the model. */
function changedRow(
  { first, horizon }: PlanCase,
  row: Float64Array,
  { change, from, to }: Delta,
): Float64Array {
  return row.map((value, t) => {
    const month = first + t;
    // The months after the horizon behave as its last one.
    const within = month >= from && (month <= to || (t >= horizon && to >= first + horizon - 1));
    return within ? applied(value, change) : value;
  });
}

/** The part of a row that stands at a stock point: units are set or added for the item over all its places. */
function changedPart(plan: PlanCase, row: Float64Array, delta: Delta, point: number): Float64Array {
  const { share } = plan.points[point];
  if (share === 1 || !(share > 0)) return changedRow(plan, row, delta);
  const whole = row.map((units) => units / share);
  return changedRow(plan, whole, delta).map((units) => units * share);
}

function applied(value: number, change: Change): number {
  return value === Infinity && change.kind !== "set" ? value : changed(value, change);
}
