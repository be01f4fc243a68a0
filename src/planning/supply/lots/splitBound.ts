import type { CapacitatedLotProblem } from "./capacitatedLotProblem";
import { PeriodKnapsack } from "./knapsackPeriod";

/** Most steps, the length of the first one, how fast they shorten, and how much of a step stays in the next one. */
const mostSteps = 1_200;
const firstLength = 1;
const shortening = 0.995;
const memory = 0.9;
const shortest = 1e-3;
/** Steps by which the bound must have risen; else the first ones were too long, by about this factor. */
const trial = 600;
const tooLong = 3;

/**
 * A lower bound for lots with set-up times that sees both sides of the problem: how an item's lots follow each other,
 * and how whole set-ups and lots fit into the hours of a period. Every decision is there twice, once for its item and
 * once for its period, and what it costs to have them differ is priced. At the start, with the prices of hours, it is
 * the bound of the relaxed capacity; from there it only rises.
 *
 * A decision is a lot of an item made in period s that serves the periods up to e, or its set-up in s.
 *
 * Sources: Lagrangian decomposition of Guignard and Kim 1987; item and period parts after de Araujo, De Reyck,
 * Degraeve, Fragkos and Jans 2015.
 *
 * @param hourPrices prices of hours at the bound so far
 * @param cost of a plan, which steers the length of the steps
 * @param stop asked before every step: true ends with the bound so far
 */
export function splitBound(
  problem: CapacitatedLotProblem,
  hourPrices: Float64Array,
  cost: number,
  stop: () => boolean = () => false,
): number {
  const split = new SplitLots(problem, hourPrices);
  const first = split.bound();
  let best = first;
  for (let k = 0, length = firstLength; k < mostSteps && length > shortest && !stop(); k++) {
    if (best >= cost || !split.step(length * (cost - split.lastBound))) break;
    best = Math.max(best, split.bound());
    length *= shortening;
    if (k % trial === trial - 1 && best <= first) {
      split.restart(hourPrices);
      length /= tooLong;
    }
  }
  return best;
}

/** Lots from s to e stand at `first[s] + e − s` of an item's row; set-ups at s. */
class SplitLots {
  private readonly items: number;
  private readonly periods: number;
  private readonly first: Int32Array;
  /** Of lots, items × (s, e): holding cost, hours, price of having its item's part, and that part and its period's. */
  private readonly holding: Float64Array;
  private readonly hours: Float64Array;
  private readonly lotPrice: Float64Array;
  private readonly lotOfItem: Float64Array;
  private readonly lotOfPeriod: Float64Array;
  private readonly lotStep: Float64Array;
  /** The same of set-ups, items × s. */
  private readonly setupPrice: Float64Array;
  private readonly setupOfItem: Float64Array;
  private readonly setupOfPeriod: Float64Array;
  private readonly setupStep: Float64Array;
  private readonly setupHours: Float64Array;
  private readonly knapsack: PeriodKnapsack;
  /** Of the item in hand: cost from each period on, and where its lot ends. */
  private readonly best: Float64Array;
  private readonly next: Int32Array;
  /** What the last prices proved. */
  lastBound = -Infinity;

  constructor(
    private readonly problem: CapacitatedLotProblem,
    hourPrices: Float64Array,
  ) {
    const { items, demand, capacity } = problem;
    this.items = items.length;
    const periods = (this.periods = capacity.length);
    this.first = Int32Array.from({ length: periods + 1 }, (_, s) => s * periods - (s * (s - 1)) / 2);
    const lots = (): Float64Array => new Float64Array(this.items * this.lotsOfItem);
    const setups = (): Float64Array => new Float64Array(this.items * periods);
    [this.holding, this.hours, this.lotPrice] = [lots(), lots(), lots()];
    [this.lotOfItem, this.lotOfPeriod, this.lotStep] = [lots(), lots(), lots()];
    [this.setupPrice, this.setupOfItem, this.setupOfPeriod, this.setupStep] = [
      setups(),
      setups(),
      setups(),
      setups(),
    ];
    this.setupHours = Float64Array.from(items, ({ setupHours }) => setupHours);
    this.knapsack = new PeriodKnapsack(this.items, periods);
    this.best = new Float64Array(periods + 1);
    this.next = new Int32Array(periods);
    items.forEach((item, i) => {
      for (let s = 0; s < periods; s++) {
        let cell = i * this.lotsOfItem + this.first[s];
        for (let e = s, holding = 0, hours = 0; e < periods; e++, cell++) {
          this.holding[cell] = holding += item.holding * (e - s) * demand[i][e];
          this.hours[cell] = hours += item.hoursPerUnit * demand[i][e];
        }
      }
    });
    this.restart(hourPrices);
  }

