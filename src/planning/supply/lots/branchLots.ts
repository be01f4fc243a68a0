import type { CapacitatedLotProblem } from "./capacitatedLotProblem";
import { closed, free, LagrangianLots, open } from "./lagrangianLots";
import { LotRepair, lotsCost } from "./repairLots";
import { splitBound } from "./splitBound";

/** The cheapest lots found, items × periods in one array, and the bound that the search has proven. */
export interface FoundLots {
  lots?: Float64Array;
  cost: number;
  bound: number;
}

/** A part of the search: which set-ups are decided, the least it can cost, and where to divide it. */
interface Node {
  bound: number;
  decided: Int8Array;
  prices: Float64Array;
  /** Cell to branch on, -1 when none is left. */
  branch: number;
}

/** How prices are improved in a part of the search. */
interface Ascent {
  /** Most steps. */
  steps: number;
  /** The lots are repaired into a plan at every so many steps. */
  repairEvery: number;
  /** Steps without a better bound after which they get shorter, by `shrink`, and start again from the best prices. */
  patience: number;
  shrink: number;
  /** How much of the direction before stays in the next one, 0 to 1: without it prices swing to and fro. */
  memory: number;
}

/** Wide steps first, whose prices differ enough for some to lead to a plan; then smaller ones to the best bound. */
const firstAscent: Ascent = { steps: 300, repairEvery: 1, patience: 10, shrink: 1.6, memory: 0 };
const rootAscent: Ascent = { steps: 2000, repairEvery: 4, patience: 30, shrink: 1.3, memory: 0.8 };
const nodeAscent: Ascent = { steps: 24, repairEvery: 4, patience: 4, shrink: 1.6, memory: 0 };
/** Steps shorter than this part of the first one change nothing any more. */
const shortest = 1e-4;
/** Different plans from which other searches may start. */
const keptPlans = 16;
/** Gap that is worth a bound that takes longer, and other searches for plans. */
export const largestGap = 0.056;
const hopelessGap = 0.09;
/** Most nodes where the gap is large: there they prove little, and the time is better spent on plans. */
const nodesOfLargeGap = 60;

export interface KnownPlan {
  lots: Float64Array;
  cost: number;
}

export type BetterLots = (plans: readonly KnownPlan[], bound: number) => Float64Array;

/**
 * Best-first branch and bound on the set-ups. Each node improves the prices of its parent by subgradient steps, decides
 * the set-ups that no cheaper plan can change, and repairs the lots on its way into plans.
 *
 * Source for the deflected steps: Camerini, Fratta and Maffioli 1975.
 *
 * @param step called before every node with the best so far: true ends the search; may throw to stop it
 * @param better another search that may find a cheaper plan, given the best ones, the first of them the cheapest, and the bound
 */
export function branchLots(
  problem: CapacitatedLotProblem,
  limits: { nodes: number; gap: number },
  step: (nodes: number, best: FoundLots) => boolean,
  better?: BetterLots,
): FoundLots {
  const search = new Search(problem);
  const cells = problem.items.length * problem.capacity.length;
  const start = new Int8Array(cells).fill(free);
  const first = search.node(start, new Float64Array(problem.capacity.length), firstAscent, limits.gap);
  const root = first && search.node(first.decided, first.prices.slice(), rootAscent, limits.gap);
  const waiting: Node[] = root ? [root] : [];
  let bound = root?.bound ?? search.cost;
  let isEnough = false;
  for (let nodes = 1; nodes < limits.nodes;) {
    if (step(nodes, { lots: search.lots, cost: search.cost, bound: Math.min(bound, search.cost) })) {
      isEnough = true;
      break;
    }
    waiting.sort((a, b) => b.bound - a.bound);
    const next = waiting.pop();
    bound = Math.min(search.cost, next?.bound ?? Infinity);
    if (next && nodes > nodesOfLargeGap && bound < search.cost * (1 - hopelessGap)) {
      waiting.push(next);
      break;
    }
    if (!next || search.cost - bound <= limits.gap * search.cost) break;
    if (next.branch < 0) {
      // Nothing is left to decide here: what remains is how full the lots are, which the bound leaves open.
      waiting.push({ ...next, branch: -2 });
      break;
    }
    for (const decision of [open, closed]) {
      const decided = next.decided.slice();
      decided[next.branch] = decision;
      const child = search.node(decided, next.prices.slice(), nodeAscent, limits.gap);
      nodes++;
      if (child && child.bound < search.cost)
        waiting.push({ ...child, bound: Math.max(child.bound, next.bound) });
    }
    bound = waiting.reduce((least, node) => Math.min(least, node.bound), search.cost);
  }
  if (root && search.cost < Infinity && bound < search.cost * (1 - largestGap) && !isEnough) {
    const stop = (): boolean => step(limits.nodes, { lots: search.lots, cost: search.cost, bound });
    bound = Math.max(bound, splitBound(problem, root.prices, search.cost, stop));
  }
  search.improve(better, bound);
  return { lots: search.lots, cost: search.cost, bound };
}

class Search {
  private readonly plans: KnownPlan[] = [];
  private readonly relaxed: LagrangianLots;
  private readonly repair: LotRepair;
  /** How often each set-up is made on the way, lately more than before: near a half it is undecided. */
  private readonly often: Float64Array;
  /** Lots being repaired. */
  private readonly offered: Float64Array;
  /** What an item would cost with each of its set-ups decided the other way. */
  private readonly changed: Float64Array;

