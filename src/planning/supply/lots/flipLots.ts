import { unattended } from "../../control";
import { ModelBuilder } from "../modelBuilder";
import type { LinearModel, LinearSolution, LinearSolver, LiveModel } from "../solver";
import type { CapacitatedLotProblem } from "./capacitatedLotProblem";

const tiny = 1e-7;

/** Set-ups to change together: cells of items × periods, and what the prices say it would bring. */
interface Flip {
  cells: number[];
  estimate: number;
}

/**
 * Local search on the set-ups of a plan. With set-ups given, the cheapest quantities are a small linear programme that
 * stays alive in the solver; its prices of hours and units say which set-up is worth adding, leaving out or moving, and
 * the programme, solved again from where it stood, says whether that is true. Missing hours are bought dearly, so that
 * a plan that does not fit yet is driven to one that does.
 */
export class FlipLots {
  private readonly live: LiveModel;
  private readonly periods: number;
  private readonly dearHour: number;
  private readonly on: Uint8Array;
  private solution: LinearSolution;
  private cost: number;
  private readonly next: () => number;

  /**
   * @param lots the plan to start from, items × periods in one array
   * @param stop asked before every trial: true ends the search
   */
  constructor(
    private readonly problem: CapacitatedLotProblem,
    lots: Float64Array,
    solver: LinearSolver,
    private readonly stop: () => boolean = () => false,
  ) {
    this.periods = problem.capacity.length;
    this.on = Uint8Array.from(lots, (lot) => (lot > tiny ? 1 : 0));
    const setups = problem.items.reduce((sum, { setupCost }) => sum + setupCost, 0);
    this.dearHour = 10 * Math.max(1, setups / problem.items.length);
    this.live = solver.open(this.formulate());
    this.solution = this.live.solve({ presolve: false }, unattended);
    this.cost = this.totalCost(this.solution);
    this.next = uniform(1);
  }

  /**
   * Tries at most so many changes: down to where none helps, then a few at random and down again from there. Returns
   * the best plan's lots, undefined when it still lacks hours.
   */
  improve(trials: number): Float64Array | undefined {
    let left = this.descend(trials);
    let best = { cost: this.cost, on: this.on.slice() };
    while (left > 0 && !this.stop()) {
      this.kick();
      left = this.descend(left - 1);
      if (this.cost < best.cost) best = { cost: this.cost, on: this.on.slice() };
      else this.goTo(best.on);
    }
    return this.lots();
  }

  /** Takes changes that help until none does or the trials are used up; returns how many are left. */
  private descend(trials: number): number {
    const refused = new Set<string>();
    let left = trials;
    for (;;) {
      const flips = this.flips().filter(({ cells }) => !refused.has(cells.join()));
      if (flips.length === 0) return left;
      // The estimates hold as long as nothing changes.
      for (const { cells } of flips) {
        if (left-- <= 0 || this.stop()) return 0;
        if (this.tryFlip(cells)) {
          refused.clear();
          break;
        }
        refused.add(cells.join());
      }
    }
  }

  /** A few set-ups changed at random, whatever that costs, as long as every unit can still be made. */
  private kick(): void {
    for (let k = 0; k < 3; k++) {
      const cells = [Math.floor(this.next() * this.on.length)];
      this.flip(cells);
      const solution = this.live.solve({ presolve: false }, unattended);
      if (solution.status === "optimal") this.accept(solution);
      else this.flip(cells);
    }
  }

  private goTo(on: Uint8Array): void {
    const changed = [...on.keys()].filter((cell) => this.on[cell] !== on[cell]);
    if (changed.length === 0) return;
    this.flip(changed);
    this.accept(this.live.solve({ presolve: false }, unattended));
  }

  private accept(solution: LinearSolution): void {
    this.solution = solution;
    this.cost = this.totalCost(solution);
  }

  dispose(): void {
    this.live.dispose();
  }

  private lots(): Float64Array | undefined {
    const { x } = this.solution;
    const cells = this.on.length;
    for (let t = 0; t < this.periods; t++) if (x[2 * cells + t] > 1e-6) return undefined;
    return Float64Array.from(this.on, (_, cell) => (x[2 * cell] > tiny ? x[2 * cell] : 0));
  }

  private tryFlip(cells: readonly number[]): boolean {
    this.flip(cells);
    const solution = this.live.solve({ presolve: false }, unattended);
    const cost = solution.status === "optimal" ? this.totalCost(solution) : Infinity;
    if (cost < this.cost - 1e-6 * Math.abs(this.cost)) {
      this.accept(solution);
      return true;
    }
    this.flip(cells);
    return false;
  }

