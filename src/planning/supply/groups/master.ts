import { unattended } from "../../control";
import { PlanningError } from "../../errors";
import { say } from "../../words";
import { dualBound } from "../dualBound";
import type { LinearModel, LinearSolution, LinearSolver, LiveModel } from "../solver";
import type { GroupAnswer } from "./answerGroup";
import type { HubProgramme } from "./hubModel";
import type { PlanParts } from "./planParts";

/** How the master combines the groups' answers. */
export interface MasterSolution {
  objective: number;
  /** Duals of the hub's rows, and reduced costs of its columns. */
  prices: Float64Array;
  reducedCosts: Float64Array;
  /** The hub's own decisions. */
  hub: Float64Array;
  /** Part that each answer has in the plan of each group, in the order in which they were added. */
  parts: Float64Array[];
  /** Money spent on exceeding rows; above zero the combination is not yet a plan. */
  elastic: number;
}

/**
 * The master programme: the hub's own columns, and for each group a convex combination of its answers. It stays in the
 * solver between rounds and grows by columns.
 */
export class Master {
  private readonly live: LiveModel;
  /** Columns of each group's answers, in the order in which they were added. */
  private readonly columnsOf: number[][];
  private columns: number;
  private readonly elasticFirst: number;
  private readonly elasticCosts: Float64Array;
  private isFirst = true;
  private shiftColumns = new Int32Array(0);

  private readonly hub: HubProgramme;

  /** @param groups those that it combines, all by default; each of fewer stands for so many more like it */
  constructor(
    private readonly parts: PlanParts,
    solver: LinearSolver,
    private readonly groups: readonly number[] = parts.keeps.map((_, g) => g),
  ) {
    const hub = (this.hub = parts.hub);
    this.columnsOf = groups.map(() => []);
    this.elasticFirst = hub.linear.columns;
    const { model, elasticCosts } = withElastics(hub, groups.length, parts.count / groups.length);
    this.elasticCosts = elasticCosts;
    this.columns = model.columns;
    this.live = solver.open(model);
    this.addShifts();
  }

  /** Columns that move use between neighbouring periods, as the groups could if they were asked; closed at first. */
  private addShifts(): void {
    const both = this.hub.shifts.flatMap(({ row, next }) => [
      [row, next],
      [next, row],
    ]);
    this.live.addColumns({
      cost: new Float64Array(both.length),
      lower: new Float64Array(both.length),
      upper: new Float64Array(both.length),
      starts: Int32Array.from({ length: both.length + 1 }, (_, k) => 2 * k),
      indices: Int32Array.from(both.flat()),
      values: Float64Array.from(both.flatMap(() => [-1, 1])),
    });
    this.shiftColumns = Int32Array.from(both, (_, k) => this.columns + k);
    this.columns += both.length;
  }

  /**
   * Prices at which the groups would agree if they could still move use in time at `factor` times its usual cost. With
   * few answers to combine, the plain prices swing from nothing to the dearest hour; these stay near the truth.
   *
   * Source: dual-optimal inequalities, Ben Amor, Desrosiers and Valério de Carvalho 2006.
   */
  shiftedPrices(factor: number): Float64Array {
    const { shiftColumns: columns } = this;
    const none = new Float64Array(columns.length);
    const costs = Float64Array.from(columns, (_, k) => this.hub.shifts[k >> 1].cost * factor);
    this.live.changeCosts(columns, costs);
    this.live.changeColumnBounds(
      columns,
      none,
      none.map(() => Infinity),
    );
    const { duals } = this.run(true);
    this.live.changeColumnBounds(columns, none, none);
    return duals.slice(0, this.hub.linear.rows);
  }

  private run(primal: boolean): LinearSolution {
    const solution = this.live.solve(
      { presolve: this.isFirst ? undefined : false, primal: primal && !this.isFirst },
      unattended,
    );
    this.isFirst = false;
    return solution;
  }

