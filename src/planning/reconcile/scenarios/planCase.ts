import type { SupplyModel } from "../../supply/supplyModel";

/** A way between two sites: what it carries, and what that costs a unit and a period in which it runs. */
export interface CaseLane {
  /** Positions in the model's activities. */
  activities: readonly number[];
  costPerUnit: number;
  costFixed: number;
  /** Kilograms a unit; 0 where nothing is said. */
  co2PerUnit: number;
  /** Duty on a unit of each of its activities, in their order; missing where there is none. */
  duties?: readonly number[];
}

/**
 * A plan's inputs as scenarios change them: the supply model, and what units earn and cost. Lists follow the model's
 * demand streams, stock points and activities; rows have one number a period of the model.
 */
export interface PlanCase {
  model: SupplyModel;
  /** First period, 12 · year + month − 1. */
  first: number;
  /** Periods that are reported; those after them only keep the plan from stopping at its end. */
  horizon: number;
  /**
   * Item and family of each stock point, and the part of the item's demand and target that stands there; 1 where the
   * item has one place.
   */
  points: readonly { item: string; family: string; service: number; share: number }[];
  /** None where all sites are one place. */
  lanes: readonly CaseLane[];
  /** Supplier of each activity; empty for making. */
  suppliers: readonly string[];
  /** Resources of the company; those after them are suppliers' limits. */
  ownResources: number;
  /** Kilograms an hour of each of the company's resources; 0 where nothing is said. */
  co2PerHour: Float64Array;
  /** Price and standard cost a unit of each demand stream; NaN when unknown. */
  price: readonly Float64Array[];
  cost: readonly Float64Array[];
  /** Standard cost a unit of each stock point by period, for the value of stock. */
  stockCost: readonly Float64Array[];
  /** Cost of each activity as the standard costs have it: what the plan pays above it is a variance. */
  standardCost: Float64Array;
  /** Currency by period. */
  fixedCost: Float64Array;
  daysReceivable: number;
  daysPayable: number;
  earlierRevenue: Float64Array;
}
