import type { Formulation } from "./formulating";
import type { PlanPrices } from "./explainShortages";
import { at, isFenced, periodName, pointName } from "./supplyModel";
import { say } from "../words";

/** What one more unit of something scarce would save or earn. */
export interface MarginalValue {
  kind: "resource" | "supplier" | "quota" | "fence" | "labour" | "storage";
  /** Position in the model's resources, activities (of a quota the first of its source), pools or storages. */
  index: number;
  period: number;
  /** Money an hour or unit. */
  value: number;
  /** A sentence for the planner. */
  sentence: string;
}

/**
 * The worth of one more hour or unit of everything that binds, dearest first. Values hold for small changes: the
 * model's prices change when the bottleneck moves.
 *
 * @example
 * marginalValues(formulating, prices)[0].sentence // "One more hour on Filling 2 in May is worth 312."
 */
export function marginalValues(
  { model, layout, external }: Formulation,
  { duals, reducedCosts }: PlanPrices,
): MarginalValue[] {
  const values: MarginalValue[] = [];
  const add = (
    kind: MarginalValue["kind"],
    index: number,
    period: number,
    value: number,
    what: () => string,
  ): void => {
    if (!(value > 1e-6)) return;
    const sentence = say`One more ${what()} in ${periodName(model, period)} is worth ${Math.round(value * 100) / 100}.`;
    values.push({ kind, index, period, value, sentence });
  };
  for (let t = 0; t < model.periods; t++) {
    model.resources.forEach((resource, r) => {
      if (external?.resources[r]) return;
      add("resource", r, t, -duals[layout.capacityRow[r] + t], () => say`hour on ${resource.name}`);
    });
    if (!external?.shared) {
      model.pools?.forEach((pool, k) =>
        add("labour", k, t, -duals[layout.poolRow[k] + t], () => say`hour of ${pool.name}`),
      );
      model.storages?.forEach((storage, k) =>
        add("storage", k, t, -duals[layout.storageRow[k] + t], () => say`unit of space in ${storage.name}`),
      );
    }
    model.activities.forEach((activity, a) => {
      if (layout.activity[a] < 0 || t < layout.from[a] || t > layout.to[a]) return;
      if (!Number.isNaN(activity.firm?.[t] ?? NaN)) return;
      const inside = isFenced(activity, t);
      if (!inside && at(activity.maximum, t, Infinity) === Infinity) return;
      const price = -reducedCosts[layout.activity[a] + t - layout.from[a]] / layout.lot[a];
      if (inside) add("fence", a, t, price, () => say`unit of ${activity.name} inside the fence`);
      else add("supplier", a, t, price, () => say`unit of ${activity.name}`);
    });
    for (const { group, source, side, row } of layout.quotas) {
      const point = pointName(model.points[group.point]);
      const what = (): string =>
        side === "most"
          ? say`unit of ${point} from ${source.name}, beyond its quota,`
          : say`unit of ${point} taken from ${source.name}, below its quota,`;
      add("quota", source.activities[0], t, -duals[row + t], what);
    }
  }
  return values.sort((a, b) => b.value - a.value);
}
