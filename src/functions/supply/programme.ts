import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import {
  choice,
  defineFunction,
  describeCell,
  keys,
  numericMatrix,
  table,
  toBoolean,
  toText,
  vector,
  type Cell,
  type Matrix,
  type ResultCell,
} from "../support";
import { turnedRows } from "../support/shapes";

export const lp = defineFunction({
  id: "LPSOLVE",
  shortNames: ["LP"],
  phase: "supply",
  summary:
    "Solves a linear or mixed-integer programme: the values that make the objective smallest or largest.",
  returns:
    "Four rows with their names: x, objective, dual (what one more unit of each right-hand side is worth), slack; or one of them.",
  parameters: {
    objective: vector({ description: "Money a unit of each variable.", blank: "zero" }),
    matrix: numericMatrix({
      description: "Coefficients, one row a constraint, one column a variable.",
      blank: "zero",
    }),
    sense: table({ description: 'Relation of each row: "<=", "=", ">="; one for all rows, or one a row.' }),
    rhs: vector({ description: "Right-hand side of each row.", blank: "refused" }),
    lower: vector({
      description: "Lower bounds of the variables; one for all or one each; blank: none. Left out: 0.",
      optional: true,
    }),
    upper: vector({ description: "Upper bounds; blank: none.", optional: true }),
    integer: table({
      description: "TRUE (or 1) for variables that must be whole numbers; one for all or one each.",
      optional: true,
    }),
    goal: choice({
      description: "Smallest or largest objective.",
      choices: { min: [0], minimise: [], minimize: [], max: [1], maximise: [], maximize: [] },
      also: { min: ["minimum"], max: ["maximum"] },
      default: "min",
    }),
    output: choice({
      description: "All rows, or one.",
      choices: { all: [0], x: [1], objective: [2], dual: [3], duals: [], slack: [4] },
      also: {
        x: ["solution", "variables", "values"],
        objective: ["obj", "objective value", "optimum"],
        dual: ["shadow price", "shadow prices", "dual values"],
        slack: ["slacks"],
      },
      default: "all",
    }),
  },
  example: '=SOP.LPSOLVE({3,5}, {1,0;0,2;3,2}, "<=", {4;12;18}, , , , "max")',
  source: "HiGHS (Huangfu & Hall 2018), dual simplex and branch and bound.",
  notes: [
    "#NUM! tells an infeasible programme from an unbounded one.",
    "With whole variables there are no duals.",
  ],
  cancelable: true,
  async compute({ objective, matrix, sense, rhs, lower, upper, integer, goal, output }, context) {
    const [variables, rows] = [objective.values.length, matrix.rows.length];
    const solution = await context.run("linearProgramme", {
      objective: objective.values,
      matrix: matrix.rows,
      sense: spreadCells(sense, rows, "sense").map((cell) => relation(cell)),
      rhs: rhs.values,
      lower: lower && spreadNumbers(lower.values, variables, "lower"),
      upper: upper && spreadNumbers(upper.values, variables, "upper"),
      integer: integer && spreadCells(integer, variables, "integer").map((cell) => isWhole(cell)),
      goal: goal.startsWith("max") ? "max" : "min",
    });
    const parts = { x: solution.x, dual: solution.duals, slack: solution.slack };
    if (output === "objective") return solution.objective;
    if (output === "duals" || output === "dual") return [withDuals(solution.duals)];
    if (output !== "all") return [parts[output]];
    return [
      ["x", ...solution.x],
      ["objective", solution.objective],
      ["dual", ...solution.duals],
      ["slack", ...solution.slack],
    ];
  },
});

function withDuals(duals: Float64Array): Float64Array {
  if (duals.length > 0) return duals;
  throw new PlanningError("notAvailable", say`A programme with whole variables has no duals.`);
}

const relations: Record<string, "<=" | "=" | ">="> = {
  "<=": "<=",
  "<": "<=",
  "=<": "<=",
  "≤": "<=",
  "-1": "<=",
  l: "<=",
  "=": "=",
  "==": "=",
  "0": "=",
  e: "=",
  ">=": ">=",
  ">": ">=",
  "=>": ">=",
  "≥": ">=",
  "1": ">=",
  g: ">=",
};

function relation(cell: Cell): "<=" | "=" | ">=" {
  const found = relations[(toText(cell) ?? "").toLowerCase()];
  if (found) return found;
  throw new PlanningError(
    "value",
    say`The argument sense holds ${describeCell(cell)}; it needs "<=", "=" or ">=".`,
  );
}

function isWhole(cell: Cell): boolean {
  const whole = cell === null ? false : toBoolean(cell);
  if (whole !== undefined) return whole;
  throw new PlanningError(
    "value",
    say`The argument integer holds ${describeCell(cell)}; it needs TRUE or FALSE.`,
  );
}

