import { decimal, say } from "../planning/words";
import loadHighs, { type Highs, type HighsCallbackMap, type Model } from "highs";
import { unattended, type Control } from "../planning/control";
import type {
  Basis,
  FoundSolution,
  ExtraColumns,
  ExtraRows,
  LinearModel,
  LinearSolution,
  LinearSolver,
  LiveModel,
  SolutionStatus,
  SolveOptions,
} from "../planning/supply/solver";
import { DirectCalls } from "./directCalls";

let loading: Promise<LinearSolver> | undefined;

/** Loads HiGHS once a thread; later calls answer with the same solver. */
export function loadSolver(): Promise<LinearSolver> {
  loading ??= loadHighs(
    inNode() ? {} : { locateFile: () => new URL("highs/runtime", import.meta.url).href },
  ).then((highs) => {
    const direct = new DirectCalls(highs);
    return { open: (model) => new HighsModel(highs, direct, model) };
  });
  return loading;
}

function inNode(): boolean {
  return typeof process !== "undefined" && typeof process.versions?.node === "string";
}

/** A live HiGHS instance; its memory lies in WebAssembly until `dispose`. */
class HighsModel implements LiveModel {
  private readonly model: Model;
  columns: number;
  rows: number;
  private readonly isInteger: boolean;
  private hasBasis = false;
  /** Options of the last run. */
  private readonly applied = new Map<string, string | number>();

  constructor(
    private readonly highs: Highs,
    private readonly direct: DirectCalls,
    source: LinearModel,
  ) {
    this.columns = source.columns;
    this.rows = source.rows;
    this.isInteger = source.integer !== undefined;
    this.model = highs.createModel();
    if (!direct.passModel(this.model, source)) this.passChecked(source);
    this.model.options.set({ output_flag: false });
    if (!this.isInteger) this.model.options.set({ solver: "simplex" });
  }

  private passChecked(source: LinearModel): void {
    this.model.passModel({
      numCols: source.columns,
      numRows: source.rows,
      sense: this.highs.constants.objectiveSense.minimize,
      offset: source.offset,
      colCost: source.cost,
      colLower: source.lower,
      colUpper: source.upper,
      rowLower: source.rowLower,
      rowUpper: source.rowUpper,
      matrix: {
        format: "csc",
        numRows: source.rows,
        numCols: source.columns,
        starts: source.starts,
        indices: source.indices,
        values: source.values,
      },
      ...(source.integer ? { integrality: Int32Array.from(source.integer) } : {}),
    });
  }

  setBasis(basis: Basis): void {
    if (!this.direct.setBasis(this.model, basis, this))
      this.model.setBasis({
        colStatus: new Int32Array(basis.columns),
        rowStatus: new Int32Array(basis.rows),
      });
    this.hasBasis = true;
    // A basis given is close to the best: few steps, and no need to disturb costs against ties and clean up after.
    this.model.options.set({ dual_simplex_cost_perturbation_multiplier: 0 });
  }

  basis(): Basis {
    const { colStatus, rowStatus } = this.model.getBasis();
    return { columns: new Int8Array(colStatus), rows: new Int8Array(rowStatus) };
  }

  setStart(x: Float64Array): void {
    this.model.setSolution({ colValue: x });
  }

  changeCosts(columns: Int32Array, cost: Float64Array): void {
    const areAll = columns.length === this.columns && columns.every((column, k) => column === k);
    if (areAll && this.direct.changeCosts(this.model, cost)) return;
    if (columns.length > 0) this.model.changeColsCost({ kind: "set", indices: columns }, cost);
  }

  changeColumnBounds(columns: Int32Array, lower: Float64Array, upper: Float64Array): void {
    if (columns.length > 0) this.model.changeColsBounds({ kind: "set", indices: columns }, lower, upper);
  }

  changeRowBounds(rows: Int32Array, lower: Float64Array, upper: Float64Array): void {
    if (rows.length > 0) this.model.changeRowsBounds({ kind: "set", indices: rows }, lower, upper);
  }

  addRows(rows: ExtraRows): void {
    this.model.addRows({
      lower: rows.lower,
      upper: rows.upper,
      matrix: {
        format: "csr",
        numRows: rows.lower.length,
        numCols: this.columns,
        starts: rows.starts,
        indices: rows.indices,
        values: rows.values,
      },
    });
    this.rows += rows.lower.length;
  }

  addColumns(columns: ExtraColumns): void {
    this.model.addCols({
      cost: columns.cost,
      lower: columns.lower,
      upper: columns.upper,
      matrix: {
        format: "csc",
        numRows: this.rows,
        numCols: columns.cost.length,
        starts: columns.starts,
        indices: columns.indices,
        values: columns.values,
      },
    });
    this.columns += columns.cost.length;
  }

  solve(options: SolveOptions, control: Control): LinearSolution {
    const warm = this.hasBasis && !this.isInteger;
    this.setOptions({
      time_limit: options.timeLimit ?? 1e9,
      presolve: options.presolve === false || (warm && options.presolve !== true) ? "off" : "choose",
      simplex_strategy: options.primal ? 4 : 1,
      simplex_dual_edge_weight_strategy: options.isClose ? devex : solversChoice,
      ...(this.isInteger ? { mip_rel_gap: options.relativeGap ?? 1e-4 } : {}),
    });
    // The limit counts from the first run of a model, so the clocks go back to zero before a run that has one.
    if (options.timeLimit !== undefined) this.model.zeroAllClocks();
    this.hasBasis = true;
    try {
      return this.run(options, control);
    } catch (error) {
      if (!warm || control.cancelled()) throw error;
      // There are bases that the solver cannot go on from: it starts from none, and breaks ties as usual.
      this.model.clearSolver();
      this.model.options.set({ dual_simplex_cost_perturbation_multiplier: 1 });
      this.setOptions({ presolve: "choose" });
      return this.run(options, control);
    }
  }

