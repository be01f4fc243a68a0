import { PlanningError } from "../errors";
import { say } from "../words";

export interface ConsumptionOptions {
  /** How many earlier periods an order may use up once its own is empty. Default 0. */
  backward?: number;
  /** How many later periods, once the earlier ones are empty too. Default 0. */
  forward?: number;
}

/** What is left of a forecast once orders have used it up; one number a period. */
export interface Consumption {
  /** Forecast still open. */
  net: Float64Array;
  /** Forecast used up by orders. */
  consumed: Float64Array;
  /** Net forecast plus all orders: the demand to plan for. */
  total: Float64Array;
  /** Orders beyond every forecast in reach. */
  excess: Float64Array;
}

/**
 * Forecast consumption: orders use up the forecast of their own period, then of earlier periods from near to far, then of
 * later ones. Orders beyond that stay in the total demand.
 *
 * Source: the netting order of frePPLe and of D365's reduction key.
 * @param forecast units a period; blank counts as 0
 * @param orders units a period; blank counts as 0
 * @throws PlanningError value when the lists differ in length or an order is negative
 * @example
 * consumeForecast(Float64Array.of(350, 350), Float64Array.of(300, 500), { backward: 1 }).net; // [0, 0]
 */
export function consumeForecast(
  forecast: Float64Array,
  orders: Float64Array,
  { backward = 0, forward = 0 }: ConsumptionOptions = {},
): Consumption {
  if (forecast.length !== orders.length) {
    throw new PlanningError(
      "value",
      say`The forecast has ${forecast.length} periods and the orders ${orders.length}; give as many.`,
    );
  }
  const net = forecast.map(known);
  const excess = new Float64Array(net.length);
  orders.forEach((order, t) => {
    if (order < 0)
      throw new PlanningError(
        "value",
        say`The order of period ${t + 1} is ${order}; an order cannot be negative.`,
      );
    let left = known(order);
    for (const period of reach(t, net.length, backward, forward)) {
      const open = Math.max(0, net[period]);
      // What is left of a forecast or an order by rounding only is nothing.
      const isEven = open > 0 && Math.abs(left - open) <= 1e-12 * open;
      const used = Math.min(left, open);
      net[period] = isEven ? 0 : net[period] - used;
      left = isEven ? 0 : left - used;
    }
    excess[t] = left;
  });
  return {
    net,
    consumed: forecast.map((units, t) => known(units) - net[t]),
    total: net.map((units, t) => units + known(orders[t])),
    excess,
  };
}

/** The own period, then earlier ones from near to far, then later ones. */
function* reach(t: number, periods: number, backward: number, forward: number): Generator<number> {
  yield t;
  for (let k = 1; k <= backward && t - k >= 0; k++) yield t - k;
  for (let k = 1; k <= forward && t + k < periods; k++) yield t + k;
}

function known(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
