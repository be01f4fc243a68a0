import { demandDistribution } from "./demandDistribution";
import { protectedDemand, type ProtectionInput } from "./safetyStock";

/** What a stock level gives. */
export interface ServiceLevel {
  /** Probability of no stock-out in a cycle (P1). */
  cycleService: number;
  /** Part of demand served from stock (P2); NaN without a lot. */
  fillRate: number;
  /** Expected units short in a cycle. */
  expectedShortage: number;
}

/**
 * Service of a reorder point (or order-up-to level): cycle service, fill rate and expected shortage.
 *
 * @param level units: mean demand of the protected time plus safety stock
 * @param lot order quantity, for the fill rate
 * @example
 * serviceLevel(6000, { demandMean: 2500, demandSd: 500, leadTime: 2 }, 10000).fillRate // 0.997487
 */
export function serviceLevel(level: number, input: ProtectionInput, lot?: number): ServiceLevel {
  const { mean, sd } = protectedDemand(input);
  const demand = demandDistribution(input.distribution ?? "normal", mean, sd);
  const expectedShortage = demand.loss(level);
  return {
    cycleService: demand.cdf(level),
    fillRate: lot !== undefined && lot > 0 ? 1 - expectedShortage / lot : NaN,
    expectedShortage,
  };
}