  private flip(cells: readonly number[]): void {
    for (const cell of cells) this.on[cell] = 1 - this.on[cell];
    const ordered = [...cells].sort((a, b) => a - b);
    const columns = Int32Array.from(ordered, (cell) => 2 * cell);
    const upper = Float64Array.from(ordered, (cell) => (this.on[cell] ? Infinity : 0));
    this.live.changeColumnBounds(columns, new Float64Array(cells.length), upper);
    const periods = [...new Set(cells.map((cell) => cell % this.periods))].sort((a, b) => a - b);
    const hours = Float64Array.from(periods, (t) => this.hoursLeft(t));
    const rows = Int32Array.from(periods, (t) => this.on.length + t);
    this.live.changeRowBounds(rows, new Float64Array(rows.length).fill(-Infinity), hours);
  }

  private hoursLeft(t: number): number {
    return this.problem.items.reduce(
      (hours, { setupHours }, i) => hours - (this.on[i * this.periods + t] ? setupHours : 0),
      this.problem.capacity[t],
    );
  }

  private totalCost({ objective }: LinearSolution): number {
    return this.problem.items.reduce((sum, { setupCost }, i) => {
      let count = 0;
      for (let t = 0; t < this.periods; t++) count += this.on[i * this.periods + t];
      return sum + count * setupCost;
    }, objective);
  }

  /** Changes worth trying, the most promising first. */
  private flips(): Flip[] {
    const flips: Flip[] = [];
    for (let i = 0; i < this.problem.items.length; i++) {
      for (let t = 0; t < this.periods; t++) {
        if (this.on[i * this.periods + t]) this.addOff(flips, i, t);
        else this.addOn(flips, i, t);
      }
    }
    const most = 0.03 * Math.abs(this.cost);
    return flips.filter(({ estimate }) => estimate < most).sort((a, b) => a.estimate - b.estimate);
  }

  /** Price of an hour in a period, and of a unit of an item needed in it. */
  private hourPrice(t: number): number {
    return Math.max(0, -this.solution.duals[this.on.length + t]);
  }

  /** What adding a set-up brings: the units up to the item's next one at their price instead of the hours'. */
  private addOn(flips: Flip[], i: number, t: number): void {
    const { setupCost, setupHours, hoursPerUnit } = this.problem.items[i];
    const cell = i * this.periods + t;
    let units = this.problem.demand[i][t];
    for (let k = t + 1; k < this.periods && !this.on[i * this.periods + k]; k++)
      units += this.problem.demand[i][k];
    const hour = this.hourPrice(t);
    const saving = this.solution.duals[cell] - hoursPerUnit * hour;
    flips.push({ cells: [cell], estimate: setupCost + setupHours * hour - saving * units });
  }

  /** What leaving a set-up out brings, its units made with the set-up before; or moving it by up to three periods. */
  private addOff(flips: Flip[], i: number, t: number): void {
    const { setupCost, setupHours, hoursPerUnit, holding } = this.problem.items[i];
    const first = i * this.periods;
    const units = this.solution.x[2 * (first + t)];
    const hour = this.hourPrice(t);
    let before = t - 1;
    while (before >= 0 && !this.on[first + before]) before--;
    const moved = (to: number): number =>
      units * (holding * (t - to) + hoursPerUnit * (this.hourPrice(to) - hour));
    const saved = setupCost + setupHours * hour;
    if (before >= 0 || units <= tiny)
      flips.push({ cells: [first + t], estimate: (units <= tiny ? 0 : moved(before)) - saved });
    for (let to = Math.max(0, t - 3); to <= Math.min(this.periods - 1, t + 3); to++) {
      if (this.on[first + to]) continue;
      const estimate = moved(to) + setupHours * (this.hourPrice(to) - hour);
      flips.push({ cells: [first + t, first + to], estimate });
    }
  }

  /** Columns lot and stock of every cell, then bought hours; rows balance of every cell, then hours of every period. */
  private formulate(): LinearModel {
    const { items, demand } = this.problem;
    const builder = new ModelBuilder();
    for (const row of demand) for (const units of row) builder.row(units, units);
    for (let t = 0; t < this.periods; t++) builder.row(-Infinity, this.hoursLeft(t));
    items.forEach((item, i) => {
      for (let t = 0; t < this.periods; t++) {
        const cell = i * this.periods + t;
        builder.column(0, 0, this.on[cell] ? Infinity : 0);
        builder.entry(cell, 1);
        builder.entry(this.on.length + t, item.hoursPerUnit);
        builder.column(item.holding, 0, Infinity);
        builder.entry(cell, -1);
        if (t + 1 < this.periods) builder.entry(cell + 1, 1);
      }
    });
    for (let t = 0; t < this.periods; t++) {
      builder.column(this.dearHour, 0, Infinity);
      builder.entry(this.on.length + t, -1);
    }
    return builder.model();
  }
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
