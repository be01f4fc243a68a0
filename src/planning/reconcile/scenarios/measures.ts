import { at } from "../../supply/supplyModel";
import type { SupplyPlan } from "../../supply/supplyPlan";
import { outstanding, workingCapital } from "../workingCapital";
import type { PlanCase } from "./planCase";

/** A measure of a plan and how it reads. */
interface MeasureSpec {
  name: string;
  format: "money" | "units" | "percent" | "days" | "hours" | "decimal" | "tonnes";
  /** Which way is better; 0 when neither is. */
  better: 1 | -1 | 0;
}

/** Key figures of a scenario, in the order in which they are compared. */
export const scenarioMeasures = [
  { name: "Revenue", format: "money", better: 1 },
  { name: "Cost of goods sold", format: "money", better: -1 },
  { name: "Gross margin", format: "money", better: 1 },
  { name: "Gross margin share", format: "percent", better: 1 },
  { name: "Overtime cost", format: "money", better: -1 },
  { name: "Cost above standard", format: "money", better: -1 },
  { name: "Freight", format: "money", better: -1 },
  { name: "Fixed costs", format: "money", better: -1 },
  { name: "Total cost", format: "money", better: -1 },
  { name: "Operating result", format: "money", better: 1 },
  { name: "Result share", format: "percent", better: 1 },
  { name: "Units demanded", format: "units", better: 0 },
  { name: "Units shipped", format: "units", better: 1 },
  { name: "Served in its month", format: "percent", better: 1 },
  { name: "Unit-months late", format: "units", better: -1 },
  { name: "Waiting at the end", format: "units", better: -1 },
  { name: "Mean inventory", format: "money", better: -1 },
  { name: "Closing inventory", format: "money", better: -1 },
  { name: "Carrying cost", format: "money", better: -1 },
  { name: "Inventory turns", format: "decimal", better: 1 },
  { name: "Below target stock", format: "units", better: -1 },
  { name: "Utilisation", format: "percent", better: 0 },
  { name: "Peak utilisation", format: "percent", better: -1 },
  { name: "Overtime hours", format: "hours", better: -1 },
  { name: "Subcontracted units", format: "units", better: -1 },
  { name: "Purchases", format: "money", better: 0 },
  { name: "Cash from operations", format: "money", better: 1 },
  { name: "Lowest cash", format: "money", better: 1 },
  { name: "Cash-to-cash", format: "days", better: -1 },
  { name: "CO2e (t)", format: "tonnes", better: -1 },
] as const satisfies readonly MeasureSpec[];
export type ScenarioMeasure = (typeof scenarioMeasures)[number]["name"];

/** The measures that figures have: without emission factors nothing is said of emissions, not even a zero. */
export function measuresOf({ totals }: Pick<ScenarioFigures, "totals">) {
  return scenarioMeasures.filter(({ name }) => name !== "CO2e (t)" || Number.isFinite(totals[name]));
}

/** Factors of the tables are kilograms a unit or an hour. */
export const kilogramsPerTonne = 1000;

/** A solved scenario in figures: totals, and months where a measure has them. */
export interface ScenarioFigures {
  totals: Record<ScenarioMeasure, number>;
  /** One number a month of the horizon. */
  months: Partial<Record<ScenarioMeasure, Float64Array>>;
  families: FamilyFigures[];
}

/** A family of sold items, a number a month. */
export interface FamilyFigures {
  family: string;
  /** Units demanded, shipped, and made or bought. */
  demand: Float64Array;
  shipped: Float64Array;
  received: Float64Array;
  /** Of what is shipped, currency. */
  revenue: Float64Array;
  cost: Float64Array;
  /** Units in stock at the start. */
  opening: number;
}

/**
 * Key figures of a plan under a case, over its horizon. Revenue and cost of goods are Σ shipments × price and
 * × standard cost; what activities cost above standard, overtime, freight and fixed costs lead to the operating result. The
 * total cost is all of these and the carrying of stock, which the operating result does not hold.
 */
