import { PlanningError } from "../../errors";
import { say } from "../../words";

/**
 * - `discrete`: what each lot leaves unsold until the next one;
 * - `cumulative`: those added up, so that each period shows all that can be promised by then (with look-ahead);
 * - `withoutLookAhead`: stock and lots so far minus orders so far, blind to later orders.
 */
export type PromiseMode = "discrete" | "cumulative" | "withoutLookAhead";

/**
 * Available to promise. A lot that later orders overdraw takes what it lacks from the nearest earlier lots; what even
 * they cannot cover stays as a negative number in the first period.
 *
 * @param schedule lots received, units a period
 * @param orders booked orders, units a period
 * @param promise where to write it, zeros at first: memory row by row takes longer than the sums. Default a new row
 * @example
 * availableToPromise(64, Float64Array.of(0, 0, 70), Float64Array.of(33, 20, 10), "discrete") // [11, 0, 60]
 */
export function availableToPromise(
  onHand: number,
  schedule: Float64Array,
  orders: Float64Array,
  mode: PromiseMode = "discrete",
  promise: Float64Array = new Float64Array(schedule.length),
): Float64Array {
  if (schedule.length !== orders.length) {
    throw new PlanningError(
      "value",
      say`The schedule has ${schedule.length} periods and the orders ${orders.length}.`,
    );
  }
  const known = (value: number): number => (Number.isNaN(value) ? 0 : value);
  const periods = schedule.length;
  if (mode === "withoutLookAhead") {
    let balance = onHand;
    for (let t = 0; t < periods; t++) promise[t] = balance += known(schedule[t]) - known(orders[t]);
    return promise;
  }
  let overdrawn = 0;
  let booked = 0;
  for (let t = periods - 1; t >= 0; t--) {
    booked += known(orders[t]);
    const supply = known(schedule[t]) + (t === 0 ? onHand : 0);
    if (supply === 0 && t > 0) continue;
    const left = supply - booked - overdrawn;
    overdrawn = t > 0 ? Math.max(0, -left) : 0;
    promise[t] = t > 0 ? Math.max(0, left) : left;
    booked = 0;
  }
  if (mode === "discrete") return promise;
  for (let t = 1; t < periods; t++) promise[t] += promise[t - 1];
  return promise;
}
