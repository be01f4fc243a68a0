import type { CapacitatedLotProblem } from "./capacitatedLotProblem";
import { LotFlow, type FlowState } from "./lotFlow";

/** Set-ups to change together: cells of items × periods, and what the prices say it would bring. */
interface Flip {
  cells: number[];
  estimate: number;
}

/** Changes that promise to cost more than this part of the plan are not tried. */
const hopeless = 0.03;
/** How far a set-up is moved in time. */
const reach = 3;
/** How much dearer a plan may be than the one before it to be gone on from, as parts of its cost: at first and at last. */
const hot = 4e-3;
const cold = 3e-4;
/** Periods whose set-ups are shaken together; every window starts so many periods after the last. */
const windowWidth = 5;
const windowStep = 2;

/**
 * Local search on the set-ups of a plan. The cheapest quantities of every choice of set-ups are a flow, whose prices of
 * hours and units say which set-up is worth adding, leaving out or moving; the flow, mended, says whether that is true.
 * Chance is seeded, and effort counted in trials: the same problem has the same plan on every machine.
 */
export class SearchLots {
  private readonly flow: LotFlow;
  private readonly items: number;
  private readonly periods: number;
  private readonly prices: Float64Array;
  private readonly before: FlowState;
  private readonly best: FlowState;
  private readonly next: () => number;

  /**
   * @param lots the plan to start from, items × periods in one array, within the hours
   * @param stop asked before every trial: true ends the search
   */
  constructor(
    private readonly problem: CapacitatedLotProblem,
    lots: Float64Array,
    private readonly stop: () => boolean = () => false,
  ) {
    const { items, capacity } = problem;
    this.items = items.length;
    this.periods = capacity.length;
    this.flow = new LotFlow(problem, lots, dearHour(problem));
    this.prices = new Float64Array(this.periods * (1 + this.items));
    this.before = this.flow.state();
    this.best = this.flow.state();
    this.next = uniform(1);
  }

  /** The cheapest plan found so far. */
  lots(): Float64Array | undefined {
    this.flow.restore(this.best);
    return this.flow.lots();
  }

  /** Tries at most so many changes: down to where none helps, then a few at random and down again from there. */
  improve(trials: number): void {
    const { flow } = this;
    let left = this.descend(trials);
    const current = flow.state();
    while (left > 0 && !this.stop()) {
      for (let k = 0; k < 3; k++) this.kick();
      left = this.descend(left - 1);
      if (flow.cost < current.cost + 1e-3 * this.best.cost * this.next()) flow.keep(current);
      else flow.restore(current);
    }
    flow.restore(this.best);
  }

  /**
   * Shakes the set-ups of a few neighbouring periods at a time, window after window: changes that cost something are
   * taken at first, ever less of them later. Finds what changes that each help by themselves do not.
   *
   * @param trials of each window
   * Source: simulated annealing, Kirkpatrick, Gelatt and Vecchi 1983.
   */
  shake(trials: number): void {
    const width = Math.min(windowWidth, this.periods);
    for (let from = 0; from + width <= this.periods && !this.stop(); from += windowStep) {
      this.flow.restore(this.best);
      this.anneal(trials, from, width);
    }
    this.flow.restore(this.best);
  }

  private anneal(trials: number, from: number, width: number): void {
    const { flow, before } = this;
    const cooling = (cold / hot) ** (1 / trials);
    for (let k = 0, heat = hot; k < trials && !this.stop(); k++, heat *= cooling) {
      flow.keep(before);
      const fits = this.flipAll(this.anyCells(from, width));
      const dearer = flow.cost - before.cost;
      const isTaken = fits && (dearer <= 0 || this.next() < Math.exp(-dearer / (heat * before.cost)));
      if (isTaken) this.note();
      else flow.restore(before);
    }
  }

  /** A set-up to add or leave out; or one to move in time, or to give to another item. */
  private anyCells(from: number, width: number): number[] {
    const { periods: T, next } = this;
    const { on } = this.flow;
    const any = (count: number): number => Math.floor(next() * count);
    const t = from + any(width);
    const cell = any(this.items) * T + t;
    const way = next();
    let other = cell;
    if (way < 0.5) {
      const by = any(2 * reach) - reach;
      const to = t + (by < 0 ? by : by + 1);
      if (to >= from && to < from + width) other = cell - t + to;
    } else if (way < 0.7) other = any(this.items) * T + t;
    return on[other] === on[cell] ? [cell] : [cell, other];
  }

  /** Keeps the plan as the best one if it is. */
  private note(): void {
    if (this.flow.cost < this.best.cost - 1e-9 && this.flow.isWhole) this.flow.keep(this.best);
  }