function spreadCells(cells: Cell[][], count: number, name: string): Cell[] {
  const list = cells.flat();
  if (list.length === count) return list;
  if (list.length === 1) return Array.from({ length: count }, () => list[0]);
  throw new PlanningError(
    "value",
    say`The argument ${name} has ${list.length} cells; give one, or ${count}.`,
  );
}

function spreadNumbers(values: Float64Array, count: number, name: string): Float64Array {
  if (values.length === count) return values;
  if (values.length === 1) return new Float64Array(count).fill(values[0]);
  throw new PlanningError(
    "value",
    say`The argument ${name} has ${values.length} numbers; give one, or ${count}.`,
  );
}

export const mix = defineFunction({
  id: "MIX",
  phase: "supply",
  summary: "The product mix of highest margin within the capacities, and what holds it back.",
  returns:
    "Output all: named rows: quantity and margin a product, total margin, dual value, load and binding resources, throughput an hour of the bottleneck. Otherwise one of them.",
  parameters: {
    margin: vector({ description: "Margin a unit, one number a product.", blank: "zero" }),
    usage: numericMatrix({
      description: "Hours a unit, resources × products, or products × resources where only that fits.",
      blank: "zero",
      min: 0,
    }),
    capacity: vector({
      description: "Hours of each resource; one number for all.",
      blank: "refused",
      min: 0,
    }),
    max: vector({ description: "Most units of each product; blank: any.", optional: true, min: 0 }),
    min: vector({ description: "Least units of each product.", optional: true, min: 0, blank: "zero" }),
    output: choice({
      description: "All rows, or one.",
      choices: { all: [0], quantity: [1], margin: [2], dual: [3], load: [4], throughput: [5] },
      also: {
        quantity: ["mix", "units", "quantities"],
        margin: ["profit", "objective", "total margin"],
        dual: ["duals", "shadow price", "shadow prices"],
      },
      default: "all",
    }),
    resources: keys({ description: "Names of the resources.", optional: true }),
  },
  example: "=SOP.MIX({45,60}, {15,10;15,30;15,5;15,5}, {2400,2400,2400,2400}, {100,50})",
  source: "Linear programme (HiGHS); throughput an hour of the bottleneck (Goldratt).",
  cancelable: true,
  async compute({ margin, usage, capacity, max, min, output, resources }, context) {
    requireRoom(max?.values, min?.values);
    const hours = sameForAll(capacity.values, usage, margin.values.length);
    const answer = await context.run("productMix", {
      margin: margin.values,
      usage: usageByResource(usage, margin.values.length, hours.length),
      capacity: hours,
      most: max?.values,
      least: min?.values,
    });
    const name = (at: number) => resources?.[at] ?? `resource ${at + 1}`;
    switch (output) {
      case "quantity":
        return [answer.quantity];
      case "margin":
        return answer.margin;
      case "dual":
        return [answer.duals];
      case "load":
        return [answer.load];
      case "throughput":
        return [answer.throughput.map((value) => (Number.isFinite(value) ? value : NaN))];
      case "all":
        return [
          ["quantity", ...answer.quantity],
          ["margin", ...answer.quantity.map((units, at) => units * margin.values[at])],
          ["total margin", answer.margin],
          ["dual", ...answer.duals],
          ["load", ...answer.load],
          ["binding", ...answer.binding.map(name)],
          ["bottleneck", answer.bottleneck < 0 ? null : name(answer.bottleneck)],
          [
            "throughput",
            ...Array.from(answer.throughput, (value): ResultCell => (Number.isFinite(value) ? value : null)),
          ],
        ];
    }
  },
});

/** No product may have to be made more than it can be sold. */
function requireRoom(most: Float64Array | undefined, least: Float64Array | undefined): void {
  const at = least?.findIndex((units, j) => units > (most?.[j] ?? Infinity)) ?? -1;
  if (at < 0) return;
  throw new PlanningError(
    "number",
    say`Product ${at + 1} must be made ${least![at]} times and may be made ${most![at]} times: lower its min or raise its max.`,
  );
}

/** One number of hours holds for every resource of a table of resources × products. */
function sameForAll(capacity: Float64Array, usage: Matrix, products: number): Float64Array {
  const isForAll = capacity.length === 1 && usage.columns === products && usage.rows.length > 1;
  return isForAll ? new Float64Array(usage.rows.length).fill(capacity[0]) : capacity;
}

/** Hours of each resource a unit of each product, whichever way they lie. */
function usageByResource(usage: Matrix, products: number, resources: number): readonly Float64Array[] {
  const { rows, columns } = usage;
  if (rows.length === resources && columns === products) return rows;
  if (rows.length === products && columns === resources) return turnedRows(usage);
  throw new PlanningError(
    "value",
    say`usage is ${rows.length} × ${columns} for ${resources} resources in capacity and ${products} products in margin; give resources × products.`,
  );
}
