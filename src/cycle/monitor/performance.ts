import { kpi } from "../../planning/monitor/kpi";
import { PlanningError } from "../../planning/errors";
import type { Company } from "../../planning/data/company";
import { normaliseName } from "../../planning/data/table";
import { wmape } from "../../planning/demand";
import { RateBook } from "../rateBook";
import { judge, type Direction, type Judged } from "../targetCheck";
import type { MonthActuals } from "./actuals";
import { sumOf } from "../sums";
import { yearToDate, type MonthRecord } from "./memory";
import { said, toSay } from "../../planning/words";

/** Plan and actual of one family and measure for the month, units. */
export interface Attainment {
  family: string;
  measure: "Sales" | "Production" | "Inventory";
  plan: number;
  actual: number;
  /** actual ÷ plan; NaN without a plan. */
  attainment: number;
  judged: Judged;
  /** From January, or the first month that was measured, to this month. */
  yearToDate: { plan: number; actual: number };
}

/** Plan of the month by item position, units. Flows are scaled to the part of the month that has passed. */
export interface MonthPlan {
  sales: ReadonlyMap<number, number>;
  production: ReadonlyMap<number, number>;
  inventory: ReadonlyMap<number, number>;
  safetyStock: ReadonlyMap<number, number>;
}

/** @param known months measured before, for the year to date */
export function attainments(
  company: Company,
  plan: MonthPlan,
  actuals: MonthActuals,
  known: readonly MonthRecord[],
): Attainment[] {
  const measures = [
    ["Sales", plan.sales, actuals.byMeasure.sales],
    ["Production", plan.production, actuals.byMeasure.production],
    ["Inventory", plan.inventory, actuals.byMeasure.inventory],
  ] as const;
  return measures.flatMap(([measure, planned, actual]) => {
    const families = new Map<string, { plan: number; actual: number }>();
    for (const [item, units] of planned) {
      const family = company.items.family[item] || "(no family)";
      const entry = families.get(family) ?? { plan: 0, actual: 0 };
      families.set(family, entry);
      entry.plan += units;
      entry.actual += actual.get(item) ?? 0;
    }
    return [...families].map(([family, { plan: units, actual: done }]): Attainment => {
      const attainment = units > 0 ? done / units : NaN;
      const before = yearToDate(known, actuals.month - 1, family, measure);
      return {
        family,
        measure,
        plan: units,
        actual: done,
        attainment,
        judged: judgeShare(company, measure, attainment),
        yearToDate: { plan: before.plan + units, actual: before.actual + done },
      };
    });
  });
}

/** What the company lets each measure differ from plan; NaN where it has not said. */
export function tolerances({ targets }: Company): Record<Attainment["measure"], number> {
  const of = (measure: string): number => {
    const row = targets.kpi.findIndex(
      (name) => normaliseName(name) === normaliseName(`${measure} attainment`),
    );
    return row < 0 ? NaN : targets.tolerance[row];
  };
  return { Sales: of("Sales"), Production: of("Production"), Inventory: of("Inventory") };
}

function judgeShare(company: Company, measure: string, attainment: number): Judged {
  return judge(company, `${measure} attainment`, attainment, "near");
}

