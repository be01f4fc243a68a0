import { unattended } from "../../control";
import { PlanningError } from "../../errors";
import type { Basis, ExtraRows, LinearSolution, LinearSolver, LiveModel } from "../solver";
import { startingBasis } from "../startingBasis";
import type { GroupProgramme } from "./groupModel";
import { say } from "../../words";

/** Where a group's solver stood after its last answer; a byte a column and row, because live models would not fit. */
export interface GroupState {
  /** Missing before the first answer, which starts from the cheapest plan without limits, and while a model is alive. */
  basis?: Basis;
  /** Shipment rows added so far, as positions in the programme's `backlogColumns`. */
  shipmentRows: Int32Array;
}

/** A question to a group. All plain data: whoever is free may answer it, in this thread or another. */
export interface GroupRequest {
  /** Which group it is: the same number, the same programme. */
  group: number;
  programme: GroupProgramme;
  state: GroupState;
  /** Price of each of the group's link rows. */
  prices: Float64Array;
  /** Whether its model may stay in the solver's memory. */
  staysAlive: boolean;
  /** 1 for link rows that the group must leave alone; for the answer that always fits. */
  closed?: Uint8Array;
}

/** A group's best answer to the prices of what it shares. */
export interface GroupAnswer {
  /** Own cost minus the price of what it gives to and takes from the hub: the least possible at these prices. */
  value: number;
  /** Own cost alone. */
  cost: number;
  /** Use of each of the group's link rows. */
  use: Float64Array;
  /** The columns that are not zero, and their values. */
  columns: Int32Array;
  values: Float64Array;
}

export interface GroupReply {
  answer: GroupAnswer;
  state: GroupState;
  /** Duals of the group's own rows, then of its shipment rows. */
  duals: Float64Array;
  iterations: number;
}

/**
 * Solves groups at prices of what they share, each from where it stood before. Those that may stay alive in the solver
 * save building and factorising them again.
 */
export class GroupSolver {
  private readonly alive = new Map<number, { live: LiveModel; shipmentRows: Int32Array }>();

  constructor(private readonly solver: LinearSolver) {}

  /**
   * Adds the shipment rows that are violated until there are none.
   *
   * @throws "number" when the group has no plan at all
   */
  answer(request: GroupRequest): GroupReply {
    const { programme, group, closed, state } = request;
    const known = closed ? undefined : this.alive.get(group);
    const cost = pricedCost(request);
    const live = known?.live ?? open(request, cost, this.solver);
    if (known) live.changeCosts(allColumns(programme.linear.columns), cost);
    const onlyCostsChanged = known !== undefined || (!closed && state.basis !== undefined);
    const rows = known?.shipmentRows ?? state.shipmentRows;
    try {
      const { solution, shipmentRows, iterations } = solveShipments(live, programme, rows, onlyCostsChanged);
      const answer = answerOf(programme, solution);
      const { duals } = solution;
      if (closed) return { answer, state, duals, iterations };
      if (request.staysAlive) {
        this.alive.set(group, { live, shipmentRows });
        return { answer, state: { shipmentRows }, duals, iterations };
      }
      return { answer, state: { basis: live.basis(), shipmentRows }, duals, iterations };
    } finally {
      if (this.alive.get(group)?.live !== live) live.dispose();
    }
  }

  dispose(): void {
    for (const { live } of this.alive.values()) live.dispose();
    this.alive.clear();
  }
}

/** Own costs less the price of what each column gives and takes. */
function pricedCost({ programme, prices }: GroupRequest): Float64Array {
  const { linear, linkStarts, linkIndices, linkValues } = programme;
  const cost = linear.cost.slice();
  for (let j = 0; j < linear.columns; j++) {
    for (let k = linkStarts[j]; k < linkStarts[j + 1]; k++) cost[j] -= prices[linkIndices[k]] * linkValues[k];
  }
  return cost;
}

