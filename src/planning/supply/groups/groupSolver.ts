import { PlanningError } from "../../errors";
import { unattended, type Control } from "../../control";
import type { Basis, ExtraRows, LinearModel, LinearSolution, LinearSolver, LiveModel } from "../solver";
import type { GroupProgramme } from "./groupModel";

/** A group's best answer to the prices of what it shares. */
export interface GroupAnswer {
  /** Own cost minus the price of what it gives to and takes from the hub: the least possible at these prices. */
  value: number;
  /** Own cost alone. */
  cost: number;
  /** Use of each of the group's link rows. */
  use: Float64Array;
  iterations: number;
}

/** A group solved within its share of the hub, with all that a plan is read from. */
export interface GroupFinish {
  cost: number;
  use: Float64Array;
  x: Float64Array;
  duals: Float64Array;
  reducedCosts: Float64Array;
}

/**
 * Solves groups one after the other on this thread. Between the rounds only bases are kept (a byte a column and row),
 * because a solver's memory of a large plan would not fit: about a kilobyte a column.
 */
export class GroupSolver {
  private readonly states: GroupState[];
  private readonly keepLive: boolean;

  constructor(
    private readonly programmes: readonly GroupProgramme[],
    private readonly solver: LinearSolver,
    /** Columns up to which the solver's models stay alive between rounds. */
    liveColumns = 60_000,
  ) {
    this.states = programmes.map((programme) => ({
      extra: [],
      known: new Set(),
      basis: programme.start,
      isFirst: true,
    }));
    this.keepLive = programmes.reduce((sum, programme) => sum + programme.linear.columns, 0) <= liveColumns;
  }

  /** Best answers of all groups to prices (duals) of the hub's rows. */
  answer(prices: Float64Array, control: Control, done: (groups: number) => void): GroupAnswer[] {
    return this.programmes.map((programme, g) => {
      const answer = this.answerOne(programme, this.states[g], prices, control);
      done(g + 1);
      return answer;
    });
  }

  /** Solves one group within fixed shares of its link rows. */
  finish(g: number, shares: Float64Array, control: Control): GroupFinish {
    const programme = this.programmes[g];
    const state = this.states[g];
    state.live?.dispose();
    state.live = undefined;
    const withShares = addLinkRows(programme, shares);
    const live = this.solver.open(withShares);
    try {
      const extraCount = state.extra.reduce((sum, rows) => sum + rows.lower.length, 0);
      const own = programme.linear.rows;
      const rows = new Int8Array(withShares.rows + extraCount).fill(1);
      rows.set(state.basis.rows.subarray(0, own));
      rows.set(state.basis.rows.subarray(own), withShares.rows);
      for (const extra of state.extra) live.addRows(extra);
      live.setBasis({ columns: state.basis.columns, rows });
      const solution = this.solveShipments(live, programme, state, {}, control);
      const use = linkUse(programme, solution.x);
      return {
        cost: solution.objective,
        use,
        x: solution.x,
        duals: solution.duals,
        reducedCosts: solution.reducedCosts,
      };
    } finally {
      live.dispose();
    }
  }

  /** What each group costs when it takes and gives nothing of the hub's rows that are `scarce`. */
  idle(scarce: (hubRow: number) => boolean, control: Control): GroupAnswer[] {
    return this.programmes.map((programme, g) => {
      const { linear, linkRows, linkStarts, linkIndices } = programme;
      const upper = linear.upper.map((bound, j) => {
        const links = linkIndices.subarray(linkStarts[j], linkStarts[j + 1]);
        return links.some((k) => scarce(linkRows[k])) ? 0 : bound;
      });
      const live = this.solver.open({ ...linear, upper });
      try {
        const state = this.states[g];
        for (const rows of state.extra) live.addRows(rows);
        const solution = this.solveShipments(live, programme, state, {}, control);
        const { objective, iterations } = solution;
        return {
          value: objective,
          cost: objective,
          use: new Float64Array(programme.linkRows.length),
          iterations,
        };
      } finally {
        live.dispose();
      }
    });
  }

  dispose(): void {
    for (const state of this.states) state.live?.dispose();
  }

  private answerOne(
    programme: GroupProgramme,
    state: GroupState,
    prices: Float64Array,
    control: Control,
  ): GroupAnswer {
    const { linear, linkRows, linkStarts, linkIndices, linkValues } = programme;
    const cost = linear.cost.slice();
    for (let j = 0; j < linear.columns; j++) {
      for (let k = linkStarts[j]; k < linkStarts[j + 1]; k++)
        cost[j] -= prices[linkRows[linkIndices[k]]] * linkValues[k];
    }
    const live = state.live ?? this.open(programme, state, cost);
    if (state.live) live.changeCosts(allColumns(linear.columns), cost);
    const solution = this.solveShipments(live, programme, state, { primal: !state.isFirst }, control);
    state.isFirst = false;
    state.basis = live.basis();
    if (this.keepLive) state.live = live;
    else live.dispose();
    const use = linkUse(programme, solution.x);
    let own = linear.offset;
    for (let j = 0; j < linear.columns; j++) own += linear.cost[j] * solution.x[j];
    return { value: solution.objective, cost: own, use, iterations: solution.iterations };
  }