/** One key figure of the month beside its target. */
export interface KeyFigure {
  name: string;
  value: number;
  format: "percent" | "decimal" | "unitsOneDecimal";
  judged: Judged;
  how: string;
}

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
  const { deliveries } = company;
  const lines = [
    deliveries.quantityOrdered,
    deliveries.quantityDelivered,
    deliveries.due,
    deliveries.delivered,
  ];
  const rates = new RateBook(company);
  const cost = (units: ReadonlyMap<number, number>): number =>
    [...units].reduce((sum, [item, each]) => sum + each * (rates.cost(item, actuals.month) || 0), 0);
  const goods = new Map([...actuals.byMeasure.inventory].filter(([item]) => plan.sales.has(item)));
  const stock = Float64Array.of(cost(goods));
  const sold = Float64Array.of(cost(actuals.byMeasure.sales));
  const days = { days: 30.4 * actuals.covered };
  const revenue = sumOf(
    [...actuals.byMeasure.sales].map(([item, each]) => each * (rates.price(item, actuals.month) || 0)),
  );
  const { daysReceivable, daysPayable } = company.settings;
  const items = [...plan.sales.keys()];
  const [planned, actual] = [
    items.map((item) => plan.sales.get(item) ?? 0),
    items.map((item) => actuals.byMeasure.sales.get(item) ?? 0),
  ];
  const bias = (sumOf(planned) - sumOf(actual)) / sumOf(actual);
  const figures: [string, () => number, KeyFigure["format"], Direction, string][] = [
    [
      "OTIF",
      () => kpi("otif", lines),
      "percent",
      "high",
      toSay("order lines delivered in full and not late ÷ lines due"),
    ],
    [
      "Fill rate",
      () => kpi("fill rate", lines.slice(0, 2)),
      "percent",
      "high",
      toSay("units delivered ÷ units ordered"),
    ],
    [
      "Line fill",
      () => kpi("line fill", lines.slice(0, 2)),
      "percent",
      "high",
      toSay("order lines delivered in full ÷ lines"),
    ],
    [
      "Perfect order",
      () =>
        kpi("perfect order", [
          Float64Array.of(kpi("on time", lines.slice(2)), kpi("line fill", lines.slice(0, 2))),
        ]),
      "percent",
      "high",
      toSay("on time × line fill"),
    ],
    [
      "On time",
      () => kpi("on time", lines.slice(2)),
      "percent",
      "high",
      toSay("order lines delivered by their due date ÷ lines due"),
    ],
    [
      "Inventory turns",
      () => kpi("turns", [sold, stock], days),
      "unitsOneDecimal",
      "high",
      toSay("cost of sales a year ÷ stock of finished goods at cost"),
    ],
    [
      "Days of cover",
      () => kpi("dio", [sold, stock], days),
      "unitsOneDecimal",
      "near",
      toSay("stock of finished goods ÷ cost of sales a day"),
    ],
    [
      "DSO",
      () => daysReceivable,
      "unitsOneDecimal",
      "low",
      toSay("days until customers pay, from the settings"),
    ],
    [
      "DPO",
      () => daysPayable,
      "unitsOneDecimal",
      "high",
      toSay("days until suppliers are paid, from the settings"),
    ],
    [
      "Cash to cash",
      () => kpi("dio", [sold, stock], days) + daysReceivable - daysPayable,
      "unitsOneDecimal",
      "low",
      toSay("days of cover + days until customers pay − days until suppliers are paid"),
    ],
    [
      "GMROI",
      () => (((revenue - sold[0]) / stock[0]) * 365) / days.days,
      "unitsOneDecimal",
      "high",
      toSay("gross margin a year ÷ stock of finished goods at cost"),
    ],
    [
      "Forecast WMAPE",
      () => wmape(actual, planned),
      "percent",
      "low",
      toSay("Σ |sales − consensus| ÷ Σ sales over the items"),
    ],
    ["Forecast bias", () => bias, "percent", "near", toSay("(consensus − sales) ÷ sales")],
    [
      "Plan changed inside 3 months",
      () => stability,
      "percent",
      "low",
      toSay("Σ |consensus − that of the cycle before| ÷ Σ that of the cycle before, first three months"),
    ],
  ];
  return figures.flatMap(([name, compute, format, direction, how]) => {
    const value = orMissing(compute);
    return Number.isNaN(value)
      ? []
      : [{ name, value, format, how: said(how), judged: judge(company, name, value, direction) }];
  });
}

function orMissing(compute: () => number): number {
  try {
    return compute();
  } catch (error) {
    if (error instanceof PlanningError) return NaN;
    throw error;
  }
}
