import { at, type Activity, type SupplyModel } from "./supplyModel";

/** Where neither resources nor demand bound an activity, as in a loop of lanes. */
const unboundedUnits = 1e7;

/**
 * An upper bound on what a sensible plan starts of an activity in one period: what its resources can do, and all the
 * demand that it could ever feed. Set-up columns need such a bound; the tighter it is, the better the solver's bound.
 */
export function mostStarted(model: SupplyModel): (activity: Activity) => number {
  let need: Float64Array | undefined;
  return (activity) => {
    need ??= needOfPoints(model);
    let most = need[activity.output] / (activity.yield ?? 1);
    // What is started for the sake of a by-product counts, too.
    for (const { point, quantity } of activity.coProducts ?? [])
      if (quantity > 0) most = Math.max(most, need[point] / quantity);
    for (const { resource, hours } of activity.uses ?? []) {
      if (hours > 0) most = Math.min(most, mostHours(model, resource) / hours);
    }
    return Math.min(most, unboundedUnits);
  };
}

/**
 * All units that a point may have to provide over the horizon: its own demand and safety stock, and what the
 * activities that draw on it need. Points are taken in the order of the flow; those in a loop stay unbounded.
 */
function needOfPoints(model: SupplyModel): Float64Array {
  const need = model.points.map((point) => mostSafety(model, point.safety));
  for (const stream of model.demand)
    need[stream.point] += stream.quantity.reduce((all, units) => all + units, 0);
  const users: { activity: Activity; quantity: number }[][] = model.points.map(() => []);
  const waiting = new Int32Array(model.points.length);
  const suppliers: number[][] = model.points.map(() => []);
  for (const activity of model.activities) {
    for (const { point, quantity } of activity.inputs ?? []) {
      users[point].push({ activity, quantity });
      suppliers[activity.output].push(point);
      waiting[point]++;
    }
  }
  const ready = [...waiting.keys()].filter((point) => waiting[point] === 0);
  const done = new Uint8Array(model.points.length);
  for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
    done[next] = 1;
    for (const { activity, quantity } of users[next]) {
      // What by-products are needed for may not be known yet.
      const started = activity.coProducts?.length ? Infinity : need[activity.output] / (activity.yield ?? 1);
      need[next] += started * quantity;
    }
    for (const point of suppliers[next]) if (--waiting[point] === 0) ready.push(point);
  }
  return Float64Array.from(need, (units, point) => (done[point] ? units : Infinity));
}

function mostSafety(model: SupplyModel, safety: SupplyModel["points"][number]["safety"]): number {
  let most = 0;
  for (let t = 0; t < model.periods; t++) most = Math.max(most, at(safety, t, 0));
  return most;
}

function mostHours(model: SupplyModel, resource: number): number {
  const { capacity, overtime, extraShift } = model.resources[resource];
  let most = 0;
  for (let t = 0; t < model.periods; t++) {
    most = Math.max(most, at(capacity, t, 0) + at(overtime, t, 0) + at(extraShift, t, 0));
  }
  return most;
}
