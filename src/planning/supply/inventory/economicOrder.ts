import { PlanningError } from "../../errors";
import { say } from "../../words";

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
  /** Orders in the time, and time between two; infinite where an order costs nothing, or nothing is ever ordered. */
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
    throw new PlanningError(
      "value",
      say`Demand and order cost must be 0 or more and the holding cost above 0.`,
    );
  }
  if (productionRate !== undefined && !(productionRate > demand)) {
    throw new PlanningError(
      "number",
      say`A production rate of ${productionRate} never gets ahead of a demand of ${demand}.`,
    );
  }
  const filling = productionRate === undefined ? 1 : 1 - demand / productionRate;
  const waiting = backorder === undefined ? 1 : backorder / (holding + backorder);
  const effective = holding * filling * waiting;
  const quantity = Math.sqrt((2 * demand * orderCost) / effective);
  return {
    quantity,
    cost: Math.sqrt(2 * demand * orderCost * effective),
    orders: demand > 0 ? demand / quantity : 0,
    cycle: demand > 0 ? quantity / demand : Infinity,
    backlog: quantity * filling * (1 - waiting),
  };
}

/** From `from` units on the price is `price`. */
export interface PriceBreak {
  from: number;
  price: number;
}

export interface DiscountedOrderInput extends EconomicOrderInput {
  breaks: readonly PriceBreak[];
  /** Whether `holding` is a part of the unit's (average) price or money a unit. */
  holdingBasis: "rate" | "money";
  /** The price of the reached break for the whole order, or for the units beyond it alone. Default "allUnits". */
  discount?: "allUnits" | "incremental";
}

/**
 * Order quantity under price breaks, with planned backorders and gradual filling as in `economicOrder`.
 *
 * @returns as `economicOrder`, the cost with that of buying; and the price a unit paid on average
 * @throws "value" without prices, "number" when the production rate does not exceed demand
 * Source: Snyder and Shen, section 3.4.
 * @example
 * discountedOrder({ demand: 816, orderCost: 12, holding: 4, holdingBasis: "money",
 *   breaks: [{ from: 1, price: 20 }, { from: 100, price: 16 }] }).quantity // 100
 */
export function discountedOrder(input: DiscountedOrderInput): EconomicOrder & { price: number } {
  const { demand, orderCost, holding, backorder, productionRate, breaks, discount = "allUnits" } = input;
  if (breaks.length === 0) throw new PlanningError("value", say`Give at least one price.`);
  // The same checks, and what gradual filling and waiting leave of the holding cost.
  const plain = economicOrder({ demand, orderCost, holding, backorder, productionRate });
  if (demand === 0) return { ...plain, price: Math.min(...breaks.map(({ price }) => price)) };
  const filling = productionRate === undefined ? 1 : 1 - demand / productionRate;
  const sorted = [...breaks].sort((a, b) => a.from - b.from);
  let saved = 0;
  let best = { quantity: NaN, cost: Infinity, price: NaN, waiting: 1 };
  sorted.forEach(({ from, price }, k) => {
    if (k > 0) saved += (sorted[k - 1].price - price) * from;
    const until = sorted[k + 1]?.from ?? Infinity;
    // Buying Q in the incremental scheme costs price·Q + saved: the constant acts like a higher order cost.
    const isIncremental = discount === "incremental";
    const fixed = isIncremental ? orderCost + saved : orderCost;
    const held = input.holdingBasis === "rate" ? holding * price : holding;
    const waiting = backorder === undefined ? 1 : backorder / (held + backorder);
    const lone = Math.sqrt((2 * fixed * demand) / (held * filling * waiting));
    const quantity = Math.min(until, Math.max(from, lone));
    if (quantity >= until && until !== Infinity) return;
    const average = isIncremental ? price + saved / quantity : price;
    const heldOnAverage = input.holdingBasis === "rate" ? holding * average : holding;
    const cost =
      demand * average + (orderCost * demand) / quantity + (heldOnAverage * filling * waiting * quantity) / 2;
    if (cost < best.cost) best = { quantity, cost, price: average, waiting };
  });
  const { quantity, cost, price, waiting } = best;
  return {
    quantity,
    cost,
    price,
    orders: demand / quantity,
    cycle: quantity / demand,
    backlog: quantity * filling * (1 - waiting),
  };
}
