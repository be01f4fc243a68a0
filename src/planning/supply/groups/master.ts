import { unattended } from "../../control";
import { dualBound } from "../dualBound";
import type { LinearModel, LinearSolver, LiveModel } from "../solver";
import type { GroupAnswer } from "./groupSolver";
import type { GroupProgramme } from "./groupModel";
import type { HubProgramme } from "./hubModel";

/** How the master combines the groups' answers. */
export interface MasterSolution {
  objective: number;
  /** Duals of the hub's rows. */
  prices: Float64Array;
  /** Weighted use of each group's link rows: its share of the hub. */
  shares: Float64Array[];
  /** Money spent on exceeding rows; above zero the combination is not yet a plan. */
  elastic: number;
}

/**
 * The master programme: the hub's own columns, and for each group a convex combination of its answers. It stays in the
 * solver between rounds and grows by columns.
 */
export class Master {
  private readonly live: LiveModel;
  private readonly answers: GroupAnswer[][];
  /** Column of each group's answers, in the order of `answers`. */
  private readonly columnOf: number[][];
  private columns: number;
  private readonly elasticFirst: number;
  private readonly elasticCosts: Float64Array;
  private isFirst = true;

  constructor(
    private readonly hub: HubProgramme,
    private readonly programmes: readonly GroupProgramme[],
    solver: LinearSolver,
  ) {
    this.answers = programmes.map(() => []);
    this.columnOf = programmes.map(() => []);
    this.elasticFirst = hub.linear.columns;
    const { model, elasticCosts } = withElastics(hub, programmes.length);
    this.elasticCosts = elasticCosts;
    this.columns = model.columns;
    this.live = solver.open(model);
  }

  add(answers: readonly GroupAnswer[]): void {
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    answers.forEach((answer, g) => {
      answer.use.forEach((units, k) => {
        if (units === 0) return;
        indices.push(this.programmes[g].linkRows[k]);
        values.push(units);
      });
      indices.push(this.hub.linear.rows + g);
      values.push(1);
      starts.push(indices.length);
      this.answers[g].push(answer);
      this.columnOf[g].push(this.columns++);
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

  solve(): MasterSolution {
    const solution = this.live.solve(
      { presolve: this.isFirst ? undefined : false, primal: !this.isFirst },
      unattended,
    );
    this.isFirst = false;
    const shares = this.programmes.map((programme, g) => {
      const share = new Float64Array(programme.linkRows.length);
      this.answers[g].forEach((answer, k) => {
        const weight = solution.x[this.columnOf[g][k]];
        if (weight > 0) answer.use.forEach((units, row) => (share[row] += weight * units));
      });
      return share;
    });
    let elastic = 0;
    this.elasticCosts.forEach((cost, k) => (elastic += cost * solution.x[this.elasticFirst + k]));
    return {
      objective: solution.objective,
      prices: solution.duals.slice(0, this.hub.linear.rows),
      shares,
      elastic,
    };
  }

  /**
   * The bound that prices prove: the hub's own part by its duals, and the least value of every group. Nothing that is
   * feasible can cost less.
   */
  bound(prices: Float64Array, answers: readonly GroupAnswer[]): number {
    return answers.reduce((sum, answer) => sum + answer.value, dualBound(this.hub.linear, [], prices));
  }

  dispose(): void {
    this.live.dispose();
  }
}

/** The hub's model with a convexity row a group, and elastic columns in the rows that groups use. */
function withElastics(hub: HubProgramme, groups: number): { model: LinearModel; elasticCosts: Float64Array } {
  const { linear, elasticCost } = hub;
  const rows = [...elasticCost.keys()].filter((row) => elasticCost[row] > 0);
  const isBalance = (row: number): boolean => linear.rowLower[row] > -Infinity;
  const append = (a: Float64Array, b: readonly number[]): Float64Array => Float64Array.from([...a, ...b]);
  const ones = new Array<number>(groups).fill(1);
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
