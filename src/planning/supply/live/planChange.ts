import { PlanningError } from "../../errors";
import type { Activity, DemandStream, StockPoint, SupplyModel, SupplyResource } from "../supplyModel";
import { say } from "../../words";

/** New values for one member of a list of the model; what is not named stays as it is. */
export type Amendment<T> = { index: number } & Partial<T>;

/**
 * What a planner may turn on a plan that is at hand: hours, overtime and their price, costs and limits of activities,
 * demand, stock and its targets. Nothing appears or disappears, and what an activity takes and gives stays.
 */
export interface PlanChange {
  resources?: readonly Amendment<Omit<SupplyResource, "name" | "pool">>[];
  activities?: readonly Amendment<Pick<Activity, "cost" | "maximum" | "minimum" | "firm">>[];
  demand?: readonly Amendment<Omit<DemandStream, "point" | "customer" | "shortage">>[];
  points?: readonly Amendment<Omit<StockPoint, "item" | "site">>[];
}

/**
 * The model with the change made; members that do not change are shared with the model given, which stays as it is.
 *
 * @throws "value" when an index names nothing
 * @example
 * changedModel(model, { resources: [{ index: 0, overtime: 40 }] })
 */
export function changedModel(model: SupplyModel, change: PlanChange): SupplyModel {
  return {
    ...model,
    resources: amended(model.resources, change.resources, "resource"),
    activities: amended(model.activities, change.activities, "activity"),
    demand: amended(model.demand, change.demand, say`demand stream`),
    points: amended(model.points, change.points, say`stock point`),
  };
}

function amended<T>(
  list: readonly T[],
  changes: readonly Amendment<Partial<T>>[] | undefined,
  kind: string,
): readonly T[] {
  if (!changes?.length) return list;
  const copy = list.slice();
  for (const { index, ...values } of changes) {
    if (!(index in copy)) {
      throw new PlanningError(
        "value",
        say`There is no ${kind} ${index + 1}; the plan has ${list.length} of them.`,
      );
    }
    copy[index] = { ...copy[index], ...(values as Partial<T>) };
  }
  return copy;
}
