import type { CapacitatedLotProblem } from "./capacitatedLotProblem";

const tiny = 1e-9;

/**
 * Makes lots fit the capacity by moving them in time, then makes them cheaper without breaking it. Tables are
 * items × periods in one array.
 *
 * Source: the smoothing of Trigeiro, Thomas and McClain 1989.
 */
export class LotRepair {
  private readonly periods: number;
  private readonly items: number;
  private lots: Float64Array;
  private readonly stock: Float64Array;
  private readonly used: Float64Array;

  constructor(private readonly problem: CapacitatedLotProblem) {
    this.items = problem.items.length;
    this.periods = problem.capacity.length;
    this.lots = new Float64Array(0);
    this.stock = new Float64Array(this.items * this.periods);
    this.used = new Float64Array(this.periods);
  }

  /** Changes `lots` into a plan within the capacity and returns its cost, Infinity when it has not found one. */
  repair(lots: Float64Array, prices: Float64Array): number {
    this.lots = lots;
    this.count();
    for (let pass = 0; pass < 3; pass++) {
      if (this.pull(prices, pass > 0) || this.push()) {
        this.improve();
        return lotsCost(this.problem, lots);
      }
    }
    return Infinity;
  }

  /** Stock and hours used of the lots. */
  private count(): void {
    const { items, demand } = this.problem;
    this.used.fill(0);
    for (let i = 0, cell = 0; i < this.items; i++) {
      let stock = 0;
      for (let t = 0; t < this.periods; t++, cell++) {
        const lot = this.lots[cell];
        if (lot > tiny) this.used[t] += items[i].hoursPerUnit * lot + items[i].setupHours;
        stock += lot - demand[i][t];
        this.stock[cell] = stock;
      }
    }
  }

  private over(t: number): number {
    return this.used[t] - this.problem.capacity[t];
  }

  private isOver(t: number): boolean {
    return this.over(t) > 1e-6;
  }

  /** Moves units of an item from one period to another, with what that does to set-ups, hours and stock. */
  private move(i: number, from: number, to: number, units: number): void {
    const { hoursPerUnit, setupHours } = this.problem.items[i];
    const first = i * this.periods;
    this.lots[first + from] -= units;
    this.used[from] -= hoursPerUnit * units;
    if (this.lots[first + from] < 1e-7) {
      this.lots[first + from] = 0;
      this.used[from] -= setupHours;
    }
    if (this.lots[first + to] < tiny) this.used[to] += setupHours;
    this.lots[first + to] += units;
    this.used[to] += hoursPerUnit * units;
    if (to < from) for (let t = to; t < from; t++) this.stock[first + t] += units;
    else for (let t = from; t < to; t++) this.stock[first + t] -= units;
  }

  /** From the last period to the first: what is too much is made earlier, where it costs least an hour relieved. */
  private pull(prices: Float64Array, strictly: boolean): boolean {
    let fits = true;
    for (let t = this.periods - 1; t >= 1; t--) {
      for (let guard = 4 * this.items; this.isOver(t) && guard > 0; guard--)
        if (!this.pullOne(t, prices, strictly)) break;
      if (this.isOver(t)) fits = false;
    }
    return fits && !this.isOver(0);
  }

  private pullOne(t: number, prices: Float64Array, strictly: boolean): boolean {
    const { capacity, items } = this.problem;
    const excess = this.over(t);
    let least = Infinity;
    let [item, period, moved] = [-1, 0, 0];
    for (let i = 0; i < this.items; i++) {
      const first = i * this.periods;
      const lot = this.lots[first + t];
      if (lot < tiny) continue;
      const { holding, hoursPerUnit, setupCost, setupHours } = items[i];
      const part = excess / hoursPerUnit;
      for (let to = t - 1; to >= 0; to--) {
        const isSetUp = this.lots[first + to] > tiny;
        const extra = isSetUp ? 0 : setupHours;
        const room = capacity[to] - this.used[to] - extra;
        // The whole lot, and as much of it as has to go.
        for (let way = 0; way < (part < lot ? 2 : 1); way++) {
          let units = way === 0 ? lot : part;
          // The first pass may overload the period before, which is looked at next.
          if (strictly || to !== t - 1) units = Math.min(units, room / hoursPerUnit);
          if (units <= 1e-6) continue;
          const all = units >= lot - tiny;
          const relieved = Math.min(excess, hoursPerUnit * units + (all ? setupHours : 0));
          const cost =
            holding * (t - to) * units +
            (isSetUp ? 0 : setupCost) -
            (all ? setupCost : 0) +
            prices[to] * (hoursPerUnit * units + extra);
          if (cost / relieved >= least) continue;
          least = cost / relieved;
          item = i;
          period = to;
          moved = units;
        }
      }
    }
    if (item < 0) return false;
    this.move(item, t, period, moved);
    return true;
  }

