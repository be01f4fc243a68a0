import type { Block } from "../groups/partition";
import { partition } from "../groups/partition";
import type { Activity, SupplyModel } from "../supplyModel";

/**
 * The blocks of a model that share nothing at all, so that their plans together are its plan; undefined when something
 * ties them or there is but one.
 *
 * @param columns about how large a block may be
 */
export function separateBlocks(model: SupplyModel, columns?: number): Block[] | undefined {
  if ((model.pools?.length ?? 0) + (model.storages?.length ?? 0) > 0) return undefined;
  const { groups, hub } = partition(model, columns);
  if (groups.length < 2 || hub.points.length > 0) return undefined;
  // A resource that nobody uses belongs to no group, and ties none.
  const used = new Set(model.activities.flatMap(({ uses }) => (uses ?? []).map(({ resource }) => resource)));
  return hub.resources.some((r) => used.has(r)) ? undefined : groups;
}

/** A block as a model of its own. */
export function modelOfBlock(whole: SupplyModel, block: Block, places: BlockPlaces): SupplyModel {
  const { point, resource } = places;
  return {
    ...whole,
    points: Array.from(block.points, (p) => whole.points[p]),
    resources: Array.from(block.resources, (r) => whole.resources[r]),
    demand: Array.from(block.demand, (s) => ({ ...whole.demand[s], point: point[whole.demand[s].point] })),
    activities: Array.from(block.activities, (a): Activity => {
      const activity = whole.activities[a];
      return {
        ...activity,
        output: point[activity.output],
        inputs: activity.inputs?.map((input) => ({ ...input, point: point[input.point] })),
        coProducts: activity.coProducts?.map((product) => ({ ...product, point: point[product.point] })),
        uses: activity.uses?.map((use) => ({ ...use, resource: resource[use.resource] })),
      };
    }),
  };
}

/** Place of every point and resource of the whole model in its block's lists, and the block of everything. */
export interface BlockPlaces {
  point: Int32Array;
  resource: Int32Array;
  blockOfPoint: Int32Array;
  blockOfResource: Int32Array;
  blockOfActivity: Int32Array;
  blockOfDemand: Int32Array;
}

export function placesOf(model: SupplyModel, blocks: readonly Block[]): BlockPlaces {
  const none = (count: number): Int32Array => new Int32Array(count).fill(-1);
  const places: BlockPlaces = {
    point: none(model.points.length),
    resource: none(model.resources.length),
    blockOfPoint: none(model.points.length),
    blockOfResource: none(model.resources.length),
    blockOfActivity: none(model.activities.length),
    blockOfDemand: none(model.demand.length),
  };
  blocks.forEach((block, b) => {
    block.points.forEach((p, k) => {
      places.point[p] = k;
      places.blockOfPoint[p] = b;
    });
    block.resources.forEach((r, k) => {
      places.resource[r] = k;
      places.blockOfResource[r] = b;
    });
    block.activities.forEach((a) => (places.blockOfActivity[a] = b));
    block.demand.forEach((s) => (places.blockOfDemand[s] = b));
  });
  return places;
}
