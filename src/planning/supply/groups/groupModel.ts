import { buildSupplyModel } from "../buildSupplyModel";
import type { ExternalParts, Formulation } from "../formulating";
import type { LinearModel } from "../solver";
import type { StartChoices } from "../startingBasis";
import { at, type Activity, type SupplyModel } from "../supplyModel";
import type { Block } from "./partition";

/**
 * A planning group as a linear model of its own, with what it takes from the hub kept apart: usage of hub row
 * `linkRows[k]` is the k-th row of the link matrix times x. All plain data, so that it can travel to a worker.
 */
export interface GroupProgramme {
  linear: LinearModel;
  start: StartChoices;
  /** Rows of the hub's model that the group touches, and whether the group's side of each must not fall (a material
   * balance) or must not rise (hours, space). */
  linkRows: Int32Array;
  linkIsBalance: Uint8Array;
  /** Link matrix by columns, over the columns of `linear`. */
  linkStarts: Int32Array;
  linkIndices: Int32Array;
  linkValues: Float64Array;
  /** Backlog columns from the second period on, and the demand by which each may exceed the one before it. */
  backlogColumns: Int32Array;
  backlogLimits: Float64Array;
}

/** The part of a model that a group sees: its own members, and as external parts what it takes from the hub. */
export interface GroupView {
  formulation: Formulation;
  /** Row of the uncut formulation behind each row of the programme, then behind each link row. */
  rows: Int32Array;
  /** How many of them are the programme's own. */
  ownRows: number;
  /** Positions in the whole model of the view's points, activities, resources and demand. */
  positions: Block;
}

/** Where the hub's rows start, and what its points usually cost: stock points and resources by their position in the whole model. */
export interface HubRows {
  balance: ReadonlyMap<number, number>;
  capacity: ReadonlyMap<number, number>;
  pool: Int32Array;
  storage: Int32Array;
  unitCost: ReadonlyMap<number, number>;
}

/** Extracts a group with the hub's points and resources that it touches. */
function groupView(
  whole: SupplyModel,
  block: Block,
  hub: Block,
  hubRows: HubRows,
): { model: SupplyModel; positions: Block; external: ExternalParts } {
  const hubPoints = new Set(hub.points);
  const hubResources = new Set(hub.resources);
  const points = [...block.points];
  const resources = [...block.resources];
  const pointAt = new Map(points.map((p, k) => [p, k]));
  const resourceAt = new Map(resources.map((r, k) => [r, k]));
  const local = (
    positions: number[],
    known: Map<number, number>,
    allowed: Set<number>,
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
  const point = (p: number): number => local(points, pointAt, hubPoints, p);
  const resource = (r: number): number => local(resources, resourceAt, hubResources, r);
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
        pointAt.has(p) && !hubPoints.has(p) ? [pointAt.get(p) ?? -1] : [],
      ),
    })),
  };
  return {
    model,
    positions: { ...block, points: Int32Array.from(points), resources: Int32Array.from(resources) },
    external: {
      points: Uint8Array.from(points, (_, k) => (k >= block.points.length ? 1 : 0)),
      resources: Uint8Array.from(resources, (_, k) => (k >= block.resources.length ? 1 : 0)),
      shared: true,
      prices: Float64Array.from(points, (p) => hubRows.unitCost.get(p) ?? 0),
    },
  };
}

/** Formulates a group and cuts the rows that belong to the hub out of it. */
export function groupProgramme(
  whole: SupplyModel,
  block: Block,
  hub: Block,
  hubRows: HubRows,
  objective: "cost" | "margin",
): { programme: GroupProgramme; view: GroupView } {
  const { model, positions, external } = groupView(whole, block, hub, hubRows);
  const formulating = buildSupplyModel(model, { objective, external });
  const { layout, builder } = formulating;
  const full = builder.model();
  const start = builder.startChoices();
  const target = new Int32Array(full.rows).fill(-1);
  const isBalance = new Uint8Array(full.rows);
  const link = (row: number, hubRow: number | undefined, balance: boolean): void => {
    for (let t = 0; t < model.periods && hubRow !== undefined; t++) {
      target[row + t] = hubRow + t;
      isBalance[row + t] = balance ? 1 : 0;
    }
  };
  model.points.forEach((_, p) => {
    if (external.points[p]) link(layout.balanceRow[p], hubRows.balance.get(positions.points[p]), true);
  });
  model.resources.forEach((_, r) => {
    if (external.resources[r])
      link(layout.capacityRow[r], hubRows.capacity.get(positions.resources[r]), false);
  });
  model.pools?.forEach((_, k) => link(layout.poolRow[k], hubRows.pool[k], false));
  model.storages?.forEach((_, k) => link(layout.storageRow[k], hubRows.storage[k], false));
  const { policy } = formulating;
  const formulation: Formulation = { model, layout, objective, policy, external };
  const { rows, ...parts } = cut(full, start, target, isBalance, peopleRows(formulation));
  return {
    programme: { ...parts, ...backlogColumns(formulation) },
    view: { formulation, positions, rows, ownRows: parts.linear.rows },
  };
}

