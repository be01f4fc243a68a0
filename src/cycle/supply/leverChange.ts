import type { PlanChange } from "../../planning/supply/live/planChange";
import { at, type PerPeriod, type SupplyModel } from "../../planning/supply/supplyModel";
import type { LeverSetting } from "./contract";

/**
 * The change that brings a plan from whatever was tried before to the levers as set, counted from the model as it was.
 *
 * @param ownResources the first so many resources are the company's own; the others are suppliers'
 */
export function leverChange(model: SupplyModel, ownResources: number, setting: LeverSetting): PlanChange {
  const { resource: name, hours, overtime, demand, outside } = setting;
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
      return { index, capacity, overtime: limit };
    }),
    demand: model.demand.map(({ quantity }, index) => ({ index, quantity: times(quantity, 1 + demand) })),
    activities: model.activities.flatMap(({ kind, maximum }, index) => {
      if (kind !== "subcontract") return [];
      return [{ index, maximum: outside === false ? 0 : (maximum ?? Infinity) }];
    }),
  };
}