  /** Prices every lot and set-up by its hours, and forgets where the prices were going. */
  restart(hourPrices: Float64Array): void {
    const { items, periods, first, setupHours } = this;
    for (let i = 0; i < items; i++) {
      for (let s = 0; s < periods; s++) {
        this.setupPrice[i * periods + s] = hourPrices[s] * setupHours[i];
        const cell = i * this.lotsOfItem + first[s];
        for (let k = cell; k < cell + periods - s; k++) this.lotPrice[k] = hourPrices[s] * this.hours[k];
      }
    }
    this.lotStep.fill(0);
    this.setupStep.fill(0);
    this.bound();
  }

  private get lotsOfItem(): number {
    return this.first[this.periods];
  }

  /** The bound at the prices, and what items and periods would do at them. */
  bound(): number {
    this.lotOfItem.fill(0);
    this.setupOfItem.fill(0);
    let bound = 0;
    for (let i = 0; i < this.items; i++) bound += this.solveItem(i);
    for (let s = 0; s < this.periods; s++) bound -= this.solvePeriod(s);
    return (this.lastBound = bound);
  }

  /** Moves the prices against what differs; false when nothing does. */
  step(distance: number): boolean {
    const { lotStep, setupStep } = this;
    let norm = 0;
    const turn = (step: Float64Array, ofItem: Float64Array, ofPeriod: Float64Array): void => {
      for (let k = 0; k < step.length; k++) {
        step[k] = memory * step[k] + ofItem[k] - ofPeriod[k];
        norm += step[k] * step[k];
      }
    };
    turn(lotStep, this.lotOfItem, this.lotOfPeriod);
    turn(setupStep, this.setupOfItem, this.setupOfPeriod);
    if (norm < 1e-9) return false;
    const size = distance / norm;
    for (let k = 0; k < lotStep.length; k++) this.lotPrice[k] += size * lotStep[k];
    for (let k = 0; k < setupStep.length; k++) this.setupPrice[k] += size * setupStep[k];
    return true;
  }

  /** The cheapest way of an item through the periods, lot by lot; set-ups that earn money are made in any case. */
  private solveItem(i: number): number {
    const { periods, first, holding, lotPrice, setupPrice, best, next } = this;
    const { setupCost } = this.problem.items[i];
    const demand = this.problem.demand[i];
    let earned = 0;
    best[periods] = 0;
    for (let s = periods - 1; s >= 0; s--) {
      const setup = setupCost + setupPrice[i * periods + s];
      if (setup < 0) {
        earned += setup;
        this.setupOfItem[i * periods + s] = 1;
      }
      const fixed = Math.max(0, setup);
      let least = demand[s] === 0 ? best[s + 1] : Infinity;
      let until = s;
      for (let e = s, cell = i * this.lotsOfItem + first[s]; e < periods; e++, cell++) {
        const cost = fixed + holding[cell] + lotPrice[cell] + best[e + 1];
        if (cost >= least) continue;
        least = cost;
        until = e + 1;
      }
      best[s] = least;
      next[s] = until;
    }
    for (let s = 0; s < periods;) {
      const until = next[s];
      if (until > s) {
        this.lotOfItem[i * this.lotsOfItem + first[s] + until - 1 - s] = 1;
        this.setupOfItem[i * periods + s] = 1;
      }
      s = Math.max(s + 1, until);
    }
    return earned + best[0];
  }

  private solvePeriod(s: number): number {
    const { periods } = this;
    const period = {
      items: this.items,
      options: periods - s,
      capacity: this.problem.capacity[s],
      setupHours: this.setupHours,
      setupWorth: this.setupPrice,
      setups: s,
      setupStride: periods,
      hours: this.hours,
      worth: this.lotPrice,
      first: this.first[s],
      stride: this.lotsOfItem,
    };
    return this.knapsack.solve(period, this.setupOfPeriod, this.lotOfPeriod);
  }
}
