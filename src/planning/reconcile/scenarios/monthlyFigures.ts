import { at } from "../../supply/supplyModel";
import type { SupplyPlan } from "../../supply/supplyPlan";
import { addStockValue, type ValuedStock } from "../workingCapital";
import type { BesideStandard } from "./besideStandard";
import type { FamilyFigures } from "./figures";
import type { PlanCase } from "./planCase";

type Quantities = SupplyPlan["quantities"];

/** Factors of the tables are kilograms a unit or an hour. */
export const kilogramsPerTonne = 1000;

/** Figures that are added up month by month. */
export type Months = Record<
  | "Revenue"
  | "Cost of goods sold"
  | "Overtime cost"
  | "Cost above standard"
  | "Freight"
  | BesideStandard
  | "Closing inventory"
  | "Units demanded"
  | "Units shipped"
  | "Purchases"
  | "Fixed costs"
  | "Overtime hours"
  | "Utilisation"
  | "CO2e (t)",
  Float64Array
>;

export function emptyMonths({ horizon, fixedCost }: PlanCase): Months {
  const zeros = (): Float64Array => new Float64Array(horizon);
  return {
    Revenue: zeros(),
    "Cost of goods sold": zeros(),
    "Overtime cost": zeros(),
    "Cost above standard": zeros(),
    Freight: zeros(),
    Wages: zeros(),
    "Hiring and laying off": zeros(),
    "Contract shortfalls": zeros(),
    "Closing inventory": zeros(),
    "Units demanded": zeros(),
    "Units shipped": zeros(),
    Purchases: zeros(),
    "Fixed costs": fixedCost.slice(0, horizon),
    "Overtime hours": zeros(),
    Utilisation: zeros(),
    "CO2e (t)": zeros(),
  };
}

export function hasEmissionFactors({ lanes, co2PerHour }: PlanCase): boolean {
  return co2PerHour.some((factor) => factor > 0) || lanes.some(({ co2PerUnit }) => co2PerUnit > 0);
}

export interface ServiceFigures {
  /** Unit-months. */
  late: number;
  /** Units that did not go out in their month. */
  missed: number;
  /** Units at the end. */
  waiting: number;
}

/** What is demanded and shipped, and what it earns, by month and family. */
export function addSales(
  plan: PlanCase,
  q: Quantities,
  months: Months,
  families: Map<string, FamilyFigures>,
): ServiceFigures {
  const { model, horizon } = plan;
  let [late, missed, waiting] = [0, 0, 0];
  model.demand.forEach((stream, s) => {
    const { family } = plan.points[stream.point];
    const entry = families.get(family) ?? emptyFamily(family, horizon);
    families.set(family, entry);
    for (let t = 0; t < horizon; t++) {
      const [units, wanted] = [q.shipped[s][t], at(stream.quantity, t, 0)];
      const revenue = units * (plan.price[s][t] || 0);
      months.Revenue[t] += revenue;
      const cost = units * (plan.cost[s][t] || 0);
      months["Cost of goods sold"][t] += cost;
      months["Units demanded"][t] += wanted;
      months["Units shipped"][t] += units;
      entry.demand[t] += wanted;
      entry.shipped[t] += units;
      entry.revenue[t] += revenue;
      entry.cost[t] += cost;
      late += q.backlog[s][t];
      // A unit can be late once only, though it may wait for months.
      missed += Math.min(wanted, q.backlog[s][t] + q.lost[s][t]);
    }
    waiting += q.backlog[s][horizon - 1];
  });
  return { late, missed, waiting };
}

/** What making and buying costs above standard, and purchases when they arrive; answers the units subcontracted. */
export function addActivities(plan: PlanCase, q: Quantities, months: Months): number {
  const { model, horizon, standardCost } = plan;
  let subcontracted = 0;
  addOrdered(plan, months);
  model.activities.forEach((activity, a) => {
    for (let t = 0; t < horizon; t++) {
      const units = q.started[a][t];
      if (units === 0) continue;
      months["Cost above standard"][t] += units * (activity.cost - standardCost[a]);
      if (activity.kind === "subcontract") subcontracted += units;
      const isBought = activity.kind === "buy" || activity.kind === "subcontract";
      if (isBought && t + activity.leadTime < horizon)
        months.Purchases[t + activity.leadTime] += units * activity.cost;
    }
  });
  return subcontracted;
}

/** What suppliers already have orders for is paid like what the plan buys. */
function addOrdered({ model, points, stockCost, horizon }: PlanCase, months: Months): void {
  const bought = new Set(
    model.activities.flatMap(({ kind, output }) => (kind === "buy" ? [points[output].item] : [])),
  );
  model.points.forEach(({ scheduled }, p) => {
    if (!scheduled || !bought.has(points[p].item)) return;
    for (let t = 0; t < horizon; t++) months.Purchases[t] += at(scheduled, t, 0) * stockCost[p][t];
  });
}

