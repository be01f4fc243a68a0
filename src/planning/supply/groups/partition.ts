import type { SupplyModel } from "../supplyModel";

/** Members of a block of the plan, as positions in the model's lists. */
export interface Block {
  points: Int32Array;
  activities: Int32Array;
  resources: Int32Array;
  demand: Int32Array;
}

/** Planning groups that hardly depend on each other, and the hub that ties them together. */
export interface Partition {
  groups: Block[];
  /** Materials and resources that several groups share, and what fills them. */
  hub: Block;
}

/**
 * Cuts a supply model into groups of at most about `columns` columns. Resources, then materials, are taken in the order
 * of how few items they tie together: one whose items fit into one group unites them, any other goes to the hub, where
 * it is shared by price. Labour pools and storages always stay with the hub. Natural components are no substitute: a
 * few common materials unite everything.
 */
export function partition(model: SupplyModel, columns = 15_000): Partition {
  const P = model.points.length;
  const sets = new DisjointSets(weights(model));
  // An item's sites stay together with the lanes between them.
  for (const activity of model.activities) {
    if (activity.kind !== "move") continue;
    for (const { point } of activity.inputs ?? []) sets.unite(point, activity.output);
  }
  const isHubPoint = new Uint8Array(P);
  const isHubResource = Uint8Array.from(model.resources, ({ pool }) => Number(worksLonger(model, pool)));
  const tied = (members: readonly number[]): number[] => [...new Set(members.map((p) => sets.find(p)))];
  const byFewest = (lists: number[][]): number[] => {
    const counts = lists.map((members) => tied(members).length);
    return [...lists.keys()].sort((a, b) => counts[a] - counts[b] || a - b);
  };

  const { outputsOfResource, neighboursOfPoint } = ties(model);
  for (const r of byFewest(outputsOfResource)) {
    if (!sets.uniteWithin(tied(outputsOfResource[r]), columns)) isHubResource[r] = 1;
  }
  for (const p of byFewest(neighboursOfPoint)) {
    if (neighboursOfPoint[p].length === 0) continue;
    if (!sets.uniteWithin(tied([p, ...neighboursOfPoint[p]]), columns)) isHubPoint[p] = 1;
  }
  spreadHub(model, isHubPoint, isHubResource);
  return collect(model, sets, isHubPoint, isHubResource);
}

/** Whether people of a pool share their overtime, which is then decided where the pool is. */
function worksLonger({ pools }: SupplyModel, pool: number | undefined): boolean {
  return pool !== undefined && pools?.[pool].overtimePerWorker !== undefined;
}

/** Whether the model falls into several groups that share nothing at all, so that their plans are its plan. */
export function isSeparable(model: SupplyModel): boolean {
  if ((model.pools?.length ?? 0) + (model.storages?.length ?? 0) > 0) return false;
  const { groups, hub } = partition(model);
  // A resource that nobody uses belongs to no group, and ties none.
  const used = new Set(model.activities.flatMap(({ uses }) => (uses ?? []).map(({ resource }) => resource)));
  return groups.length > 1 && hub.points.length === 0 && !hub.resources.some((r) => used.has(r));
}

/** What fills the hub's points belongs to the hub, with all that it takes, gives and uses. */
function spreadHub(model: SupplyModel, isHubPoint: Uint8Array, isHubResource: Uint8Array): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const activity of model.activities) {
      const gives = [activity.output, ...(activity.coProducts ?? []).map(({ point }) => point)];
      if (!gives.some((point) => isHubPoint[point])) continue;
      for (const point of [...gives, ...(activity.inputs ?? []).map((input) => input.point)]) {
        if (isHubPoint[point]) continue;
        isHubPoint[point] = 1;
        changed = true;
      }
      for (const { resource } of activity.uses ?? []) isHubResource[resource] = 1;
    }
  }
}

/** Points that each resource works for, and points that each material goes into. */
function ties(model: SupplyModel): { outputsOfResource: number[][]; neighboursOfPoint: number[][] } {
  const outputsOfResource: number[][] = model.resources.map(() => []);
  const neighboursOfPoint: number[][] = model.points.map(() => []);
  for (const activity of model.activities) {
    for (const { resource } of activity.uses ?? []) outputsOfResource[resource].push(activity.output);
    for (const { point } of activity.coProducts ?? []) neighboursOfPoint[activity.output].push(point);
    if (activity.kind === "move") continue;
    for (const { point } of activity.inputs ?? []) neighboursOfPoint[point].push(activity.output);
  }
  return { outputsOfResource, neighboursOfPoint };
}

/** Columns that a point brings: its stock, its demand and the activities that fill it. */
function weights(model: SupplyModel): Float64Array {
  const weight = new Float64Array(model.points.length).fill(model.periods);
  for (const stream of model.demand) weight[stream.point] += model.periods;
  for (const activity of model.activities) weight[activity.output] += model.periods;
  return weight;
}

function collect(
  model: SupplyModel,
  sets: DisjointSets,
  isHubPoint: Uint8Array,
  isHubResource: Uint8Array,
): Partition {
  const groupOfRoot = new Map<number, number>();
  const blocks: { points: number[]; activities: number[]; resources: number[]; demand: number[] }[] = [];
  const empty = (): (typeof blocks)[number] => ({ points: [], activities: [], resources: [], demand: [] });
  const hub = empty();
  const blockOf = (p: number): (typeof blocks)[number] => {
    if (isHubPoint[p]) return hub;
    const root = sets.find(p);
    const known = groupOfRoot.get(root) ?? blocks.length;
    if (known === blocks.length) {
      groupOfRoot.set(root, known);
      blocks.push(empty());
    }
    return blocks[known];
  };
  model.points.forEach((_, p) => blockOf(p).points.push(p));
  model.demand.forEach((stream, s) => blockOf(stream.point).demand.push(s));
  const blockOfResource = new Map<number, (typeof blocks)[number]>();
  model.activities.forEach((activity, a) => {
    const block = blockOf(activity.output);
    block.activities.push(a);
    for (const { resource } of activity.uses ?? []) {
      // A resource that works for the hub's own materials and for a group is shared, too.
      const known = blockOfResource.get(resource) ?? block;
      blockOfResource.set(resource, known === block ? block : hub);
    }
  });
  model.resources.forEach((_, r) =>
    (isHubResource[r] ? hub : (blockOfResource.get(r) ?? hub)).resources.push(r),
  );
  const typed = (block: (typeof blocks)[number]): Block => ({
    points: Int32Array.from(block.points),
    activities: Int32Array.from(block.activities),
    resources: Int32Array.from(block.resources),
    demand: Int32Array.from(block.demand),
  });
  return { groups: blocks.map(typed), hub: typed(hub) };
}

/** Union–find with the total weight of every set. */
class DisjointSets {
  private readonly parent: Int32Array;

  constructor(private readonly weight: Float64Array) {
    this.parent = Int32Array.from(weight, (_, k) => k);
  }

  find(k: number): number {
    let root = k;
    while (this.parent[root] !== root) root = this.parent[root];
    while (this.parent[k] !== root) [this.parent[k], k] = [root, this.parent[k]];
    return root;
  }

  unite(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    if (x === y) return;
    this.parent[y] = x;
    this.weight[x] += this.weight[y];
  }

  /** Unites the sets unless they would weigh more than `limit`; says whether they are one now. */
  uniteWithin(roots: readonly number[], limit: number): boolean {
    if (roots.length > 1 && roots.reduce((sum, root) => sum + this.weight[root], 0) > limit) return false;
    for (const root of roots) this.unite(roots[0], root);
    return true;
  }
}
