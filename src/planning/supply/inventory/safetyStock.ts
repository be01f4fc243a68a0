import { PlanningError } from "../../errors";
import { demandDistribution, type DemandDistribution, type DistributionName } from "./demandDistribution";
import { inverseNormalLoss } from "./normalLoss";
import { say } from "../../words";

/** Demand during the time that stock must cover. Times are in periods, quantities in units a period. */
export interface ProtectionInput {
  demandMean: number;
  /** Standard deviation of demand or, better, of the forecast error, a period. */
  demandSd: number;
  leadTime: number;
  leadTimeSd?: number;
  /** Time between reviews of the stock; 0 for continuous review. */
  review?: number;
  distribution?: DistributionName;
}

/**
 * - `cycle`: probability of no stock-out in a replenishment cycle (P1);
 * - `fill`: part of the demand served from stock (P2), needs the lot.
 */
export type ServiceBasis = "cycle" | "fill";

export interface SafetyStockInput extends ProtectionInput {
  /** Target, above 0 and below 1. */
  service: number;
  basis?: ServiceBasis;
  /** Order quantity, for the fill rate. */
  lot?: number;
}

export interface SafetyStock {
  /** Units above the mean demand of the protected time. Negative where the fill rate asks for so little. */
  safetyStock: number;
  /** Mean demand of lead time and review, plus safety stock: reorder point, or order-up-to level with a review. */
  level: number;
  /** Safety stock in standard deviations of the protected demand. */
  factor: number;
}

/**
 * Mean and deviation of demand over lead time and review: σ² = (L + R)·σ_d² + d̄²·σ_L².
 *
 * @example
 * protectedDemand({ demandMean: 2500, demandSd: 500, leadTime: 2 }) // mean 5000, sd 707.1
 */
export function protectedDemand(input: ProtectionInput): { mean: number; sd: number } {
  const { demandMean, demandSd, leadTime, leadTimeSd = 0, review = 0 } = input;
  const time = leadTime + review;
  if (!(demandSd >= 0 && leadTime >= 0 && leadTimeSd >= 0 && review >= 0)) {
    throw new PlanningError("value", say`Deviations, lead time and review must be numbers, 0 or more.`);
  }
  const variance = time * demandSd ** 2 + (leadTimeSd > 0 ? (demandMean * leadTimeSd) ** 2 : 0);
  return { mean: demandMean * time, sd: Math.sqrt(variance) };
}

/**
 * Safety stock for a target service.
 *
 * With `cycle` the level is the quantile of the protected demand. With `fill` the expected units short in a cycle are
 * (1 − service) × lot, the usual form that ignores shortage left from the cycle before.
 *
 * @throws "number" for a service not between 0 and 1; "value" when the fill rate lacks its lot
 * Source: Silver, Pyke and Peterson; Chopra and Meindl, chapter 12.
 * @example
 * safetyStock({ service: 0.9, demandMean: 2500, demandSd: 500, leadTime: 2 }).safetyStock // 906.19
 */
export function safetyStock(input: SafetyStockInput): SafetyStock {
  const { service, basis = "cycle", lot, distribution = "normal" } = input;
  requireService(service);
  const { mean, sd } = protectedDemand(input);
  // Poisson demand varies by itself, where there is any.
  if (sd === 0 && (distribution !== "poisson" || mean === 0))
    return { safetyStock: 0, level: mean, factor: 0 };
  const demand = demandDistribution(distribution, mean, sd);
  const level =
    basis === "cycle"
      ? demand.quantile(service)
      : levelForLoss(demand, allowedShortage(service, lot), distribution);
  return { safetyStock: level - mean, level, factor: (level - mean) / demand.sd };
}

/** @throws "number" for a service that no stock gives */
export function requireService(service: number): void {
  if (service > 0 && service < 1) return;
  throw new PlanningError(
    "number",
    say`A service of ${service} has no finite safety stock; use a fraction between 0 and 1, e.g. 0.95.`,
  );
}

/** Expected units short in a cycle that a fill rate allows. */
export function allowedShortage(service: number, lot: number | undefined): number {
  if (!(lot !== undefined && lot > 0)) {
    throw new PlanningError("value", say`A fill rate needs the lot size (order quantity), a number above 0.`);
  }
  return (1 - service) * lot;
}

/** The level whose expected shortage is `shortage`. */
export function levelForLoss(
  demand: DemandDistribution,
  shortage: number,
  name: DistributionName | "empirical",
): number {
  if (name === "normal") return demand.mean + demand.sd * inverseNormalLoss(shortage / demand.sd);
  let low = demand.mean - shortage;
  let high = demand.mean + 10 * demand.sd;
  while (demand.sd > 0 && demand.loss(high) > shortage) high += 10 * demand.sd;
  for (let step = 0; step < 100 && high - low > 1e-10 * Math.max(1, high); step++) {
    const middle = (low + high) / 2;
    if (demand.loss(middle) > shortage) low = middle;
    else high = middle;
  }
  return demand.whole ? Math.ceil(high - 1e-9) : high;
}
