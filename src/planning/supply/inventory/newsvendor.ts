import { PlanningError } from "../../errors";
import {
  demandDistribution,
  empiricalDemand,
  type DemandDistribution,
  type DistributionName,
  type ObservedDemand,
} from "./demandDistribution";
import { say } from "../../words";

export interface Newsvendor {
  /** Units to order: the critical ratio's quantile of demand. */
  quantity: number;
  criticalRatio: number;
  /** Expected cost of too much and too little. */
  cost: number;
  /** Expected units left over, and short. */
  left: number;
  short: number;
  /** Expected units sold. */
  sold: number;
  /** Underage × mean demand − cost: the margin kept, when underage is the margin lost on a unit short. */
  profit: number;
}

/** Demand by the name of its distribution. */
export interface NamedDemand {
  name: DistributionName;
  mean: number;
  sd: number;
}

/**
 * The one-time order quantity that balances the cost of a unit short (underage) with that of a unit left (overage).
 *
 * @param demand distribution, or observations of demand
 * @throws "value" when a cost is negative or both are zero
 * @example
 * newsvendor({ name: "normal", mean: 50, sd: 8 }, 0.7, 0.18).quantity // 56.60395592743389
 */
export function newsvendor(
  demand: NamedDemand | ObservedDemand,
  underage: number,
  overage: number,
  quantity?: number,
): Newsvendor {
  if (!(underage >= 0 && overage >= 0 && underage + overage > 0)) {
    throw new PlanningError("value", say`Underage and overage must be 0 or more, and one of them above 0.`);
  }
  const distribution =
    "values" in demand ? empiricalDemand(demand) : demandDistribution(demand.name, demand.mean, demand.sd);
  const criticalRatio = underage / (underage + overage);
  if (quantity === undefined && !Number.isFinite(distribution.quantile(criticalRatio))) {
    throw new PlanningError(
      "number",
      overage === 0
        ? say`With an overage of 0 no quantity is too large; enter what a unit left over costs.`
        : say`With an underage of 0 no quantity is too small; enter what a unit short costs.`,
    );
  }
  return outcome(
    distribution,
    underage,
    overage,
    criticalRatio,
    quantity ?? distribution.quantile(criticalRatio),
  );
}

function outcome(
  demand: DemandDistribution,
  underage: number,
  overage: number,
  criticalRatio: number,
  quantity: number,
): Newsvendor {
  const short = demand.loss(quantity);
  const left = quantity - demand.mean + short;
  const cost = overage * left + underage * short;
  return {
    quantity,
    criticalRatio,
    cost,
    left,
    short,
    sold: demand.mean - short,
    profit: underage * demand.mean - cost,
  };
}
