import type { Control } from "../../control";
import { buildSupplyModel } from "../buildSupplyModel";
import type { Formulating } from "../formulating";
import type { Basis, ExtraRows, LinearModel, LinearSolver, LiveModel } from "../solver";
import { startingBasis } from "../startingBasis";
import type { SupplyModel } from "../supplyModel";
import { explainedPlan, requireSolution, type SupplyPlan } from "../explainedPlan";
import { violatedShipments } from "../violatedShipments";
import { say } from "../../words";

/**
 * A model that shares nothing with others, held by the solver after its plan is made: what changes is told to the
 * solver, and the next plan starts from the basis of the last one.
 */
export class LivePart {
  private live: LiveModel | undefined;
  /** Where the solver stood when its memory was freed. */
  private basis: Basis | undefined;
  /** Shipment rows that were needed so far, in the order in which they were added. */
  private readonly shipments: ExtraRows[] = [];
  private known = new Set<number>();

  /**
   * @param linear the model that `formulating` has built
   * @param keeps what stays in memory between plans
   */
  constructor(
    private formulating: Formulating,
    private linear: LinearModel,
    private readonly solver: LinearSolver,
    public keeps: "model" | "basis" | "nothing",
  ) {}

  get columns(): number {
    return this.linear.columns;
  }

  /** The cheapest plan, audited and explained; anew the first time, then from where the last one stood. */
  plan(control: Control, timeLimit?: number): SupplyPlan {
    this.open();
    return this.solve(control, false, timeLimit);
  }

  /** The plan of the changed model. */
  replan(model: SupplyModel, control: Control, timeLimit?: number): SupplyPlan {
    const { objective, policy } = this.formulating;
    const next = buildSupplyModel(model, { objective, policy });
    const linear = next.builder.model();
    const isAlike = sameMatrix(linear, this.linear);
    if (!isAlike) this.forget();
    const before = this.linear;
    this.formulating = next;
    this.linear = linear;
    if (!isAlike) return this.plan(control, timeLimit);
    this.open(before);
    const onlyCosts = this.tell(before);
    return this.solve(control, onlyCosts, timeLimit);
  }

  /** Frees the solver's memory as far as `keeps` wants. */
  private rest(): void {
    if (this.keeps === "model") return;
    if (this.keeps === "basis") this.basis = this.live?.basis();
    this.dispose();
  }

  dispose(): void {
    this.live?.dispose();
    this.live = undefined;
  }

  private forget(): void {
    this.dispose();
    this.basis = undefined;
    this.shipments.length = 0;
    this.known = new Set();
  }

  private open(linear = this.linear): void {
    if (this.live) return;
    this.live = this.solver.open(linear);
    this.shipments.forEach((rows) => this.live?.addRows(rows));
    const { pools, storages } = this.formulating.model;
    // Rows that tie many items together make the lot-for-lot basis a bad start.
    const isTied = (pools?.length ?? 0) > 0 || (storages?.length ?? 0) > 0;
    if (this.basis) this.live.setBasis(this.basis);
    else if (!isTied && this.formulating.policy === "optimal")
      this.live.setBasis(startingBasis(linear, linear.cost, this.formulating.builder.startChoices()));
  }

  /** Tells the solver what differs from the model that it holds; true when nothing but costs does. */
  private tell(before: LinearModel): boolean {
    const { linear, live } = this;
    if (!live) return false;
    const costs = differing(linear.columns, [[linear.cost, before.cost]]);
    live.changeCosts(costs, pick(linear.cost, costs));
    const columns = differing(linear.columns, [
      [linear.lower, before.lower],
      [linear.upper, before.upper],
    ]);
    live.changeColumnBounds(columns, pick(linear.lower, columns), pick(linear.upper, columns));
    const rows = differing(linear.rows, [
      [linear.rowLower, before.rowLower],
      [linear.rowUpper, before.rowUpper],
    ]);
    live.changeRowBounds(rows, pick(linear.rowLower, rows), pick(linear.rowUpper, rows));
    return !this.changeShipments(live) && columns.length + rows.length === 0;
  }

  /** A shipment row allows the demand of its period, which may have changed. */
  private changeShipments(live: LiveModel): boolean {
    const { model, layout } = this.formulating;
    const limitOf = new Map<number, number>();
    const known = this.known;
    model.demand.forEach((stream, s) => {
      for (let t = 1; t < model.periods; t++) {
        const column = layout.stream[s] + t;
        if (known.has(column)) limitOf.set(column, stream.quantity[t] || 0);
      }
    });
    const places: number[] = [];
    const limits: number[] = [];
    let row = this.linear.rows;
    for (const rows of this.shipments) {
      for (let k = 0; k < rows.upper.length; k++, row++) {
        const limit = limitOf.get(rows.indices[2 * k + 1]) ?? rows.upper[k];
        if (limit === rows.upper[k]) continue;
        rows.upper[k] = limit;
        places.push(row);
        limits.push(limit);
      }
    }
    live.changeRowBounds(
      Int32Array.from(places),
      new Float64Array(places.length).fill(-Infinity),
      Float64Array.from(limits),
    );
    return places.length > 0;
  }

  private solve(control: Control, onlyCosts: boolean, timeLimit?: number): SupplyPlan {
    const { formulating, live } = this;
    if (!live) throw new Error(say`The part is not open.`);
    let iterations = 0;
    let primal = onlyCosts;
    for (;;) {
      const solution = live.solve({ timeLimit, primal }, control);
      iterations += solution.iterations;
      if (solution.status !== "optimal" && solution.status !== "feasible") this.dispose();
      requireSolution(solution);
      // Added rows leave the basis dual feasible.
      primal = false;
      const rows = violatedShipments(formulating.model, formulating.layout, solution.x, this.known);
      if (rows.lower.length > 0 && solution.status === "optimal") {
        this.shipments.push(rows);
        live.addRows(rows);
        continue;
      }
      this.rest();
      return explainedPlan(formulating, this.linear, {
        solution: { ...solution, iterations },
        prices: solution,
        extra: this.shipments,
        priced: this.linear,
      });
    }
  }
}

function sameMatrix(a: LinearModel, b: LinearModel): boolean {
  return (
    a.columns === b.columns &&
    a.rows === b.rows &&
    equal(a.starts, b.starts) &&
    equal(a.indices, b.indices) &&
    equal(a.values, b.values)
  );
}

function equal(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false;
  return true;
}

/** Positions, ascending, in which any of the pairs differ. */
function differing(count: number, pairs: readonly [Float64Array, Float64Array][]): Int32Array {
  const found: number[] = [];
  for (let k = 0; k < count; k++) if (pairs.some(([a, b]) => a[k] !== b[k])) found.push(k);
  return Int32Array.from(found);
}

function pick(values: Float64Array, places: Int32Array): Float64Array {
  return Float64Array.from(places, (place) => values[place]);
}
