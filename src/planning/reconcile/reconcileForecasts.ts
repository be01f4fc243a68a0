import { PlanningError } from "../errors";
import { factorCholesky, solveFactored } from "../math/cholesky";
import { bottomCounts, sumUp, type Hierarchy } from "./hierarchy";
import { shrunkCovariance, type ErrorCovariance } from "./errorCovariance";
import { historicalShares, middleOut, spreadDown, type HistoricalShares } from "./topDown";
import { say } from "../words";

/**
 * - `bottomUp`: totals are the sums of the bottom series;
 * - `topDown`: totals are spread by the shares of the base forecasts, level by level (forecast proportions);
 * - `averageOfProportions`, `proportionOfAverages`: totals are spread by the shares of the past (Gross and Sohl 1990);
 * - `middleOut`: the forecasts of one level stay, those above are summed up and those below get their shares;
 * - `ols`, `structural`, `variance`, `mint`: the smallest change of all base forecasts, weighted equally, by the number of
 *   bottom series, by the variance of the errors, or by their shrunk covariance.
 */
export type ReconciliationMethod =
  "bottomUp" | "topDown" | HistoricalShares | "middleOut" | "ols" | "structural" | "variance" | "mint";

export interface ReconciliationOptions {
  method?: ReconciliationMethod;
  /** One-step errors of the base forecasts, nodes × time, for `variance` and `mint`. */
  residuals?: readonly Float64Array[];
  /** Variances of the errors in place of residuals, for `variance`. */
  variances?: Float64Array;
  /** What was sold, nodes × time, for shares of the past. */
  history?: readonly Float64Array[];
  /** Depth of the level that stays, for `middleOut`: 0 for the totals. Default 1. */
  level?: number;
  /** Negative bottom forecasts become 0 and everything is summed up again. */
  nonNegative?: boolean;
}

/** More aggregates than this do not fit the dense factorisation in reasonable time. */
const mostAggregates = 3_000;

/**
 * Makes forecasts of a hierarchy add up. With C the constraints (aggregate − parts = 0) and W the weights, the result is
 * ŷ − W C'(C W C')⁻¹ C ŷ, which equals S(S'W⁻¹S)⁻¹S'W⁻¹ŷ but needs a system only as large as the number of aggregates.
 *
 * Source: Wickramasuriya, Athanasopoulos and Hyndman 2019.
 * @param base nodes × periods
 * @throws PlanningError value for shapes that do not fit or missing numbers, notAvailable when errors are lacking
 * @example
 * // A total of 100 with parts 40 and 50 becomes 96.67 = 43.33 + 53.33 by ordinary least squares.
 * reconcileForecasts([[100], [40], [50]].map((row) => Float64Array.from(row)), hierarchyFromParents([-1, 0, 0]));
 */
export function reconcileForecasts(
  base: readonly Float64Array[],
  hierarchy: Hierarchy,
  options: ReconciliationOptions = {},
): Float64Array[] {
  checkShape(base, hierarchy);
  const method = options.method ?? "ols";
  const result = base.map((row) => row.slice());
  if (method === "bottomUp") inColumns(result, (values) => sumUp(hierarchy, values));
  else if (method === "topDown") inColumns(result, (values) => spreadDown(hierarchy, values));
  else if (method === "middleOut") inColumns(result, middleOut(hierarchy, options.level ?? 1));
  else if (method === "averageOfProportions" || method === "proportionOfAverages") {
    const shares = historicalShares(hierarchy, requiredHistory(options), method);
    inColumns(result, (values) => spreadDown(hierarchy, values, shares));
  } else project(result, hierarchy, covarianceOf(method, hierarchy, options));
  if (options.nonNegative) {
    for (const node of hierarchy.bottom) result[node] = result[node].map((value) => Math.max(0, value));
  }
  // Summing up removes what rounding left, so that everything agrees to the last digit.
  inColumns(result, (values) => sumUp(hierarchy, values));
  return result;
}

function checkShape(base: readonly Float64Array[], { nodes }: Hierarchy): void {
  if (base.length !== nodes) {
    throw new PlanningError(
      "value",
      say`There are ${base.length} base forecasts for ${nodes} nodes of the hierarchy; give one a node.`,
    );
  }
  base.forEach((row, node) => {
    const blank = row.findIndex(Number.isNaN);
    if (blank >= 0)
      throw new PlanningError(
        "value",
        say`The base forecast of node ${node + 1} is blank in period ${blank + 1}; every node needs one.`,
      );
  });
}

/** Applies a change to the values of all nodes, period by period. */
function inColumns(rows: Float64Array[], change: (values: Float64Array) => void): void {
  const values = new Float64Array(rows.length);
  const periods = rows[0]?.length ?? 0;
  for (let t = 0; t < periods; t++) {
    for (let node = 0; node < rows.length; node++) values[node] = rows[node][t];
    change(values);
    for (let node = 0; node < rows.length; node++) rows[node][t] = values[node];
  }
}