function open(
  { programme, state, closed }: GroupRequest,
  cost: Float64Array,
  solver: LinearSolver,
): LiveModel {
  const { linear, linkStarts, linkIndices } = programme;
  const isClosed = (j: number): boolean =>
    linkIndices.subarray(linkStarts[j], linkStarts[j + 1]).some((link) => closed?.[link]);
  const upper = closed ? linear.upper.map((most, j) => (isClosed(j) ? 0 : most)) : linear.upper;
  const live = solver.open({ ...linear, cost, upper });
  if (state.shipmentRows.length > 0) live.addRows(shipments(programme, state.shipmentRows));
  if (state.basis) live.setBasis(state.basis);
  else live.setBasis(withShipments(startingBasis(linear, cost, programme.start), state.shipmentRows.length));
  return live;
}

/** A starting basis leaves the shipment rows to their slacks. */
function withShipments({ columns, rows }: Basis, count: number): Basis {
  const all = new Int8Array(rows.length + count).fill(1);
  all.set(rows);
  return { columns, rows: all };
}

function solveShipments(
  live: LiveModel,
  programme: GroupProgramme,
  known: Int32Array,
  onlyCostsChanged: boolean,
): { solution: LinearSolution; shipmentRows: Int32Array; iterations: number } {
  const rows = new Set(known);
  let iterations = 0;
  let primal = onlyCostsChanged;
  for (;;) {
    const solution = live.solve({ presolve: false, primal }, unattended);
    iterations += solution.iterations;
    if (solution.status !== "optimal")
      throw new PlanningError("number", say`A planning group has no plan: look for negative capacities.`);
    const broken = violated(programme, solution.x, rows);
    if (broken.length === 0) return { solution, shipmentRows: Int32Array.from(rows), iterations };
    for (const row of broken) rows.add(row);
    live.addRows(shipments(programme, broken));
    // Added rows leave the basis dual feasible.
    primal = false;
  }
}

/** Backlog that grows by more than the demand of its period takes goods back from customers. */
function violated(
  { backlogColumns, backlogLimits }: GroupProgramme,
  x: Float64Array,
  known: ReadonlySet<number>,
): Int32Array {
  const broken: number[] = [];
  backlogColumns.forEach((column, k) => {
    const limit = backlogLimits[k];
    if (x[column] - x[column - 1] - limit > 1e-6 * Math.max(1, limit) && !known.has(k)) broken.push(k);
  });
  return Int32Array.from(broken);
}

function shipments({ backlogColumns, backlogLimits }: GroupProgramme, rows: Int32Array): ExtraRows {
  const indices = new Int32Array(2 * rows.length);
  const values = new Float64Array(2 * rows.length);
  rows.forEach((row, k) => {
    indices.set([backlogColumns[row] - 1, backlogColumns[row]], 2 * k);
    values.set([-1, 1], 2 * k);
  });
  return {
    lower: new Float64Array(rows.length).fill(-Infinity),
    upper: Float64Array.from(rows, (row) => backlogLimits[row]),
    starts: Int32Array.from({ length: rows.length + 1 }, (_, k) => 2 * k),
    indices,
    values,
  };
}

function answerOf(programme: GroupProgramme, { x, objective }: LinearSolution): GroupAnswer {
  const { linear, linkRows, linkStarts, linkIndices, linkValues } = programme;
  const use = new Float64Array(linkRows.length);
  let cost = linear.offset;
  let count = 0;
  for (let j = 0; j < linear.columns; j++) {
    if (x[j] === 0) continue;
    count++;
    cost += linear.cost[j] * x[j];
    for (let k = linkStarts[j]; k < linkStarts[j + 1]; k++) use[linkIndices[k]] += linkValues[k] * x[j];
  }
  const columns = new Int32Array(count);
  const values = new Float64Array(count);
  for (let j = 0, k = 0; j < linear.columns; j++) {
    if (x[j] === 0) continue;
    columns[k] = j;
    values[k++] = x[j];
  }
  return { value: objective, cost, use, columns, values };
}

function allColumns(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, j) => j);
}
