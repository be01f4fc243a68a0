import { PlanningError } from "../../errors";
import { continuousReview, reviewByUnitsShort } from "./continuousReview";
import { economicOrder } from "./economicOrder";
import { protectedDemand, safetyStock, type SafetyStockInput } from "./safetyStock";
import { say } from "../../words";

/**
 * - `sQ`: order Q when stock falls to s; `RS`: every review up to S; `sS`: every review, when below s, up to S;
 * - `minMax`: order up to max when stock falls to min, for demand in lumps;
 * - `ddmrp`: buffer zones of demand-driven planning.
 */
export type PolicyName = "sQ" | "RS" | "sS" | "minMax" | "ddmrp";

export interface PolicyInput extends SafetyStockInput {
  /** Money an order, and money a unit and period in stock; they set the lot where none is given. */
  orderCost?: number;
  holding?: number;
  /** Money a unit and period short, for the power approximation of (s, S) and the cheapest (s, Q). */
  shortageCost?: number;
  /** Whether a unit short costs once, rather than for every period that it waits: the cheapest (s, Q). */
  shortageOnce?: boolean;
  minimumOrder?: number;
  /** Part of the demand over the lead time kept against its length, and against variability (DDMRP). */
  leadTimeFactor?: number;
  variabilityFactor?: number;
}

/** Levels in units of stock position: on hand + on order − backorders. */
export interface PolicyLevels {
  policy: PolicyName;
  /** Stock position at which an order is placed. */
  reorderPoint: number;
  /** Position that the order reaches; for `sQ` the mean one. */
  orderUpTo: number;
  lot: number;
  safetyStock: number;
  /** Mean stock on hand. */
  averageStock: number;
  /** Tops of the red, yellow and green zone (DDMRP). */
  zones?: { red: number; yellow: number; green: number };
}

/**
 * Levels of a stock policy. Without a lot the economic order quantity is taken, or the demand of a review period; with a
 * shortage cost and no lot (s, Q) costs least, whatever the service.
 *
 * Sources: Silver, Pyke and Peterson; the power approximation of Ehrhardt and Mosier 1984; Ptak and Smith for DDMRP.
 * @throws "value" when neither a lot nor the costs to find it are given
 * @example
 * reorderPolicy("sQ", { service: 0.9, demandMean: 2500, demandSd: 500, leadTime: 2, lot: 10000 }).reorderPoint // 5906.19
 */
export function reorderPolicy(policy: PolicyName, input: PolicyInput): PolicyLevels {
  if (policy === "ddmrp") return demandDrivenBuffer(input);
  if (policy === "sS" && input.shortageCost !== undefined) return powerApproximation(input);
  if (policy === "sQ" && input.shortageCost !== undefined && input.lot === undefined)
    return cheapestPair(input);
  const review = policy === "RS" || policy === "sS" ? (input.review ?? 1) : (input.review ?? 0);
  if (policy === "RS" && !(review > 0))
    throw new PlanningError("value", say`The policy (R,S) needs a time between reviews above 0.`);
  const lot = lotOf(input, review);
  const stock = safetyStock({ ...input, review, lot });
  const { level, safetyStock: safety } = stock;
  const cycleStock = policy === "RS" ? (input.demandMean * review) / 2 : lot / 2;
  // When demand comes in lumps the position is below s by half a demand on average when the order is placed.
  const undershoot = policy === "minMax" ? input.demandMean / 2 : 0;
  const reorderPoint = level + undershoot;
  return {
    policy,
    reorderPoint,
    orderUpTo: policy === "RS" ? level : reorderPoint + lot,
    lot: policy === "RS" ? input.demandMean * review : lot,
    safetyStock: safety,
    averageStock: safety + cycleStock,
  };
}

