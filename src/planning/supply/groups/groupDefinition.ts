import type { ExternalParts } from "../formulating";
import type { Activity, SupplyModel } from "../supplyModel";
import type { Block } from "./partition";

/**
 * What a planning group is made of: a model of its own members and, as external parts, of what it takes from the hub.
 * Plain data, a tenth as large as the programme that is formulated from it, so that it can travel to whoever solves it.
 */
export interface GroupDefinition {
  model: SupplyModel;
  external: ExternalParts;
  objective: "cost" | "margin";
  /**
   * Rows of the hub's model that it may touch, period by period: of its external points, its external resources, the
   * pools and the storages, in this order.
   */
  linkRows: Int32Array;
}

/** Where the hub's rows start, and what its points usually cost: stock points and resources by their position in the whole model. */
export interface HubRows {
  balance: ReadonlyMap<number, number>;
  capacity: ReadonlyMap<number, number>;
  pool: Int32Array;
  storage: Int32Array;
  unitCost: ReadonlyMap<number, number>;
}

/**
 * Extracts a group with the hub's points and resources that it touches.
 *
 * @returns its definition, and the positions in the whole model of its points, activities, resources and demand
 */
export function groupDefinition(
  whole: SupplyModel,
  block: Block,
  hubRows: HubRows,
  objective: "cost" | "margin",
): { definition: GroupDefinition; positions: Block } {
  const points = [...block.points];
  const resources = [...block.resources];
  const pointAt = new Map(points.map((p, k) => [p, k]));
  const resourceAt = new Map(resources.map((r, k) => [r, k]));
  const local = (
    positions: number[],
    known: Map<number, number>,
    allowed: ReadonlyMap<number, number>,
    entity: number,
  ): number => {
    let position = known.get(entity);
    if (position === undefined && allowed.has(entity)) {
      position = positions.length;
      known.set(entity, position);
      positions.push(entity);
    }
    return position ?? -1;
  };
  const point = (p: number): number => local(points, pointAt, hubRows.balance, p);
  const resource = (r: number): number => local(resources, resourceAt, hubRows.capacity, r);
  const activities = Array.from(block.activities, (a): Activity => {
    const activity = whole.activities[a];
    return {
      ...activity,
      output: point(activity.output),
      inputs: activity.inputs?.map((input) => ({ ...input, point: point(input.point) })),
      coProducts: activity.coProducts?.map((product) => ({ ...product, point: point(product.point) })),
      uses: activity.uses?.map((use) => ({ ...use, resource: resource(use.resource) })),
    };
  });
  const model: SupplyModel = {
    ...whole,
    points: points.map((p) => whole.points[p]),
    activities,
    resources: resources.map((r) => whole.resources[r]),
    demand: Array.from(block.demand, (s) => ({ ...whole.demand[s], point: point(whole.demand[s].point) })),
    storages: whole.storages?.map((storage) => ({
      ...storage,
      points: storage.points.flatMap((p) =>
        pointAt.has(p) && !hubRows.balance.has(p) ? [pointAt.get(p) ?? -1] : [],
      ),
    })),
  };
  const firstRows = [
    ...points.slice(block.points.length).map((p) => hubRows.balance.get(p) ?? 0),
    ...resources.slice(block.resources.length).map((r) => hubRows.capacity.get(r) ?? 0),
    ...hubRows.pool,
    ...hubRows.storage,
  ];
  return {
    definition: {
      model,
      external: {
        points: Uint8Array.from(points, (_, k) => (k >= block.points.length ? 1 : 0)),
        resources: Uint8Array.from(resources, (_, k) => (k >= block.resources.length ? 1 : 0)),
        shared: true,
        prices: Float64Array.from(points, (p) => hubRows.unitCost.get(p) ?? 0),
      },
      objective,
      linkRows: Int32Array.from(
        firstRows.flatMap((first) => Array.from({ length: model.periods }, (_, t) => first + t)),
      ),
    },
    positions: { ...block, points: Int32Array.from(points), resources: Int32Array.from(resources) },
  };
}
