import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import { wmape } from "../../planning/demand";
import { PlanningError } from "../../planning/errors";
import { kpi } from "../../planning/monitor/kpi";
import { said, toSay } from "../../planning/words";
import { RateBook } from "../rateBook";
import { sumOf } from "../sums";
import { judge, type Direction, type Judged } from "../targetCheck";
import type { MonthActuals } from "./actuals";
import { dueLines } from "./dueLines";
import type { MonthPlan } from "./performance";

/** One key figure of the month beside its target. */
export interface KeyFigure {
  name: string;
  value: number;
  format: "percent" | "decimal" | "unitsOneDecimal" | "days";
  judged: Judged;
  how: string;
}

/** A figure before it is computed: it is left out where its data are missing. */
type Measure = [
  name: string,
  compute: () => number,
  format: KeyFigure["format"],
  better: Direction,
  how: string,
];

/** Days of a month on average. */
const monthDays = 30.4;
/** A stock record is right when the count lies this near to it. */
const countTolerance = 0.02;

/**
 * Service, stock and accuracy of the month. A figure whose data are missing is left out.
 *
 * @param stability part of the near plan that changed since the cycle before; NaN when that is not known
 */
export function keyFigures(
  company: Company,
  plan: MonthPlan,
  actuals: MonthActuals,
  stability: number,
): KeyFigure[] {
  const measures = [
    ...serviceMeasures(company, actuals),
    ...stockMeasures(company, plan, actuals),
    ...forecastMeasures(plan, actuals, stability),
  ];
  return measures.flatMap(([name, compute, format, better, how]) => {
    const value = orMissing(compute);
    return Number.isNaN(value)
      ? []
      : [{ name, value, format, how: said(how), judged: judge(company, name, value, better) }];
  });
}

/** How the order lines that were due in the month were served. */
function serviceMeasures(company: Company, actuals: MonthActuals): Measure[] {
  const { quantityOrdered, quantityDelivered, due, delivered } = company.deliveries;
  const lines = dueLines(company, actuals);
  const of = (values: ArrayLike<number>): Float64Array => Float64Array.from(lines, (row) => values[row]);
  const quantities = [of(quantityOrdered), of(quantityDelivered)];
  const days = [of(due), of(delivered)];
  const rate = (name: string, how: string, compute: () => number): Measure => [
    name,
    compute,
    "percent",
    "high",
    how,
  ];
  return [
    rate("OTIF", toSay("order lines delivered in full and not late ÷ lines due"), () =>
      kpi("otif", [...quantities, ...days]),
    ),
    rate("Fill rate", toSay("units delivered ÷ units ordered"), () => kpi("fill rate", quantities)),
    rate("Line fill", toSay("order lines delivered in full ÷ lines"), () => kpi("line fill", quantities)),
    rate("Perfect order", toSay("on time × line fill"), () =>
      kpi("perfect order", [Float64Array.of(kpi("on time", days), kpi("line fill", quantities))]),
    ),
    rate("On time", toSay("order lines delivered by their due date ÷ lines due"), () => kpi("on time", days)),
  ];
}

/** What lies in stock, what it costs in days of cash, and whether the records of it are right. */
function stockMeasures(company: Company, plan: MonthPlan, actuals: MonthActuals): Measure[] {
  const rates = new RateBook(company);
  const cost = (units: ReadonlyMap<number, number>): number =>
    sumOf([...units].map(([item, each]) => each * (rates.cost(item, actuals.month) || 0)));
  const goods = new Map([...actuals.byMeasure.inventory].filter(([item]) => plan.sales.has(item)));
  const [sold, stock] = [cost(actuals.byMeasure.sales), cost(goods)];
  const lists = [Float64Array.of(sold), Float64Array.of(stock)];
  const days = { days: monthDays * actuals.covered };
  const revenue = sumOf(
    [...actuals.byMeasure.sales].map(([item, each]) => each * (rates.price(item, actuals.month) || 0)),
  );
  const { daysReceivable, daysPayable } = company.settings;
  return [
    [
      "Inventory turns",
      () => kpi("turns", lists, days),
      "unitsOneDecimal",
      "high",
      toSay("cost of sales a year ÷ stock of finished goods at cost"),
    ],
    [
      "Days of cover",
      () => kpi("dio", lists, days),
      "days",
      "near",
      toSay("stock of finished goods ÷ cost of sales a day"),
    ],
    ["DSO", () => daysReceivable, "days", "low", toSay("days until customers pay, from the settings")],
    ["DPO", () => daysPayable, "days", "high", toSay("days until suppliers are paid, from the settings")],
    [
      "Cash to cash",
      () => kpi("dio", lists, days) + daysReceivable - daysPayable,
      "days",
      "low",
      toSay("days of cover + days until customers pay − days until suppliers are paid"),
    ],
    [
      "GMROI",
      () => kpi("gmroi", [Float64Array.of(revenue - sold), lists[1]], days),
      "unitsOneDecimal",
      "high",
      toSay("gross margin a year ÷ stock of finished goods at cost"),
    ],
    [
      "Inventory accuracy",
      () => inventoryAccuracy(company, actuals.month),
      "percent",
      "high",
      toSay("stock records that a count found right within 2 % ÷ records counted in the month"),
    ],
  ];
}

/** Of the stock records counted in a month, the part that was right; throws "divisionByZero" when none was counted. */
function inventoryAccuracy({ stockCounts }: Company, month: number): number {
  const counted = Array.from(stockCounts.date, monthOf).flatMap((each, row) => (each === month ? [row] : []));
  const of = (values: ArrayLike<number>): Float64Array => Float64Array.from(counted, (row) => values[row]);
  return kpi("inventory accuracy", [of(stockCounts.booked), of(stockCounts.counted)], {
    tolerance: countTolerance,
  });
}

/** How right the consensus was, and how much of the near plan was changed. */
function forecastMeasures(plan: MonthPlan, actuals: MonthActuals, stability: number): Measure[] {
  const items = [...plan.sales.keys()];
  const [planned, actual] = [
    items.map((item) => plan.sales.get(item) ?? 0),
    items.map((item) => actuals.byMeasure.sales.get(item) ?? 0),
  ];
  return [
    [
      "Forecast WMAPE",
      () => wmape(actual, planned),
      "percent",
      "low",
      toSay("Σ |sales − consensus| ÷ Σ sales over the items"),
    ],
    [
      "Forecast bias",
      () => (sumOf(planned) - sumOf(actual)) / sumOf(actual),
      "percent",
      "near",
      toSay("(consensus − sales) ÷ sales"),
    ],
    [
      "Plan changed inside 3 months",
      () => stability,
      "percent",
      "low",
      toSay("Σ |consensus − that of the cycle before| ÷ Σ that of the cycle before, first three months"),
    ],
  ];
}

function orMissing(compute: () => number): number {
  try {
    return compute();
  } catch (error) {
    if (error instanceof PlanningError) return NaN;
    throw error;
  }
}
