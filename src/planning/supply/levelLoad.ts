import { PlanningError } from "../errors";
import { orZero, periodsOf, requireShape, zeroRows, type Rows } from "./rows";
import { say } from "../words";

export interface LevelOptions {
  /** Most periods that work may be pulled ahead. Default: as far as needed; 0: not at all. */
  maximumPull?: number;
  /** Most work done ahead at the end of each period, the shape of the load. Default: any. */
  maximumStock?: Rows;
  /** Money a unit and period made early, and late. */
  holding?: number;
  lateCost?: number;
}

/** Rows as in the load; units or hours. */
export interface LevelledLoad {
  /** What is done in each period, never above the capacity. */
  levelled: Float64Array[];
  /** Work done early and not yet due, at the end of each period. */
  early: Float64Array[];
  /** Work due but not yet done, at the end of each period. */
  late: Float64Array[];
  /** What is still undone after the last period, one a row. */
  unmet: Float64Array;
  holdingCost: number;
  lateCost: number;
}

/**
 * Fits load into finite capacity: overload is first pulled ahead into free capacity of the nearest earlier periods,
 * what finds no room there is pushed behind its due period, as little as possible.
 *
 * @param load rows × periods; blank counts as 0
 * @param capacity same shape
 * @example
 * levelLoad([Float64Array.of(5, 5, 20)], [Float64Array.of(10, 10, 10)]).levelled[0] // [10, 10, 10]
 */
export function levelLoad(load: Rows, capacity: Rows, options: LevelOptions = {}): LevelledLoad {
  checkLevel(load, capacity, options);
  const { maximumPull = Infinity, maximumStock } = options;
  const levelled = load.map((row, r) =>
    levelRow(row.map(orZero), capacity[r], maximumPull, maximumStock?.[r]),
  );
  return levelAccount(load, levelled, options);
}

/** @throws "value" for shapes that differ, or a pull that is no number of periods */
export function checkLevel(
  load: Rows,
  capacity: Rows,
  { maximumPull = 0, maximumStock }: LevelOptions,
): void {
  const periods = periodsOf(load, "load");
  requireShape(capacity, load.length, periods, "capacity");
  if (maximumStock) requireShape(maximumStock, load.length, periods, "max_stock");
  if (!(maximumPull >= 0))
    throw new PlanningError("value", say`The pull of ${maximumPull} periods must be 0 or more.`);
}

/** What follows from the work done in each period: what is early, late and undone, and what that costs. */
export function levelAccount(
  load: Rows,
  levelled: Float64Array[],
  { holding = 0, lateCost = 0 }: LevelOptions,
): LevelledLoad {
  const periods = periodsOf(load, "load");
  const result: LevelledLoad = {
    levelled,
    early: zeroRows(load.length, periods),
    late: zeroRows(load.length, periods),
    unmet: new Float64Array(load.length),
    holdingCost: 0,
    lateCost: 0,
  };
  load.forEach((row, r) => {
    let balance = 0;
    for (let t = 0; t < periods; t++) {
      balance += levelled[r][t] - orZero(row[t]);
      // Sums of fractions leave dust where the balance is zero.
      if (Math.abs(balance) < 1e-9 * Math.max(1, orZero(row[t]))) balance = 0;
      result.early[r][t] = Math.max(0, balance);
      result.late[r][t] = Math.max(0, -balance);
      result.holdingCost += holding * result.early[r][t];
      result.lateCost += lateCost * result.late[r][t];
    }
    result.unmet[r] = periods > 0 ? result.late[r][periods - 1] : 0;
  });
  return result;
}

function levelRow(
  load: Float64Array,
  capacity: Float64Array,
  maximumPull: number,
  maximumStock?: Float64Array,
): Float64Array {
  const periods = load.length;
  const done = new Float64Array(periods);
  const room = capacity.map((value) => Math.max(0, orZero(value)));
  const overload = new Float64Array(periods);
  for (let t = 0; t < periods; t++) {
    done[t] = Math.min(load[t], room[t]);
    overload[t] = load[t] - done[t];
  }
  const space = Float64Array.from(load, (_, t) => stockLimit(maximumStock, t));
  // From the last period backwards, each overload takes the nearest room before it.
  for (let t = periods - 1; t >= 0; t--) {
    let passes = Infinity;
    for (let k = t - 1; k >= 0 && t - k <= maximumPull && overload[t] > 0; k--) {
      // What is done in k lies in stock from there to the end of t − 1.
      passes = Math.min(passes, space[k]);
      const moved = Math.min(overload[t], room[k] - done[k], passes);
      if (moved <= 0) continue;
      done[k] += moved;
      overload[t] -= moved;
      passes -= moved;
      for (let j = k; j < t; j++) space[j] -= moved;
    }
  }
  let late = 0;
  for (let t = 0; t < periods; t++) {
    late += overload[t];
    const moved = Math.min(late, room[t] - done[t]);
    done[t] += moved;
    late -= moved;
  }
  return done;
}

/** Most work ahead at the end of a period; blank is none. */
export function stockLimit(maximumStock: Float64Array | undefined, t: number): number {
  return maximumStock ? Math.max(0, orZero(maximumStock[t])) : Infinity;
}
