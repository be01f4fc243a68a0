import { unattended, type Control } from "../control";
import { PlanningError } from "../errors";
import { ModelBuilder } from "./modelBuilder";
import { solveOnce, type LinearSolver } from "./solver";
import { say } from "../words";

/** A small programme as it stands on a worksheet. */
export interface LinearProgramme {
  /** Money a unit of each variable. */
  objective: Float64Array;
  /** Rows of coefficients, one number a variable; blank counts as 0. */
  matrix: readonly Float64Array[];
  /** How each row relates to its right-hand side. */
  sense: readonly ("<=" | "=" | ">=")[];
  rhs: Float64Array;
  /** Bounds of the variables. Default 0 and none; blank means none. */
  lower?: Float64Array;
  upper?: Float64Array;
  /** True where the variable must be a whole number. */
  integer?: readonly boolean[];
  goal?: "min" | "max";
}

export interface ProgrammeSolution {
  x: Float64Array;
  objective: number;
  /** Change of the objective a unit of each right-hand side; empty with whole variables. */
  duals: Float64Array;
  /** Right-hand side minus the row's value for "<=", value minus right-hand side for ">=". */
  slack: Float64Array;
}

/**
 * Solves a linear or mixed-integer programme.
 *
 * @throws "value" for lists that do not fit; "number" when it is infeasible or unbounded, which the message tells apart
 * @example
 * // Wyndor Glass: max 3x + 5y, x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18 → x = 2, y = 6, 36; duals 0, 1.5, 1.
 */
export function linearProgramme(
  programme: LinearProgramme,
  solver: LinearSolver,
  control: Control = unattended,
): ProgrammeSolution {
  checkShape(programme);
  const { goal = "min" } = programme;
  const sign = goal === "max" ? -1 : 1;
  const builder = builderOf(programme, sign);
  const solution = solveOnce(solver, builder.model(), { relativeGap: 1e-9 }, control);
  if (solution.status === "infeasible") {
    throw new PlanningError(
      "number",
      say`No values satisfy all rows and bounds. ${smallestChange(programme, solver, control)}`,
    );
  }
  if (solution.status === "unbounded") {
    throw new PlanningError("number", withoutLimit(programme, solver, control));
  }
  if (solution.status !== "optimal")
    throw new PlanningError("number", say`The solver stopped before it had an answer.`);
  const x = solution.x.map((value, j) => zero(programme.integer?.[j] ? Math.round(value) : value));
  return {
    x,
    objective: sign * solution.objective,
    duals: solution.duals.map((dual) => zero(sign * dual)),
    slack: slackOf(programme, x),
  };
}

/** The programme as the solver takes it; with sign 0 without an objective. */
function builderOf(
  { objective, matrix, sense, rhs, lower, upper, integer }: LinearProgramme,
  sign: number,
): ModelBuilder {
  const builder = new ModelBuilder();
  sense.forEach((relation, i) => {
    builder.row(relation === "<=" ? -Infinity : rhs[i], relation === ">=" ? Infinity : rhs[i]);
  });
  objective.forEach((cost, j) => {
    const [least, most] = [lower?.[j] ?? 0, upper?.[j] ?? Infinity];
    builder.column(
      sign * zero(cost),
      Number.isNaN(least) ? -Infinity : least,
      Number.isNaN(most) ? Infinity : most,
      integer?.[j],
    );
    matrix.forEach((row, i) => builder.entry(i, zero(row[j])));
  });
  return builder;
}

/** Rows that are named in a sentence. */
const mostNamed = 3;

/**
 * The right-hand sides that have to give, with the least change in all: every row may be missed at a price, and the
 * solver misses as little as it can.
 */
function smallestChange(programme: LinearProgramme, solver: LinearSolver, control: Control): string {
  const { rhs, sense, objective } = programme;
  const builder = builderOf(programme, 0);
  sense.forEach((relation, i) => {
    for (const direction of [1, -1]) {
      if ((relation === "<=" && direction === 1) || (relation === ">=" && direction === -1)) continue;
      builder.column(1, 0, Infinity);
      builder.entry(i, direction);
    }
  });
  const { status, x } = solveOnce(solver, builder.model(), { relativeGap: 1e-9 }, control);
  if (status !== "optimal") return contradiction(programme);
  let column = objective.length;
  const changes = Array.from(rhs, (value, i) => {
    const missed =
      sense[i] === "=" ? x[column++] - x[column++] : sense[i] === ">=" ? x[column++] : -x[column++];
    return { row: i + 1, value, to: tidy(value - missed) };
  }).filter(({ value, to }) => to !== value);
  const named = changes
    .slice(0, mostNamed)
    .map(({ row, value, to }) => say`row ${row} from ${value} to ${to}`)
    .join(", ");
  return changes.length > mostNamed
    ? say`The smallest change that helps: ${named}, and ${changes.length - mostNamed} more rows.`
    : say`The smallest change that helps: ${named}.`;
}

