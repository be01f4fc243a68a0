/** What items may do in a period: each at most one mix of its options, after a set-up. */
export interface PeriodOptions {
  items: number;
  /** Options of an item, in the order of their hours. */
  options: number;
  /** Hours of the period. */
  capacity: number;
  /** Hours of each item's set-up. */
  setupHours: Float64Array;
  /** Worth of each item's set-up: item i stands at `setups + i × setupStride`. */
  setupWorth: Float64Array;
  setups: number;
  setupStride: number;
  /** Hours and worth of the options: option k of item i stands at `first + i × stride + k`. */
  hours: Float64Array;
  worth: Float64Array;
  first: number;
  stride: number;
}

const undecided = -1;
const off = 0;
const on = 1;

/**
 * The most that a period's hours can be worth: a knapsack with set-ups, solved by branch and bound on who is set up.
 * Options may be mixed and left in part, set-ups may not.
 *
 * Pieces are what an item can do in addition for some hours, the best ones first. They lie in columns that are used
 * again for every period: there are hundreds of thousands of periods to solve.
 */
export class PeriodKnapsack {
  private count = 0;
  private readonly item: Int32Array;
  /** 1 where the piece holds for an item that is set up already, 0 where it must be set up first. */
  private readonly isSetUp: Uint8Array;
  private readonly hours: Float64Array;
  private readonly worth: Float64Array;
  private readonly ratio: Float64Array;
  /** What is done before and after the piece: −1 nothing, 0 the set-up alone, else the option's position + 1. */
  private readonly from: Int32Array;
  private readonly to: Int32Array;
  /** Pieces, the best ratio of worth to hours first. */
  private readonly order: Int32Array;
  private readonly hullHours: Float64Array;
  private readonly hullWorth: Float64Array;
  private readonly hullOption: Int32Array;
  private readonly state: Int8Array;
  private readonly bestState: Int8Array;
  private best = 0;
  private found = false;
  /** The item whose set-up the last filling did in part, −1 for none. */
  private split = -1;

  constructor(items: number, options: number) {
    const most = 2 * items * (options + 1);
    this.item = new Int32Array(most);
    this.isSetUp = new Uint8Array(most);
    this.hours = new Float64Array(most);
    this.worth = new Float64Array(most);
    this.ratio = new Float64Array(most);
    this.from = new Int32Array(most);
    this.to = new Int32Array(most);
    this.order = new Int32Array(most);
    this.hullHours = new Float64Array(options + 2);
    this.hullWorth = new Float64Array(options + 2);
    this.hullOption = new Int32Array(options + 2);
    this.state = new Int8Array(items);
    this.bestState = new Int8Array(items);
  }

  /**
   * @param setUp 1 where an item is set up in the best answer, to be overwritten; it lies like `setupWorth`
   * @param parts part of each option in it, to be overwritten; it lies like `worth`
   */
  solve(period: PeriodOptions, setUp: Float64Array, parts: Float64Array): number {
    this.count = 0;
    for (let item = 0; item < period.items; item++) {
      this.addPieces(period, item, 0);
      this.addPieces(period, item, 1);
    }
    this.sort();
    this.state.fill(undecided);
    this.best = 0;
    this.found = false;
    this.search(period, period.capacity, 0);
    this.read(period, setUp, parts);
    return this.best;
  }

  private search(period: PeriodOptions, left: number, worth: number): void {
    const most = this.filled(left);
    const { split, state } = this;
    if (worth + most <= this.best + 1e-9) return;
    if (split < 0) {
      this.best = worth + most;
      this.bestState.set(state);
      this.found = true;
      return;
    }
    if (period.setupHours[split] <= left) {
      state[split] = on;
      const setupWorth = period.setupWorth[period.setups + split * period.setupStride];
      this.search(period, left - period.setupHours[split], worth + setupWorth);
    }
    state[split] = off;
    this.search(period, left, worth);
    state[split] = undecided;
  }

  private counts(piece: number, state: Int8Array): boolean {
    const decision = state[this.item[piece]];
    return decision !== off && decision === (this.isSetUp[piece] === 1 ? on : undecided);
  }