  /** Takes changes that help until none does or the trials are used up; returns how many are left. */
  private descend(trials: number): number {
    const refused = new Set<string>();
    let left = trials;
    for (;;) {
      const isTaken = this.flips()
        .filter(({ cells }) => !refused.has(cells.join()))
        .some(({ cells }) => {
          // The estimates hold as long as nothing changes.
          if (left-- <= 0 || this.stop()) return true;
          if (this.tryFlip(cells)) return true;
          refused.add(cells.join());
          return false;
        });
      if (!isTaken) return left;
      if (left <= 0 || this.stop()) return 0;
      refused.clear();
    }
  }

  /** A set-up changed at random, whatever that costs, as long as every unit can still be made. */
  private kick(): void {
    const { flow, before } = this;
    flow.keep(before);
    if (!this.flipAll([Math.floor(this.next() * flow.on.length)])) flow.restore(before);
  }

  private tryFlip(cells: readonly number[]): boolean {
    const { flow, before } = this;
    flow.keep(before);
    const fits = this.flipAll(cells);
    if (fits && flow.cost < before.cost - 1e-6 * Math.abs(before.cost)) {
      this.note();
      return true;
    }
    flow.restore(before);
    return false;
  }

  /** Opens before it closes, so that what is closed can be made elsewhere; false when something cannot be made. */
  private flipAll(cells: readonly number[]): boolean {
    const { on } = this.flow;
    const closed = cells.filter((cell) => on[cell] === 1);
    for (const cell of cells) if (on[cell] === 0) this.flow.open(cell);
    return closed.every((cell) => this.flow.close(cell));
  }

  /** Changes worth trying, the most promising first. */
  private flips(): Flip[] {
    const flips: Flip[] = [];
    this.flow.price(this.prices);
    for (let i = 0; i < this.items; i++) {
      for (let t = 0; t < this.periods; t++) {
        if (this.flow.on[i * this.periods + t]) this.addOff(flips, i, t);
        else this.addOn(flips, i, t);
      }
    }
    const most = hopeless * Math.abs(this.flow.cost);
    return flips.filter(({ estimate }) => estimate < most).sort((a, b) => a.estimate - b.estimate);
  }

  /** What adding a set-up brings: the units up to the item's next one at the hours' price instead of their own. */
  private addOn(flips: Flip[], i: number, t: number): void {
    const { setupCost, setupHours, hoursPerUnit } = this.problem.items[i];
    const cell = i * this.periods + t;
    let units = this.problem.demand[i][t];
    for (let k = t + 1; k < this.periods && !this.flow.on[i * this.periods + k]; k++)
      units += this.problem.demand[i][k];
    const hour = this.prices[t];
    const saving = hoursPerUnit * (this.prices[this.periods + cell] - hour);
    flips.push({ cells: [cell], estimate: setupCost + setupHours * hour - saving * units });
  }

  /** What leaving a set-up out brings, its units made with the set-up before; or moving it by a few periods. */
  private addOff(flips: Flip[], i: number, t: number): void {
    const { setupCost, setupHours, hoursPerUnit, holding } = this.problem.items[i];
    const { on } = this.flow;
    const first = i * this.periods;
    const units = this.flow.hoursOf(first + t) / hoursPerUnit;
    const hour = this.prices[t];
    let before = t - 1;
    while (before >= 0 && !on[first + before]) before--;
    const moved = (to: number): number =>
      units * (holding * (t - to) + hoursPerUnit * (this.prices[to] - hour));
    if (before >= 0 || units === 0) {
      const saved = setupCost + setupHours * hour;
      flips.push({ cells: [first + t], estimate: (units === 0 ? 0 : moved(before)) - saved });
    }
    for (let to = Math.max(0, t - reach); to <= Math.min(this.periods - 1, t + reach); to++) {
      if (on[first + to]) continue;
      const estimate = moved(to) + setupHours * (this.prices[to] - hour);
      flips.push({ cells: [first + t, first + to], estimate });
    }
  }
}

/** More than an hour can be worth by leaving a set-up out or by holding what it makes from the first period on. */
function dearHour({ items, capacity }: CapacitatedLotProblem): number {
  const setup = items.reduce((sum, { setupCost }) => sum + setupCost, 0) / items.length;
  return items.reduce(
    (most, { holding, hoursPerUnit }) => Math.max(most, (2 * holding * capacity.length) / hoursPerUnit),
    Math.max(1, setup),
  );
}

/** Uniform numbers from 0 to 1, the same for the same seed (mulberry32). */
function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