  constructor(private readonly problem: CapacitatedLotProblem) {
    this.relaxed = new LagrangianLots(problem);
    this.repair = new LotRepair(problem);
    this.often = new Float64Array(this.relaxed.lots.length);
    this.offered = new Float64Array(this.relaxed.lots.length);
    this.changed = new Float64Array(this.relaxed.periods);
  }

  get lots(): Float64Array | undefined {
    return this.plans[0]?.lots;
  }
  get cost(): number {
    return this.plans[0]?.cost ?? Infinity;
  }

  /** Bounds a part of the search and looks for plans in it; undefined when it holds nothing cheaper. */
  node(decided: Int8Array, start: Float64Array, ascent: Ascent, gap: number): Node | undefined {
    const { relaxed, often } = this;
    let prices = start;
    let best = { bound: -Infinity, prices };
    let length = 1.5;
    let unchanged = 0;
    const direction = new Float64Array(start.length);
    for (let k = 0; k < ascent.steps && length > shortest; k++) {
      const bound = relaxed.solve(prices, decided);
      if (bound === Infinity) return undefined;
      for (let cell = 0; cell < often.length; cell++)
        often[cell] = k === 0 ? relaxed.setUp[cell] : 0.85 * often[cell] + 0.15 * relaxed.setUp[cell];
      if (bound > best.bound + 1e-9) {
        best = { bound, prices };
        unchanged = 0;
      } else if (++unchanged >= ascent.patience) {
        length /= ascent.shrink;
        unchanged = 0;
        if (ascent.memory > 0) {
          prices = best.prices;
          relaxed.solve(prices, decided);
        }
      }
      if (k % ascent.repairEvery === 0) this.offer(relaxed.lots, prices);
      if (best.bound >= this.cost) return undefined;
      if (best.bound >= this.cost * (1 - gap)) break;
      const target = Number.isFinite(this.cost) ? this.cost : best.bound * 1.1 + 1;
      const moved = this.move(prices, direction, ascent.memory, length * (target - bound));
      if (!moved) break;
      prices = moved;
    }
    relaxed.solve(best.prices, decided);
    if (!this.decide(decided, best)) return undefined;
    return { ...best, decided, branch: this.branchCell(decided, best.prices) };
  }

  /** A step against the excess hours; undefined when nothing exceeds where it has a price. */
  private move(
    prices: Float64Array,
    direction: Float64Array,
    memory: number,
    distance: number,
  ): Float64Array | undefined {
    const { excess } = this.relaxed;
    let norm = 0;
    for (let t = 0; t < prices.length; t++) {
      direction[t] = memory * direction[t] + excess[t];
      if (prices[t] > 0 || direction[t] > 0) norm += direction[t] ** 2;
    }
    if (norm < 1e-9) return undefined;
    const size = distance / norm;
    const moved = new Float64Array(prices.length);
    for (let t = 0; t < prices.length; t++) moved[t] = Math.max(0, prices[t] + size * direction[t]);
    return moved;
  }

  /** Lets another search find a cheaper plan. */
  improve(better: BetterLots | undefined, bound: number): void {
    if (!better || this.plans.length === 0) return;
    const lots = better(this.plans, bound);
    this.keep(lots, lotsCost(this.problem, lots));
  }

  private offer(lots: Float64Array, prices: Float64Array): void {
    this.offered.set(lots);
    const cost = this.repair.repair(this.offered, prices);
    const { plans } = this;
    if (plans.length < keptPlans || cost < plans[plans.length - 1].cost)
      this.keep(this.offered.slice(), cost);
  }

  /** Keeps the cheapest plans, the best one first. */
  private keep(lots: Float64Array, cost: number): void {
    const { plans } = this;
    if (!(cost < Infinity) || plans.some((plan) => Math.abs(plan.cost - cost) < 1e-6 * cost)) return;
    plans.push({ lots, cost });
    plans.sort((a, b) => a.cost - b.cost);
    plans.length = Math.min(plans.length, keptPlans);
  }

  /** Decides the set-ups whose other decision alone would cost more than the best plan; false when both would. */
  private decide(decided: Int8Array, { bound, prices }: { bound: number; prices: Float64Array }): boolean {
    const { relaxed, changed } = this;
    const { periods } = relaxed;
    for (let i = 0; i < relaxed.items; i++) {
      const others = bound - relaxed.itemCost[i];
      relaxed.costsOfChanges(i, prices, decided, changed);
      for (let t = 0, cell = i * periods; t < periods; t++, cell++) {
        if (decided[cell] === free && others + changed[t] >= this.cost)
          decided[cell] = relaxed.setUp[cell] === 1 ? open : closed;
      }
    }
    return bound < this.cost;
  }

  /** The set-up that is least decided, weighed by what it costs. */
  private branchCell(decided: Int8Array, prices: Float64Array): number {
    const { items } = this.problem;
    const { periods } = this.relaxed;
    let best = -1;
    let most = -1;
    for (let cell = 0; cell < decided.length; cell++) {
      if (decided[cell] !== free) continue;
      const item = items[Math.floor(cell / periods)];
      const money = item.setupCost + prices[cell % periods] * item.setupHours;
      const score = Math.min(this.often[cell], 1 - this.often[cell]) * money + 1e-9 * money;
      if (score <= most) continue;
      most = score;
      best = cell;
    }
    return best;
  }
}
