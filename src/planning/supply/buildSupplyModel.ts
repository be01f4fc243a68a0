import { addActivities } from "./supplyActivities";
import { ModelBuilder, ModelCounter } from "./modelBuilder";
import { addDemand, addStock } from "./supplyStock";
import { addPools, addResources, addStorages } from "./supplyResources";
import type { Formulating, Formulation, SupplyFormulation } from "./formulating";
import { declareQuotas } from "./quotas";
import { emptyLayout } from "./supplyLayout";
import { agreedHours, at, type SupplyModel } from "./supplyModel";

/**
 * Formulates the plan as a sparse model in its compact form: one balance row a stock point and period, columns only for
 * what exists, safety stock as a second stock column, overtime a column of the capacity row, lost sales, supplier
 * capacity and shelf life as bounds. Backlog stands in the balance rows; that a plan does not take back what it has
 * shipped is added later, for the rows that need it (`violatedShipments`).
 */
export function buildSupplyModel(
  model: SupplyModel,
  options: SupplyFormulation = {},
  builder = new ModelBuilder(),
): Formulating {
  return formulate(model, options, builder);
}

/** Where everything stands in the plan's model, without building it: a tenth of the work, and none of the memory. */
export function layOut(
  model: SupplyModel,
  options: SupplyFormulation = {},
): { formulation: Formulation; columns: number; rows: number } {
  const counter = new ModelCounter();
  const { layout, objective, policy, external } = formulate(model, options, counter);
  const formulation = { model, layout, objective, policy, external };
  return { formulation, columns: counter.columns, rows: counter.rows };
}

function formulate(model: SupplyModel, options: SupplyFormulation, builder: ModelBuilder): Formulating {
  const formulating: Formulating = {
    model,
    builder,
    layout: emptyLayout(model),
    objective: options.objective ?? "cost",
    policy: options.policy ?? "optimal",
    external: options.external,
    demandAt: demandByPoint(model),
    storageOf: storageByPoint(model),
  };
  declareRows(formulating);
  declareQuotas(formulating);
  addActivities(formulating);
  addStock(formulating);
  addDemand(formulating);
  addResources(formulating);
  addPools(formulating);
  addStorages(formulating);
  return formulating;
}

function declareRows({ model, builder, layout, policy, demandAt }: Formulating): void {
  const { periods } = model;
  model.points.forEach((point, p) => {
    layout.balanceRow[p] = builder.block(periods, 0, 0);
    for (let t = 0; t < periods; t++) {
      const scheduled = at(point.scheduled, t, 0);
      builder.shiftRow(layout.balanceRow[p] + t, demandAt[p][t] - scheduled - (t === 0 ? point.opening : 0));
    }
  });
  model.resources.forEach((resource, r) => {
    layout.capacityRow[r] = builder.block(periods, -Infinity, 0);
    for (let t = 0; t < periods; t++) {
      const least = resource.agreed === undefined ? -Infinity : agreedHours(resource, t);
      builder.setRow(layout.capacityRow[r] + t, least, at(resource.capacity, t, 0));
    }
    if (policy === "hybrid") layout.overtimeRow[r] = builder.block(periods, -Infinity, 0);
  });
  model.pools?.forEach((pool, k) => {
    layout.poolRow[k] = builder.block(periods, -Infinity, 0);
    layout.peopleRow[k] = builder.block(periods, 0, 0);
    builder.shiftRow(layout.peopleRow[k], pool.openingWorkers);
    if (pool.overtimePerWorker !== undefined) layout.longHoursRow[k] = builder.block(periods, -Infinity, 0);
  });
  model.storages?.forEach((storage, k) => {
    layout.storageRow[k] = builder.block(periods, -Infinity, 0);
    for (let t = 0; t < periods; t++)
      builder.setRow(layout.storageRow[k] + t, -Infinity, at(storage.capacity, t, Infinity));
  });
}

export function demandByPoint(model: SupplyModel): Float64Array[] {
  const demand = model.points.map(() => new Float64Array(model.periods));
  for (const stream of model.demand) {
    for (let t = 0; t < model.periods; t++) demand[stream.point][t] += at(stream.quantity, t, 0);
  }
  return demand;
}

function storageByPoint(model: SupplyModel): Int32Array {
  const storageOf = new Int32Array(model.points.length).fill(-1);
  model.storages?.forEach((storage, k) => storage.points.forEach((point) => (storageOf[point] = k)));
  return storageOf;
}
