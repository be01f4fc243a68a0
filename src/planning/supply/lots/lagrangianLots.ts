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
  /** Of the item in hand: a unit's cost in each period, the best lot from it on without its set-up, what leads up to it. */
  private readonly unit: Float64Array;
  private readonly lotFrom: Float64Array;
  private readonly reach: Float64Array;
  /** Ends of lots whose lines are the lowest for some cost of a unit, the steepest first. */
  private readonly envelope: Int32Array;

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
    this.unit = new Float64Array(this.periods);
    this.lotFrom = new Float64Array(this.periods);
    this.reach = new Float64Array(this.periods + 1);
    this.envelope = new Int32Array(this.periods + 1);
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

  /**
   * What an item costs at hour prices when one more of its set-ups is decided the other way than in the plan of the last
   * `solve`: for all that are free at once, by what it takes to reach each period and what it takes to go on from it.
   *
   * @param costs one a period, to be overwritten where the set-up is free
   */
  costsOfChanges(i: number, prices: Float64Array, decided: Int8Array, costs: Float64Array): void {
    const { periods, best, lotFrom, reach, setup } = this;
    const paid = this.solveItem(i, prices, decided) - best[0];
    this.reachPeriods(i);
    for (let t = 0, cell = i * periods; t < periods; t++, cell++) {
      if (decided[cell] !== free) continue;
      // A set-up more is paid in any case, and used where that helps.
      const cost = this.setUp[cell]
        ? this.costWithout(i, t)
        : setup[t] + Math.min(best[0], reach[t] + lotFrom[t]);
      costs[t] = paid + cost;
    }
  }

  /**
   * Wagner and Whitin's dynamic programme from the last period to the first. A set-up that is decided is paid in any
   * case and therefore free to use; making a unit in period s costs the price of its hours less the holding up to s.
   *
   * What a lot from s to an end costs is a line in the cost of a unit: the best end is found on the lower envelope of
   * these lines, of which a later period only adds one at the end with the smallest slope.
   *
   * Source: Wagelmans, van Hoesel and Kolen 1992.
   */
  private solveItem(i: number, prices: Float64Array, decided: Int8Array): number {
    const { periods, best, next, setup, unit, lotFrom, envelope } = this;
    const { setupCost, setupHours, holding, hoursPerUnit } = this.problem.items[i];
    const demand = this.problem.demand[i];
    const sums = this.cumulative[i];
    let paid = this.carrying[i];
    for (let t = 0, cell = i * periods; t < periods; t++, cell++) {
      const cost = setupCost + prices[t] * setupHours;
      setup[t] = decided[cell] === open ? 0 : decided[cell] === closed ? Infinity : cost;
      if (decided[cell] === open) paid += cost;
      unit[t] = hoursPerUnit * prices[t] - holding * t;
    }
    best[periods] = 0;
    envelope[0] = periods;
    let lines = 1;
    for (let s = periods - 1; s >= 0; s--) {
      let least = demand[s] === 0 ? best[s + 1] : Infinity;
      let until = s;
      lotFrom[s] = Infinity;
      if (lines > 0) {
        // Lots serve few periods: the best end is near the last line.
        const slope = unit[s];
        let end = envelope[lines - 1];
        let value = slope * sums[end] + best[end];
        for (let k = lines - 2; k >= 0; k--) {
          const other = envelope[k];
          const cost = slope * sums[other] + best[other];
          if (cost >= value) break;
          value = cost;
          end = other;
        }
        value -= slope * sums[s];
        lotFrom[s] = value;
        if (setup[s] + value < least) {
          least = setup[s] + value;
          until = end;
        }
      }
      best[s] = least;
      next[s] = until;
      if (least < Infinity) lines = this.addLine(sums, s, lines);
    }
    return paid + best[0];
  }

  /** Adds the line of lots that end before period s, and takes those out that are never the lowest any more. */
  private addLine(sums: Float64Array, s: number, count: number): number {
    const { best, envelope } = this;
    let lines = count;
    while (lines > 0) {
      const last = envelope[lines - 1];
      // Without demand in between the earlier one costs no more.
      if (sums[last] > sums[s]) {
        if (lines === 1) break;
        const before = envelope[lines - 2];
        const steep = sums[before];
        if ((best[s] - best[before]) * (steep - sums[last]) > (best[last] - best[before]) * (steep - sums[s]))
          break;
      }
      lines--;
    }
    envelope[lines] = s;
    return lines + 1;
  }

  /** The least that it takes to have all served before each period, of the item in hand. */
  private reachPeriods(i: number): void {
    const { periods, reach, setup, unit } = this;
    const demand = this.problem.demand[i];
    const sums = this.cumulative[i];
    reach.fill(Infinity);
    reach[0] = 0;
    for (let s = 0; s < periods; s++) {
      if (demand[s] === 0 && reach[s] < reach[s + 1]) reach[s + 1] = reach[s];
      const base = reach[s] + setup[s] - unit[s] * sums[s];
      if (base === Infinity) continue;
      for (let end = s + 1; end <= periods; end++) {
        const cost = base + unit[s] * sums[end];
        if (cost < reach[end]) reach[end] = cost;
      }
    }
  }

  /** The least cost of the item in hand without a lot in period t: a lot before serves it, or there is no demand. */
  private costWithout(i: number, t: number): number {
    const { periods, best, reach, setup, unit } = this;
    const sums = this.cumulative[i];
    let least = this.problem.demand[i][t] === 0 ? reach[t] + best[t + 1] : Infinity;
    for (let s = 0; s < t; s++) {
      const base = reach[s] + setup[s] - unit[s] * sums[s];
      if (base === Infinity) continue;
      for (let end = t + 1; end <= periods; end++) {
        const cost = base + unit[s] * sums[end] + best[end];
        if (cost < least) least = cost;
      }
    }
    return least;
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
