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
}

/** What the parts of the formulation share while they add rows and columns. */
export interface Formulating {
  model: SupplyModel;
  builder: ModelBuilder;
  layout: SupplyLayout;
  objective: "cost" | "margin";
  policy: SupplyPolicy;
  /** Independent demand of each stock point, all customers, units a period. */
  demandAt: Float64Array[];
  /** Storage of each stock point, -1 without one. */
  storageOf: Int32Array;
}
