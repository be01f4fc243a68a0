import { PlanningError } from "../../planning/errors";
import {
  discountedOrder,
  economicOrder,
  type EconomicOrder,
  type EconomicOrderInput,
  type PriceBreak,
} from "../../planning/supply/inventory/economicOrder";
import type { ObservedDemand } from "../../planning/supply/inventory/demandDistribution";
import { newsvendor, type NamedDemand, type Newsvendor } from "../../planning/supply/inventory/newsvendor";
import {
  reorderPolicy,
  type PolicyInput,
  type PolicyLevels,
  type PolicyName,
} from "../../planning/supply/inventory/reorderPolicy";
import { serviceLevel, type ServiceLevel } from "../../planning/supply/inventory/serviceLevel";
import { empiricalSafetyStock } from "../../planning/supply/inventory/empiricalStock";
import {
  safetyStock,
  type ProtectionInput,
  type SafetyStock,
  type SafetyStockInput,
} from "../../planning/supply/inventory/safetyStock";
import { say } from "../../planning/words";

/** With errors the stock follows from them, else from a distribution. */
export type StockRequest = SafetyStockInput & { errors?: Float64Array };

export function safetyStockOf({ errors, ...input }: StockRequest): SafetyStock {
  if (!errors) return safetyStock(input);
  if ((input.leadTimeSd ?? 0) === 0) return empiricalSafetyStock({ ...input, errors });
  throw new PlanningError(
    "value",
    say`With errors the lead time is fixed; leave lead_sd out, or give demand_sd instead of errors.`,
  );
}

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
  /** Auto: with price breaks a holding below 1 is a rate of the price, and money from 1 on. */
  holdingBasis: "auto" | "rate" | "money";
}

/** The order quantity, with price breaks or without. */
export function orderOf({ breaks, discount, holdingBasis, ...input }: OrderInput): EconomicOrder {
  if (!breaks) {
    if (holdingBasis !== "rate") return economicOrder(input);
    throw new PlanningError("value", say`A holding rate needs prices: give price_breaks, such as {0,25}.`);
  }
  const rated = input.holding < 1 ? "rate" : "money";
  const basis = holdingBasis === "auto" ? rated : holdingBasis;
  const { quantity, cost, orders, cycle, backlog } = discountedOrder({
    ...input,
    breaks,
    discount,
    holdingBasis: basis,
  });
  return { quantity, cost, orders, cycle, backlog };
}

export interface NewsvendorInput {
  demand: NamedDemand | ObservedDemand;
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