function requiredHistory({ history }: ReconciliationOptions): readonly Float64Array[] {
  if (history) return history;
  throw new PlanningError(
    "notAvailable",
    say`Shares of the past need the history of the nodes, one row a node.`,
  );
}

function covarianceOf(
  method: ReconciliationMethod,
  hierarchy: Hierarchy,
  options: ReconciliationOptions,
): ErrorCovariance {
  const { nodes } = hierarchy;
  if (method === "ols") return { variances: new Float64Array(nodes).fill(1) };
  if (method === "structural") return { variances: bottomCounts(hierarchy) };
  if (method === "variance" && options.variances)
    return { variances: checkedVariances(options.variances, nodes) };
  if (!options.residuals) {
    throw new PlanningError(
      "notAvailable",
      say`The method ${method} needs the residuals of the base forecasts, one row a node.`,
    );
  }
  if (options.residuals.length !== nodes) {
    throw new PlanningError(
      "value",
      say`There are residuals of ${options.residuals.length} nodes for ${nodes} nodes; give one row a node.`,
    );
  }
  const covariance = shrunkCovariance(options.residuals);
  return method === "mint" ? covariance : { variances: covariance.variances };
}

function checkedVariances(variances: Float64Array, nodes: number): Float64Array {
  if (variances.length === nodes && variances.every((variance) => variance > 0)) return variances;
  throw new PlanningError("value", say`The variances need ${nodes} numbers above 0, one a node.`);
}

/** ŷ − W C'(C W C')⁻¹ C ŷ for all periods with one factorisation. */
function project(rows: Float64Array[], hierarchy: Hierarchy, covariance: ErrorCovariance): void {
  const { constraints } = hierarchy;
  const count = constraints.length;
  if (count === 0) return;
  if (count > mostAggregates) {
    throw new PlanningError(
      "value",
      say`The hierarchy has ${count} totals; at most ${mostAggregates} can be reconciled at once.`,
    );
  }
  const system = constraintSystem(hierarchy, covariance);
  if (!factorCholesky(system, count)) {
    throw new PlanningError(
      "number",
      say`The totals of the hierarchy depend on each other; leave one of the repeated totals out.`,
    );
  }
  const gaps = new Float64Array(count);
  inColumns(rows, (values) => {
    constraints.forEach(({ aggregate, parts }, at) => {
      gaps[at] = values[aggregate] - parts.reduce((sum, part) => sum + values[part], 0);
    });
    solveFactored(system, gaps, count);
    const change = spreadGaps(hierarchy, gaps);
    applyCovariance(covariance, change);
    for (let node = 0; node < values.length; node++) values[node] -= change[node];
  });
}

/** C'λ: what each node has to move before the weights are applied. */
function spreadGaps({ nodes, constraints }: Hierarchy, multipliers: Float64Array): Float64Array {
  const change = new Float64Array(nodes);
  constraints.forEach(({ aggregate, parts }, at) => {
    change[aggregate] += multipliers[at];
    for (const part of parts) change[part] -= multipliers[at];
  });
  return change;
}

function applyCovariance({ variances, factors }: ErrorCovariance, vector: Float64Array): void {
  const along = factors?.map((factor) => factor.reduce((sum, value, node) => sum + value * vector[node], 0));
  for (let node = 0; node < vector.length; node++) {
    let value = vector[node] * variances[node];
    factors?.forEach((factor, k) => (value += factor[node] * (along?.[k] ?? 0)));
    vector[node] = value;
  }
}

/** C W C', row-major, from the few nodes that two constraints share and the error factors. */
function constraintSystem(
  { nodes, constraints }: Hierarchy,
  { variances, factors }: ErrorCovariance,
): Float64Array {
  const count = constraints.length;
  const system = new Float64Array(count * count);
  const seenBy: [constraint: number, sign: number][][] = Array.from({ length: nodes }, () => []);
  constraints.forEach(({ aggregate, parts }, at) => {
    seenBy[aggregate].push([at, 1]);
    for (const part of parts) seenBy[part].push([at, -1]);
  });
  seenBy.forEach((entries, node) => {
    for (const [i, a] of entries)
      for (const [j, b] of entries) system[i * count + j] += a * b * variances[node];
  });
  for (const factor of factors ?? []) {
    const seen = Float64Array.from(constraints, ({ aggregate, parts }) =>
      parts.reduce((sum, part) => sum - factor[part], factor[aggregate]),
    );
    for (let i = 0; i < count; i++) for (let j = 0; j <= i; j++) system[i * count + j] += seen[i] * seen[j];
  }
  return system;
}