  /** Adds an answer of each group, in their order. */
  add(answers: readonly GroupAnswer[]): void {
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    answers.forEach((answer, k) => {
      const linkRows = this.parts.linkRows(this.groups[k]);
      answer.use.forEach((units, link) => {
        if (units === 0) return;
        indices.push(linkRows[link]);
        values.push(units);
      });
      indices.push(this.hub.linear.rows + k);
      values.push(1);
      starts.push(indices.length);
      this.columnsOf[k].push(this.columns++);
    });
    this.live.addColumns({
      cost: Float64Array.from(answers, (answer) => answer.cost),
      lower: new Float64Array(answers.length),
      upper: new Float64Array(answers.length).fill(Infinity),
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    });
  }

  /** From now on no row may be exceeded at any price: possible once answers are among them that take nothing. */
  forbidExcess(): void {
    const columns = Int32Array.from(this.elasticCosts, (_, k) => this.elasticFirst + k);
    const none = new Float64Array(columns.length);
    this.live.changeColumnBounds(columns, none, none);
  }

  /** @throws PlanningError("number") when nothing may be exceeded and there is no plan */
  solve(): MasterSolution {
    const { status, x, objective, duals, reducedCosts } = this.run(false);
    if (status === "infeasible")
      throw new PlanningError(
        "number",
        say`There is no supply plan: capacities or limits contradict each other.`,
      );
    let elastic = 0;
    this.elasticCosts.forEach((cost, k) => (elastic += cost * x[this.elasticFirst + k]));
    return {
      objective,
      prices: duals.slice(0, this.hub.linear.rows),
      reducedCosts: reducedCosts.slice(0, this.hub.linear.columns),
      hub: x.slice(0, this.hub.linear.columns),
      parts: this.columnsOf.map((columns) => Float64Array.from(columns, (column) => Math.max(0, x[column]))),
      elastic,
    };
  }

  /**
   * The bound that prices prove: the hub's own part by its duals, and the least value of every group. Nothing that is
   * feasible can cost less.
   */
  bound(prices: Float64Array, answers: readonly GroupAnswer[]): number {
    const own = dualBound(this.hub.linear, [], prices);
    return answers.reduce((sum, answer) => sum + answer.value, own);
  }

  dispose(): void {
    this.live.dispose();
  }
}

/** The hub's model with a convexity row a group, and elastic columns in the rows that groups use. */
function withElastics(
  hub: HubProgramme,
  groups: number,
  weight: number,
): { model: LinearModel; elasticCosts: Float64Array } {
  const { linear, elasticCost } = hub;
  const rows = [...elasticCost.keys()].filter((row) => elasticCost[row] > 0);
  const { layout } = hub.formulation;
  const balances = new Set(layout.balanceRow);
  const { periods } = hub.formulation.model;
  const isBalance = (row: number): boolean => balances.has(row - (row % periods));
  const append = (a: Float64Array, b: readonly number[]): Float64Array => Float64Array.from([...a, ...b]);
  const ones = new Array<number>(groups).fill(weight);
  const nonzeros = linear.indices.length;
  const elasticCosts = Float64Array.from(rows, (row) => elasticCost[row]);
  return {
    elasticCosts,
    model: {
      ...linear,
      columns: linear.columns + rows.length,
      rows: linear.rows + groups,
      cost: append(linear.cost, [...elasticCosts]),
      lower: append(
        linear.lower,
        rows.map(() => 0),
      ),
      upper: append(
        linear.upper,
        rows.map(() => Infinity),
      ),
      rowLower: append(linear.rowLower, ones),
      rowUpper: append(linear.rowUpper, ones),
      starts: Int32Array.from([...linear.starts, ...rows.map((_, k) => nonzeros + k + 1)]),
      indices: Int32Array.from([...linear.indices, ...rows]),
      values: append(
        linear.values,
        rows.map((row) => (isBalance(row) ? 1 : -1)),
      ),
    },
  };
}
