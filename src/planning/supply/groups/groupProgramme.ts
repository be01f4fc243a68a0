import { buildSupplyModel, layOut } from "../buildSupplyModel";
import type { Formulation } from "../formulating";
import { ModelBuilder } from "../modelBuilder";
import type { LinearModel } from "../solver";
import type { StartChoices } from "../startingBasis";
import { at } from "../supplyModel";
import { takesBackAtTheEnd } from "../violatedShipments";
import type { GroupDefinition } from "./groupDefinition";

/**
 * A planning group as a linear model of its own, with what it takes from the hub kept apart: usage of the k-th of the
 * definition's link rows is the k-th row of the link matrix times x.
 */
export interface GroupProgramme {
  linear: LinearModel;
  start: StartChoices;
  /** Link rows, and the link matrix by columns, over the columns of `linear`. */
  links: number;
  linkStarts: Int32Array;
  linkIndices: Int32Array;
  linkValues: Float64Array;
  /** Backlog columns from the second period on, and the demand by which each may exceed the one before it. */
  backlogColumns: Int32Array;
  backlogLimits: Float64Array;
  /** Stock from which each could be served instead, at the end of the period before: above the safety stock, and within it (-1: none). */
  backlogStocks: Int32Array;
  backlogSafeties: Int32Array;
  /** Positions in `backlogColumns` of those that would take goods back at the end if their row did not forbid it. */
  firstShipments: Int32Array;
  /** What its plan is read with. */
  reading: GroupReading;
}

/** One room for all groups, which are formulated one after the other: new ones by the dozen would fill the memory. */
const room = new ModelBuilder();

/** Formulates a group and cuts the rows that belong to the hub out of it. */
export function groupProgramme(definition: GroupDefinition): GroupProgramme {
  const { model, objective, external, linkRows } = definition;
  const formulating = buildSupplyModel(model, { objective, external }, room.emptied());
  const { builder, layout, policy } = formulating;
  const { columns, rows } = builder;
  const place = placesOfRows(formulating, rows);
  const ownRows = positionsOf(rows, (row) => place[row] >= 0);
  return {
    ...cut(builder.model(), builder.startChoices(), place, ownRows),
    links: linkRows.length,
    ...backlogColumns(formulating),
    reading: {
      formulation: { model, layout, objective, policy, external },
      columns,
      rows,
      ownRows,
      limitedColumns: limitedColumns(formulating),
    },
  };
}

/** What it takes to read a group's plan from its columns and duals, without its programme. */
export interface GroupReading {
  formulation: Formulation;
  columns: number;
  /** Rows of the uncut formulation, and the one behind each of the programme's own rows. */
  rows: number;
  ownRows: Int32Array;
  /** Columns of activities that have a limit: what binds there is worth knowing. */
  limitedColumns: Int32Array;
}

/** Lays a group's columns and rows out as its programme has them, without formulating it. */
export function groupReading({ model, objective, external }: GroupDefinition): GroupReading {
  const { formulation, columns, rows } = layOut(model, { objective, external });
  const place = placesOfRows(formulation, rows);
  return {
    formulation,
    columns,
    rows,
    ownRows: positionsOf(rows, (row) => place[row] >= 0),
    limitedColumns: limitedColumns(formulation),
  };
}

/** A row that has no column in a group; link row k is −2 − k. */
const dropped = -1;

/** Place of each row of the uncut formulation: among the programme's own rows, or which link row it is. */
function placesOfRows({ model, layout, external }: Formulation, rows: number): Int32Array {
  const place = new Int32Array(rows);
  const shared = [
    ...layout.balanceRow.filter((_, p) => external?.points[p]),
    ...layout.capacityRow.filter((_, r) => external?.resources[r]),
    ...layout.poolRow,
    ...layout.storageRow,
  ];
  for (const first of [...layout.peopleRow, ...layout.longHoursRow])
    if (first >= 0) place.fill(dropped, first, first + model.periods);
  shared.forEach((first, k) => {
    for (let t = 0; t < model.periods; t++) place[first + t] = -2 - (k * model.periods + t);
  });
  for (let row = 0, own = 0; row < rows; row++) if (place[row] === 0) place[row] = own++;
  return place;
}

type Backlogs = Pick<
  GroupProgramme,
  "backlogColumns" | "backlogLimits" | "backlogStocks" | "backlogSafeties" | "firstShipments"
>;

function backlogColumns({ model, layout }: Formulation): Backlogs {
  const columns: number[] = [];
  const limits: number[] = [];
  const stocks: number[] = [];
  const safeties: number[] = [];
  const first: number[] = [];
  const isLikely = takesBackAtTheEnd(model);
  model.demand.forEach((stream, s) => {
    if (stream.shortage !== "backlog") return;
    for (let t = 1; t < model.periods; t++) {
      if (isLikely(stream, t)) first.push(columns.length);
      columns.push(layout.stream[s] + t);
      limits.push(at(stream.quantity, t, 0));
      stocks.push(layout.stock[stream.point] + t - 1);
      safeties.push(layout.safety[stream.point] < 0 ? -1 : layout.safety[stream.point] + t - 1);
    }
  });
  return {
    backlogColumns: Int32Array.from(columns),
    backlogLimits: Float64Array.from(limits),
    backlogStocks: Int32Array.from(stocks),
    backlogSafeties: Int32Array.from(safeties),
    firstShipments: Int32Array.from(first),
  };
}

function limitedColumns({ model, layout }: Formulation): Int32Array {
  const columns: number[] = [];
  model.activities.forEach((activity, a) => {
    const isLimited =
      activity.maximum !== undefined || activity.firm !== undefined || activity.fence !== undefined;
    if (!isLimited || layout.activity[a] < 0) return;
    for (let t = layout.from[a]; t <= layout.to[a]; t++)
      columns.push(layout.activity[a] + t - layout.from[a]);
  });
  return Int32Array.from(columns);
}

/** Splits a model by rows into its own part and the link matrix. */
function cut(
  full: LinearModel,
  start: StartChoices,
  place: Int32Array,
  own: Int32Array,
): Pick<GroupProgramme, "linear" | "start" | "linkStarts" | "linkIndices" | "linkValues"> {
  const total = full.indices.length;
  let ownCount = 0;
  for (let k = 0; k < total; k++) if (place[full.indices[k]] >= 0) ownCount++;
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
      const to = place[full.indices[k]];
      if (to >= 0) {
        indices[count] = to;
        values[count++] = full.values[k];
      } else {
        linkIndices[linkCount] = -2 - to;
        linkValues[linkCount++] = full.values[k];
      }
    }
    starts[j + 1] = count;
    linkStarts[j + 1] = linkCount;
  }
  const take = (from: Float64Array): Float64Array => {
    const taken = new Float64Array(own.length);
    for (let k = 0; k < own.length; k++) taken[k] = from[own[k]];
    return taken;
  };
  const ways = positionsOf(start.wayRows.length, (k) => place[start.wayRows[k]] >= 0);
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
    linkStarts,
    linkIndices,
    linkValues,
  };
}

/** Positions below `count` that are wanted, counted first: groups are cut by the dozen. */
function positionsOf(count: number, isWanted: (k: number) => boolean): Int32Array {
  let wanted = 0;
  for (let k = 0; k < count; k++) if (isWanted(k)) wanted++;
  const positions = new Int32Array(wanted);
  for (let k = 0, place = 0; k < count; k++) if (isWanted(k)) positions[place++] = k;
  return positions;
}