/** Reorder point and quantity of least cost, where a unit short costs money instead of breaking a target. */
function cheapestPair(input: PolicyInput): PolicyLevels {
  const { demandMean, leadTime, orderCost = 0, holding = 0, shortageCost = 0 } = input;
  const { mean, sd } = protectedDemand({ ...input, review: 0 });
  const costs = {
    holding,
    backorder: shortageCost,
    orderCost,
    demandMean,
    // What makes the deviation over the lead time, with a lead time that varies too.
    demandSd: sd / Math.sqrt(leadTime),
    leadTime,
  };
  const { reorderPoint, quantity } = input.shortageOnce
    ? reviewByUnitsShort(costs)
    : continuousReview(costs, "lossFunction");
  return {
    policy: "sQ",
    reorderPoint,
    orderUpTo: reorderPoint + quantity,
    lot: quantity,
    safetyStock: reorderPoint - mean,
    averageStock: Math.max(0, reorderPoint - mean) + quantity / 2,
  };
}

function lotOf(input: PolicyInput, review: number): number {
  let lot = input.lot;
  if (
    lot === undefined &&
    input.orderCost !== undefined &&
    input.holding !== undefined &&
    input.holding > 0
  ) {
    lot = economicOrder({
      demand: input.demandMean,
      orderCost: input.orderCost,
      holding: input.holding,
    }).quantity;
  }
  if (lot === undefined && review > 0) lot = input.demandMean * review;
  if (lot === undefined) {
    throw new PlanningError(
      "value",
      say`Give the lot, or the order cost and the holding cost from which it follows.`,
    );
  }
  return Math.max(lot, input.minimumOrder ?? 0);
}

/**
 * Power approximation of Ehrhardt and Mosier 1984 for periodic (s, S) with backorders, as Snyder and Shen give it:
 * demand over lead time and one review, shortage cost a unit and period, S = s + spread whatever the spread. Silver, Pyke
 * and Peterson cap both levels at the newsvendor's where the spread is less than one and a half reviews' demand.
 */
function powerApproximation(input: PolicyInput): PolicyLevels {
  const { demandMean, demandSd, orderCost, holding, shortageCost = 0 } = input;
  if (!(orderCost !== undefined && holding !== undefined && orderCost > 0 && holding > 0 && demandSd > 0)) {
    throw new PlanningError(
      "value",
      say`The (s, S) approximation needs an order cost, a holding cost and a demand deviation above 0.`,
    );
  }
  const review = input.review ?? 1;
  // Stock must last for the lead time and one review: until what the next order brings.
  const { mean, sd } = protectedDemand({ ...input, review });
  // Ehrhardt and Mosier count demand and holding for the time between two reviews.
  const [demand, held] = [demandMean * review, holding * review];
  const spread = 1.3 * demand ** 0.494 * (orderCost / held) ** 0.506 * (1 + (sd / demand) ** 2) ** 0.116;
  const z = Math.sqrt((spread * holding) / (sd * shortageCost));
  const reorderPoint = 0.973 * mean + sd * (0.183 / z + 1.063 - 2.192 * z);
  return {
    policy: "sS",
    reorderPoint,
    orderUpTo: reorderPoint + spread,
    lot: spread,
    safetyStock: reorderPoint - mean,
    averageStock: Math.max(0, reorderPoint - mean) + spread / 2,
  };
}

/** Red base = demand over lead time × factor; red = base·(1 + variability); yellow = demand over lead time. */
function demandDrivenBuffer(input: PolicyInput): PolicyLevels {
  const { demandMean, leadTime, leadTimeFactor = 0.5, variabilityFactor = 0.5 } = input;
  const yellowZone = demandMean * leadTime;
  const redBase = yellowZone * leadTimeFactor;
  const red = redBase * (1 + variabilityFactor);
  const greenZone = Math.max(
    redBase,
    input.minimumOrder ?? 0,
    demandMean * (input.review ?? 0),
    input.lot ?? 0,
  );
  const yellow = red + yellowZone;
  return {
    policy: "ddmrp",
    reorderPoint: yellow,
    orderUpTo: yellow + greenZone,
    lot: greenZone,
    safetyStock: red,
    averageStock: red + greenZone / 2,
    zones: { red, yellow, green: yellow + greenZone },
  };
}
