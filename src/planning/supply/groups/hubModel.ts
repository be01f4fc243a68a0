import { buildSupplyModel } from "../buildSupplyModel";
import type { Formulation } from "../formulating";
import { naturalPrices as pricesWithoutScarcity } from "../naturalPrices";
import type { LinearModel } from "../solver";
import { at, type Activity, type SupplyModel } from "../supplyModel";
import type { HubRows } from "./groupDefinition";
import type { Block } from "./partition";

/** What ties the groups together, as a linear model of its own into which the groups' use enters. */
export interface HubProgramme {
  linear: LinearModel;
  formulation: Formulation;
  positions: Block;
  rows: HubRows;
  /** Duals of the hub's rows when nothing is scarcer than its usual price. */
  naturalPrices: Float64Array;
  /** Money a unit at which a row that is out of reach may be exceeded while prices settle; 0 for rows without use. */
  elasticCost: Float64Array;
  /** What it usually costs to do the work of an hour a period sooner or later, for pairs of rows that follow. */
  shifts: { row: number; next: number; cost: number }[];
}

/**
 * Formulates the hub: shared materials with their stock and purchases, shared resources with their overtime, labour
 * pools and storages. Natural prices are the purchase price of a material and the wage of an hour, so that the first
 * answers of the groups already fit together.
 */
export function hubProgramme(whole: SupplyModel, hub: Block, objective: "cost" | "margin"): HubProgramme {
  const pointAt = new Map(Array.from(hub.points, (p, k) => [p, k]));
  const resourceAt = new Map(Array.from(hub.resources, (r, k) => [r, k]));
  const point = (p: number): number => pointAt.get(p) ?? -1;
  const model: SupplyModel = {
    ...whole,
    points: Array.from(hub.points, (p) => whole.points[p]),
    resources: Array.from(hub.resources, (r) => whole.resources[r]),
    activities: Array.from(hub.activities, (a): Activity => {
      const activity = whole.activities[a];
      return {
        ...activity,
        output: point(activity.output),
        inputs: activity.inputs?.map((input) => ({ ...input, point: point(input.point) })),
        coProducts: activity.coProducts?.map((product) => ({ ...product, point: point(product.point) })),
        uses: activity.uses?.map((use) => ({ ...use, resource: resourceAt.get(use.resource) ?? -1 })),
      };
    }),
    demand: Array.from(hub.demand, (s) => ({ ...whole.demand[s], point: point(whole.demand[s].point) })),
    storages: whole.storages?.map((storage) => ({
      ...storage,
      points: storage.points.flatMap((p) => pointAt.get(p) ?? []),
    })),
  };
  const formulating = buildSupplyModel(model, { objective });
  const { layout, policy, builder } = formulating;
  const linear = builder.model();
  const naturalPrices = new Float64Array(linear.rows);
  const elasticCost = new Float64Array(linear.rows);
  const price = (first: number, natural: (t: number) => number, elastic: (t: number) => number): void => {
    for (let t = 0; t < model.periods; t++) {
      naturalPrices[first + t] = natural(t);
      elasticCost[first + t] = elastic(t);
    }
  };
  const unitCosts = pricesWithoutScarcity(model).map((cost) => (cost === Infinity ? 0 : cost));
  model.points.forEach((_, p) =>
    price(
      layout.balanceRow[p],
      () => unitCosts[p],
      () => 20 * Math.max(1e-3, unitCosts[p]),
    ),
  );
  model.resources.forEach((resource, r) => {
    const hour = Math.max(
      resource.overtimeCost ?? 0,
      resource.extraShiftCost ?? 0,
      dearestHour(model, resource.pool),
      10,
    );
    price(
      layout.capacityRow[r],
      () => 0,
      () => 20 * hour,
    );
  });
  model.pools?.forEach((pool, k) => {
    const wage = (t: number): number => pool.wage / Math.max(1e-9, at(pool.hoursPerWorker, t, 0));
    price(
      layout.poolRow[k],
      (t) => -wage(t),
      (t) => 20 * Math.max(wage(t), pool.temporaryCost ?? 0),
    );
  });
  return {
    linear,
    formulation: { model, layout, objective, policy },
    positions: hub,
    rows: {
      balance: new Map(Array.from(hub.points, (p, k) => [p, layout.balanceRow[k]])),
      capacity: new Map(Array.from(hub.resources, (r, k) => [r, layout.capacityRow[k]])),
      pool: layout.poolRow,
      storage: layout.storageRow,
      unitCost: new Map(Array.from(hub.points, (p, k) => [p, unitCosts[k]])),
    },
    naturalPrices,
    elasticCost,
    shifts: shiftsOfHours(whole, layout.poolRow),
  };
}

/** Hours can move between neighbouring periods at the cost of holding what they make: half of the items do it cheaper. */
function shiftsOfHours(whole: SupplyModel, poolRow: Int32Array): HubProgramme["shifts"] {
  const costs = Array.from(poolRow, (): number[] => []);
  for (const activity of whole.activities) {
    for (const { resource, hours } of activity.uses ?? []) {
      const { pool } = whole.resources[resource];
      if (pool === undefined || hours <= 0) continue;
      costs[pool].push((whole.points[activity.output].holding * (activity.yield ?? 1)) / hours);
    }
  }
  return costs.flatMap((list, pool) => {
    if (list.length === 0) return [];
    const cost = list.sort((a, b) => a - b)[list.length >> 1];
    return Array.from({ length: whole.periods - 1 }, (_, t) => {
      const row = poolRow[pool] + t;
      return { row, next: row + 1, cost };
    });
  });
}

function dearestHour(model: SupplyModel, pool: number | undefined): number {
  if (pool === undefined || !model.pools) return 0;
  const { wage, hoursPerWorker, temporaryCost = 0 } = model.pools[pool];
  return Math.max(temporaryCost, wage / Math.max(1e-9, at(hoursPerWorker, 0, 0)));
}
