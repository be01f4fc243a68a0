import { PlanningError } from "../errors";
import { say } from "../words";

/**
 * Series that add up: every aggregate is the sum of its parts. A constraint says that an aggregate equals the sum of the
 * series in `parts`; bottom series have none. Trees have one aggregate for each node with children, grouped structures
 * one for each total of any kind.
 */
export interface Hierarchy {
  /** Number of series, aggregates and bottom series together. */
  nodes: number;
  constraints: readonly { aggregate: number; parts: Int32Array }[];
  /** Positions of the bottom series. */
  bottom: Int32Array;
  /** Aggregates in an order in which every part that is itself an aggregate stands before its total. */
  order: Int32Array;
}

/**
 * A hierarchy from the parent of each node; several roots are several trees.
 *
 * @param parents position of the parent, -1 for a root
 * @param names for messages
 * @throws PlanningError value for a loop, which is named
 * @example
 * hierarchyFromParents([-1, 0, 0]).bottom; // [1, 2]
 */
export function hierarchyFromParents(parents: readonly number[], names?: readonly string[]): Hierarchy {
  const children: number[][] = parents.map(() => []);
  parents.forEach((parent, node) => {
    if (parent >= 0) children[parent].push(node);
  });
  const order: number[] = [];
  const open = parents.flatMap((parent, node) => (parent < 0 ? [node] : []));
  for (let head = 0; head < open.length; head++) {
    order.push(open[head]);
    open.push(...children[open[head]]);
  }
  if (order.length < parents.length) {
    const lost = parents.findIndex((_, node) => !order.includes(node));
    throw new PlanningError(
      "value",
      say`The hierarchy runs in a loop at ${names?.[lost] ?? say`node ${lost + 1}`}; every node needs a way to a total.`,
    );
  }
  const aggregates = order.reverse().filter((node) => children[node].length > 0);
  return build(parents.length, aggregates, (node) => children[node]);
}

/**
 * A hierarchy from a summing matrix: one row a series, one column a bottom series, 1 where the bottom series counts.
 * Rows with a single 1 whose column no earlier such row has are the bottom series.
 *
 * @throws PlanningError value for entries other than 0 and 1, or a column without its own row
 * @example
 * hierarchyFromSums([Float64Array.of(1, 1), Float64Array.of(1, 0), Float64Array.of(0, 1)]).bottom; // [1, 2]
 */
export function hierarchyFromSums(matrix: readonly Float64Array[]): Hierarchy {
  const columns = matrix[0]?.length ?? 0;
  const bottomOf = new Int32Array(columns).fill(-1);
  const members = matrix.map((row, node) => {
    const list: number[] = [];
    row.forEach((entry, column) => {
      if (entry === 1) list.push(column);
      else if (entry !== 0)
        throw new PlanningError(
          "value",
          say`Row ${node + 1} of the summing matrix holds ${entry}; only 0 and 1 are possible.`,
        );
    });
    return list;
  });
  // From the last row upwards: bottom series stand below their totals.
  for (let node = matrix.length - 1; node >= 0; node--) {
    const [column] = members[node];
    if (members[node].length === 1 && bottomOf[column] < 0) bottomOf[column] = node;
  }
  const missing = bottomOf.indexOf(-1);
  if (missing >= 0)
    throw new PlanningError("value", say`Column ${missing + 1} of the summing matrix has no row of its own.`);
  const isBottom = new Set(bottomOf);
  const aggregates = members.flatMap((_, node) => (isBottom.has(node) ? [] : [node]));
  return build(matrix.length, aggregates, (node) => members[node].map((column) => bottomOf[column]));
}

function build(
  nodes: number,
  aggregates: readonly number[],
  partsOf: (node: number) => readonly number[],
): Hierarchy {
  const isAggregate = new Uint8Array(nodes);
  for (const node of aggregates) isAggregate[node] = 1;
  return {
    nodes,
    constraints: aggregates.map((aggregate) => ({ aggregate, parts: Int32Array.from(partsOf(aggregate)) })),
    bottom: Int32Array.from([...isAggregate.keys()].filter((node) => isAggregate[node] === 0)),
    order: Int32Array.from(aggregates),
  };
}

/** Number of bottom series below each node; 1 for a bottom series itself. */
export function bottomCounts(hierarchy: Hierarchy): Float64Array {
  const counts = new Float64Array(hierarchy.nodes);
  for (const node of hierarchy.bottom) counts[node] = 1;
  sumUp(hierarchy, counts);
  return counts;
}

/** Overwrites every aggregate of a column of values with the sum of its parts. */
export function sumUp({ constraints }: Hierarchy, values: Float64Array): void {
  for (const { aggregate, parts } of constraints) {
    let sum = 0;
    for (const part of parts) sum += values[part];
    values[aggregate] = sum;
  }
}
