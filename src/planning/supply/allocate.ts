import { PlanningError } from "../errors";
import { orZero } from "./rows";
import { roundToLots, settleRounding } from "./allocateRounding";
import { say } from "../words";

/**
 * How scarce supply is shared:
 * - `fairShare`: everyone gets the same part of the request;
 * - `proportional`: by `weights`, nobody more than asked, the rest shared again among the others;
 * - `priority`: lower numbers first, fair share inside a tier;
 * - `target`: everyone's stock reaches the same part of its target level;
 * - `margin`: higher margin first, fair share among equals.
 */
export type AllocationRule = "fairShare" | "proportional" | "priority" | "target" | "margin";

export interface AllocationOptions {
  rule?: AllocationRule;
  /** Tier of each request, 1 before 2; with any rule but `margin` the tiers are served one after the other. */
  priority?: Float64Array;
  /** Weight of each request for `proportional`, e.g. last year's share. */
  weights?: Float64Array;
  /** Stock level each requester should reach, and what it holds now, for `target`. */
  targets?: Float64Array;
  holding?: Float64Array;
  /** Money a unit, for `margin`. */
  margins?: Float64Array;
  /** Promised quantity, served before the rule shares the rest; never more than the request. */
  minimum?: Float64Array;
  /** Whole lots only; what is left of less than a lot goes to a request that it completes, else stays `left`. */
  lot?: number;
}

export interface Allocation {
  /** Units, one a request; never negative, never more than asked. */
  quantity: Float64Array;
  /** Supply that nobody gets: what exceeds all requests, or cannot be shared in whole lots. */
  left: number;
}

/**
 * Shares one supply among requests. Without a lot the quantities sum exactly (to the last bit, in the order given)
 * to min(supply, Σ requests).
 *
 * @throws "value" for a negative or missing supply or request, or lists of another length
 * @example
 * allocate(90, Float64Array.of(60, 120)).quantity // [30, 60]
 */
export function allocate(
  supply: number,
  requests: Float64Array,
  options: AllocationOptions = {},
): Allocation {
  const wanted = checkedRequests(supply, requests, options);
  const total = Math.min(supply, sum(wanted));
  const quantity = new Float64Array(wanted.length);
  const minimum = wanted.map((want, i) => Math.min(want, Math.max(0, orZero(options.minimum?.[i] ?? 0))));
  let rest = total;
  const tiers = tiersOf(wanted.length, options);
  for (const tier of tiers) rest -= fill(quantity, minimum, tier, rest, () => fairFill);
  const share = shareRule(options);
  for (const tier of tiers) rest -= fill(quantity, wanted, tier, rest, share);
  if (options.lot && options.lot > 0) {
    roundToLots(quantity, wanted, total, options.lot, tiers);
    return { quantity, left: Math.max(0, supply - sum(quantity)) };
  }
  settleRounding(quantity, wanted, total);
  return { quantity, left: supply - total };
}

/** Given the room of each request and the units to share, the units that each gets. */
type ShareRule = (
  room: Float64Array,
  supply: number,
  members: readonly number[],
  held: Float64Array,
) => Float64Array;

function shareRule(options: AllocationOptions): () => ShareRule {
  switch (options.rule ?? "fairShare") {
    case "proportional":
      return () => (room, supply, members) => {
        const weights = Float64Array.from(members, (m) => Math.max(0, orZero(options.weights?.[m] ?? 1)));
        return waterFill(room, supply, weights);
      };
    case "target":
      return () => (room, supply, members, held) => targetFill(room, supply, members, held, options);
    default:
      return () => fairFill;
  }
}

const fairFill: ShareRule = (room, supply) => {
  const total = sum(room);
  return total <= supply ? room.slice() : room.map((value) => (value / total) * supply);
};

/** Gives `supply` to a tier up to `limit`; returns the units given. */
function fill(
  quantity: Float64Array,
  limit: Float64Array,
  tier: readonly number[],
  supply: number,
  rule: () => ShareRule,
): number {
  if (supply <= 0) return 0;
  const room = Float64Array.from(tier, (i) => Math.max(0, limit[i] - quantity[i]));
  const held = Float64Array.from(tier, (i) => quantity[i]);
  const given = rule()(room, Math.min(supply, sum(room)), tier, held);
  tier.forEach((i, k) => (quantity[i] += Math.min(room[k], given[k])));
  return Math.min(supply, sum(given));
}

