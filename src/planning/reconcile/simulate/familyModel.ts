/** A family of the plan model: one number a period unless said otherwise. */
export interface FamilyLine {
  name: string;
  /** Units wanted, and units that the plan makes and buys. */
  demand: Float64Array;
  supply: Float64Array;
  /** Most units that could be made and bought; Infinity for no limit. */
  capacity: Float64Array;
  /** Currency a unit. */
  price: Float64Array;
  cost: Float64Array;
  /** Units in stock at the start. */
  opening: number;
}

/** The plan in families, as a simulation runs it. */
export interface FamilyModel {
  families: readonly FamilyLine[];
  /** Currency a period. */
  fixedCost: Float64Array;
  daysReceivable: number;
  daysPayable: number;
  /** Part of the cost of supply that suppliers are paid, 0 to 1. */
  purchasedShare: number;
  /** What the same plan comes to in all detail, where that is known. */
  detailed?: DetailedPlan;
}

/**
 * The plan with what families leave out: freight, overtime, components, single items short, and what was owed before. It
 * comes to every run alike, so that the plan among the runs is the plan.
 */
export interface DetailedPlan {
  /** Share of demand served in its period. */
  service: number;
  revenue: number;
  /** Currency a period; cash since the start. */
  result: Float64Array;
  cash: Float64Array;
  /** Mean value of stock. */
  inventory: number;
}

/** What a run draws for one family, a number a period: factors, and the delay of supply in periods. */
export interface Draw {
  demand: Float64Array;
  yield: Float64Array;
  price: Float64Array;
  cost: Float64Array;
  delay: Float64Array;
}

/** A family's months in one run, added to the sums of the run. */
export interface RunSums {
  /** Units wanted, and of those the units served in their own period. */
  wanted: Float64Array;
  onTime: Float64Array;
  revenue: Float64Array;
  costOfSales: Float64Array;
  /** Value of stock at the end of each period. */
  stock: Float64Array;
  /** What suppliers are owed for the period. */
  bought: Float64Array;
}

/** Stock of the plan at the end of each period, when everything comes as planned; below zero orders wait. */
export function plannedStock({ demand, supply, opening }: FamilyLine): Float64Array {
  let stock = opening;
  return demand.map((units, t) => (stock += supply[t] - units));
}

/**
 * Executes a family's plan against what really happens: supply comes late and with its yield, demand that is not met
 * waits, and from the next period on supply is raised (as far as capacity goes) or cut to come back to the planned
 * stock. When every factor is 1 and nothing is late, the plan itself comes out.
 */
export function runFamily(
  line: FamilyLine,
  target: Float64Array,
  draw: Draw,
  purchasedShare: number,
  sums: RunSums,
): void {
  const { demand, supply, capacity, price, cost } = line;
  let stock = line.opening;
  let missing = 0;
  for (let t = 0; t < demand.length; t++) {
    const planned = late(supply, t, draw.delay[t]);
    const catchUp = Math.max(-planned, Math.min(missing, Math.max(0, capacity[t] - planned)));
    const received = (planned + catchUp) * draw.yield[t];
    const wanted = demand[t] * draw.demand[t];
    const waiting = Math.max(0, -stock);
    const available = Math.max(0, stock) + received;
    stock += received - wanted;
    const shipped = Math.min(available, waiting + wanted);
    sums.wanted[t] += wanted;
    sums.onTime[t] += wanted - Math.min(wanted, Math.max(0, -stock));
    sums.revenue[t] += shipped * price[t] * draw.price[t];
    sums.costOfSales[t] += shipped * cost[t] * draw.cost[t];
    sums.stock[t] += Math.max(0, stock) * cost[t];
    sums.bought[t] += received * cost[t] * draw.cost[t] * purchasedShare;
    missing = target[t] - stock;
  }
}

/** Supply of a period that comes `delay` periods late; a fraction splits between two periods. */
function late(supply: Float64Array, t: number, delay: number): number {
  if (delay <= 0) return supply[t];
  const whole = Math.floor(delay);
  const part = delay - whole;
  const at = (period: number): number => (period < 0 ? 0 : supply[period]);
  return (1 - part) * at(t - whole) + part * at(t - whole - 1);
}
