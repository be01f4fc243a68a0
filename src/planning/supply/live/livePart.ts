import type { Control } from "../../control";
import type { Formulating } from "../formulating";
import type { Basis, ExtraRows, LinearModel, LinearSolver, LiveModel } from "../solver";
import { startingBasis } from "../startingBasis";
import type { SupplyModel } from "../supplyModel";
import { differences, sameMatrix } from "./compareModels";
import { movedBasis, type Formulated } from "./movedBasis";
import { formulatedAnew, reformulated } from "./reformulated";
import { answerOf, requireSolution, type PlanAnswer } from "../explainedPlan";
import { likelyShipments, violatedShipments } from "../violatedShipments";
import { say } from "../../words";

/** A plan of a part with where the solver stood: a place to come back to, and to start other plans from. */
export interface PartStanding {
  readonly formulated: Formulated;
  readonly basis: Basis;
  readonly answer: PlanAnswer;
}

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
  /** The plan last solved, unless the last one was taken from where it stood. */
  private last: PlanAnswer | undefined;
  private taken: PartStanding | undefined;

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

  /**
   * The cheapest plan; anew the first time, then from where the last one stood.
   *
   * @param near a plan of the same part with other lead times, to start close to it
   */
  plan(control: Control, timeLimit?: number, near?: PartStanding): PlanAnswer {
    this.basis ??= near && movedBasis(near.formulated, near.basis, this.formulated());
    this.open();
    return this.solve(control, false, timeLimit);
  }

  /**
   * The plan of the changed model.
   *
   * @param from where to start; a plan of the same numbers is the plan that was found there
   */
  replan(model: SupplyModel, control: Control, timeLimit?: number, from?: PartStanding): PlanAnswer {
    const { formulating: next, linear } = this.live
      ? reformulated(this.formulating, this.linear, model)
      : formulatedAnew(model, this.formulating);
    const start = from && sameMatrix(linear, from.formulated.linear) ? from : undefined;
    const away = start && differences(linear, start.formulated.linear);
    if (start && away?.count === 0) {
      this.taken = start;
      return start.answer;
    }
    const isAlike = sameMatrix(linear, this.linear);
    if (!isAlike) this.forget();
    const before = this.linear;
    this.formulating = next;
    this.linear = linear;
    if (!isAlike) return this.plan(control, timeLimit);
    this.open(before);
    let onlyCosts = this.tell(before);
    if (start && away) {
      this.live?.setBasis(this.withAllRows(start.basis));
      onlyCosts = away.onlyCosts;
    }
    return this.solve(control, onlyCosts, timeLimit);
  }

  /** Where the last plan stands; undefined without one, or where nothing is kept. */
  standing(): PartStanding | undefined {
    if (this.taken || !this.last) return this.taken;
    const basis = this.live?.basis() ?? this.basis;
    return basis && { formulated: this.formulated(), basis, answer: this.last };
  }

  private formulated(): Formulated {
    const { model, layout } = this.formulating;
    return { model, layout, linear: this.linear };
  }

  /** Shipment rows that were added later have room. */
  private withAllRows({ columns, rows }: Basis): Basis {
    const count = this.shipments.reduce((sum, { upper }) => sum + upper.length, this.linear.rows);
    const all = new Int8Array(count).fill(1);
    all.set(rows);
    return { columns, rows: all };
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
    const { formulating } = this;
    // Solving again for rows that a plan needs in any case takes longer than to have them from the start.
    if (this.shipments.length === 0) {
      const likely = likelyShipments(formulating.model, formulating.layout, this.known);
      if (likely.lower.length > 0) this.shipments.push(likely);
    }
    this.live = this.solver.open(linear);
    this.shipments.forEach((rows) => this.live?.addRows(rows));
    // Rows of people tie many items together and make the lot-for-lot basis a bad start; those of space do not.
    const isTied = (formulating.model.pools?.length ?? 0) > 0;
    if (this.basis) this.live.setBasis(this.withAllRows(this.basis));
    else if (!isTied && formulating.policy === "optimal") {
      const start = startingBasis(linear, linear.cost, formulating.builder.startChoices());
      this.live.setBasis(this.withAllRows(start));
    }
  }

  /** Tells the solver what differs from the model that it holds; true when costs do, and nothing else. */
  private tell(before: LinearModel): boolean {
    const { linear, live } = this;
    if (!live) return false;
    const { costs, columns, rows } = differences(linear, before);
    live.changeCosts(costs, pick(linear.cost, costs));
    live.changeColumnBounds(columns, pick(linear.lower, columns), pick(linear.upper, columns));
    live.changeRowBounds(rows, pick(linear.rowLower, rows), pick(linear.rowUpper, rows));
    return !this.changeShipments(live) && costs.length > 0 && columns.length + rows.length === 0;
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

  private solve(control: Control, onlyCosts: boolean, timeLimit?: number): PlanAnswer {
    const { formulating, live } = this;
    if (!live) throw new Error(say`The part is not open.`);
    let iterations = 0;
    let primal = onlyCosts;
    let isClose = false;
    for (;;) {
      const solution = live.solve({ timeLimit, primal, isClose }, control);
      iterations += solution.iterations;
      if (solution.status !== "optimal" && solution.status !== "feasible") this.dispose();
      requireSolution(solution);
      // Added rows leave the basis dual feasible.
      primal = false;
      const rows = violatedShipments(formulating.model, formulating.layout, solution.x, this.known);
      if (rows.lower.length > 0 && solution.status === "optimal") {
        this.shipments.push(rows);
        live.addRows(rows);
        isClose = true;
        continue;
      }
      this.rest();
      this.taken = undefined;
      this.last = answerOf(formulating, this.linear, {
        solution: { ...solution, iterations },
        prices: solution,
        // As they are now: later plans may move them before this one is explained.
        extra: this.shipments.map((each) => ({ ...each, upper: each.upper.slice() })),
        priced: this.linear,
      });
      return this.last;
    }
  }
}

function pick(values: Float64Array, places: Int32Array): Float64Array {
  return Float64Array.from(places, (place) => values[place]);
}
