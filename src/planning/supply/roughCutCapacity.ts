import { PlanningError } from "../errors";
import { orZero, periodsOf, requireShape, zeroRows, type Rows } from "./rows";
import { say } from "../words";

/**
 * Hours that one unit of a product needs on a resource, one line a product and resource.
 * `offset` is the number of periods before the product's due period in which the resource works on it.
 */
export interface ResourceLine {
  product: number;
  resource: number;
  hours: number;
  offset?: number;
}

/** Load of every resource in every period, beside its capacity. */
export interface CapacityLoad {
  /** Hours, resources × periods. */
  load: Float64Array[];
  /** Hours that a lead-time offset moves before the first period, one a resource: work that is already late. */
  pastDue: Float64Array;
  /** load ÷ capacity; NaN where there is no capacity and no load, Infinity where there is load but no capacity. */
  utilisation?: Float64Array[];
  /** Hours above capacity, never negative. */
  overload?: Float64Array[];
}

/**
 * Rough-cut capacity by overall factors: all hours of the master schedule, spread over the resources by their
 * historical shares. Quick, blind to mix.
 *
 * @param mps products × periods, units
 * @param hoursPerUnit direct hours a unit over all resources, one a product
 * @param shares share of all hours that falls on each resource; usually sums to 1
 * @param capacity hours, resources × periods
 * Source: Vollmann, Berry, Whybark, Manufacturing Planning and Control.
 * @example
 * overallFactors([Float64Array.of(33)], Float64Array.of(0.95), Float64Array.of(0.6, 0.4)).load[0][0] // 18.81
 */
export function overallFactors(
  mps: Rows,
  hoursPerUnit: Float64Array,
  shares: Float64Array,
  capacity?: Rows,
): CapacityLoad {
  const periods = periodsOf(mps, say`the master schedule`);
  if (hoursPerUnit.length !== mps.length) {
    throw new PlanningError(
      "value",
      say`Hours per unit has ${hoursPerUnit.length} numbers for ${mps.length} products; give one a product.`,
    );
  }
  const total = new Float64Array(periods);
  mps.forEach((row, product) => {
    for (let t = 0; t < periods; t++) total[t] += orZero(row[t]) * orZero(hoursPerUnit[product]);
  });
  const load = Array.from(shares, (share) => total.map((hours) => hours * share));
  return compareWithCapacity(load, new Float64Array(shares.length), capacity);
}

/**
 * Rough-cut capacity by bill of resources or, where lines carry an `offset`, by resource profile: the load of a
 * product falls on each resource `offset` periods before the product is due.
 *
 * @param mps products × periods, units
 * @param lines hours a unit by product and resource
 * @param resources number of resources
 * @param capacity hours, resources × periods
 * @throws "value" when a line points outside the products or resources, or an offset is negative or broken
 * Source: Vollmann, Berry, Whybark, Manufacturing Planning and Control.
 * @example
 * billOfResources([Float64Array.of(10, 20)], [{ product: 0, resource: 0, hours: 2, offset: 1 }], 1)
 * // load [[40, 0]], pastDue [20]
 */
export function billOfResources(
  mps: Rows,
  lines: readonly ResourceLine[],
  resources: number,
  capacity?: Rows,
): CapacityLoad {
  const periods = periodsOf(mps, say`the master schedule`);
  const load = zeroRows(resources, periods);
  const pastDue = new Float64Array(resources);
  for (const line of lines) {
    const offset = checkedOffset(line, mps.length, resources);
    const units = mps[line.product];
    const hours = load[line.resource];
    for (let t = 0; t < offset && t < periods; t++) pastDue[line.resource] += orZero(units[t]) * line.hours;
    for (let t = offset; t < periods; t++) hours[t - offset] += orZero(units[t]) * line.hours;
  }
  return compareWithCapacity(load, pastDue, capacity);
}

/** One product's part in the load of a resource in a period. */
export interface LoadShare {
  product: number;
  hours: number;
  /** Part of the period's load, 0 to 1. */
  share: number;
}

/**
 * The products behind the load of one resource in one period, largest first: the drill below a heat map's cell.
 *
 * @example
 * loadShares([Float64Array.of(10), Float64Array.of(5)],
 *   [{ product: 0, resource: 0, hours: 1 }, { product: 1, resource: 0, hours: 6 }], 0, 0)[0]
 * // { product: 1, hours: 30, share: 0.75 }
 */
export function loadShares(
  mps: Rows,
  lines: readonly ResourceLine[],
  resource: number,
  period: number,
): LoadShare[] {
  const hours = new Map<number, number>();
  for (const line of lines) {
    if (line.resource !== resource) continue;
    const units = mps[line.product][period + (line.offset ?? 0)];
    if (units > 0) hours.set(line.product, (hours.get(line.product) ?? 0) + units * line.hours);
  }
  let total = 0;
  for (const value of hours.values()) total += value;
  return [...hours]
    .map(([product, value]) => ({ product, hours: value, share: value / total }))
    .sort((a, b) => b.hours - a.hours || a.product - b.product);
}

function checkedOffset(line: ResourceLine, products: number, resources: number): number {
  const offset = line.offset ?? 0;
  if (!(line.product >= 0 && line.product < products && line.resource >= 0 && line.resource < resources)) {
    throw new PlanningError(
      "value",
      say`A bill of resources line names product ${line.product + 1} and resource ${line.resource + 1}, but there are ${products} products and ${resources} resources.`,
    );
  }
  if (!Number.isInteger(offset) || offset < 0) {
    throw new PlanningError(
      "value",
      say`The lead-time offset of product ${line.product + 1} on resource ${line.resource + 1} is ${offset}; use a whole number of periods, 0 or more.`,
    );
  }
  return offset;
}

function compareWithCapacity(load: Float64Array[], pastDue: Float64Array, capacity?: Rows): CapacityLoad {
  if (!capacity) return { load, pastDue };
  const periods = periodsOf(load, say`the load`);
  requireShape(capacity, load.length, periods, "capacity");
  const utilisation = zeroRows(load.length, periods);
  const overload = zeroRows(load.length, periods);
  load.forEach((row, resource) => {
    for (let t = 0; t < periods; t++) {
      const available = orZero(capacity[resource][t]);
      utilisation[resource][t] = row[t] / available;
      overload[resource][t] = Math.max(0, row[t] - available);
    }
  });
  return { load, pastDue, utilisation, overload };
}