/** People rows have no column in a group: they are dropped. */
function peopleRows({ model, layout }: Formulation): Set<number> {
  const rows = new Set<number>();
  layout.peopleRow.forEach((first) => {
    for (let t = 0; t < model.periods; t++) rows.add(first + t);
  });
  return rows;
}

function backlogColumns({
  model,
  layout,
}: Formulation): Pick<GroupProgramme, "backlogColumns" | "backlogLimits"> {
  const columns: number[] = [];
  const limits: number[] = [];
  model.demand.forEach((stream, s) => {
    if (stream.shortage !== "backlog") return;
    for (let t = 1; t < model.periods; t++) {
      columns.push(layout.stream[s] + t);
      limits.push(at(stream.quantity, t, 0));
    }
  });
  return { backlogColumns: Int32Array.from(columns), backlogLimits: Float64Array.from(limits) };
}

/** Splits a model by rows into its own part and the link matrix. */
function cut(
  full: LinearModel,
  start: StartChoices,
  target: Int32Array,
  isBalance: Uint8Array,
  dropped: ReadonlySet<number>,
): Omit<GroupProgramme, "backlogColumns" | "backlogLimits"> & { rows: Int32Array } {
  const { own, links, place } = sortRows(full, target, dropped);
  const total = full.indices.length;
  let ownCount = 0;
  for (let k = 0; k < total; k++) if (target[full.indices[k]] < 0) ownCount++;
  const starts = new Int32Array(full.columns + 1);
  const linkStarts = new Int32Array(full.columns + 1);
  const indices = new Int32Array(ownCount);
  const values = new Float64Array(ownCount);
  const linkIndices = new Int32Array(total - ownCount);
  const linkValues = new Float64Array(total - ownCount);
  let count = 0;
  let linkCount = 0;
  for (let j = 0; j < full.columns; j++) {
    for (let k = full.starts[j]; k < full.starts[j + 1]; k++) {
      const row = full.indices[k];
      if (target[row] < 0) {
        indices[count] = place[row];
        values[count++] = full.values[k];
      } else {
        linkIndices[linkCount] = place[row];
        linkValues[linkCount++] = full.values[k];
      }
    }
    starts[j + 1] = count;
    linkStarts[j + 1] = linkCount;
  }
  const ways = start.wayRows.map((_, k) => k).filter((k) => target[start.wayRows[k]] < 0);
  const take = (from: Float64Array): Float64Array => {
    const taken = new Float64Array(own.length);
    for (let k = 0; k < own.length; k++) taken[k] = from[own[k]];
    return taken;
  };
  return {
    linear: {
      ...full,
      rows: own.length,
      rowLower: take(full.rowLower),
      rowUpper: take(full.rowUpper),
      starts,
      indices,
      values,
    },
    start: {
      wayRows: ways.map((k) => place[start.wayRows[k]]),
      wayColumns: ways.map((k) => start.wayColumns[k]),
      otherwise: own.map((row) => start.otherwise[row]),
    },
    rows: Int32Array.from([...own, ...links]),
    linkRows: Int32Array.from(links, (row) => target[row]),
    linkIsBalance: Uint8Array.from(links, (row) => isBalance[row]),
    linkStarts,
    linkIndices,
    linkValues,
  };
}

/** The model's own rows, the link rows that it touches, and the place of each among its kind. */
function sortRows(
  full: LinearModel,
  target: Int32Array,
  dropped: ReadonlySet<number>,
): { own: Int32Array; links: Int32Array; place: Int32Array } {
  const touched = new Uint8Array(full.rows);
  for (let k = 0; k < full.indices.length; k++) touched[full.indices[k]] = 1;
  const place = new Int32Array(full.rows);
  const own = new Int32Array(full.rows);
  const links = new Int32Array(full.rows);
  let ownCount = 0;
  let linkCount = 0;
  for (let row = 0; row < full.rows; row++) {
    if (dropped.has(row)) continue;
    if (target[row] < 0) {
      place[row] = ownCount;
      own[ownCount++] = row;
    } else if (touched[row]) {
      place[row] = linkCount;
      links[linkCount++] = row;
    }
  }
  return { own: own.slice(0, ownCount), links: links.slice(0, linkCount), place };
}
