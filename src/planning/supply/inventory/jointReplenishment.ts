import { PlanningError } from "../../errors";
import { say } from "../../words";

/** Items ordered together: one cost for every order, and one for every item on it. */
export interface JointReplenishmentInput {
  sharedCost: number;
  itemCosts: Float64Array;
  /** Money a unit and time held. */
  holding: Float64Array;
  /** Units in the same time. */
  demand: Float64Array;
}

export interface JointReplenishment {
  /** Time between two orders. */
  cycle: number;
  /** Every how many orders each item is on it. */
  multiples: number[];
  /** Units of each item when it is ordered. */
  quantities: Float64Array;
  cost: number;
}

/**
 * - `silver`: Silver 1976, multiples rounded to the nearest whole number;
 * - `frequency`: Chopra and Meindl's tailored aggregation, multiples rounded up from the most frequent item;
 * - `best`: the better of both, improved until no single multiple can be changed with profit.
 */
export type JointRule = "silver" | "frequency" | "best";

/**
 * Joint replenishment: how often to order together and which items to put on every order, every second, …
 *
 * @throws "value" when the lists differ in length
 * @example
 * jointReplenishment({ sharedCost: 600, itemCosts: Float64Array.of(120, 840, 300),
 *   holding: Float64Array.of(160, 20, 50), demand: Float64Array.of(1, 1, 1) }).multiples // [1, 3, 1]
 */
export function jointReplenishment(
  input: JointReplenishmentInput,
  rule: JointRule = "best",
): JointReplenishment {
  const { itemCosts, holding, demand } = input;
  if (itemCosts.length === 0 || holding.length !== itemCosts.length || demand.length !== itemCosts.length) {
    throw new PlanningError("value", say`Give the item cost, holding cost and demand of every item.`);
  }
  const idle = itemCosts.findIndex((_, i) => !(weight(input, i) > 0));
  if (idle >= 0) {
    throw new PlanningError(
      "value",
      say`Item ${idle + 1} has no demand or no holding cost; items ordered together need both above 0.`,
    );
  }
  if (rule === "silver") return withMultiples(input, silverMultiples(input));
  if (rule === "frequency") return withMultiples(input, frequencyMultiples(input));
  const starts = [silverMultiples(input), frequencyMultiples(input), Array.from(itemCosts, () => 1)];
  return starts
    .map((start) => improved(input, start))
    .reduce((best, next) => (next.cost < best.cost ? next : best));
}

/** Holding money a time squared: half of it times the cycle is the holding cost. */
const weight = ({ holding, demand }: JointReplenishmentInput, i: number): number => holding[i] * demand[i];

function silverMultiples(input: JointReplenishmentInput): number[] {
  const { sharedCost, itemCosts } = input;
  const ratio = (i: number): number => itemCosts[i] / weight(input, i);
  const items = [...itemCosts.keys()];
  const first = items.reduce((best, i) => (ratio(i) < ratio(best) ? i : best));
  return items.map((i) => {
    if (i === first) return 1;
    const exact = Math.sqrt((ratio(i) * weight(input, first)) / (sharedCost + itemCosts[first]));
    return Math.max(1, Math.round(exact));
  });
}

function frequencyMultiples(input: JointReplenishmentInput): number[] {
  const { sharedCost, itemCosts } = input;
  const alone = Array.from(itemCosts, (cost, i) => Math.sqrt(weight(input, i) / (2 * (sharedCost + cost))));
  const most = Math.max(...alone);
  return Array.from(itemCosts, (cost, i) => {
    if (alone[i] === most) return 1;
    return Math.max(1, Math.ceil(most / Math.sqrt(weight(input, i) / (2 * cost)) - 1e-9));
  });
}

function withMultiples(input: JointReplenishmentInput, multiples: number[]): JointReplenishment {
  let orderCost = input.sharedCost;
  let held = 0;
  multiples.forEach((m, i) => {
    orderCost += input.itemCosts[i] / m;
    held += m * weight(input, i);
  });
  const cycle = Math.sqrt((2 * orderCost) / held);
  const quantities = Float64Array.from(multiples, (m, i) => m * input.demand[i] * cycle);
  return { cycle, multiples, quantities, cost: Math.sqrt(2 * orderCost * held) };
}

function improved(input: JointReplenishmentInput, start: number[]): JointReplenishment {
  let best = withMultiples(input, start);
  for (let changed = true; changed;) {
    changed = false;
    for (let i = 0; i < start.length; i++) {
      for (const step of [-1, 1]) {
        const multiples = best.multiples.slice();
        multiples[i] += step;
        if (multiples[i] < 1) continue;
        const next = withMultiples(input, multiples);
        if (next.cost >= best.cost * (1 - 1e-12)) continue;
        best = next;
        changed = true;
      }
    }
  }
  return best;
}