export interface LoadFigures {
  hours: number;
  regular: number;
  /** Largest load of a resource in a month, a fraction of its regular hours. */
  peak: number;
}

/** Hours of the company's own resources. */
export function addLoads(
  { model, horizon, ownResources, co2PerHour }: PlanCase,
  q: Quantities,
  months: Months,
): LoadFigures {
  let [hours, regular, peak] = [0, 0, 0];
  for (let r = 0; r < ownResources; r++)
    for (let t = 0; t < horizon; t++) {
      const capacity = at(model.resources[r].capacity, t, 0);
      months["Overtime hours"][t] += q.overtime[r][t];
      months["Overtime cost"][t] +=
        q.overtime[r][t] * (model.resources[r].overtimeCost ?? 0) +
        q.extraShift[r][t] * (model.resources[r].extraShiftCost ?? 0);
      months.Utilisation[t] += q.hours[r][t];
      months["CO2e (t)"][t] += (q.hours[r][t] * (co2PerHour[r] || 0)) / kilogramsPerTonne;
      hours += q.hours[r][t];
      regular += capacity;
      if (capacity > 0) peak = Math.max(peak, q.hours[r][t] / capacity);
    }
  const capacityOf = (t: number): number =>
    model.resources.slice(0, ownResources).reduce((sum, { capacity }) => sum + at(capacity, t, 0), 0);
  months.Utilisation.forEach((value, t) => (months.Utilisation[t] = value / capacityOf(t)));
  return { hours, regular, peak };
}

export interface StockFigures {
  /** Value at the start. */
  opening: number;
  carrying: number;
  /** Unit-months below the target. */
  below: number;
}

/** Value of stock by month, after what is on its way between sites. */
export function addStock(
  { model, horizon, stockCost }: PlanCase,
  q: Quantities,
  value: ValuedStock,
): StockFigures {
  let [opening, carrying, below] = [0, 0, 0];
  model.points.forEach((point, p) => {
    opening += point.opening * stockCost[p][0];
    for (let t = 0; t < horizon; t++) {
      addStockValue(value, t, q.inventory[p][t], (month) => stockCost[p][month]);
      carrying += q.inventory[p][t] * point.holding;
      below += Math.max(0, at(point.safety, t, 0) - q.inventory[p][t]);
    }
  });
  return { opening, carrying, below };
}

/** What comes to a family of sold items from outside, and what it has at the start, over all sites. */
export function addFamilyStock(
  { model, points, horizon }: PlanCase,
  q: Quantities,
  families: ReadonlyMap<string, FamilyFigures>,
): void {
  const sold = new Set(model.demand.map(({ point }) => points[point].item));
  model.points.forEach(({ opening }, p) => {
    const family = sold.has(points[p].item) ? families.get(points[p].family) : undefined;
    if (!family) return;
    family.opening += opening;
    for (let t = 0; t < horizon; t++) family.received[t] += q.receipts[p][t];
  });
  model.activities.forEach(({ kind, output, leadTime }, a) => {
    const family = sold.has(points[output].item) ? families.get(points[output].family) : undefined;
    if (kind !== "move" || !family) return;
    for (let t = leadTime; t < horizon; t++) family.received[t] -= q.started[a][t - leadTime];
  });
}

/** Less than this is a rounding of the solver, and no trip. */
const smallestLoad = 1e-6;

/** Freight and emissions of the lanes, a trip a month in which one runs, and the value of what is on its way between sites. */
export function addTransport(
  { model, lanes, stockCost, horizon }: PlanCase,
  q: Quantities,
  months: Record<"Freight" | "CO2e (t)", Float64Array>,
  value: ValuedStock,
): void {
  for (const { activities, costPerUnit, costFixed, co2PerUnit, duties } of lanes)
    for (let t = 0; t < horizon; t++) {
      const load = activities.reduce((sum, a) => sum + q.started[a][t], 0);
      if (load <= smallestLoad) continue;
      months.Freight[t] += load * costPerUnit + costFixed;
      months["CO2e (t)"][t] += (load * co2PerUnit) / kilogramsPerTonne;
      duties?.forEach((duty, k) => (months.Freight[t] += duty * q.started[activities[k]][t]));
    }
  model.activities.forEach(({ kind, output, leadTime }, a) => {
    if (kind !== "move") return;
    for (let t = 0; t < horizon; t++)
      for (let k = Math.max(0, t - leadTime + 1); k <= t; k++)
        addStockValue(value, t, q.started[a][k], (month) => stockCost[output][month]);
  });
}

function emptyFamily(family: string, horizon: number): FamilyFigures {
  const zeros = (): Float64Array => new Float64Array(horizon);
  return {
    family,
    demand: zeros(),
    shipped: zeros(),
    received: zeros(),
    revenue: zeros(),
    cost: zeros(),
    opening: 0,
  };
}
