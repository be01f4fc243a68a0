import type { ModelBuilder } from "./modelBuilder";
import type { SupplyLayout } from "./supplyLayout";
import type { SupplyModel } from "./supplyModel";

/**
 * - `optimal`: no further restriction;
 * - `chase`: no stock beyond the safety stock and what the opening stock leaves;
 * - `level`: every `make` activity runs at one rate, without overtime, extra shifts or subcontracting;
 * - `hybrid`: one rate in regular hours, topped up by overtime, extra shifts and subcontracting.
 */
export type SupplyPolicy = "optimal" | "chase" | "level" | "hybrid";

export interface SupplyFormulation {
  /** Cost: the cheapest way to serve. Margin: unmet demand also loses its revenue. Default "cost". */
  objective?: "cost" | "margin";
  policy?: SupplyPolicy;
  external?: ExternalParts;
}

/** What it takes to read a plan from the columns of its model. */
export interface Formulation {
  model: SupplyModel;
  layout: SupplyLayout;
  objective: "cost" | "margin";
  policy: SupplyPolicy;
  external?: ExternalParts;
}

/**
 * Parts of the model that belong to others: they have rows, in which the columns of this model show what they take and
 * give, but no columns of their own. 1 marks a part as external; pools and storages are so together.
 */
export interface ExternalParts {
  points: Uint8Array;
  resources: Uint8Array;
  shared: boolean;
  /** What a unit of each external point costs when it is not scarce. */
  prices: Float64Array;
}

/** What the parts of the formulation share while they add rows and columns. */
export interface Formulating extends Formulation {
  builder: ModelBuilder;
  /** Independent demand of each stock point, all customers, units a period. */
  demandAt: Float64Array[];
  /** Storage of each stock point, -1 without one. */
  storageOf: Int32Array;
}
