import { PlanningError } from "../../errors";

/** Demand and costs of an item, all for the same length of time, e.g. a year. */
export interface EconomicOrderInput {
  demand: number;
  orderCost: number;
  /** Money a unit held. */
  holding: number;
  /** Money a unit waiting; makes planned backorders possible. */
  backorder?: number;
  /** Units made in the same time, when stock fills gradually. Must exceed demand. */
  productionRate?: number;
}

export interface EconomicOrder {
  quantity: number;
  /** Ordering, holding and backorder cost. */
  cost: number;
  /** Orders in the time, and time between two. */
  orders: number;
  cycle: number;
  /** Largest planned backlog. */
  backlog: number;
}

/**
 * Economic order quantity √(2·demand·order cost ÷ holding), with planned backorders × √((h + p) ÷ p) and gradual
 * filling ÷ √(1 − demand ÷ rate).
 *
 * @throws "number" when the production rate does not exceed demand
 * Source: Harris 1913; Taft 1918.
 * @example
 * economicOrder({ demand: 1300, orderCost: 8, holding: 0.225 }).quantity // 304.0467800264368
 */
export function economicOrder(input: EconomicOrderInput): EconomicOrder {
  const { demand, orderCost, holding, backorder, productionRate } = input;
  if (!(demand >= 0 && orderCost >= 0 && holding > 0)) {
    throw new PlanningError("value", "Demand and order cost must be 0 or more and the holding cost above 0.");
  }
  if (productionRate !== undefined && !(productionRate > demand)) {
    throw new PlanningError(
      "number",
      `A production rate of ${productionRate} never gets ahead of a demand of ${demand}.`,
    );
  }
  const filling = productionRate === undefined ? 1 : 1 - demand / productionRate;
  const waiting = backorder === undefined ? 1 : backorder / (holding + backorder);
  const effective = holding * filling * waiting;
  const quantity = Math.sqrt((2 * demand * orderCost) / effective);
  return {
    quantity,
    cost: Math.sqrt(2 * demand * orderCost * effective),
    orders: quantity > 0 ? demand / quantity : 0,
    cycle: demand > 0 ? quantity / demand : Infinity,
    backlog: quantity * filling * (1 - waiting),
  };
}

/** From `from` units on the price is `price`. */
export interface PriceBreak {
  from: number;
  price: number;
}

/**
 * Order quantity under price breaks. `allUnits`: the price of the reached break holds for the whole order;
 * `incremental`: only for the units beyond it. The holding cost is a rate of the unit's (average) price.
 *
 * @returns quantity and the cost of ordering, holding and buying
 * Source: Snyder and Shen, section 3.4.
 * @example
 * discountedOrder(1300, 8, 0.3, [{ from: 0, price: 0.75 }, { from: 400, price: 0.72 }, { from: 800, price: 0.68 }])
 */
export function discountedOrder(
  demand: number,
  orderCost: number,
  holdingRate: number,
  breaks: readonly PriceBreak[],
  kind: "allUnits" | "incremental" = "allUnits",
): { quantity: number; cost: number; price: number } {
  if (breaks.length === 0 || !(holdingRate > 0)) {
    throw new PlanningError("value", "Give at least one price, and a holding rate above 0.");
  }
  const sorted = [...breaks].sort((a, b) => a.from - b.from);
  let saved = 0;
  let best = { quantity: NaN, cost: Infinity, price: NaN };
  sorted.forEach(({ from, price }, k) => {
    if (k > 0) saved += (sorted[k - 1].price - price) * from;
    const until = sorted[k + 1]?.from ?? Infinity;
    // Buying Q in the incremental scheme costs price·Q + saved: the constant acts like a higher order cost.
    const fixed = kind === "incremental" ? orderCost + saved : orderCost;
    const quantity = Math.min(until, Math.max(from, Math.sqrt((2 * fixed * demand) / (holdingRate * price))));
    if (quantity >= until && until !== Infinity) return;
    const average = kind === "incremental" ? price + saved / quantity : price;
    const cost = demand * average + (orderCost * demand) / quantity + (holdingRate * average * quantity) / 2;
    if (cost < best.cost) best = { quantity, cost, price: average };
  });
  return best;
}