  /** From the first period to the last: stock made too early is made later. */
  private push(): boolean {
    let fits = true;
    for (let t = 0; t < this.periods; t++) {
      for (let guard = 4 * this.items; this.isOver(t) && guard > 0; guard--) if (!this.pushOne(t)) break;
      if (this.isOver(t)) fits = false;
    }
    return fits;
  }

  private pushOne(t: number): boolean {
    const { capacity, items } = this.problem;
    const excess = this.over(t);
    let least = Infinity;
    let chosen: [number, number, number] | undefined;
    for (let i = 0; i < this.items; i++) {
      const first = i * this.periods;
      const lot = this.lots[first + t];
      if (lot < tiny) continue;
      const { holding, hoursPerUnit, setupCost, setupHours } = items[i];
      let most = lot;
      for (let to = t + 1; to < this.periods; to++) {
        most = Math.min(most, this.stock[first + to - 1]);
        if (most <= tiny) break;
        const units = Math.min(most, Math.max(excess / hoursPerUnit, most === lot ? lot : 0));
        const all = units >= lot - tiny;
        const relieved = Math.min(excess, hoursPerUnit * units + (all ? setupHours : 0));
        const isSetUp = this.lots[first + to] > tiny;
        const isFull = this.used[to] + hoursPerUnit * units > capacity[to];
        const cost =
          -holding * (to - t) * units +
          (isSetUp ? 0 : setupCost) -
          (all ? setupCost : 0) +
          (isFull ? 1e3 : 0);
        if (cost / relieved >= least) continue;
        least = cost / relieved;
        chosen = [i, to, units];
      }
    }
    if (!chosen) return false;
    this.move(chosen[0], t, chosen[1], chosen[2]);
    return true;
  }

  /** Moves whole lots earlier and surplus later as long as that saves money and fits. */
  private improve(): void {
    for (let pass = 0, improved = true; improved && pass < 8; pass++) {
      improved = false;
      for (let i = 0; i < this.items; i++) {
        for (let t = 0; t < this.periods; t++) {
          if (this.lots[i * this.periods + t] < tiny) continue;
          if (this.improveOne(i, t)) improved = true;
        }
      }
    }
  }

  private improveOne(i: number, t: number): boolean {
    const { capacity } = this.problem;
    const { holding, hoursPerUnit, setupCost, setupHours } = this.problem.items[i];
    const first = i * this.periods;
    const lot = this.lots[first + t];
    let least = -1e-6;
    let to = -1;
    let units = 0;
    for (let s = t - 1; s >= 0; s--) {
      const isSetUp = this.lots[first + s] > tiny;
      const room = capacity[s] - this.used[s] - (isSetUp ? 0 : setupHours);
      const saving = holding * (t - s) * lot + (isSetUp ? 0 : setupCost) - setupCost;
      if (hoursPerUnit * lot <= room + tiny && saving < least) {
        least = saving;
        to = s;
        units = lot;
      }
      if (isSetUp) break;
    }
    let most = lot;
    for (let s = t + 1; s < this.periods; s++) {
      most = Math.min(most, this.stock[first + s - 1]);
      if (most <= tiny) break;
      const isSetUp = this.lots[first + s] > tiny;
      const room = (capacity[s] - this.used[s] - (isSetUp ? 0 : setupHours)) / hoursPerUnit;
      const moved = Math.min(most, room);
      if (moved <= 1e-6) continue;
      const saving =
        -holding * (s - t) * moved + (isSetUp ? 0 : setupCost) - (moved >= lot - tiny ? setupCost : 0);
      if (saving >= least) continue;
      least = saving;
      to = s;
      units = moved;
    }
    if (to < 0) return false;
    this.move(i, t, to, units);
    return true;
  }
}

/** Set-up and holding cost of lots. */
export function lotsCost({ items, demand, capacity }: CapacitatedLotProblem, lots: Float64Array): number {
  let cost = 0;
  for (let i = 0, cell = 0; i < items.length; i++) {
    let stock = 0;
    for (let t = 0; t < capacity.length; t++, cell++) {
      if (lots[cell] > tiny) cost += items[i].setupCost;
      stock += lots[cell] - demand[i][t];
      cost += items[i].holding * stock;
    }
  }
  return cost;
}
