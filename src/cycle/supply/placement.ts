import { plainWord } from "../../planning/data/table";
import {
  guaranteedService,
  type Stage,
  type StageArc,
} from "../../planning/supply/inventory/guaranteedService";
import { eachOf, type Sliced } from "../slices";
import { chainOf } from "./placementStages";
import type { SupplyResult } from "./sheets";
import type { StockTarget } from "./targets";

/** Words of the policies' table that ask for it. */
const asking = ["meio", "multiechelon", "guaranteedservice"];

/** Where a stock point stands in the chain when its buffers are placed best. Weeks, units, currency a year. */
export interface Placed {
  /** Stock point of the plan. */
  point: number;
  /** Service time that its suppliers give, its own time, and what it quotes to whom it serves. */
  inbound: number;
  time: number;
  quoted: number;
  /** Weeks that its safety stock covers. */
  netTime: number;
  safetyStock: number;
  cost: number;
  /** Safety stock of the plan's targets as they are, and what holding it costs. */
  today: number;
  todayCost: number;
  /** Quotes 0 because it goes more than one way into what it serves. */
  isDecoupled: boolean;
}

/** The best placement and what others would cost a year with the same service. */
export interface Placement {
  placed: Placed[];
  cost: number;
  todayCost: number;
  /** Stock at every stage, and none before what is sold but where stages are decoupled. */
  everywhere: number;
  atTheEnd: number;
}

/** Whether a row of the company's policies asks where buffers are best placed. */
export function asksForPlacement({ policies }: SupplyResult["company"]): boolean {
  return policies.policy.some((policy) => asking.includes(plainWord(policy)));
}

/**
 * Where safety stock is held at the least cost when every stock point guarantees its service time to the next, and sold
 * items are served from stock (Graves and Willems 2000), tree by tree.
 */
export function* placementOf(
  result: Pick<SupplyResult, "company" | "supply">,
  targets: readonly StockTarget[],
): Sliced<Placement> {
  const { supply } = result;
  const { stages, arcs, decoupled } = chainOf(result, targets);
  const safety = new Map(targets.map(({ item, safetyStock }) => [item, safetyStock] as const));
  const sold = new Set(supply.soldPoints);
  const trees = treesOf(stages.length, arcs);
  yield;
  let [everywhere, atTheEnd] = [0, 0];
  const placed = (yield* eachOf(trees, (tree): Placed[] => {
    const own = tree.points.map((point) => stages[point]);
    const best = guaranteedService(own, tree.arcs);
    everywhere += costOf(
      own,
      best.demandSd,
      own.map(({ time }) => time),
    );
    atTheEnd += costOf(own, best.demandSd, longestTimes(own, tree.arcs));
    return tree.points.map((point, k): Placed => {
      const today = sold.has(point)
        ? (safety.get(supply.pointItem[point]) ?? 0) * supply.pointShare[point]
        : 0;
      return {
        ...{ point, inbound: best.inbound[k], time: own[k].time, quoted: best.outbound[k] },
        ...{ netTime: best.netTime[k], safetyStock: best.safetyStock[k], cost: best.cost[k] },
        ...{ today, todayCost: today * own[k].holding, isDecoupled: decoupled.has(point) },
      };
    });
  })).flat();
  const sum = (of: (each: Placed) => number): number => placed.reduce((all, each) => all + of(each), 0);
  return {
    placed,
    cost: sum(({ cost }) => cost),
    todayCost: sum((each) => each.todayCost),
    everywhere,
    atTheEnd,
  };
}

interface Tree {
  points: number[];
  /** By position in `points`. */
  arcs: StageArc[];
}

/** Stages that are connected, apart from the others; each is a small problem of its own. */
function treesOf(count: number, arcs: readonly StageArc[]): Tree[] {
  const root = Int32Array.from({ length: count }, (_, k) => k);
  const find = (k: number): number => {
    while (root[k] !== k) k = root[k] = root[root[k]];
    return k;
  };
  for (const { from, to } of arcs) root[find(from)] = find(to);
  const trees = new Map<number, Tree>();
  const place = new Int32Array(count);
  for (let k = 0; k < count; k++) {
    const tree = trees.get(find(k)) ?? { points: [], arcs: [] };
    trees.set(find(k), tree);
    place[k] = tree.points.push(k) - 1;
  }
  for (const arc of arcs)
    trees.get(find(arc.from))?.arcs.push({ ...arc, from: place[arc.from], to: place[arc.to] });
  return [...trees.values()];
}

/** Cost a year of covering so many weeks at every stage. */
function costOf(stages: readonly Stage[], sd: Float64Array, weeks: readonly number[]): number {
  return stages.reduce(
    (sum, { factor = 0, holding }, k) => sum + factor * sd[k] * Math.sqrt(weeks[k]) * holding,
    0,
  );
}

/** Weeks that stages with demand from outside must cover when those before them hold nothing; 0 for the others. */
function longestTimes(stages: readonly Stage[], arcs: readonly StageArc[]): number[] {
  const known = new Map<number, number>();
  const longest = (k: number): number => {
    const ready = known.get(k);
    if (ready !== undefined) return ready;
    known.set(k, stages[k].time);
    const before = arcs.filter(({ to }) => to === k).map(({ from }) => waiting(from));
    const weeks = stages[k].time + Math.max(0, ...before);
    known.set(k, weeks);
    return weeks;
  };
  // Who serves customers from stock serves everybody so.
  const waiting = (k: number): number => (stages[k].demandSd === undefined ? longest(k) : 0);
  return stages.map((stage, k) => (stage.demandSd === undefined ? 0 : longest(k)));
}
