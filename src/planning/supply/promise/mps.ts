import { PlanningError } from "../../errors";
import { availableToPromise } from "./availableToPromise";
import { say } from "../../words";

export interface MasterScheduleInput {
  /** Units a period. */
  forecast: Float64Array;
  /** Customer orders booked. */
  orders: Float64Array;
  onHand: number;
  /** Quantity of a scheduled lot; 0 means lot for lot. */
  lot?: number;
  safetyStock?: number;
  /** Periods in which only orders count as demand. */
  demandFence?: number;
  /** Periods in which nothing new is scheduled; only firm lots stand there. */
  planningFence?: number;
  /** Firm planned lots, kept as they are. */
  firm?: Float64Array;
}

/** The rows of a master schedule, one number a period. */
export interface MasterSchedule {
  /** Projected available balance. */
  available: Float64Array;
  schedule: Float64Array;
  /** Available to promise; 0 in periods without a lot. */
  promise: Float64Array;
}

/**
 * Master production schedule: within the demand fence only orders count, beyond it the greater of forecast and orders;
 * within the planning fence only firm lots stand, beyond it a lot is added whenever the balance would fall below the
 * safety stock.
 *
 * @throws "value" when the lists differ in length
 * Source: Stevenson, Operations Management; Vollmann, Berry, Whybark.
 * @example
 * masterSchedule({ forecast: Float64Array.of(30, 30), orders: Float64Array.of(33, 20), onHand: 64, lot: 70 }).available
 * // [31, 1]
 */
export function masterSchedule(input: MasterScheduleInput): MasterSchedule {
  const {
    forecast,
    orders,
    onHand,
    lot = 0,
    safetyStock = 0,
    demandFence = 0,
    planningFence = 0,
    firm,
  } = input;
  const periods = forecast.length;
  if (orders.length !== periods || (firm && firm.length !== periods)) {
    throw new PlanningError("value", say`Forecast, orders and firm lots need the same number of periods.`);
  }
  const available = new Float64Array(periods);
  const schedule = new Float64Array(periods);
  let balance = onHand;
  for (let t = 0; t < periods; t++) {
    const booked = known(orders[t]);
    const demand = t < demandFence ? booked : Math.max(known(forecast[t]), booked);
    schedule[t] = known(firm?.[t] ?? 0);
    balance += schedule[t] - demand;
    if (t >= planningFence && balance < safetyStock - 1e-9) {
      const need = safetyStock - balance;
      const added = lot > 0 ? Math.ceil(need / lot - 1e-9) * lot : need;
      schedule[t] += added;
      balance += added;
    }
    available[t] = balance;
  }
  return { available, schedule, promise: availableToPromise(onHand, schedule, orders, "discrete") };
}

const known = (value: number): number => (Number.isNaN(value) ? 0 : value);
