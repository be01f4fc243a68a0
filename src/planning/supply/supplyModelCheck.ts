import { PlanningError } from "../errors";
import { pointName, type PerPeriod, type SupplyModel } from "./supplyModel";
import { say } from "../words";

/**
 * Refuses a model that cannot be planned with, naming the list, the entry and what to do.
 *
 * @throws "value"
 */
export function checkSupplyModel(model: SupplyModel): void {
  if (!Number.isInteger(model.periods) || model.periods < 1) {
    throw new PlanningError("value", say`The plan has ${model.periods} periods; it needs at least one.`);
  }
  for (const point of model.points) {
    const name = (): string => say`Stock point ${pointName(point)}`;
    finite(point.opening, () => say`${name()}: opening stock`);
    notNegative(point.holding, () => say`${name()}: holding cost`);
    lengths(model, name, [point.scheduled, point.safety, point.maximum]);
  }
  for (const activity of model.activities) checkActivity(model, activity);
  model.demand.forEach((stream, index) => {
    const name = (): string => say`Demand stream ${index + 1} (${stream.customer})`;
    reference(stream.point, model.points.length, () => say`${name()}: stock point`);
    lengths(model, name, [stream.quantity]);
    if (stream.quantity.some((units) => units < 0)) {
      throw new PlanningError("value", say`${name()} has a negative quantity; enter returns as receipts.`);
    }
    notNegative(stream.penalty, () => say`${name()}: penalty`);
  });
  for (const resource of model.resources) {
    const name = (): string => say`Resource ${resource.name}`;
    lengths(model, name, [resource.capacity, resource.overtime, resource.extraShift]);
    if (resource.pool !== undefined)
      reference(resource.pool, model.pools?.length ?? 0, () => say`Resource ${resource.name}: labour pool`);
  }
  for (const storage of model.storages ?? []) {
    lengths(model, () => say`Storage ${storage.name}`, [storage.capacity]);
    for (const point of storage.points)
      reference(point, model.points.length, () => say`Storage ${storage.name}: stock point`);
  }
}

function checkActivity(model: SupplyModel, activity: SupplyModel["activities"][number]): void {
  const name = (): string => say`Activity ${activity.name}`;
  reference(activity.output, model.points.length, () => say`${name()}: output`);
  for (const { point, quantity } of [...(activity.inputs ?? []), ...(activity.coProducts ?? [])]) {
    reference(point, model.points.length, () => say`${name()}: input or by-product`);
    notNegative(quantity, () => say`${name()}: quantity`);
    if (point === activity.output) {
      throw new PlanningError(
        "value",
        say`${name()} takes its own output as input; correct the bill of materials or lane.`,
      );
    }
  }
  for (const { resource, hours } of activity.uses ?? []) {
    reference(resource, model.resources.length, () => say`${name()}: resource`);
    notNegative(hours, () => say`${name()}: hours`);
  }
  if (!Number.isInteger(activity.leadTime) || activity.leadTime < 0) {
    throw new PlanningError(
      "value",
      say`${name()} has a lead time of ${activity.leadTime}; use whole periods, 0 or more.`,
    );
  }
  if (!((activity.yield ?? 1) > 0)) {
    throw new PlanningError(
      "value",
      say`${name()} has a yield of ${String(activity.yield)}; use a fraction above 0.`,
    );
  }
  finite(activity.cost, () => say`${name()}: cost`);
  lengths(model, name, [activity.maximum, activity.minimum]);
}

/** Of what is checked; put into words only where it is refused: plans in search of another are checked often. */
type Named = () => string;

function lengths(model: SupplyModel, name: Named, lists: readonly (PerPeriod | undefined)[]): void {
  for (const list of lists) {
    if (list === undefined || typeof list === "number" || list.length === model.periods) continue;
    throw new PlanningError(
      "value",
      say`${name()} has a list of ${list.length} periods where the plan has ${model.periods}.`,
    );
  }
}

function reference(index: number, count: number, name: Named): void {
  if (Number.isInteger(index) && index >= 0 && index < count) return;
  throw new PlanningError("value", say`${name()} number ${index + 1} does not exist; there are ${count}.`);
}

function finite(value: number, name: Named): void {
  if (!Number.isFinite(value)) throw new PlanningError("value", say`${name()} is ${value}; enter a number.`);
}

function notNegative(value: number, name: Named): void {
  if (!(value >= 0)) throw new PlanningError("value", say`${name()} is ${value}; enter a number, 0 or more.`);
}
