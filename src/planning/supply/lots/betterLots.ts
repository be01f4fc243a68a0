import type { LinearSolver } from "../solver";
import { largestGap, type KnownPlan } from "./branchLots";
import type { CapacitatedLotProblem } from "./capacitatedLotProblem";
import { lotsCost } from "./repairLots";
import { SearchLots } from "./searchLots";
import { windowLots } from "./windowLots";

/** Below this gap nothing is searched, above the larger one from several plans, shaking them. */
const smallGap = 0.005;
const largeGap = 0.045;
/** Changes tried from each of several plans, the best of which are shaken, and trials of each of their windows. */
const trialsOfEach = 400;
const shaken = 2;
const shakesOfWindow = 2_500;
/** Cells of problems in which a trial takes a tenth of a millisecond: in larger ones fewer are made. */
const usualCells = 400;

/**
 * Makes a plan of lots cheaper, with an effort that grows with its gap: a local search on the set-ups of the best plan;
 * where the gap stays large, on those of several plans; and in the end windows decided anew by branch and bound.
 *
 * @param plans the best ones known, the first of them the cheapest
 * @param stop asked all along: true ends the search
 */
export function betterLots(
  problem: CapacitatedLotProblem,
  plans: readonly KnownPlan[],
  bound: number,
  stop: () => boolean,
  solver?: LinearSolver,
): Float64Array {
  const gapOf = (cost: number): number => (cost > 0 ? (cost - bound) / cost : 0);
  const [first] = plans;
  if (gapOf(first.cost) < smallGap) return first.lots;
  const effort = (trials: number): number =>
    Math.ceil(trials * Math.min(1, usualCells / Math.max(1, first.lots.length)));
  const trials = effort(trialsFor(gapOf(first.cost)));
  let best = searched(problem, first, stop, (search) => search.improve(trials));
  if (gapOf(best.cost) <= largeGap || stop()) return best.lots;
  const others = plans
    .slice(1)
    .map((plan) => searched(problem, plan, stop, (search) => search.improve(effort(trialsOfEach))));
  const ranked = [best, ...others].sort((a, b) => a.cost - b.cost);
  for (const plan of ranked.slice(0, shaken)) {
    const found = searched(problem, plan, stop, (search) => search.shake(effort(shakesOfWindow)));
    if (found.cost < best.cost) best = found;
  }
  const isClose = (cost: number): boolean => stop() || gapOf(cost) <= largestGap;
  return solver && !isClose(best.cost) ? windowLots(problem, best.lots, solver, isClose) : best.lots;
}

/** Changes tried by the local search: more the larger the gap is. */
function trialsFor(gap: number): number {
  return Math.min(2_000, Math.round(300 + 20_000 * gap));
}

function searched(
  problem: CapacitatedLotProblem,
  plan: KnownPlan,
  stop: () => boolean,
  work: (search: SearchLots) => void,
): KnownPlan {
  const search = new SearchLots(problem, plan.lots, stop);
  work(search);
  const lots = search.lots() ?? plan.lots;
  return { lots, cost: lotsCost(problem, lots) };
}