/** The variable whose bounds leave nothing between them. */
function contradiction({ objective, lower, upper }: LinearProgramme): string {
  for (const j of objective.keys()) {
    const [least, most] = [lower?.[j] ?? 0, upper?.[j] ?? NaN];
    if (least > most)
      return say`The bounds of variable ${j + 1} contradict each other: its least value ${least} is above its most, ${most}. Loosen one.`;
  }
  return say`The bounds of a variable leave it no whole number: loosen one.`;
}

/**
 * The variables that can grow or fall for ever: the direction of one step, every variable by 1 at most, that earns
 * most and breaks no row however often it is taken.
 */
function withoutLimit(programme: LinearProgramme, solver: LinearSolver, control: Control): string {
  const { objective, rhs, lower, upper, goal } = programme;
  const step = (bound: number, none: number): number => (Number.isNaN(bound) ? none : 0);
  const direction = builderOf(
    {
      ...programme,
      rhs: rhs.map(() => 0),
      lower: objective.map((_, j) => step(lower?.[j] ?? 0, -1)),
      upper: objective.map((_, j) => step(upper?.[j] ?? NaN, 1)),
      integer: undefined,
    },
    goal === "max" ? -1 : 1,
  );
  const { status, x } = solveOnce(solver, direction.model(), { relativeGap: 1e-9 }, control);
  const moving = status === "optimal" ? [...x.keys()].filter((j) => Math.abs(x[j]) > 1e-9) : [];
  if (moving.length === 0) return say`The objective grows without limit; a row or bound is missing.`;
  const named = moving
    .slice(0, mostNamed)
    .map((j) => (x[j] > 0 ? say`variable ${j + 1} up` : say`variable ${j + 1} down`))
    .join(", ");
  return say`The objective grows without limit (${named}); a row or bound is missing.`;
}

/** Without the last digits of the solver. */
function tidy(value: number): number {
  return Number(value.toPrecision(9));
}

/** Slack of each row: how far it is from binding. */
function slackOf({ matrix, sense, rhs }: LinearProgramme, x: Float64Array): Float64Array {
  return Float64Array.from(matrix, (row, i) => {
    const value = row.reduce((sum, coefficient, j) => sum + zero(coefficient) * x[j], 0);
    const slack = sense[i] === ">=" ? value - rhs[i] : rhs[i] - value;
    return Math.abs(slack) < 1e-9 * Math.max(1, Math.abs(rhs[i])) ? 0 : slack;
  });
}

function checkShape({ objective, matrix, sense, rhs, lower, upper, integer }: LinearProgramme): void {
  const variables = objective.length;
  const rows = matrix.length;
  if (variables === 0)
    throw new PlanningError("value", say`The objective is empty; give one number a variable.`);
  if (sense.length !== rows || rhs.length !== rows) {
    throw new PlanningError(
      "value",
      say`The matrix has ${rows} rows; sense (${sense.length}) and right-hand side (${rhs.length}) need as many.`,
    );
  }
  matrix.forEach((row, i) => {
    if (row.length === variables) return;
    throw new PlanningError(
      "value",
      say`Row ${i + 1} of the matrix has ${row.length} numbers for ${variables} variables.`,
    );
  });
  for (const [name, list] of Object.entries({ lower, upper, integer })) {
    if (!list || list.length === variables) continue;
    throw new PlanningError(
      "value",
      say`The list ${name} has ${list.length} entries for ${variables} variables.`,
    );
  }
  if (rhs.some((value) => Number.isNaN(value))) {
    throw new PlanningError("value", say`A right-hand side is blank; enter a number for every row.`);
  }
}

/** Blank is zero, and minus zero reads as zero. */
function zero(value: number): number {
  return Number.isNaN(value) || value === 0 ? 0 : value;
}
