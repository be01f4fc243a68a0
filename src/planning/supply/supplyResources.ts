import type { Formulating } from "./formulating";
import { agreedHours, at } from "./supplyModel";

/** Adds overtime and extra-shift hours as columns of the capacity rows, bounded by their limits. */
export function addResources(formulating: Formulating): void {
  const { model, builder, layout, policy, external } = formulating;
  addAgreements(formulating);
  if (policy === "level") return;
  model.resources.forEach((resource, r) => {
    if (external?.resources[r]) return;
    // In a hybrid plan what runs above the constant rate runs in overtime hours only.
    const row = policy === "hybrid" ? layout.overtimeRow[r] : layout.capacityRow[r];
    const add = (cost: number, limit: typeof resource.overtime, pool = -1): number => {
      if (limit === undefined) return -1;
      const isLong = pool >= 0 && layout.longHoursRow[pool] >= 0;
      const first = builder.columns;
      for (let t = 0; t < model.periods; t++) {
        builder.column(cost, 0, Math.max(0, at(limit, t, 0)));
        builder.entry(row + t, -1);
        if (!isLong) continue;
        // People who stay longer work beyond the hours of the pool, and only so long.
        builder.entry(layout.poolRow[pool] + t, -1);
        builder.entry(layout.longHoursRow[pool] + t, 1);
      }
      return first;
    };
    layout.overtime[r] = add(resource.overtimeCost ?? 0, resource.overtime, resource.pool);
    layout.extraShift[r] = add(resource.extraShiftCost ?? 0, resource.extraShift);
  });
}

/** Adds the hours missing to what is agreed: in the rows of capacity, whose lower sides they are. */
function addAgreements({ model, builder, layout, external }: Formulating): void {
  model.resources.forEach((resource, r) => {
    if (resource.agreed === undefined || external?.resources[r]) return;
    for (let t = 0; t < model.periods; t++) {
      builder.column(resource.agreedCost ?? 0, 0, agreedHours(resource, t));
      builder.entry(layout.capacityRow[r] + t, 1);
    }
  });
}

/** Adds people: workers, hired and laid off a period, and temporary hours where they are allowed. */
export function addPools({ model, builder, layout, external }: Formulating): void {
  const { periods } = model;
  if (external?.shared) return;
  model.pools?.forEach((pool, k) => {
    const hours = layout.poolRow[k];
    const people = layout.peopleRow[k];
    layout.workers[k] = builder.columns;
    for (let t = 0; t < periods; t++) {
      builder.column(pool.wage, 0, pool.maximum ?? Infinity);
      builder.entry(hours + t, -at(pool.hoursPerWorker, t, 0));
      if (layout.longHoursRow[k] >= 0)
        builder.entry(layout.longHoursRow[k] + t, -at(pool.overtimePerWorker, t, 0));
      builder.entry(people + t, 1);
      if (t + 1 < periods) builder.entry(people + t + 1, -1);
    }
    for (const [cost, sign] of [
      [pool.hire, -1],
      [pool.layoff, 1],
    ]) {
      for (let t = 0; t < periods; t++) {
        builder.column(cost < Infinity ? cost : 0, 0, cost < Infinity ? Infinity : 0);
        builder.entry(people + t, sign);
      }
    }
    if (pool.temporaryCost === undefined) return;
    layout.temporary[k] = builder.columns;
    for (let t = 0; t < periods; t++) {
      builder.column(pool.temporaryCost, 0, Infinity);
      builder.entry(hours + t, -1);
    }
  });
}

/** Adds the space rented where a storage overflows. */
export function addStorages({ model, builder, layout, external }: Formulating): void {
  if (external?.shared) return;
  model.storages?.forEach((storage, k) => {
    layout.overflow[k] = builder.columns;
    for (let t = 0; t < model.periods; t++) {
      builder.column(storage.overflowCost, 0, Infinity);
      builder.entry(layout.storageRow[k] + t, -1);
    }
  });
}
