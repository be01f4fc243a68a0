import { unattended } from "../../control";
import { PlanningError } from "../../errors";
import type { Basis, ExtraRows, LinearSolution, LinearSolver, LiveModel } from "../solver";
import { startingBasis } from "../startingBasis";
import type { GroupDefinition } from "./groupDefinition";
import { groupProgramme, type GroupProgramme, type GroupReading } from "./groupProgramme";
import { say } from "../../words";

/** Where a group's solver stood after its last answer; a byte a column and row, because live models would not fit. */
export interface GroupState {
  /** Missing before the first answer, which starts from the cheapest plan without limits, and while a model is alive. */
  basis?: Basis;
  /** Shipment rows added so far, as positions in the programme's `backlogColumns`; missing before the first answer. */
  shipmentRows?: Int32Array;
}

export type GroupMemory = "model" | "programme" | "nothing";

/** A question to a group. All plain data: whoever is free may answer it, in this thread or another. */
export interface GroupRequest {
  /** Which group it is: the same number, the same definition. */
  group: number;
  definition: GroupDefinition;
  state: GroupState;
  /** Price of each of the group's link rows. */
  prices: Float64Array;
  /** Whether a plan near the best will do, together with a bound as near. */
  isRough?: boolean;
  /** What stays in memory until the next question: the model in the solver, the programme, or neither of them. */
  keeps: GroupMemory;
  /** Whether what its plan is read with is asked for, too; it refers to the definition, so that it should not travel. */
  wantsReading?: boolean;
  /** 1 for link rows that the group must leave alone; for the answer that always fits. */
  closed?: Uint8Array;
}

/** A group's best answer to the prices of what it shares. */
export interface GroupAnswer {
  /** The least that own cost minus the price of what it gives to and takes from the hub can be at these prices. */
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
  /** Reduced costs of the programme's `limitedColumns`. */
  limited: Float64Array;
  /** Columns, rows and shipment rows of the group's model. */
  size: { columns: number; rows: number; shipmentRows: number };
  iterations: number;
  /** What the group's plan is read with, where it was asked for. */
  reading?: GroupReading;
}

/** A model that stays in the solver, with its programme. */
interface LiveGroup {
  programme: GroupProgramme;
  live: LiveModel;
  shipmentRows: Int32Array;
}

/**
 * Solves groups at prices of what they share, each from where it stood before. Those that may stay alive in the solver
 * save building and factorising them again; the others are formulated where they are solved, and forgotten where
 * memory is short.
 */
export class GroupSolver {
  private readonly alive = new Map<number, LiveGroup>();
  private readonly programmes = new Map<number, GroupProgramme>();

  constructor(private readonly solver: LinearSolver) {}

  /**
   * Adds the shipment rows that are violated until there are none.
   *
   * @throws "number" when the group has no plan at all
   */
  answer(request: GroupRequest): GroupReply {
    const { group, closed, state, keeps, isRough = false } = request;
    const known = closed ? undefined : this.alive.get(group);
    const programme = known?.programme ?? this.programmeOf(request);
    const cost = pricedCost(programme, request.prices);
    const rows = known?.shipmentRows ?? state.shipmentRows ?? programme.firstShipments;
    const live = known?.live ?? open(programme, request, rows, cost, this.solver);
    if (known) live.changeCosts(allColumns(programme.linear.columns), cost);
    const onlyCostsChanged = known !== undefined || (!closed && state.basis !== undefined);
    const isKept = keeps === "model" && !closed;
    try {
      const { solution, shipmentRows, iterations } = solveShipments(live, programme, {
        known: rows,
        onlyCostsChanged,
        isRough,
      });
      if (isKept) this.alive.set(group, { programme, live, shipmentRows });
      const basis = isKept || closed ? undefined : live.basis();
      return {
        answer: answerOf(programme, solution),
        state: closed ? state : { basis, shipmentRows },
        duals: solution.duals,
        limited: picked(solution.reducedCosts, programme.reading.limitedColumns),
        size: {
          columns: programme.linear.columns,
          rows: programme.linear.rows,
          shipmentRows: shipmentRows.length,
        },
        iterations,
        ...(request.wantsReading ? { reading: programme.reading } : {}),
      };
    } finally {
      if (this.alive.get(group)?.live !== live) live.dispose();
    }
  }

