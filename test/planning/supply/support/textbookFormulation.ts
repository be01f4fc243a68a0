import { ModelBuilder } from "../../../../src/planning/supply/modelBuilder";
import { at, type SupplyModel } from "../../../../src/planning/supply/supplyModel";
import type { LinearModel } from "../../../../src/planning/supply/solver";

/**
 * The plan written the way a textbook does, to check the compact form against: explicit shipments with a row for every
 * customer and period, safety stock as a row with a shortfall, regular and overtime production apart.
 */
export function textbookFormulation(
  model: SupplyModel,
  demandOf: (item: string, point: number) => Float64Array,
): LinearModel {
  const builder = new ModelBuilder();
  const T = model.periods;
  const balance = model.points.map(() => builder.block(T, 0, 0));
  const safety = model.points.map(() => builder.block(T, -Infinity, Infinity));
  const serve = model.demand.map((stream) => {
    const first = builder.block(T, 0, 0);
    for (let t = 0; t < T; t++) builder.shiftRow(first + t, at(stream.quantity, t, 0));
    return first;
  });
  const regular = model.resources.map((resource) => {
    const first = builder.block(T, 0, 0);
    for (let t = 0; t < T; t++) builder.setRow(first + t, -Infinity, at(resource.capacity, t, 0));
    return first;
  });
  const overtime = model.resources.map((resource) => {
    const first = builder.block(T, 0, 0);
    for (let t = 0; t < T; t++) builder.setRow(first + t, -Infinity, at(resource.overtime, t, 0));
    return first;
  });
  model.activities.forEach((activity) => {
    for (let t = 0; t + activity.leadTime < T; t++) {
      for (const inOvertime of activity.uses ? [false, true] : [false]) {
        const use = activity.uses?.[0];
        const extra = inOvertime && use ? use.hours * (model.resources[use.resource].overtimeCost ?? 0) : 0;
        builder.column(activity.cost + extra, 0, at(activity.maximum, t, Infinity));
        builder.entry(balance[activity.output] + t + activity.leadTime, activity.yield ?? 1);
        for (const { point, quantity } of activity.inputs ?? []) builder.entry(balance[point] + t, -quantity);
        if (use) builder.entry((inOvertime ? overtime : regular)[use.resource] + t, use.hours);
      }
    }
  });
  model.points.forEach((point, p) => {
    builder.shiftRow(balance[p], -point.opening);
    const shelf = demandOf(point.item, p);
    for (let t = 0; t < T; t++) {
      builder.shiftRow(balance[p] + t, -at(point.scheduled, t, 0));
      let most = Infinity;
      if (point.shelfLife !== undefined && t + point.shelfLife < T) {
        most = shelf.slice(t + 1, t + 1 + point.shelfLife).reduce((sum, units) => sum + units, 0);
      }
      builder.column(point.holding, 0, most);
      builder.entry(balance[p] + t, -1);
      if (t + 1 < T) builder.entry(balance[p] + t + 1, 1);
      builder.entry(safety[p] + t, 1);
      builder.column(point.safetyPenalty ?? 0, 0, Infinity);
      builder.entry(safety[p] + t, 1);
      builder.setRow(safety[p] + t, at(point.safety, t, 0), Infinity);
      if (point.shelfLife === undefined) continue;
      builder.column(100 * point.holding, 0, Infinity);
      builder.entry(balance[p] + t, -1);
    }
  });
  model.demand.forEach((stream, s) => {
    for (let t = 0; t < T; t++) {
      builder.column(0, 0, Infinity);
      builder.entry(balance[stream.point] + t, -1);
      builder.entry(serve[s] + t, 1);
      const isLost = stream.shortage === "lost";
      builder.column(
        isLost || t < T - 1 ? stream.penalty : (stream.endPenalty ?? 4 * stream.penalty),
        0,
        Infinity,
      );
      builder.entry(serve[s] + t, 1);
      if (!isLost && t + 1 < T) builder.entry(serve[s] + t + 1, -1);
    }
  });
  return builder.model();
}
