import { PlanningError } from "../../errors";
import { say } from "../../words";

/** A stage of a supply chain: it buys or makes in `time` periods and quotes a service time to those it supplies. */
export interface Stage {
  name: string;
  /** Whole periods to process or move. */
  time: number;
  /** Money a unit held and period. */
  holding: number;
  /** Deviation of outside demand a period; 0 or missing where there is none. */
  demandSd?: number;
  /** Longest service time that outside customers accept; for stages with outside demand. Default 0. */
  outboundService?: number;
  /** Service time of the outside supplier. Default 0. */
  inboundService?: number;
  /** Safety factor z. Default 1.645 (95 %). */
  factor?: number;
}

/** The supplier's position in the list of stages, the customer's, and units taken a unit of the customer. */
export interface StageArc {
  from: number;
  to: number;
  quantity?: number;
}

/** Where to hold safety stock, one number a stage. */
export interface GuaranteedService {
  /** Service time quoted to customers, and service time that its own suppliers give. */
  outbound: Int32Array;
  inbound: Int32Array;
  /** Net replenishment time that the safety stock covers: inbound + time − outbound. */
  netTime: Int32Array;
  safetyStock: Float64Array;
  cost: Float64Array;
  total: number;
  /** Deviation of demand at each stage, outside demand of all it supplies included. */
  demandSd: Float64Array;
}

/**
 * Places safety stock over a tree of stages at the least holding cost when every stage guarantees its service time:
 * min Σ holding·z·σ·√(inbound + time − outbound). The dynamic programme of Graves and Willems over a spanning tree.
 *
 * @throws "value" when the arcs do not form a tree (the arc that closes a loop is named) or a time is not whole
 * Sources: Simpson 1958; Graves and Willems 2000.
 * @example
 * guaranteedService([{ name: "Assembly", time: 1, holding: 3, demandSd: 1, factor: 1 }], []).total // 3
 */
export function guaranteedService(stages: readonly Stage[], arcs: readonly StageArc[]): GuaranteedService {
  stages.forEach(checkStage);
  const tree = spanningOrder(stages, arcs);
  const sd = demandDeviation(stages, arcs);
  const longest = longestTimes(stages, arcs);
  const programme = new TreeProgramme(stages, sd, longest, tree);
  const { outbound, inbound } = programme.solve();
  const netTime = stages.map((stage, k) => inbound[k] + stage.time - outbound[k]);
  const safetyStock = Float64Array.from(
    stages,
    (stage, k) => factorOf(stage) * sd[k] * Math.sqrt(netTime[k]),
  );
  const cost = safetyStock.map((units, k) => units * stages[k].holding);
  return {
    outbound,
    inbound,
    netTime: Int32Array.from(netTime),
    safetyStock,
    cost,
    total: cost.reduce((sum, money) => sum + money, 0),
    demandSd: sd,
  };
}

const factorOf = (stage: Stage): number => stage.factor ?? 1.6448536269514722;

interface Neighbour {
  stage: number;
  /** True when the neighbour supplies this stage. */
  supplies: boolean;
}

/** Stages so labelled that each has at most one neighbour with a later label: its parent in the programme. */
interface SpanningOrder {
  order: number[];
  parent: (Neighbour | undefined)[];
  children: Neighbour[][];
}

function spanningOrder(stages: readonly Stage[], arcs: readonly StageArc[]): SpanningOrder {
  const neighbours: Neighbour[][] = stages.map(() => []);
  const root = stages.map((_, k) => k);
  const find = (k: number): number => (root[k] === k ? k : (root[k] = find(root[k])));
  for (const { from, to } of arcs) {
    if (!stages[from] || !stages[to])
      throw new PlanningError(
        "value",
        say`An arc names stage ${from + 1} or ${to + 1}, which does not exist.`,
      );
    if (find(from) === find(to)) {
      throw new PlanningError(
        "value",
        say`The arc ${stages[from].name} → ${stages[to].name} closes a loop; stages must form a tree.`,
      );
    }
    root[find(from)] = find(to);
    neighbours[to].push({ stage: from, supplies: true });
    neighbours[from].push({ stage: to, supplies: false });
  }
  // Breadth first from any stage of each tree; reversed, every stage comes before its one later neighbour.
  const order: number[] = [];
  const parent: (Neighbour | undefined)[] = stages.map(() => undefined);
  const children: Neighbour[][] = stages.map(() => []);
  const seen = new Set<number>();
  for (let start = 0; start < stages.length; start++) {
    if (seen.has(start)) continue;
    seen.add(start);
    const queue = [start];
    for (let stage = queue.shift(); stage !== undefined; stage = queue.shift()) {
      order.push(stage);
      for (const next of neighbours[stage]) {
        if (seen.has(next.stage)) continue;
        seen.add(next.stage);
        parent[next.stage] = { stage, supplies: !next.supplies };
        children[stage].push(next);
        queue.push(next.stage);
      }
    }
  }
  return { order: order.reverse(), parent, children };
}

/** σ² of a stage: its outside demand, and quantity² × σ² of each stage it supplies. */
function demandDeviation(stages: readonly Stage[], arcs: readonly StageArc[]): Float64Array {
  const variance = Float64Array.from(stages, (stage) => (stage.demandSd ?? 0) ** 2);
  for (const k of downstreamFirst(stages.length, arcs)) {
    for (const { from, to, quantity = 1 } of arcs) {
      if (to === k) variance[from] += quantity ** 2 * variance[to];
    }
  }
  return variance.map(Math.sqrt);
}