  /** What filling the hours with the best pieces is worth. */
  private filled(hours: number): number {
    const { order, state } = this;
    let left = hours;
    let most = 0;
    this.split = -1;
    for (let k = 0; k < this.count; k++) {
      const piece = order[k];
      if (!this.counts(piece, state)) continue;
      if (this.hours[piece] <= left) {
        left -= this.hours[piece];
        most += this.worth[piece];
        continue;
      }
      if (this.from[piece] < 0 && this.isSetUp[piece] === 0) this.split = this.item[piece];
      return most + (this.worth[piece] * left) / this.hours[piece];
    }
    return most;
  }

  /** The pieces of an item's concave hull of worth over hours, from doing nothing on. */
  private addPieces(period: PeriodOptions, item: number, isSetUp: number): void {
    const { hullHours, hullWorth, hullOption } = this;
    const firstHours = isSetUp ? 0 : period.setupHours[item];
    const firstWorth = isSetUp ? 0 : period.setupWorth[period.setups + item * period.setupStride];
    hullHours[0] = hullWorth[0] = 0;
    hullOption[0] = -1;
    let count = 1;
    if (!isSetUp) count = this.addPoint(count, firstHours, firstWorth, 0);
    let cell = period.first + item * period.stride;
    for (let k = 1; k <= period.options; k++, cell++)
      count = this.addPoint(count, firstHours + period.hours[cell], firstWorth + period.worth[cell], k);
    for (let k = 1; k < count; k++) {
      const piece = this.count++;
      this.item[piece] = item;
      this.isSetUp[piece] = isSetUp;
      this.hours[piece] = hullHours[k] - hullHours[k - 1];
      this.worth[piece] = hullWorth[k] - hullWorth[k - 1];
      // What takes no time comes first.
      this.ratio[piece] = this.hours[piece] > 0 ? this.worth[piece] / this.hours[piece] : Infinity;
      this.from[piece] = hullOption[k - 1];
      this.to[piece] = hullOption[k];
    }
  }

  /** Adds a point with more hours than those before to the hull; returns how many it has now. */
  private addPoint(count: number, hours: number, worth: number, option: number): number {
    const { hullHours, hullWorth, hullOption } = this;
    if (worth <= hullWorth[count - 1] + 1e-12) return count;
    let last = count - 1;
    while (last > 0) {
      const rises = (hullWorth[last] - hullWorth[last - 1]) * (hours - hullHours[last]);
      if (rises > (worth - hullWorth[last]) * (hullHours[last] - hullHours[last - 1]) + 1e-15) break;
      last--;
    }
    hullHours[last + 1] = hours;
    hullWorth[last + 1] = worth;
    hullOption[last + 1] = option;
    return last + 2;
  }

  /** By insertion: an item's own pieces are in order already, and there are few in all. */
  private sort(): void {
    const { order, ratio } = this;
    for (let k = 0; k < this.count; k++) {
      const value = ratio[k];
      let place = k;
      for (; place > 0 && ratio[order[place - 1]] < value; place--) order[place] = order[place - 1];
      order[place] = k;
    }
  }

  private read(period: PeriodOptions, setUp: Float64Array, parts: Float64Array): void {
    const { items, options, setups, setupStride, first, stride, setupHours } = period;
    let left = period.capacity;
    for (let i = 0; i < items; i++) {
      const isOn = this.found && this.bestState[i] === on;
      setUp[setups + i * setupStride] = isOn ? 1 : 0;
      if (isOn) left -= setupHours[i];
      parts.fill(0, first + i * stride, first + i * stride + options);
    }
    if (!this.found) return;
    for (let k = 0; k < this.count; k++) {
      const piece = this.order[k];
      if (!this.counts(piece, this.bestState)) continue;
      const item = this.item[piece];
      const before = first + item * stride - 1;
      const part = this.hours[piece] <= left ? 1 : left / this.hours[piece];
      if (this.from[piece] > 0) parts[before + this.from[piece]] = 1 - part;
      if (this.to[piece] > 0) parts[before + this.to[piece]] = part;
      if (part < 1) return;
      setUp[setups + item * setupStride] = 1;
      left -= this.hours[piece];
    }
  }
}
