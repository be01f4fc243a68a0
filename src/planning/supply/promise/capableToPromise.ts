import { PlanningError } from "../../errors";
import { say } from "../../words";

/** A resource or material that an order needs, with what is still free of it in each period. */
export interface PromiseNeed {
  name: string;
  /** Hours or units free, one a period. */
  free: Float64Array;
  /** Hours or units that one unit of the order takes. */
  perUnit: number;
  /** Periods before delivery in which it is taken. */
  offset?: number;
}

export interface PromiseRequest {
  quantity: number;
  /** Period (from 0) in which the customer wants it. */
  due: number;
  /** Discrete available to promise, units a period. */
  promise: Float64Array;
  /** What making more takes; without any, only stock and scheduled lots can be promised. */
  needs?: readonly PromiseNeed[];
  /** Fewest periods from now to delivery of what is made anew. */
  leadTime?: number;
}

export interface DeliveryPromise {
  /** Period in which the whole quantity can be there; -1 when not within the horizon. */
  complete: number;
  /** Units that can be there by the due period. */
  onTime: number;
  /** Deliveries from stock and scheduled lots, and from new production, units a period. */
  fromStock: Float64Array;
  made: Float64Array;
  /** What keeps the whole from being there on time; empty when it is. */
  binding: string;
}

/**
 * Capable to promise: the earliest delivery of an order, first from what is available to promise, then from new
 * production within free capacity and material, as late as the due date allows and after it as early as possible.
 *
 * @throws "value" for a quantity that is not above 0 or lists of different length
 * @example
 * capableToPromise({ quantity: 10, due: 1, promise: Float64Array.of(4, 0),
 *   needs: [{ name: "Line 1", free: Float64Array.of(3, 3), perUnit: 1 }] }).complete // 1
 */
export function capableToPromise(request: PromiseRequest): DeliveryPromise {
  const { quantity, due, promise, needs = [], leadTime = 0 } = request;
  const periods = promise.length;
  if (!(quantity > 0))
    throw new PlanningError("value", say`An order of ${quantity} units cannot be promised.`);
  if (needs.some((need) => need.free.length !== periods)) {
    throw new PlanningError(
      "value",
      say`Available to promise has ${periods} periods; every free capacity needs as many.`,
    );
  }
  const free = needs.map((need) => need.free.map((value) => Math.max(0, Number.isNaN(value) ? 0 : value)));
  const result: DeliveryPromise = {
    complete: -1,
    onTime: 0,
    fromStock: new Float64Array(periods),
    made: new Float64Array(periods),
    binding: "",
  };
  const available = withoutOversold(promise);
  let missing = quantity;
  let binding = "";
  const last = Math.min(due, periods - 1);
  // Up to the due date the latest lots first: what is earlier stays free for earlier orders.
  for (let t = last; t >= 0 && missing > 1e-9; t--) missing -= takeStock(result, available, t, missing);
  for (let t = last; t >= 0 && missing > 1e-9; t--) {
    const made = make(t, missing);
    missing -= made.units;
    // The period nearest to the due date says what is missing there.
    if (missing > 1e-9 && binding === "") binding = made.binding;
  }
  result.onTime = quantity - missing;
  if (missing > 1e-9) result.binding = binding || say`nothing more is scheduled`;
  for (let t = last + 1; t < periods && missing > 1e-9; t++) {
    missing -= takeStock(result, available, t, missing);
    if (missing > 1e-9) missing -= make(t, missing).units;
  }
  if (missing <= 1e-9) result.complete = lastDelivery(result);
  return result;

  function make(t: number, wanted: number): { units: number; binding: string } {
    if (t < leadTime)
      return {
        units: 0,
        binding: leadTime === 1 ? say`lead time of 1 period` : say`lead time of ${leadTime} periods`,
      };
    let units = wanted;
    let limit = needs.length === 0 ? say`nothing can be made anew` : "";
    if (needs.length === 0) units = 0;
    needs.forEach((need, k) => {
      const period = t - (need.offset ?? 0);
      const possible = period < 0 ? 0 : need.perUnit > 0 ? free[k][period] / need.perUnit : Infinity;
      if (possible >= units) return;
      units = possible;
      limit =
        period < 0
          ? say`${need.name} would have been needed before period 1`
          : say`${need.name} in period ${period + 1}`;
    });
    needs.forEach((need, k) => {
      if (units > 0) free[k][t - (need.offset ?? 0)] -= units * need.perUnit;
    });
    result.made[t] += units;
    return { units, binding: limit };
  }
}

/** What of an order comes in one period. */
export interface Delivery {
  /** Period from 0. */
  period: number;
  units: number;
  fromStock: number;
  made: number;
  /** Units of the order that have not come by then; of the last delivery what the horizon cannot deliver. */
  open: number;
}

/** The parts of a promise in the order in which they come. */
export function deliveriesOf({ fromStock, made }: DeliveryPromise, quantity: number): Delivery[] {
  let open = quantity;
  return Array.from(fromStock.keys()).flatMap((period): Delivery[] => {
    const units = fromStock[period] + made[period];
    if (!(units > 1e-9)) return [];
    open = Math.max(0, open - units);
    // The last digits of the sums are nothing that anybody waits for.
    if (open <= 1e-9) open = 0;
    return [{ period, units, fromStock: fromStock[period], made: made[period], open }];
  });
}

/** What is oversold in a period has been promised to others: the next lots go to them first. */
function withoutOversold(promise: Float64Array): Float64Array {
  let owed = 0;
  return promise.map((units) => {
    const left = (Number.isNaN(units) ? 0 : units) - owed;
    owed = Math.max(0, -left);
    return Math.max(0, left);
  });
}

function takeStock(result: DeliveryPromise, promise: Float64Array, t: number, wanted: number): number {
  const units = Math.min(wanted, promise[t]);
  result.fromStock[t] += units;
  return units;
}

function lastDelivery(result: DeliveryPromise): number {
  let last = 0;
  result.made.forEach((units, t) => {
    if (units + result.fromStock[t] > 1e-9) last = t;
  });
  return last;
}
