import type { CapacitatedLotProblem } from "./capacitatedLotProblem";

/** What may still be decided about a set-up. */
export const free = -1;
export const closed = 0;
export const open = 1;

/**
 * The relaxation of a lot-sizing problem in which hours have a price a period instead of a limit: every item becomes a
 * Wagner–Whitin problem of its own. The costs at any prices bound the cost of every feasible plan from below.
 *
 * Tables are items × periods in one array. Source: Trigeiro, Thomas and McClain 1989.
 */
export class LagrangianLots {
  readonly items: number;
  readonly periods: number;
  /** Units made, and 1 where the item is set up, at the last prices. */
  readonly lots: Float64Array;
  readonly setUp: Uint8Array;
  /** Hours used less hours there are, at the last prices: the direction in which prices rise. */
  readonly excess: Float64Array;
  /** Cost of each item at the last prices, without the worth of the capacity. */
  readonly itemCost: Float64Array;
  private readonly cumulative: Float64Array[];
  /** What carrying costs when everything is made in the first period and its holding is taken back period by period. */
  private readonly carrying: Float64Array;
  private readonly best: Float64Array;
  private readonly next: Int32Array;
  private readonly setup: Float64Array;

  constructor(private readonly problem: CapacitatedLotProblem) {
    const { items, demand, capacity } = problem;
    this.items = items.length;
    this.periods = capacity.length;
    const cells = this.items * this.periods;
    this.lots = new Float64Array(cells);
    this.setUp = new Uint8Array(cells);
    this.excess = new Float64Array(this.periods);
    this.itemCost = new Float64Array(this.items);
    this.best = new Float64Array(this.periods + 1);
    this.next = new Int32Array(this.periods);
    this.setup = new Float64Array(this.periods);
    this.cumulative = demand.map((row) => {
      const sums = new Float64Array(this.periods + 1);
      row.forEach((units, t) => (sums[t + 1] = sums[t] + units));
      return sums;
    });
    this.carrying = Float64Array.from(demand, (row, i) =>
      row.reduce((sum, units, t) => sum + items[i].holding * t * units, 0),
    );
  }

  /** The bound at hour prices, with some set-ups decided; Infinity when those leave an item without a plan. */
  solve(prices: Float64Array, decided: Int8Array): number {
    const { items, capacity } = this.problem;
    let bound = 0;
    for (let t = 0; t < this.periods; t++) {
      this.excess[t] = -capacity[t];
      bound -= prices[t] * capacity[t];
    }
    this.lots.fill(0);
    for (let i = 0; i < this.items; i++) {
      this.itemCost[i] = this.solveItem(i, prices, decided);
      bound += this.itemCost[i];
      if (bound === Infinity) return Infinity;
      this.readItem(i, decided);
      const { hoursPerUnit, setupHours } = items[i];
      for (let t = 0, cell = i * this.periods; t < this.periods; t++, cell++)
        this.excess[t] += hoursPerUnit * this.lots[cell] + (this.setUp[cell] ? setupHours : 0);
    }
    return bound;
  }

  /** Cost of an item at hour prices when one more set-up is decided. */
  costWith(i: number, t: number, decision: number, prices: Float64Array, decided: Int8Array): number {
    const cell = i * this.periods + t;
    decided[cell] = decision;
    const cost = this.solveItem(i, prices, decided);
    decided[cell] = free;
    return cost;
  }

  /**
   * Wagner and Whitin's dynamic programme from the last period to the first. A set-up that is decided is paid in any
   * case and therefore free to use; making a unit in period s costs the price of its hours less the holding up to s.
   */
  private solveItem(i: number, prices: Float64Array, decided: Int8Array): number {
    const { periods, best, next, setup } = this;
    const { setupCost, setupHours, holding, hoursPerUnit } = this.problem.items[i];
    const demand = this.problem.demand[i];
    const sums = this.cumulative[i];
    let paid = this.carrying[i];
    for (let t = 0, cell = i * periods; t < periods; t++, cell++) {
      const cost = setupCost + prices[t] * setupHours;
      setup[t] = decided[cell] === open ? 0 : decided[cell] === closed ? Infinity : cost;
      if (decided[cell] === open) paid += cost;
    }
    best[periods] = 0;
    for (let s = periods - 1; s >= 0; s--) {
      let least = demand[s] === 0 ? best[s + 1] : Infinity;
      let until = s;
      if (setup[s] < Infinity) {
        const unit = hoursPerUnit * prices[s] - holding * s;
        const base = setup[s] - unit * sums[s];
        for (let end = s + 1; end <= periods; end++) {
          const cost = base + unit * sums[end] + best[end];
          if (cost < least) {
            least = cost;
            until = end;
          }
        }
      }
      best[s] = least;
      next[s] = until;
    }
    return paid + best[0];
  }

  private readItem(i: number, decided: Int8Array): void {
    const { periods, next, lots, setUp } = this;
    const sums = this.cumulative[i];
    const first = i * periods;
    for (let t = 0; t < periods; t++) setUp[first + t] = decided[first + t] === open ? 1 : 0;
    for (let s = 0; s < periods;) {
      const until = next[s];
      if (until === s) {
        s++;
        continue;
      }
      lots[first + s] = sums[until] - sums[s];
      setUp[first + s] = 1;
      s = until;
    }
  }
}
