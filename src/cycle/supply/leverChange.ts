import type { PlanChange } from "../../planning/supply/live/planChange";
import { at, type PerPeriod, type SupplyModel } from "../../planning/supply/supplyModel";
import { isExpedited } from "./activities";
import type { LeverSetting } from "./contract";
import type { CompanySupply } from "./model";

/**
 * The change that brings a plan from whatever was tried before to the levers as set, counted from the model as it was.
 *
 */
export function leverChange(
  { model, ownResources, soldPoints }: Pick<CompanySupply, "model" | "ownResources" | "soldPoints">,
  setting: LeverSetting,
): PlanChange {
  const { resource: name, hours, overtime, extraShift, demand, outside, buildAhead, expedite } = setting;
  const perPeriod = (of: (t: number) => number): Float64Array =>
    Float64Array.from({ length: model.periods }, (_, t) => of(t));
  const times = (values: PerPeriod | undefined, factor: number): Float64Array =>
    perPeriod((t) => at(values, t, 0) * factor);
  return {
    resources: model.resources.slice(0, ownResources).map((resource, index) => {
      const isMeant = name === "" || resource.name === name;
      const capacity = times(resource.capacity, isMeant ? 1 + hours : 1);
      const limit =
        isMeant && overtime !== undefined ? times(resource.capacity, overtime) : times(resource.overtime, 1);
      const shift =
        isMeant && extraShift !== undefined
          ? times(resource.capacity, extraShift)
          : times(resource.extraShift, 1);
      return { index, capacity, overtime: limit, extraShift: shift };
    }),
    demand: model.demand.map(({ quantity }, index) => ({ index, quantity: times(quantity, 1 + demand) })),
    activities: model.activities.flatMap((activity, index) => {
      const { kind, maximum } = activity;
      if (isExpedited(activity))
        return [{ index, maximum: expedite === undefined ? (maximum ?? Infinity) : expedite ? Infinity : 0 }];
      if (kind !== "subcontract") return [];
      return [{ index, maximum: outside === false ? 0 : (maximum ?? Infinity) }];
    }),
    points: soldPoints.map((index) => ({
      index,
      maximum: buildAhead === false ? mostInTime(model, index) : Infinity,
    })),
  };
}

/** Stock of a point without building ahead: its target, and what opening stock and firm receipts leave over. */
function mostInTime(model: SupplyModel, index: number): Float64Array {
  const { opening, scheduled, safety } = model.points[index];
  let left = opening;
  return Float64Array.from({ length: model.periods }, (_, t) => {
    left += at(scheduled, t, 0);
    for (const { point, quantity } of model.demand) if (point === index) left -= quantity[t];
    return Math.max(0, at(safety, t, 0), left);
  });
}