/** Shares by weight; a request that is full leaves its part to the others. Zero weights come last, equally. */
function waterFill(room: Float64Array, supply: number, weights: Float64Array): Float64Array {
  const given = new Float64Array(room.length);
  let rest = supply;
  let open = [...room.keys()].filter((i) => room[i] > 0);
  while (open.length > 0 && rest > supply * 1e-15) {
    const anyWeight = open.some((i) => weights[i] > 0);
    const weightOf = (i: number): number => (anyWeight ? weights[i] : 1);
    const level = rest / open.reduce((total, i) => total + weightOf(i), 0);
    const full = open.filter((i) => weightOf(i) > 0 && room[i] - given[i] <= level * weightOf(i));
    for (const i of full.length > 0 ? full : open) {
      const part = full.length > 0 ? room[i] - given[i] : level * weightOf(i);
      given[i] += part;
      rest -= part;
    }
    if (full.length === 0) break;
    open = open.filter((i) => !full.includes(i));
  }
  return given;
}

/** Raises every stock to the same part of its target: sorts the breakpoints of the piecewise linear sum and solves. */
function targetFill(
  room: Float64Array,
  supply: number,
  members: readonly number[],
  held: Float64Array,
  options: AllocationOptions,
): Float64Array {
  const target = Float64Array.from(members, (m, k) => Math.max(0, orZero(options.targets?.[m] ?? room[k])));
  const stock = Float64Array.from(
    members,
    (m, k) => Math.max(0, orZero(options.holding?.[m] ?? 0)) + held[k],
  );
  const given = (level: number): Float64Array =>
    room.map((value, k) => Math.min(value, Math.max(0, level * target[k] - stock[k])));
  const levels = [...room.keys()]
    .filter((k) => target[k] > 0)
    .flatMap((k) => [stock[k] / target[k], (stock[k] + room[k]) / target[k]])
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  for (let i = 0; i < levels.length; i++) {
    const above = sum(given(levels[i]));
    if (above < supply) continue;
    const below = i > 0 ? sum(given(levels[i - 1])) : 0;
    const part = above > below ? (supply - below) / (above - below) : 1;
    const from = i > 0 ? levels[i - 1] : levels[i];
    return given(from + part * (levels[i] - from));
  }
  // All targets reached and supply is left: the rest is shared fairly.
  const base = given(levels.length > 0 ? levels[levels.length - 1] : 0);
  const more = fairFill(
    room.map((value, k) => value - base[k]),
    supply - sum(base),
    members,
    held,
  );
  return base.map((value, k) => value + more[k]);
}

/** Requests grouped in the order in which they are served. */
function tiersOf(count: number, options: AllocationOptions): number[][] {
  const rank = rankOf(options);
  const all = Array.from({ length: count }, (_, i) => i);
  if (!rank) return [all];
  const groups = new Map<number, number[]>();
  for (const i of all) {
    const key = Number.isNaN(rank(i)) ? Infinity : rank(i);
    groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  return [...groups.keys()].sort((a, b) => a - b).map((key) => groups.get(key) ?? []);
}

function rankOf(options: AllocationOptions): ((i: number) => number) | undefined {
  const { margins, priority } = options;
  if (options.rule === "margin" && margins) return (i) => -margins[i];
  return priority && ((i) => priority[i]);
}

function checkedRequests(supply: number, requests: Float64Array, options: AllocationOptions): Float64Array {
  if (!(supply >= 0)) {
    throw new PlanningError("value", say`Supply is ${supply}; enter the units to share, 0 or more.`);
  }
  requests.forEach((request, i) => {
    if (request < 0)
      throw new PlanningError("value", say`Request ${i + 1} is ${request}; a request cannot be negative.`);
  });
  const lists = ["priority", "weights", "targets", "holding", "margins", "minimum"] as const;
  for (const name of lists) {
    const list = options[name];
    if (list && list.length !== requests.length) {
      throw new PlanningError(
        "value",
        say`The list ${name} has ${list.length} numbers for ${requests.length} requests; give one a request.`,
      );
    }
  }
  if (options.rule === "priority" && !options.priority) {
    throw new PlanningError("value", say`The rule priority needs the priority of each request.`);
  }
  if (options.rule === "margin" && !options.margins) {
    throw new PlanningError("value", say`The rule margin needs the margin of each request.`);
  }
  return requests.map(orZero);
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
