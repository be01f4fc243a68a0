import type { Rows } from "../rows";

/** How an item is made on the shared resource. */
export interface LotItem {
  setupCost: number;
  /** Hours of a set-up and of a unit. */
  setupHours: number;
  hoursPerUnit: number;
  /** Money a unit in stock at the end of a period. */
  holding: number;
}

export interface CapacitatedLotProblem {
  items: readonly LotItem[];
  /** Net requirements, items × periods, units; blank counts as 0. */
  demand: Rows;
  /** Hours of each period. */
  capacity: Float64Array;
}
