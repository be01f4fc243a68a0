import { PlanningError } from "../../errors";
import { at } from "../supplyModel";
import { leastTotalCost, leastUnitCost, partPeriod, silverMeal, type LotCosts } from "./lotHeuristics";
import { wagnerWhitin } from "./wagnerWhitin";
import { say } from "../../words";

/**
 * - `l4l` lot for lot; `foq` fixed order quantity; `poq` fixed number of periods; `eoq` the economic quantity whenever
 *   stock runs out; `eoqPeriods` whole periods of demand, as near to the economic quantity as possible;
 * - `silverMeal`, `luc` (least unit cost), `ppb` (part period: carrying not above the set-up), `ltc` (part period:
 *   carrying nearest to the set-up);
 * - `ww` Wagner–Whitin, the cheapest of all.
 */
export type LotRule =
  "l4l" | "foq" | "poq" | "eoq" | "eoqPeriods" | "silverMeal" | "luc" | "ppb" | "ltc" | "ww";

export interface LotOptions extends LotCosts {
  /** Quantity for `foq` and `eoq`; default the economic quantity of the mean requirement. */
  quantity?: number;
  /** Periods for `poq`; default the economic quantity ÷ mean requirement, rounded, at least 1. */
  periods?: number;
  minimum?: number;
  multiple?: number;
  /** Largest single lot; a larger quantity is split into several lots of one period. */
  maximum?: number;
}

export interface LotPlan {
  /** Units received in each period. */
  lots: Float64Array;
  /** Stock at the end of each period. */
  stock: Float64Array;
  setupCost: number;
  holdingCost: number;
  /** Money for the units themselves, where they have a cost. */
  unitCost: number;
  cost: number;
}

/**
 * Groups net requirements into lots and counts what they cost; holding is charged on the stock at the end of a period.
 *
 * @param requirements units a period, not negative; blank counts as 0
 * @throws "value" for a negative requirement or cost, or a rule that lacks its quantity
 * Sources: Wagner and Whitin 1958; Silver, Pyke and Peterson.
 * @example
 * lotSizes(Float64Array.of(40, 20, 10, 30, 20), "ww", { setup: 100, holding: 2 }).cost // 320
 */
export function lotSizes(requirements: Float64Array, rule: LotRule, options: LotOptions): LotPlan {
  const needed = requirements.map((units) => (Number.isNaN(units) ? 0 : units));
  const negative = needed.findIndex((units) => units < 0);
  if (negative >= 0) {
    throw new PlanningError(
      "value",
      say`The requirement of period ${negative + 1} is ${needed[negative]}; it cannot be negative.`,
    );
  }
  const limited = { ...options, ...largestLot(options) };
  return rule === "ww" && hasLimits(limited)
    ? cheapestWithinLimits(needed, limited)
    : withinLimits(needed, rule, limited);
}

/** The largest lot in whole multiples; throws "value" where the smallest is larger. */
function largestLot({ minimum = 0, multiple = 0, maximum }: LotOptions): Pick<LotOptions, "maximum"> {
  if (maximum === undefined) return {};
  const largest = multiple > 0 ? Math.floor(maximum / multiple + 1e-9) * multiple : maximum;
  if (largest >= minimum && largest > 0) return { maximum: largest };
  throw new PlanningError(
    "value",
    multiple > maximum
      ? say`A largest lot of ${maximum} is less than the multiple of ${multiple}.`
      : say`A largest lot of ${maximum} is less than the smallest of ${minimum}.`,
  );
}

function withinLimits(needed: Float64Array, rule: LotRule, options: LotOptions): LotPlan {
  return lotPlan(needed, withLimits(byRule(needed, rule, options), options), options);
}

function hasLimits({ minimum = 0, multiple = 0, maximum }: LotOptions): boolean {
  return minimum > 0 || multiple > 0 || maximum !== undefined;
}

/**
 * Rounding up to a minimum or multiple, or a set-up for each part of a split lot, can make Wagner and Whitin's lots
 * dearer than those of another rule: then the cheapest of all of them is taken.
 */
function cheapestWithinLimits(needed: Float64Array, options: LotOptions): LotPlan {
  const others: LotRule[] = ["l4l", "silverMeal", "luc", "ppb", "ltc"];
  if (at(options.holding, 0, 0) > 0 && at(options.setup, 0, 0) > 0 && meanOf(needed) > 0)
    others.push("eoq", "eoqPeriods", "poq");
  return others
    .map((rule) => withinLimits(needed, rule, options))
    .reduce(
      (best, next) => (next.cost < best.cost - 1e-9 * Math.abs(best.cost) ? next : best),
      withinLimits(needed, "ww", options),
    );
}

