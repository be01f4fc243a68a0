import {
  discountedOrder,
  economicOrder,
  type EconomicOrderInput,
  type PriceBreak,
} from "../../planning/supply/inventory/economicOrder";
import type { DistributionName } from "../../planning/supply/inventory/demandDistribution";
import { newsvendor, type Newsvendor } from "../../planning/supply/inventory/newsvendor";
import {
  reorderPolicy,
  type PolicyInput,
  type PolicyLevels,
  type PolicyName,
} from "../../planning/supply/inventory/reorderPolicy";
import { serviceLevel, type ServiceLevel } from "../../planning/supply/inventory/serviceLevel";
import type { ProtectionInput } from "../../planning/supply/inventory/safetyStock";

export interface ServiceInput extends ProtectionInput {
  /** Units: mean demand of the protected time plus safety stock. */
  level: number;
  lot?: number;
}

export const serviceOf = ({ level, lot, ...input }: ServiceInput): ServiceLevel =>
  serviceLevel(level, input, lot);

export interface OrderInput extends EconomicOrderInput {
  breaks?: readonly PriceBreak[];
  discount: "allUnits" | "incremental";
}

export interface OrderAnswer {
  quantity: number;
  cost: number;
  orders: number;
  cycle: number;
  backlog: number;
}

/** The order quantity, with price breaks or without. */
export function orderOf({ breaks, discount, ...input }: OrderInput): OrderAnswer {
  if (!breaks) return economicOrder(input);
  const { quantity, cost } = discountedOrder(input.demand, input.orderCost, input.holding, breaks, discount);
  return { quantity, cost, orders: input.demand / quantity, cycle: quantity / input.demand, backlog: 0 };
}

export interface NewsvendorInput {
  demand: { name: DistributionName; mean: number; sd: number } | Float64Array;
  underage: number;
  overage: number;
}

export const newsvendorOf = ({ demand, underage, overage }: NewsvendorInput): Newsvendor =>
  newsvendor(demand, underage, overage);

export interface PolicyRequest {
  policy: PolicyName;
  input: PolicyInput;
}

export const policyOf = ({ policy, input }: PolicyRequest): PolicyLevels => reorderPolicy(policy, input);
