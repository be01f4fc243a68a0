import type { GroupAnswer } from "./answerGroup";
import type { GroupProof, GroupTeam } from "./groupTeam";
import type { LinearSolver } from "../solver";
import { Master, type MasterSolution } from "./master";
import { say } from "../../words";

/** After every round with a plan at hand. */
export interface PricingRound {
  round: number;
  objective: number;
  bound: number;
  /** (objective − bound) ÷ |objective|. */
  gap: number;
}

export interface CoordinationOptions {
  /** Stop when the plan is proven to be within this part of the best. */
  gap: number;
  rounds: number;
  /** How much prices keep of the best ones so far, 0 to 1. */
  smoothing: number;
  /** True ends the search and keeps the plan. */
  enough?(round: PricingRound): boolean;
}

/** What the search has found: the best bound with its prices, and the best combination of answers. */
export interface Coordination {
  bound: number;
  prices: Float64Array;
  /** What proves the answers of every group at the prices of the best bound. */
  proofs: GroupProof[];
  /** Answers of every group, round by round. */
  answers: GroupAnswer[][];
  plan: MasterSolution;
}

/** Moving use in time costs the master this many times its usual cost in the first round, and so much more each round. */
const firstShift = 2;
const shiftGrowth = 1.15;

/** Rounds after which prices alone are not expected to bring the groups within their limits. */
const roundsOfExcess = 3;

/**
 * Rounds of Dantzig–Wolfe: groups answer to prices, the master combines the answers into a plan and sets new prices,
 * kept near the best ones so far.
 *
 * Sources: Dantzig and Wolfe 1960; price smoothing after Wentges 1997.
 */
export async function coordinate(
  team: GroupTeam,
  master: Master,
  start: Float64Array,
  { gap: target, rounds, smoothing, enough }: CoordinationOptions,
): Promise<Coordination> {
  let prices = start;
  const found: Omit<Coordination, "plan"> & Partial<Coordination> = {
    bound: -Infinity,
    prices,
    proofs: [],
    answers: [],
  };
  for (let round = 0; round < rounds; round++) {
    const reached = found.plan && relativeGap(found.plan.objective, found.bound);
    const sofar = reached === undefined ? "" : say`, at most ${percent(reached)} from the best`;
    const replies = await team.answer(prices, say`Pricing round ${round + 1}${sofar}`, {
      mayStop: found.plan !== undefined,
      // First prices are rough themselves; where nothing is shared there is no second round.
      isRough: round === 0 && rounds > 1 && team.parts.hub.linear.rows > 0,
      gap: reached,
    });
    if (!replies) break;
    const { answers, proofs } = replies;
    const bound = master.bound(prices, answers);
    if (bound > found.bound) Object.assign(found, { bound, prices, proofs });
    found.answers.push(answers);
    master.add(answers);
    const next = master.shiftedPrices(firstShift * shiftGrowth ** round);
    const combined = master.solve();
    const isClose = relativeGap(combined.objective, found.bound) <= target || round >= roundsOfExcess;
    if (isPlan(combined)) found.plan = combined;
    else if (isClose || team.isEnough) found.plan = await planWithinLimits(team, master, found);
    if (found.plan) {
      const { objective } = found.plan;
      const gap = relativeGap(objective, found.bound);
      if (gap <= target || team.isEnough || enough?.({ round, objective, bound: found.bound, gap })) break;
    }
    prices = found.prices.map((price, row) => smoothing * price + (1 - smoothing) * next[row]);
  }
  return { ...found, plan: found.plan ?? (await planWithinLimits(team, master, found)) };
}

/**
 * The plan that the answers so far give when nothing may be exceeded, whatever it is worth: a cheap part that is short
 * can be worth more than exceeding it was set to cost. Groups that take nothing of what is scarce always fit.
 */
async function planWithinLimits(
  team: GroupTeam,
  master: Master,
  { answers }: Pick<Coordination, "answers">,
): Promise<MasterSolution> {
  const { elasticCost } = team.parts.hub;
  const idle = await team.idle((row) => elasticCost[row] > 0);
  answers.push(idle);
  master.add(idle);
  master.forbidExcess();
  return master.solve();
}

/** Whether a combination is a plan: nothing is exceeded. */
function isPlan(solution: MasterSolution): boolean {
  return solution.elastic <= 1e-7 * Math.max(1, Math.abs(solution.objective));
}

export function relativeGap(objective: number, bound: number): number {
  return Math.max(0, objective - bound) / Math.max(1e-10, Math.abs(objective));
}

/** Fewest groups of which a part speaks for all, and how many each of them speaks for. */
const manyGroups = 20;
const sampledOf = 6;
/** Only a gap as small as this takes the rounds that better first prices save. */
const smallGap = 0.003;

/**
 * Prices for the first round. Where there are many groups some are asked first: what they would use of what all share
 * says where it gets scarce, which saves a round of all.
 */
export async function firstPrices(
  team: GroupTeam,
  solver: LinearSolver,
  { gap, smoothing }: CoordinationOptions,
): Promise<Float64Array> {
  const { parts, isEnough } = team;
  const { naturalPrices, shifts } = parts.hub;
  // Where one round is all there is time for, natural prices prove more than sampled ones.
  const isWorthwhile = gap <= smallGap && parts.count >= manyGroups && shifts.length > 0;
  if (!isWorthwhile || isEnough) return naturalPrices;
  const sample = Array.from({ length: Math.ceil(parts.count / sampledOf) }, (_, k) => k * sampledOf);
  const replies = await team.answer(naturalPrices, "Finding first prices", {
    isRough: true,
    groups: sample,
  });
  const master = new Master(parts, solver, sample);
  try {
    master.add(replies?.answers ?? []);
    const prices = master.shiftedPrices(firstShift);
    return naturalPrices.map((price, row) => smoothing * price + (1 - smoothing) * prices[row]);
  } finally {
    master.dispose();
  }
}

function percent(gap: number): string {
  return Number.isFinite(gap) ? `${(gap * 100).toFixed(2)} %` : say`an unknown part`;
}
