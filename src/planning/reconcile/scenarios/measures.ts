import type { SupplyPlan } from "../../supply/supplyPlan";
import { outstanding, workingCapital, type ValuedStock } from "../workingCapital";
import {
  addBesideStandard,
  besideStandard,
  plannedBesideStandard,
  type BesideStandard,
} from "./besideStandard";
import type { FamilyFigures, ScenarioFigures } from "./figures";
import {
  addActivities,
  addFamilyStock,
  addLoads,
  addSales,
  addStock,
  addTransport,
  emptyMonths,
  hasEmissionFactors,
  type LoadFigures,
  type Months,
  type ServiceFigures,
  type StockFigures,
} from "./monthlyFigures";
import type { PlanCase } from "./planCase";

/**
 * Key figures of a plan under a case, over its horizon. Revenue and cost of goods are Σ shipments × price and
 * × standard cost; what activities cost above standard, overtime, freight, people, contracts and fixed costs lead to the operating result. The
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
  const value = { closing: months["Closing inventory"], revaluation: new Float64Array(plan.horizon) };
  addTransport(plan, q, months, value);
  const load = addLoads(plan, q, months);
  addBesideStandard(plan, q, months);
  const stock = addStock(plan, q, value);
  const margin = months.Revenue.map((value, t) => value - months["Cost of goods sold"][t]);
  const result = margin.map(
    (value, t) =>
      value -
      months["Overtime cost"][t] -
      months["Cost above standard"][t] -
      months.Freight[t] -
      months.Wages[t] -
      months["Hiring and laying off"][t] -
      months["Contract shortfalls"][t] -
      months["Fixed costs"][t],
  );
  const cash = cashOf(plan, months, result, { ...value, opening: stock.opening });
  const { "CO2e (t)": emissions, ...known } = months;
  return {
    totals: totalsOf(plan, { months, margin, result, cash, service, subcontracted, load, stock }),
    months: {
      ...knownOf(plan, known),
      ...(hasEmissionFactors(plan) ? { "CO2e (t)": emissions } : {}),
      "Gross margin": margin,
      "Operating result": result,
      "Cash from operations": cash.cashFlow,
    },
    families: [...families.values()],
  };
}

/** Nothing is said of costs that the tables do not give, not even zeros. */
function knownOf<T extends Partial<Months>>(plan: PlanCase, months: T): Partial<T> {
  const planned: readonly string[] = plannedBesideStandard(plan);
  const isKnown = (name: string): boolean =>
    planned.includes(name) || !besideStandard.some((each) => each === name);
  return Object.fromEntries(Object.entries(months).filter(([name]) => isKnown(name))) as Partial<T>;
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
  const planned = plannedBesideStandard(plan);
  const ifPlanned = (name: BesideStandard): number => (planned.includes(name) ? total(months[name]) : NaN);
  return {
    Revenue: revenue,
    "Cost of goods sold": cost,
    "Gross margin": total(margin),
    "Gross margin share": total(margin) / revenue,
    "Overtime cost": total(months["Overtime cost"]),
    "Cost above standard": total(months["Cost above standard"]),
    Freight: total(months.Freight),
    Wages: ifPlanned("Wages"),
    "Hiring and laying off": ifPlanned("Hiring and laying off"),
    "Contract shortfalls": ifPlanned("Contract shortfalls"),
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

type Monthly = Record<"Revenue" | "Cost of goods sold" | "Purchases", Float64Array>;

function cashOf(
  plan: PlanCase,
  months: Monthly,
  result: Float64Array,
  stock: ValuedStock & { opening: number },
) {
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
    inventory: stock.closing,
    revaluation: stock.revaluation,
    result,
    opening: {
      inventory: stock.opening,
      receivables: open(earlierRevenue, daysReceivable),
      payables: open(earlierPurchases, daysPayable),
    },
    daysReceivable,
    daysPayable,
    earlierRevenue,
    earlierPurchases,
  });
}