  private run({ timeLimit, stepLimit }: SolveOptions, control: Control): LinearSolution {
    if (control === unattended) {
      // Nobody watches: callbacks at every step would cost a twentieth of the time.
      this.model.run(stepLimit === undefined ? undefined : endingAt(this.highs, stepLimit));
      return this.solution(false);
    }
    const watch = watching(this.highs, control, timeLimit, stepLimit);
    this.model.run(watch.callbacks);
    return this.solution(watch.interrupted());
  }

  /** Passes on what differs from the last run: small models are solved in less time than it takes to set all. */
  private setOptions(options: Record<string, string | number>): void {
    for (const [name, value] of Object.entries(options)) {
      if (this.applied.get(name) === value) continue;
      this.model.options.set({ [name]: value });
      this.applied.set(name, value);
    }
  }

  dispose(): void {
    this.model.dispose();
  }

  private solution(interrupted: boolean): LinearSolution {
    const status = this.status();
    const hasPrimal = status === "optimal" || status === "feasible";
    const empty = new Float64Array(0);
    const { colValue, colDual, rowDual } = hasPrimal
      ? this.model.getSolution()
      : { colValue: empty, colDual: empty, rowDual: empty };
    const objective = hasPrimal ? this.model.getObjectiveValue() : NaN;
    const bound = this.isInteger
      ? Number(this.model.info.get("mip_dual_bound"))
      : status === "optimal"
        ? objective
        : -Infinity;
    return {
      status,
      objective,
      bound,
      gap: objective === bound ? 0 : (objective - bound) / Math.max(Math.abs(objective), 1e-10),
      x: colValue,
      duals: this.isInteger ? empty : rowDual,
      reducedCosts: this.isInteger ? empty : colDual,
      iterations: Number(this.model.info.get("simplex_iteration_count")),
      interrupted,
    };
  }

  private status(): SolutionStatus {
    const { modelStatus, solutionStatus } = this.highs.constants;
    const status = this.model.getModelStatus();
    if (status === modelStatus.optimal || status === modelStatus.empty) return "optimal";
    if (status === modelStatus.infeasible) return "infeasible";
    if (status === modelStatus.unbounded) return "unbounded";
    if (status === modelStatus.unboundedOrInfeasible) return this.tellApart();
    const primal = Number(this.model.info.get("primal_solution_status"));
    return primal === solutionStatus.feasible ? "feasible" : "none";
  }

  /** Presolve may leave open which of the two it is; a run without presolve decides. */
  private tellApart(): SolutionStatus {
    this.setOptions({ presolve: "off" });
    this.model.run();
    const status = this.model.getModelStatus();
    return status === this.highs.constants.modelStatus.unbounded ? "unbounded" : "infeasible";
  }
}

/** Words of the solver for how the dual simplex weighs rows. */
const solversChoice = -1;
const devex = 1;

const secondsBetweenReports = 0.1;

/** Ends branch and bound after about so many simplex steps. */
function endingAt(highs: Highs, steps: number): HighsCallbackMap {
  return {
    [highs.constants.callbackType.mipInterrupt]: (event): undefined => {
      if (Number(event.data.mip_total_lp_iterations ?? 0) >= steps) event.interrupt();
    },
  };
}

/** Passes progress on and stops the run when the caller wants; there is no callback during presolve. */
function watching(
  highs: Highs,
  control: Control,
  limit = 0,
  steps = Infinity,
): { callbacks: HighsCallbackMap; interrupted(): boolean } {
  let stopped = false;
  const started = performance.now();
  const { simplexInterrupt, mipInterrupt, mipImprovingSolution } = highs.constants.callbackType;
  let reported = -Infinity;
  const check = (what: () => string, interrupt: () => void, isWorthless = false, gap?: number): undefined => {
    const seconds = (performance.now() - started) / 1000;
    // The solver calls at every step; words for all of them would take longer than the steps.
    if (seconds - reported >= secondsBetweenReports) {
      reported = seconds;
      const done = limit > 0 ? Math.min(seconds, limit) : seconds;
      control.report({ done, total: limit, what: what(), ...(Number.isFinite(gap) ? { gap } : {}) });
    }
    if (!control.cancelled() && (isWorthless || !control.enough?.())) return;
    stopped = true;
    interrupt();
  };
  return {
    interrupted: () => stopped,
    callbacks: {
      [simplexInterrupt]: (event) =>
        check(
          () => say`Solving: ${event.data.simplex_iteration_count ?? 0} steps`,
          () => event.interrupt(),
        ),
      [mipInterrupt]: (event) => {
        const { mip_gap: gap, mip_primal_bound: found = Infinity } = event.data;
        if (Number(event.data.mip_total_lp_iterations ?? 0) >= steps) event.interrupt();
        return check(
          () => say`Solving: ${gapText(gap)}`,
          () => event.interrupt(),
          !Number.isFinite(found),
          gap,
        );
      },
      [mipImprovingSolution]: ({ data }) => {
        if (!control.keep || !data.mip_solution) return;
        const best: FoundSolution = { x: data.mip_solution, bound: data.mip_dual_bound ?? -Infinity };
        control.keep(best);
      },
    },
  };
}

function gapText(gap: number | undefined): string {
  return gap === undefined || !Number.isFinite(gap)
    ? say`no plan found yet`
    : say`at most ${decimal(gap * 100, 2)} % from the best`;
}
