import { PlanningError } from "../errors";
import { orZero, periodsOf, requireShape, zeroRows, type Rows } from "../supply/rows";
import { say } from "../words";

/** Demand, supply and budget of one group, and what lies between them. All lists have one number a period. */
export interface GapGroup {
  group: string;
  demand: Float64Array;
  supply: Float64Array;
  /** NaN where nothing of the group is budgeted: no budget is no budget of zero. */
  budget: Float64Array;
  /** supply − demand, units: negative means that demand is not covered. */
  gap: Float64Array;
  /** supply − demand, money; NaN when no values were given. */
  gapValue: Float64Array;
  /** gap ÷ demand; NaN where there is no demand. */
  gapPercent: Float64Array;
  /** supply − budget, units; NaN where there is no budget. */
  budgetGap: Float64Array;
  /** supply − budget, money; NaN where there is no budget, and when no values were given. */
  budgetGapValue: Float64Array;
  /** First period (from 0) in which cumulative demand exceeds cumulative supply; -1 when none does. */
  crossOver: number;
}

/**
 * Compares demand with supply, and supply with budget, by group and period.
 *
 * @param demand rows × periods, units; blank counts as 0
 * @param supply same shape
 * @param options.budget same shape; blank where nothing is budgeted
 * @param options.values money a unit, one a row or rows × periods
 * @param options.groups group of each row; without it every row is its own group, named "1", "2", …
 * @param options.opening stock at the start, one a row; it counts as supply before the first period in the cross-over
 * @returns the groups in order of first appearance
 * @throws "value" when shapes differ
 * @example
 * gapTable([Float64Array.of(10, 10)], [Float64Array.of(12, 4)])[0].crossOver // 1
 */
export function gapTable(
  demand: Rows,
  supply: Rows,
  options: {
    budget?: Rows;
    values?: Float64Array | Rows;
    groups?: readonly string[];
    opening?: Float64Array;
  } = {},
): GapGroup[] {
  const periods = periodsOf(demand, "demand");
  requireShape(supply, demand.length, periods, "supply");
  if (options.budget) requireShape(options.budget, demand.length, periods, "budget");
  const groups = options.groups ?? demand.map((_, row) => String(row + 1));
  if (groups.length !== demand.length) {
    throw new PlanningError(
      "value",
      say`There are ${groups.length} group names for ${demand.length} rows; give one a row.`,
    );
  }
  const valueOf = unitValues(options.values, demand.length, periods);
  const table = new Map<string, GapGroup>();
  const openings = new Map<string, number>();
  groups.forEach((name, row) => {
    const group = table.get(name) ?? emptyGroup(name, periods, !options.values);
    table.set(name, group);
    openings.set(name, (openings.get(name) ?? 0) + orZero(options.opening?.[row] ?? 0));
    for (let t = 0; t < periods; t++) {
      const wanted = orZero(demand[row][t]);
      const planned = orZero(supply[row][t]);
      group.demand[t] += wanted;
      group.supply[t] += planned;
      group.gapValue[t] += (planned - wanted) * valueOf(row, t);
      if (!options.budget) continue;
      const budgeted = options.budget[row][t];
      if (!Number.isNaN(budgeted)) group.budget[t] = orZero(group.budget[t]) + budgeted;
      group.budgetGapValue[t] += (planned - orZero(budgeted)) * valueOf(row, t);
    }
  });
  for (const group of table.values()) finish(group, openings.get(group.group) ?? 0);
  return [...table.values()];
}

function emptyGroup(group: string, periods: number, noValues: boolean): GapGroup {
  const [demand, supply, budget, gap, gapValue, gapPercent, budgetGap, budgetGapValue] = zeroRows(8, periods);
  budget.fill(NaN);
  if (noValues) gapValue.fill(NaN);
  return {
    group,
    demand,
    supply,
    budget,
    gap,
    gapValue,
    gapPercent,
    budgetGap,
    budgetGapValue,
    crossOver: -1,
  };
}

function finish(group: GapGroup, opening: number): void {
  let balance = opening;
  for (let t = 0; t < group.demand.length; t++) {
    group.gap[t] = group.supply[t] - group.demand[t];
    group.gapPercent[t] = group.demand[t] === 0 ? NaN : group.gap[t] / group.demand[t];
    group.budgetGap[t] = group.supply[t] - group.budget[t];
    if (Number.isNaN(group.budget[t]) || Number.isNaN(group.gapValue[t])) group.budgetGapValue[t] = NaN;
    balance += group.gap[t];
    // A rounding error of sums is no shortage.
    const tolerance = 1e-9 * Math.max(1, Math.abs(group.demand[t]));
    if (group.crossOver < 0 && balance < -tolerance) group.crossOver = t;
  }
}

function unitValues(
  values: Float64Array | Rows | undefined,
  rows: number,
  periods: number,
): (row: number, t: number) => number {
  if (!values) return () => NaN;
  if (values.length !== rows) {
    throw new PlanningError(
      "value",
      say`There are ${values.length} unit values for ${rows} rows; give one a row.`,
    );
  }
  return (row, t) => {
    const own = values[row];
    if (typeof own === "number") return own;
    if (own.length !== periods) {
      throw new PlanningError(
        "value",
        say`Row ${row + 1} of values has ${own.length} periods where demand has ${periods}.`,
      );
    }
    return own[t];
  };
}