export function measurePlan(
  plan: PlanCase,
  { quantities: q }: Pick<SupplyPlan, "quantities">,
): ScenarioFigures {
  const months = emptyMonths(plan);
  const families = new Map<string, FamilyFigures>();
  const service = addSales(plan, q, months, families);
  const subcontracted = addActivities(plan, q, months);
  addFamilyStock(plan, q, families);
  addTransport(plan, q, months);
  const load = addLoads(plan, q, months);
  const stock = addStock(plan, q, months);
  const margin = months.Revenue.map((value, t) => value - months["Cost of goods sold"][t]);
  const result = margin.map(
    (value, t) =>
      value -
      months["Overtime cost"][t] -
      months["Cost above standard"][t] -
      months.Freight[t] -
      months["Fixed costs"][t],
  );
  const cash = cashOf(plan, months, result, stock.opening);
  const { "CO2e (t)": emissions, ...known } = months;
  return {
    totals: totalsOf(plan, { months, margin, result, cash, service, subcontracted, load, stock }),
    months: {
      ...known,
      ...(hasEmissionFactors(plan) ? { "CO2e (t)": emissions } : {}),
      "Gross margin": margin,
      "Operating result": result,
      "Cash from operations": cash.cashFlow,
    },
    families: [...families.values()],
  };
}

/** Figures that are added up month by month. */
type Months = Record<
  | "Revenue"
  | "Cost of goods sold"
  | "Overtime cost"
  | "Cost above standard"
  | "Freight"
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

