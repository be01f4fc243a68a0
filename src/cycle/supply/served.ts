import type { DemandStream } from "../../planning/supply/supplyModel";
import { sumOf } from "../sums";

/**
 * Part of the demand of the first `periods` that is served in its month, 0 to 1. What waits has waited longest where
 * stock goes to the oldest orders first: a unit is late once, however many months it waits.
 */
export function servedInMonth(
  demand: readonly Pick<DemandStream, "quantity">[],
  backlog: readonly Float64Array[],
  periods: number,
): number {
  const asked = sumOf(demand.map(({ quantity }) => sumOf(quantity.subarray(0, periods))));
  const late = sumOf(
    demand.map(({ quantity }, s) => {
      let units = 0;
      for (let t = 0; t < periods; t++) units += Math.min(backlog[s][t], quantity[t]);
      return units;
    }),
  );
  return asked > 0 ? 1 - late / asked : 1;
}
