import { unattended, type Control } from "../control";
import { linearProgramme } from "./linearProgramme";
import type { LinearSolver } from "./solver";

export interface ProductMix {
  quantity: Float64Array;
  margin: number;
  /** Positions of the resources that are fully used. */
  binding: number[];
  /** Money one more unit of each resource would earn. */
  duals: Float64Array;
  load: Float64Array;
  /** The resource with the highest value of all its hours; -1 when nothing binds. */
  bottleneck: number;
  /** Margin per unit of the bottleneck, one a product; Infinity where the product does not use it. */
  throughput: Float64Array;
}

/**
 * The product mix of highest margin within the capacities, and the ranking of the products by what they earn per hour
 * of the bottleneck.
 *
 * @param margin money a unit, one a product
 * @param usage resources × products, hours a unit
 * @param capacity hours, one a resource
 * @param most demand of each product; blank means any quantity
 * @param least quantity that must be made
 * @throws as `linearProgramme`
 * @example
 * // Goldratt's P and Q: 100 P and 30 Q.
 * productMix(Float64Array.of(45, 60), [Float64Array.of(15, 30)], Float64Array.of(2400), solver, Float64Array.of(100, 50))
 */
export function productMix(
  margin: Float64Array,
  usage: readonly Float64Array[],
  capacity: Float64Array,
  solver: LinearSolver,
  most?: Float64Array,
  least?: Float64Array,
  control: Control = unattended,
): ProductMix {
  const solution = linearProgramme(
    {
      objective: margin,
      matrix: usage,
      sense: usage.map(() => "<=" as const),
      rhs: capacity,
      upper: most,
      lower: least?.map((units) => (Number.isNaN(units) ? 0 : units)),
      goal: "max",
    },
    solver,
    control,
  );
  const binding = [...usage.keys()].filter(
    (i) => solution.slack[i] <= 1e-7 * Math.max(1, Math.abs(capacity[i])),
  );
  const worth = usage.map((_, i) => solution.duals[i] * capacity[i]);
  const dearest = worth.reduce((best, value, i) => (value > (worth[best] ?? 1e-9) ? i : best), -1);
  return {
    quantity: solution.x,
    margin: solution.objective,
    binding,
    duals: solution.duals,
    load: Float64Array.from(usage, (_, i) => capacity[i] - solution.slack[i]),
    bottleneck: dearest,
    throughput: margin.map((money, j) => (dearest < 0 ? NaN : money / usage[dearest][j])),
  };
}