function emptyMonths({ horizon, fixedCost }: PlanCase): Months {
  const zeros = (): Float64Array => new Float64Array(horizon);
  return {
    Revenue: zeros(),
    "Cost of goods sold": zeros(),
    "Overtime cost": zeros(),
    "Cost above standard": zeros(),
    Freight: zeros(),
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

function hasEmissionFactors({ lanes, co2PerHour }: PlanCase): boolean {
  return co2PerHour.some((factor) => factor > 0) || lanes.some(({ co2PerUnit }) => co2PerUnit > 0);
}

interface ServiceFigures {
  /** Unit-months. */
  late: number;
  /** Units that did not go out in their month. */
  missed: number;
  /** Units at the end. */
  waiting: number;
}

/** What is demanded and shipped, and what it earns, by month and family. */
function addSales(
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
function addActivities(plan: PlanCase, q: Quantities, months: Months): number {
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
    for (let t = 0; t < horizon; t++) months.Purchases[t] += at(scheduled, t, 0) * stockCost[p];
  });
}

interface LoadFigures {
  hours: number;
  regular: number;
  /** Largest load of a resource in a month, a fraction of its regular hours. */
  peak: number;
}

/** Hours of the company's own resources. */
function addLoads(
  { model, horizon, ownResources, co2PerHour }: PlanCase,
  q: Quantities,
  months: Months,
): LoadFigures {
  let [hours, regular, peak] = [0, 0, 0];
  for (let r = 0; r < ownResources; r++)
    for (let t = 0; t < horizon; t++) {
      const capacity = at(model.resources[r].capacity, t, 0);
      months["Overtime hours"][t] += q.overtime[r][t];
      months["Overtime cost"][t] += q.overtime[r][t] * (model.resources[r].overtimeCost ?? 0);
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

interface StockFigures {
  /** Value at the start. */
  opening: number;
  carrying: number;
  /** Unit-months below the target. */
  below: number;
}

/** Value of stock by month, after what is on its way between sites. */
function addStock({ model, horizon, stockCost }: PlanCase, q: Quantities, months: Months): StockFigures {
  let [opening, carrying, below] = [0, 0, 0];
  model.points.forEach((point, p) => {
    opening += point.opening * stockCost[p];
    for (let t = 0; t < horizon; t++) {
      months["Closing inventory"][t] += q.inventory[p][t] * stockCost[p];
      carrying += q.inventory[p][t] * point.holding;
      below += Math.max(0, at(point.safety, t, 0) - q.inventory[p][t]);
    }
  });
  return { opening, carrying, below };
}

interface Measured {
  months: Months;
  margin: Float64Array;
  result: Float64Array;
  cash: ReturnType<typeof cashOf>;
  service: ServiceFigures;
  subcontracted: number;
  load: LoadFigures;
  stock: StockFigures;
}

function totalsOf(
  plan: PlanCase,
  { months, margin, result, cash, service, subcontracted, load, stock }: Measured,
): ScenarioFigures["totals"] {
  const { horizon } = plan;
  const total = (row: Float64Array): number => row.reduce((sum, value) => sum + value, 0);
  const revenue = total(months.Revenue);
  const meanInventory = total(months["Closing inventory"]) / horizon;
  const cost = total(months["Cost of goods sold"]);
  const demanded = total(months["Units demanded"]);
  return {
    Revenue: revenue,
    "Cost of goods sold": cost,
    "Gross margin": total(margin),
    "Gross margin share": total(margin) / revenue,
    "Overtime cost": total(months["Overtime cost"]),
    "Cost above standard": total(months["Cost above standard"]),
    Freight: total(months.Freight),
    "Fixed costs": total(months["Fixed costs"]),
    "Total cost": revenue - total(result) + stock.carrying,
    "Operating result": total(result),
    "Result share": total(result) / revenue,
    "Units demanded": demanded,
    "Units shipped": total(months["Units shipped"]),
    "Served in its month": demanded > 0 ? 1 - service.missed / demanded : 1,
    "Unit-months late": service.late,
    "Waiting at the end": service.waiting,
    "Mean inventory": meanInventory,
    "Closing inventory": months["Closing inventory"][horizon - 1],
    "Carrying cost": stock.carrying,
    "Inventory turns": ((cost / horizon) * 12) / meanInventory,
    "Below target stock": stock.below,
    Utilisation: load.hours / load.regular,
    "Peak utilisation": load.peak,
    "Overtime hours": total(months["Overtime hours"]),
    "Subcontracted units": subcontracted,
    Purchases: total(months.Purchases),
    "Cash from operations": cash.cumulativeCash[horizon - 1],
    "Lowest cash": Math.min(...cash.cumulativeCash),
    "Cash-to-cash": cash.cashToCash[horizon - 1],
    "CO2e (t)": hasEmissionFactors(plan) ? total(months["CO2e (t)"]) : NaN,
  };
}

type Quantities = SupplyPlan["quantities"];

/** What comes to a family of sold items from outside, and what it has at the start, over all sites. */
function addFamilyStock(
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
function addTransport(
  { model, lanes, stockCost, horizon }: PlanCase,
  q: Quantities,
  months: Record<"Freight" | "Closing inventory" | "CO2e (t)", Float64Array>,
): void {
  for (const { activities, costPerUnit, costFixed, co2PerUnit } of lanes)
    for (let t = 0; t < horizon; t++) {
      const load = activities.reduce((sum, a) => sum + q.started[a][t], 0);
      if (load <= smallestLoad) continue;
      months.Freight[t] += load * costPerUnit + costFixed;
      months["CO2e (t)"][t] += (load * co2PerUnit) / kilogramsPerTonne;
    }
  model.activities.forEach(({ kind, output, leadTime }, a) => {
    if (kind !== "move") return;
    for (let t = 0; t < horizon; t++)
      for (let k = Math.max(0, t - leadTime + 1); k <= t; k++)
        months["Closing inventory"][t] += q.started[a][k] * stockCost[output];
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

type Monthly = Record<"Revenue" | "Cost of goods sold" | "Purchases" | "Closing inventory", Float64Array>;

function cashOf(plan: PlanCase, months: Monthly, result: Float64Array, openingStock: number) {
  const { earlierRevenue, daysReceivable, daysPayable } = plan;
  const quarter = months.Purchases.subarray(0, 3);
  const mean = quarter.reduce((sum, value) => sum + value, 0) / Math.max(1, quarter.length);
  const earlierPurchases = new Float64Array(6).fill(mean);
  const open = (row: Float64Array, days: number): number =>
    row.length === 0 ? 0 : outstanding(row.slice(-1), row.slice(0, -1), days)[0];
  return workingCapital({
    revenue: months.Revenue,
    costOfSales: months["Cost of goods sold"],
    purchases: months.Purchases,
    inventory: months["Closing inventory"],
    result,
    opening: {
      inventory: openingStock,
      receivables: open(earlierRevenue, daysReceivable),
      payables: open(earlierPurchases, daysPayable),
    },
    daysReceivable,
    daysPayable,
    earlierRevenue,
    earlierPurchases,
  });
}
