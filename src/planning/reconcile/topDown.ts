import { PlanningError } from "../errors";
import { sumUp, type Hierarchy } from "./hierarchy";
import { say } from "../words";

/** Totals first: each spreads its value by the shares of its parts; parts that sum to zero share equally. */
export function spreadDown(
  { constraints }: Hierarchy,
  values: Float64Array,
  weights: Float64Array = values,
  spreads: (aggregate: number) => boolean = () => true,
): void {
  for (let at = constraints.length - 1; at >= 0; at--) {
    const { aggregate, parts } = constraints[at];
    if (!spreads(aggregate)) continue;
    const sum = parts.reduce((total, part) => total + weights[part], 0);
    for (const part of parts)
      values[part] = values[aggregate] * (sum === 0 ? 1 / parts.length : weights[part] / sum);
  }
}

/** What the history says of each bottom series: the mean of its shares of the total, or its share of the mean total. */
export type HistoricalShares = "averageOfProportions" | "proportionOfAverages";

/**
 * Shares of every node in its total, from history: methods A and F of Gross and Sohl 1990.
 *
 * @param history nodes × time; only the bottom series are looked at, and periods in which none of a total is missing
 * @throws PlanningError value without a history of every node or without one total over all series
 * @example
 * // Shares of 1/4 and 1/2 average 3/8; of all that was sold, 3 of 7 is the first series'.
 * historicalShares(hierarchyFromParents([-1, 0, 0]), rows([4, 10], [1, 5], [3, 5]), "averageOfProportions")[1]; // 0.375
 */
export function historicalShares(
  hierarchy: Hierarchy,
  history: readonly Float64Array[],
  method: HistoricalShares,
): Float64Array {
  const { nodes, bottom } = hierarchy;
  if (history.length !== nodes) {
    throw new PlanningError(
      "value",
      say`The history has ${history.length} rows for ${nodes} nodes of the hierarchy; give one a node.`,
    );
  }
  const shares = new Float64Array(nodes);
  for (const members of totals(hierarchy)) {
    const times = [...history[members[0]].keys()].filter((t) =>
      members.every((node) => !Number.isNaN(history[node][t])),
    );
    const totalAt = (t: number): number => members.reduce((sum, node) => sum + history[node][t], 0);
    const used = method === "averageOfProportions" ? times.filter((t) => totalAt(t) !== 0) : times;
    for (const node of members) {
      const sum = used.reduce(
        (all, t) => all + history[node][t] / (method === "averageOfProportions" ? totalAt(t) : 1),
        0,
      );
      shares[node] = used.length > 0 ? sum / used.length : 0;
    }
  }
  if (bottom.every((node) => shares[node] === 0)) bottom.forEach((node) => (shares[node] = 1));
  sumUp(hierarchy, shares);
  return shares;
}

/** The bottom series below each total that stands at the top. */
function totals(hierarchy: Hierarchy): number[][] {
  const { nodes, constraints, bottom } = hierarchy;
  const isPart = new Uint8Array(nodes);
  for (const { parts } of constraints) for (const part of parts) isPart[part] = 1;
  const below = new Map<number, number[]>();
  for (const { aggregate, parts } of constraints) {
    below.set(
      aggregate,
      [...parts].flatMap((part) => below.get(part) ?? [part]),
    );
  }
  const tops = [...below].filter(([aggregate]) => isPart[aggregate] === 0).map(([, members]) => members);
  const covering = tops.filter((members) => members.length === bottom.length);
  if (covering.length > 0) return covering.slice(0, 1);
  const covered = tops.reduce((sum, members) => sum + members.length, 0);
  const lone = [...bottom].filter((node) => isPart[node] === 0).map((node) => [node]);
  if (covered + lone.length === bottom.length) return [...tops, ...lone];
  throw new PlanningError("value", say`The structure has no total over all series; add one to spread it.`);
}

/** Depth of every node of a tree: 0 for a total, 1 for its parts and so on. */
function depths({ nodes, constraints }: Hierarchy): Int32Array {
  const depth = new Int32Array(nodes);
  const parents = new Int32Array(nodes);
  for (let at = constraints.length - 1; at >= 0; at--) {
    const { aggregate, parts } = constraints[at];
    for (const part of parts) {
      depth[part] = depth[aggregate] + 1;
      parents[part]++;
    }
  }
  if (parents.some((count) => count > 1)) {
    throw new PlanningError("value", say`A middle level needs a tree: name and parent of each row.`);
  }
  return depth;
}

/**
 * Middle-out: the forecasts of one level stay; below it they are spread by the shares of the base forecasts, above it
 * they are summed up. A branch that ends above the level keeps its last forecast.
 *
 * @param level depth of the level that stays, 0 for the totals
 * @returns what to do with the values of one period
 * @throws PlanningError value for a grouped structure or a level that no node has
 */
export function middleOut(hierarchy: Hierarchy, level: number): (values: Float64Array) => void {
  const depth = depths(hierarchy);
  const deepest = depth.reduce((most, own) => Math.max(most, own), 0);
  if (!Number.isInteger(level) || level < 0 || level > deepest) {
    throw new PlanningError(
      "value",
      say`There is no level ${level}; the levels of this hierarchy run from 0, the totals, to ${deepest}.`,
    );
  }
  return (values) => {
    spreadDown(hierarchy, values, values, (aggregate) => depth[aggregate] >= level);
    sumUp(hierarchy, values);
  };
}
