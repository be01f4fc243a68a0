import { unattended, type Control } from "../control";
import { PlanningError } from "../errors";
import { say } from "../words";
import { checkLevel, levelAccount, stockLimit, type LevelledLoad, type LevelOptions } from "./levelLoad";
import { ModelBuilder } from "./modelBuilder";
import { orZero, type Rows } from "./rows";
import { solveOnce, type LinearSolver } from "./solver";

/**
 * Fits load into finite capacity at the least cost of being early and late, by a linear programme; as much as possible
 * is done by the last period, whatever it costs.
 *
 * @param load rows × periods; blank counts as 0
 * @param capacity same shape
 * @throws "value" as `levelLoad`
 * @example
 * // Three periods early cost more than one late.
 * cheapestLevel([Float64Array.of(0, 10, 20, 0)], [Float64Array.of(10, 10, 10, 10)], { holding: 3, lateCost: 1 }, solver)
 * // levelled [[0, 10, 10, 10]]
 */
export function cheapestLevel(
  load: Rows,
  capacity: Rows,
  options: LevelOptions,
  solver: LinearSolver,
  control: Control = unattended,
): LevelledLoad {
  checkLevel(load, capacity, options);
  const levelled = load.map((row, r) => {
    const limits = { capacity: capacity[r], stock: options.maximumStock?.[r] };
    const builder = levelProgramme(row.map(orZero), limits, options);
    const solution = solveOnce(solver, builder.model(), { relativeGap: 0 }, control);
    if (solution.status !== "optimal")
      throw new PlanningError("number", say`The solver stopped before it had an answer.`);
    return solution.x.slice(0, row.length).map(withoutDust);
  });
  return levelAccount(load, levelled, options);
}

/** Columns done, early and late, a period each; early − late grows by what is done beyond the load. */
function levelProgramme(
  load: Float64Array,
  limits: { capacity: Float64Array; stock: Float64Array | undefined },
  { maximumPull = Infinity, holding = 0, lateCost = 0 }: LevelOptions,
): ModelBuilder {
  const periods = load.length;
  const builder = new ModelBuilder();
  load.forEach((units) => builder.row(units, units));
  for (let t = 0; t < periods; t++) {
    builder.column(0, 0, Math.max(0, orZero(limits.capacity[t])));
    builder.entry(t, 1);
  }
  const balance = (t: number, sign: number): void => {
    builder.entry(t, -sign);
    if (t + 1 < periods) builder.entry(t + 1, sign);
  };
  for (let t = 0; t < periods; t++) {
    let coming = 0;
    for (let k = t + 1; k < periods && k - t <= maximumPull; k++) coming += load[k];
    builder.column(holding, 0, Math.min(coming, stockLimit(limits.stock, t)));
    balance(t, 1);
  }
  // What is undone at the end costs more than any way of doing it.
  const undone = (holding + lateCost + 1) * (periods + 1);
  for (let t = 0; t < periods; t++) {
    builder.column(lateCost + (t === periods - 1 ? undone : 0), 0, Infinity);
    balance(t, -1);
  }
  return builder;
}

/** Removes the solver's last digits around whole numbers and zero. */
function withoutDust(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) < 1e-7 ? nearest : value;
}
