import normal from "@stdlib/stats-base-dists-normal";
import { PlanningError } from "../../errors";
import { inverseNormalLoss, normalLoss, normalSecondLoss } from "./normalLoss";
import { say } from "../../words";

/** Costs and normal demand of an item under continuous review, for one unit of time. */
export interface ContinuousReviewInput {
  holding: number;
  /** Money a unit waiting and time. */
  backorder: number;
  orderCost: number;
  demandMean: number;
  demandSd: number;
  leadTime: number;
}

export interface ReorderQuantity {
  reorderPoint: number;
  quantity: number;
  /** Expected cost of ordering, holding and waiting in the time. */
  cost: number;
}

/**
 * Expected cost of reorder point r and quantity Q: order cost·demand ÷ Q + holding·(r − mean + Q ÷ 2) +
 * (holding + backorder) ÷ Q · (n₂(r) − n₂(r + Q)), n₂ the second-order loss of lead-time demand.
 *
 * Source: Hadley and Whitin 1963; Snyder and Shen, section 5.2.
 */
export function reorderCost(reorderPoint: number, quantity: number, input: ContinuousReviewInput): number {
  const { mean, sd } = leadTimeDemand(input);
  const second = (x: number): number => sd ** 2 * normalSecondLoss((x - mean) / sd);
  const waiting = second(reorderPoint) - second(reorderPoint + quantity);
  return (
    (input.orderCost * input.demandMean) / quantity +
    input.holding * (reorderPoint - mean + quantity / 2) +
    ((input.holding + input.backorder) / quantity) * waiting
  );
}

/**
 * Reorder point and quantity of least expected cost.
 *
 * `lossFunction` iterates n(r) = holding·Q ÷ (holding + backorder) and Q = √(2(K·demand + (h + p)·n₂(r)) ÷ h), which
 * leaves out the shortage after the next delivery; `exact` minimises the whole cost.
 *
 * @throws "value" unless costs, demand and its deviation and the lead time are above 0
 * @example
 * continuousReview({ holding: 0.225, backorder: 7.5, orderCost: 8, demandMean: 1300, demandSd: 150, leadTime: 1 / 12 },
 *   "lossFunction") // reorderPoint 126.867, quantity 328.449, cost 78.071
 */
export function continuousReview(
  input: ContinuousReviewInput,
  method: "exact" | "lossFunction" = "exact",
): ReorderQuantity {
  requirePositive(input);
  const start = lossFunctionPair(input);
  const [reorderPoint, quantity] = method === "exact" ? exactPair(input, start[1]) : start;
  return { reorderPoint, quantity, cost: reorderCost(reorderPoint, quantity, input) };
}

/**
 * Reorder point and quantity of least expected cost where a unit short costs once, however long it waits (`backorder` is
 * money a unit): Q = √(2·demand·(K + p·n(r)) ÷ h), 1 − F(r) = h·Q ÷ (p·demand), in turn until they stand still.
 *
 * Source: Nahmias and Olsen, Production and Operations Analysis, (Q, R) systems; Hadley and Whitin 1963.
 * @throws "value" as `continuousReview`, "number" when a shortage costs so little that no stock pays
 * @example
 * reviewByUnitsShort({ holding: 2, backorder: 25, orderCost: 50, demandMean: 200, demandSd: 25 * Math.SQRT2, leadTime: 0.5 })
 * // reorderPoint 143.4, quantity 110.9
 */
export function reviewByUnitsShort(input: ContinuousReviewInput): ReorderQuantity {
  requirePositive(input);
  const { holding, backorder, orderCost, demandMean } = input;
  const { mean, sd } = leadTimeDemand(input);
  const root = (short: number): number =>
    Math.sqrt((2 * demandMean * (orderCost + backorder * short)) / holding);
  let [quantity, k, short] = [root(0), 0, 0];
  for (let step = 0; step < 500; step++) {
    const chance = (holding * quantity) / (backorder * demandMean);
    if (chance >= 1)
      throw new PlanningError(
        "number",
        say`A unit short costs so little that no stock pays; raise shortage_cost, or give a lot and a service.`,
      );
    k = normal.quantile(1 - chance, 0, 1);
    short = sd * normalLoss(k);
    const next = root(short);
    const isStill = Math.abs(next - quantity) < 1e-10 * quantity;
    quantity = next;
    if (isStill) break;
  }
  const reorderPoint = mean + k * sd;
  const cost =
    holding * (quantity / 2 + reorderPoint - mean) +
    ((orderCost + backorder * short) * demandMean) / quantity;
  return { reorderPoint, quantity, cost };
}

function requirePositive(input: ContinuousReviewInput): void {
  if (Object.values(input).every((value) => value > 0)) return;
  throw new PlanningError("value", say`Costs, demand, its deviation and the lead time must all be above 0.`);
}

function leadTimeDemand(input: ContinuousReviewInput): { mean: number; sd: number } {
  return { mean: input.demandMean * input.leadTime, sd: input.demandSd * Math.sqrt(input.leadTime) };
}

function lossFunctionPair(input: ContinuousReviewInput): [number, number] {
  const { holding, backorder, orderCost, demandMean } = input;
  const { mean, sd } = leadTimeDemand(input);
  let quantity = Math.sqrt((2 * orderCost * demandMean) / holding);
  let reorderPoint = mean;
  for (let step = 0; step < 500; step++) {
    const k = inverseNormalLoss((holding * quantity) / (holding + backorder) / sd);
    const before = [reorderPoint, quantity];
    reorderPoint = mean + k * sd;
    const waiting = (holding + backorder) * sd ** 2 * normalSecondLoss(k);
    quantity = Math.sqrt((2 * (orderCost * demandMean + waiting)) / holding);
    if (Math.abs(reorderPoint - before[0]) + Math.abs(quantity - before[1]) < 1e-10 * quantity) break;
  }
  return [reorderPoint, quantity];
}

/** The cost is convex in Q once r is best for it: golden section over Q. */
function exactPair(input: ContinuousReviewInput, start: number): [number, number] {
  const cost = (quantity: number): number => reorderCost(bestReorderPoint(input, quantity), quantity, input);
  let low = start / 20;
  let high = start * 5;
  const ratio = (Math.sqrt(5) - 1) / 2;
  for (let step = 0; step < 200 && high - low > 1e-9 * start; step++) {
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    if (cost(left) < cost(right)) high = right;
    else low = left;
  }
  const quantity = (low + high) / 2;
  return [bestReorderPoint(input, quantity), quantity];
}

/** The r at which the newsvendor cost of the stock position is the same at r and at r + Q. */
function bestReorderPoint(input: ContinuousReviewInput, quantity: number): number {
  const { mean, sd } = leadTimeDemand(input);
  const { holding, backorder } = input;
  const cost = (x: number): number =>
    holding * (x - mean) + (holding + backorder) * sd * normalLoss((x - mean) / sd);
  const centre = mean + sd * normal.quantile(backorder / (holding + backorder), 0, 1);
  let low = centre - quantity;
  let high = centre;
  for (let step = 0; step < 200 && high - low > 1e-12 * Math.max(1, Math.abs(high)); step++) {
    const middle = (low + high) / 2;
    if (cost(middle) > cost(middle + quantity)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
