import type { Control } from "../control";

/**
 * A linear or mixed-integer programme, minimised: min cost·x + offset with rowLower ≤ A·x ≤ rowUpper and
 * lower ≤ x ≤ upper. A is stored by columns: the entries of column j are `indices` and `values` from `starts[j]` to
 * `starts[j + 1]`. Unbounded is ±Infinity.
 */
export interface LinearModel {
  columns: number;
  rows: number;
  cost: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  rowLower: Float64Array;
  rowUpper: Float64Array;
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
  offset: number;
  /** 1 where the column must be a whole number. */
  integer?: Uint8Array;
}

/** Rows to add to a live model, stored by rows in the same way. */
export interface ExtraRows {
  lower: Float64Array;
  upper: Float64Array;
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
}

/** Columns to add to a live model, stored by columns; their indices name existing rows. */
export interface ExtraColumns {
  cost: Float64Array;
  lower: Float64Array;
  upper: Float64Array;
  starts: Int32Array;
  indices: Int32Array;
  values: Float64Array;
}

/** Where each column and row stands: 0 at its lower bound, 1 basic, 2 at its upper bound, 3 free at zero. */
export interface Basis {
  columns: Int8Array;
  rows: Int8Array;
}

/**
 * - `optimal`: proven within the tolerances (a mixed-integer model: within the relative gap asked for);
 * - `feasible`: stopped by a limit or by the caller, `x` is the best found and `gap` says how far it may be off;
 * - `none`: stopped before any feasible solution was found.
 */
export type SolutionStatus = "optimal" | "feasible" | "infeasible" | "unbounded" | "none";

export interface LinearSolution {
  status: SolutionStatus;
  objective: number;
  /** Proven lower bound of the objective; equals it for an optimal linear programme. */
  bound: number;
  /** (objective − bound) ÷ |objective|, 0 when both are equal. */
  gap: number;
  x: Float64Array;
  /** Change of the objective a unit of each row's right-hand side; empty for mixed-integer models. */
  duals: Float64Array;
  /** Reduced cost of each column; empty for mixed-integer models. */
  reducedCosts: Float64Array;
  iterations: number;
  /** True when the caller asked to stop. */
  interrupted: boolean;
}

/** What a mixed-integer solve hands over (`Control.keep`) whenever it has found something better. */
export interface FoundSolution {
  x: Float64Array;
  /** Proven so far; −Infinity for nothing. */
  bound: number;
}

export interface SolveOptions {
  /** Seconds for this solve alone. */
  timeLimit?: number;
  /** Most simplex steps of a mixed-integer solve, about: unlike seconds they are the same on every machine. */
  stepLimit?: number;
  /** Stop a mixed-integer solve at this relative gap. Default 1e-4. */
  relativeGap?: number;
  /** Off when a basis is given, else the solver's choice. */
  presolve?: boolean;
  /** Start with primal simplex, right after a change of costs alone. */
  primal?: boolean;
  /** Few steps are left: prices that start at once, instead of better ones that have to be worked out before the first. */
  isClose?: boolean;
}

/** A model held by the solver, so that a change and a second solve start from the last basis. */
export interface LiveModel {
  setBasis(basis: Basis): void;
  basis(): Basis;
  /** Offers a solution to start a mixed-integer solve from. */
  setStart(x: Float64Array): void;
  changeCosts(columns: Int32Array, cost: Float64Array): void;
  changeColumnBounds(columns: Int32Array, lower: Float64Array, upper: Float64Array): void;
  changeRowBounds(rows: Int32Array, lower: Float64Array, upper: Float64Array): void;
  addRows(rows: ExtraRows): void;
  addColumns(columns: ExtraColumns): void;
  /** Solves to the end, a limit, or until `control` says stop; never throws for an infeasible model. */
  solve(options: SolveOptions, control: Control): LinearSolution;
  /** Frees the solver's memory; garbage collection does not. */
  dispose(): void;
}

/** A solver for linear and mixed-integer programmes. All calls are synchronous. */
export interface LinearSolver {
  open(model: LinearModel): LiveModel;
}

/** Solves a model once and frees it. */
export function solveOnce(
  solver: LinearSolver,
  model: LinearModel,
  options: SolveOptions,
  control: Control,
): LinearSolution {
  const live = solver.open(model);
  try {
    return live.solve(options, control);
  } finally {
    live.dispose();
  }
}
