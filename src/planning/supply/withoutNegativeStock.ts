import { PlanningError } from "../errors";
import type { SupplyModel } from "./supplyModel";
import { say } from "../words";

/** Stock below zero is owed to the point's first customers: it becomes demand of the first period. */
export function withoutNegativeStock(model: SupplyModel): SupplyModel {
  if (model.points.every((point) => point.opening >= 0)) return model;
  const demand = model.demand.map((stream) => ({ ...stream }));
  const points = model.points.map((point, p) => {
    if (point.opening >= 0) return point;
    const first = demand.find((stream) => stream.point === p);
    if (!first) {
      throw new PlanningError(
        "value",
        say`${point.item} at ${point.site} opens with ${point.opening} units but nobody asks for it.`,
      );
    }
    first.quantity = first.quantity.slice();
    first.quantity[0] -= point.opening;
    return { ...point, opening: 0 };
  });
  return { ...model, points, demand };
}