  private open(programme: GroupProgramme, state: GroupState, cost: Float64Array): LiveModel {
    const live = this.solver.open({ ...programme.linear, cost });
    for (const rows of state.extra) live.addRows(rows);
    live.setBasis(state.basis);
    return live;
  }

  /** Solves, adding the shipment rows that are violated until there are none. */
  private solveShipments(
    live: LiveModel,
    programme: GroupProgramme,
    state: GroupState,
    options: { primal?: boolean },
    control: Control,
  ): LinearSolution {
    let iterations = 0;
    let primal = options.primal;
    for (;;) {
      const solution = live.solve(
        { presolve: false, primal },
        { ...unattended, cancelled: control.cancelled },
      );
      iterations += solution.iterations;
      if (solution.interrupted) throw new PlanningError("cancelled", "Stopped before a plan was found.");
      if (solution.status !== "optimal")
        throw new PlanningError("number", "A planning group has no plan: look for negative capacities.");
      const rows = violated(programme, solution.x, state.known);
      if (rows.lower.length === 0) return { ...solution, iterations };
      state.extra.push(rows);
      live.addRows(rows);
      // Added rows leave the basis dual feasible.
      primal = false;
    }
  }
}

interface GroupState {
  extra: ExtraRows[];
  known: Set<number>;
  basis: Basis;
  isFirst: boolean;
  live?: LiveModel;
}

function linkUse(
  { linear, linkRows, linkStarts, linkIndices, linkValues }: GroupProgramme,
  x: Float64Array,
): Float64Array {
  const use = new Float64Array(linkRows.length);
  for (let j = 0; j < linear.columns; j++) {
    if (x[j] === 0) continue;
    for (let k = linkStarts[j]; k < linkStarts[j + 1]; k++) use[linkIndices[k]] += linkValues[k] * x[j];
  }
  return use;
}

/** The model with the link rows behind its own, bounded by the shares. */
function addLinkRows(programme: GroupProgramme, shares: Float64Array): LinearModel {
  const { linear, linkStarts, linkIndices, linkValues, linkIsBalance } = programme;
  const total = linear.indices.length + linkIndices.length;
  const starts = new Int32Array(linear.columns + 1);
  const indices = new Int32Array(total);
  const values = new Float64Array(total);
  let count = 0;
  for (let j = 0; j < linear.columns; j++) {
    for (let k = linear.starts[j]; k < linear.starts[j + 1]; k++) {
      indices[count] = linear.indices[k];
      values[count++] = linear.values[k];
    }
    for (let k = linkStarts[j]; k < linkStarts[j + 1]; k++) {
      indices[count] = linear.rows + linkIndices[k];
      values[count++] = linkValues[k];
    }
    starts[j + 1] = count;
  }
  const join = (a: Float64Array, b: Float64Array): Float64Array => {
    const both = new Float64Array(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both;
  };
  return {
    ...linear,
    rows: linear.rows + shares.length,
    rowLower: join(
      linear.rowLower,
      shares.map((share, k) => (linkIsBalance[k] ? share : -Infinity)),
    ),
    rowUpper: join(
      linear.rowUpper,
      shares.map((share, k) => (linkIsBalance[k] ? Infinity : share)),
    ),
    starts,
    indices,
    values,
  };
}

function violated(programme: GroupProgramme, x: Float64Array, known: Set<number>): ExtraRows {
  const upper: number[] = [];
  const indices: number[] = [];
  for (const { first, quantity } of programme.backlog) {
    for (let t = 1; t < quantity.length; t++) {
      const now = first + t;
      if (x[now] - x[now - 1] - quantity[t] <= 1e-6 * Math.max(1, quantity[t]) || known.has(now)) continue;
      known.add(now);
      indices.push(now - 1, now);
      upper.push(quantity[t]);
    }
  }
  return {
    lower: new Float64Array(upper.length).fill(-Infinity),
    upper: Float64Array.from(upper),
    starts: Int32Array.from({ length: upper.length + 1 }, (_, k) => 2 * k),
    indices: Int32Array.from(indices),
    values: Float64Array.from(indices, (_, k) => (k % 2 === 0 ? -1 : 1)),
  };
}

function allColumns(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, j) => j);
}