  private programmeOf({ group, definition, keeps }: GroupRequest): GroupProgramme {
    const known = this.programmes.get(group);
    if (known) return known;
    const programme = groupProgramme(definition);
    if (keeps === "programme") this.programmes.set(group, programme);
    return programme;
  }

  dispose(): void {
    for (const { live } of this.alive.values()) live.dispose();
    this.alive.clear();
    this.programmes.clear();
  }
}

function picked(values: Float64Array, places: Int32Array): Float64Array {
  const chosen = new Float64Array(places.length);
  for (let k = 0; k < places.length; k++) chosen[k] = values[places[k]];
  return chosen;
}

/** Own costs less the price of what each column gives and takes. */
function pricedCost(programme: GroupProgramme, prices: Float64Array): Float64Array {
  const { linear, linkStarts, linkIndices, linkValues } = programme;
  const cost = linear.cost.slice();
  for (let j = 0; j < linear.columns; j++) {
    for (let k = linkStarts[j]; k < linkStarts[j + 1]; k++) cost[j] -= prices[linkIndices[k]] * linkValues[k];
  }
  return cost;
}

function open(
  programme: GroupProgramme,
  { state, closed }: GroupRequest,
  rows: Int32Array,
  cost: Float64Array,
  solver: LinearSolver,
): LiveModel {
  const { linear, linkStarts, linkIndices } = programme;
  const isClosed = (j: number): boolean =>
    linkIndices.subarray(linkStarts[j], linkStarts[j + 1]).some((link) => closed?.[link]);
  const upper = closed ? linear.upper.map((most, j) => (isClosed(j) ? 0 : most)) : linear.upper;
  const live = solver.open({ ...linear, cost, upper });
  if (rows.length > 0) live.addRows(shipments(programme, rows));
  if (state.basis) live.setBasis(state.basis);
  else live.setBasis(withShipments(startingBasis(linear, cost, programme.start), rows.length));
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
  { known, onlyCostsChanged, isRough }: { known: Int32Array; onlyCostsChanged: boolean; isRough: boolean },
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
    if (broken.length === 0 || (isRough && isNearEnough(programme, solution, rows.size > known.length)))
      return { solution, shipmentRows: Int32Array.from(rows), iterations };
    for (const row of broken) rows.add(row);
    live.addRows(shipments(programme, broken));
    // Added rows leave the basis dual feasible.
    primal = false;
  }
}

/** What a rough answer may cost more than the best one, as a part of it, before it is worth solving again. */
const roughCost = 1e-3;

/** Makes a plan of a solution that takes goods back, where that costs next to nothing or solving again was not enough. */
function isNearEnough(
  programme: GroupProgramme,
  { x, objective }: LinearSolution,
  isSecond: boolean,
): boolean {
  return keptInStock(programme, x, isSecond ? Infinity : roughCost * Math.abs(objective));
}

/**
 * Instead of taking goods back from customers to serve others later, keeps them in stock from the start, in the safety
 * stock as far as it is not full: that fits in any case and costs little more than the best plan. Answers false, and
 * changes nothing, where the stock has no room for it or it costs more than `most`.
 */
function keptInStock(
  { linear, backlogColumns, backlogLimits, backlogStocks, backlogSafeties }: GroupProgramme,
  x: Float64Array,
  most: number,
): boolean {
  const changed: [column: number, before: number][] = [];
  let cost = 0;
  const raise = (column: number, by: number): boolean => {
    changed.push([column, x[column]]);
    x[column] += by;
    cost += linear.cost[column] * by;
    return x[column] <= linear.upper[column];
  };
  // Periods of a stream follow each other, and what one waits for may come from several before it.
  for (let k = backlogColumns.length - 1; k >= 0; k--) {
    const column = backlogColumns[k];
    const units = x[column] - x[column - 1] - backlogLimits[k];
    if (units <= 0) continue;
    const safety = backlogSafeties[k];
    const within = safety < 0 ? 0 : Math.min(units, Math.max(0, linear.upper[safety] - x[safety]));
    if (within > 0) raise(safety, within);
    const fits = raise(backlogStocks[k], units - within);
    raise(column - 1, units);
    if (fits && cost <= most) continue;
    for (const [place, value] of changed.reverse()) x[place] = value;
    return false;
  }
  return true;
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
  const { linear, links, linkStarts, linkIndices, linkValues } = programme;
  const use = new Float64Array(links);
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