/** Stock and cost of given lots; throws "value" when they leave a requirement unmet. */
export function lotPlan(requirements: Float64Array, lots: Float64Array, options: LotOptions): LotPlan {
  const stock = new Float64Array(requirements.length);
  let onHand = 0;
  let setupCost = 0;
  let holdingCost = 0;
  let unitCost = 0;
  for (let t = 0; t < requirements.length; t++) {
    onHand += lots[t] - requirements[t];
    if (onHand < -1e-9 * Math.max(1, requirements[t])) {
      throw new PlanningError("value", say`The lots leave ${-onHand} units of period ${t + 1} unmet.`);
    }
    onHand = Math.max(0, onHand);
    stock[t] = onHand;
    const setups = lots[t] > 0 ? Math.ceil(lots[t] / (options.maximum ?? Infinity) - 1e-9) || 1 : 0;
    setupCost += setups * at(options.setup, t, 0);
    holdingCost += onHand * at(options.holding, t, 0);
    unitCost += lots[t] * at(options.unit, t, 0);
  }
  return { lots, stock, setupCost, holdingCost, unitCost, cost: setupCost + holdingCost + unitCost };
}

function byRule(needed: Float64Array, rule: LotRule, options: LotOptions): Float64Array {
  switch (rule) {
    case "l4l":
      return needed.slice();
    case "foq":
    case "eoq":
      if (meanOf(needed) === 0) return needed.slice();
      return fixedQuantity(
        needed,
        rule === "foq" ? required(options.quantity) : (options.quantity ?? economic(needed, options)),
      );
    case "poq": {
      const mean = meanOf(needed);
      const periods =
        options.periods ?? (mean > 0 ? Math.max(1, Math.round(economic(needed, options) / mean)) : 1);
      if (!Number.isInteger(periods) || periods < 1) {
        throw new PlanningError(
          "value",
          say`Lots of ${periods} periods do not exist; use a whole number, 1 or more.`,
        );
      }
      return grouped(needed, () => periods);
    }
    case "eoqPeriods": {
      const quantity = options.quantity ?? economic(needed, options);
      return grouped(needed, (t) => nearestPeriods(needed, t, quantity));
    }
    case "silverMeal":
      return grouped(needed, (t) => silverMeal(needed, t, options));
    case "luc":
      return grouped(needed, (t) => leastUnitCost(needed, t, options));
    case "ppb":
      return grouped(needed, (t) => partPeriod(needed, t, options));
    case "ltc":
      return grouped(needed, (t) => leastTotalCost(needed, t, options));
    case "ww":
      return wagnerWhitin(needed, options);
  }
}

/** One lot for the periods that `periodsFrom` says, starting where something is needed. */
function grouped(needed: Float64Array, periodsFrom: (t: number) => number): Float64Array {
  const lots = new Float64Array(needed.length);
  for (let t = 0; t < needed.length;) {
    if (needed[t] === 0) {
      t++;
      continue;
    }
    const end = Math.min(needed.length, t + periodsFrom(t));
    lots[t] = needed.subarray(t, end).reduce((sum, units) => sum + units, 0);
    t = end;
  }
  return lots;
}

function fixedQuantity(needed: Float64Array, quantity: number): Float64Array {
  if (!(quantity > 0))
    throw new PlanningError("value", say`A fixed lot of ${quantity} is not possible; use a number above 0.`);
  let stock = 0;
  return needed.map((units) => {
    const lot = units > stock + 1e-9 ? Math.ceil((units - stock) / quantity - 1e-9) * quantity : 0;
    stock += lot - units;
    return lot;
  });
}

function nearestPeriods(needed: Float64Array, t: number, quantity: number): number {
  let sum = needed[t];
  let periods = 1;
  while (t + periods < needed.length) {
    const next = sum + needed[t + periods];
    if (Math.abs(next - quantity) > Math.abs(sum - quantity)) break;
    sum = next;
    periods++;
  }
  return periods;
}

/** Rounds lots up to minimum and multiple; what a lot brings too much the next ones bring less. */
function withLimits(lots: Float64Array, { minimum = 0, multiple = 0 }: LotOptions): Float64Array {
  if (minimum <= 0 && multiple <= 0) return lots;
  let surplus = 0;
  return lots.map((planned) => {
    const wanted = Math.max(0, planned - surplus);
    surplus -= planned - wanted;
    if (wanted <= 1e-9) return 0;
    let lot = Math.max(wanted, minimum);
    if (multiple > 0) lot = Math.ceil(lot / multiple - 1e-9) * multiple;
    surplus += lot - wanted;
    return lot;
  });
}

function economic(needed: Float64Array, options: LotOptions): number {
  const holding = at(options.holding, 0, 0);
  if (!(holding > 0))
    throw new PlanningError("value", say`The economic quantity needs a holding cost above 0.`);
  return Math.sqrt((2 * meanOf(needed) * at(options.setup, 0, 0)) / holding);
}

function required(quantity: number | undefined): number {
  if (quantity === undefined) throw new PlanningError("value", say`The rule foq needs its fixed quantity.`);
  return quantity;
}

function meanOf(needed: Float64Array): number {
  return needed.length > 0 ? needed.reduce((sum, units) => sum + units, 0) / needed.length : 0;
}
