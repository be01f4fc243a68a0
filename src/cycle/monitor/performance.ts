import type { Company } from "../../planning/data/company";
import { normaliseName } from "../../planning/data/table";
import { judge, type Judged } from "../targetCheck";
import type { MonthActuals } from "./actuals";
import { earlierInYear, type MonthRecord } from "./memory";

/** Plan and actual of one family and measure for the month, units. */
export interface Attainment {
  family: string;
  measure: "Sales" | "Production" | "Inventory";
  plan: number;
  actual: number;
  /** actual ÷ plan; NaN without a plan. */
  attainment: number;
  judged: Judged;
  /** From the first month of the fiscal year, or the first that was measured, to this month. */
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
      const before = earlierInYear(known, actuals.month, company.settings.fiscalYearStart, {
        family,
        measure,
      });
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
