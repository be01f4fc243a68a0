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
  if (Object.values(input).some((value) => !(value > 0))) {
    throw new PlanningError(
      "value",
      say`Costs, demand, its deviation and the lead time must all be above 0.`,
    );
  }
  const start = lossFunctionPair(input);
  const [reorderPoint, quantity] = method === "exact" ? exactPair(input, start[1]) : start;
  return { reorderPoint, quantity, cost: reorderCost(reorderPoint, quantity, input) };
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