/** Longest time to replenish each stage when no stage before it holds stock. */
function longestTimes(stages: readonly Stage[], arcs: readonly StageArc[]): Int32Array {
  const longest = Int32Array.from(stages, (stage) => (stage.inboundService ?? 0) + stage.time);
  for (const k of downstreamFirst(stages.length, arcs).reverse()) {
    for (const { from, to } of arcs) {
      if (to === k) longest[to] = Math.max(longest[to], longest[from] + stages[to].time);
    }
  }
  return longest;
}

function downstreamFirst(stages: number, arcs: readonly StageArc[]): number[] {
  const waiting = new Int32Array(stages);
  for (const { from } of arcs) waiting[from]++;
  const order = [...waiting.keys()].filter((k) => waiting[k] === 0);
  for (let head = 0; head < order.length; head++) {
    for (const { from, to } of arcs) if (to === order[head] && --waiting[from] === 0) order.push(from);
  }
  return order;
}

/**
 * For each stage, with the tree below it settled: the least cost as a function of the service time that it quotes (when
 * its parent is its customer) or that it receives (when its parent supplies it).
 */
class TreeProgramme {
  /** Least cost by service time, and the pair of service times behind it. */
  private readonly cost: Float64Array[] = [];
  private readonly choice: Int32Array[] = [];

  constructor(
    private readonly stages: readonly Stage[],
    private readonly sd: Float64Array,
    private readonly longest: Int32Array,
    private readonly tree: SpanningOrder,
  ) {}

  solve(): { outbound: Int32Array; inbound: Int32Array } {
    for (const k of this.tree.order) this.settle(k);
    const outbound = new Int32Array(this.stages.length);
    const inbound = new Int32Array(this.stages.length);
    for (const k of [...this.tree.order].reverse()) {
      const parent = this.tree.parent[k];
      if (!parent) {
        outbound[k] = indexOfLeast(this.cost[k]);
        inbound[k] = this.choice[k][outbound[k]];
      } else if (parent.supplies) {
        // At least the parent's quote; waiting longer may let the other suppliers hold less.
        inbound[k] = indexOfLeast(this.cost[k], outbound[parent.stage]);
        outbound[k] = this.choice[k][inbound[k]];
      } else {
        outbound[k] = indexOfLeast(this.cost[k], 0, inbound[parent.stage]);
        inbound[k] = this.choice[k][outbound[k]];
      }
    }
    return { outbound, inbound };
  }

  private settle(k: number): void {
    const size = this.longest[k] + 1;
    const byInbound = this.tree.parent[k]?.supplies ?? false;
    const cost = new Float64Array(size).fill(Infinity);
    const choice = new Int32Array(size);
    const stage = this.stages[k];
    const least = stage.inboundService ?? 0;
    const most = stage.demandSd ? (stage.outboundService ?? 0) : Infinity;
    for (let inbound = least; inbound <= this.longest[k] - stage.time; inbound++) {
      const fromSuppliers = this.suppliersCost(k, inbound);
      for (let outbound = 0; outbound <= Math.min(inbound + stage.time, most); outbound++) {
        const net = inbound + stage.time - outbound;
        const own = stage.holding * factorOf(stage) * this.sd[k] * Math.sqrt(net);
        const total = own + fromSuppliers + this.customersCost(k, outbound);
        const by = byInbound ? inbound : outbound;
        if (total >= cost[by]) continue;
        cost[by] = total;
        choice[by] = byInbound ? outbound : inbound;
      }
    }
    this.cost[k] = cost;
    this.choice[k] = choice;
  }

  /** Settled suppliers may quote at most what this stage receives. */
  private suppliersCost(k: number, inbound: number): number {
    let sum = 0;
    for (const child of this.tree.children[k]) {
      if (child.supplies) sum += leastUpTo(this.cost[child.stage], inbound);
    }
    return sum;
  }

  /** Settled customers receive at least what this stage quotes. */
  private customersCost(k: number, outbound: number): number {
    let sum = 0;
    for (const child of this.tree.children[k]) {
      if (!child.supplies) sum += leastFrom(this.cost[child.stage], outbound);
    }
    return sum;
  }
}

function leastUpTo(cost: Float64Array, to: number): number {
  let least = Infinity;
  for (let s = 0; s <= to && s < cost.length; s++) least = Math.min(least, cost[s]);
  return least;
}

function leastFrom(cost: Float64Array, from: number): number {
  let least = Infinity;
  for (let s = from; s < cost.length; s++) least = Math.min(least, cost[s]);
  return least;
}

function indexOfLeast(cost: Float64Array, from = 0, to = cost.length - 1): number {
  let best = from;
  for (let s = from; s <= to && s < cost.length; s++) if (cost[s] < cost[best]) best = s;
  return best;
}

function checkStage(stage: Stage): void {
  for (const [name, value] of [
    ["time", stage.time],
    [say`outbound service time`, stage.outboundService ?? 0],
    [say`inbound service time`, stage.inboundService ?? 0],
  ] as const) {
    if (Number.isInteger(value) && value >= 0) continue;
    throw new PlanningError(
      "value",
      say`Stage ${stage.name} has a ${name} of ${value}; use whole periods, 0 or more.`,
    );
  }
  if (!(stage.holding >= 0))
    throw new PlanningError("value", say`Stage ${stage.name} needs a holding cost of 0 or more.`);
}
