import { at } from "../supplyModel";
import type { LotCosts } from "./lotHeuristics";

/**
 * Wagner and Whitin's dynamic programme: the cheapest lots when each serves whole periods. Costs may change from period
 * to period. Time grows with the square of the periods.
 *
 * @example
 * wagnerWhitin(Float64Array.of(40, 20, 10, 30, 20), { setup: 100, holding: 2 }) // [70, 0, 0, 50, 0]
 */
export function wagnerWhitin(needed: Float64Array, costs: LotCosts): Float64Array {
  const periods = needed.length;
  const best = new Float64Array(periods + 1);
  /** Where the lot of period t ends (exclusive); t itself when nothing is made in t. */
  const until = new Int32Array(periods);
  for (let t = periods - 1; t >= 0; t--) {
    best[t] = Infinity;
    if (needed[t] === 0) {
      best[t] = best[t + 1];
      until[t] = t;
    }
    let cost = at(costs.setup, t, 0);
    let unit = at(costs.unit, t, 0);
    for (let end = t; end < periods; end++) {
      if (end > t) unit += at(costs.holding, end - 1, 0);
      cost += unit * needed[end];
      if (cost + best[end + 1] < best[t]) {
        best[t] = cost + best[end + 1];
        until[t] = end + 1;
      }
    }
  }
  const lots = new Float64Array(periods);
  for (let t = 0; t < periods; t = Math.max(t + 1, until[t])) {
    for (let k = t; k < until[t]; k++) lots[t] += needed[k];
  }
  return lots;
}
