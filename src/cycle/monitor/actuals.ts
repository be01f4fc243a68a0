import type { Company } from "../../planning/data/company";
import { monthOf, monthStart } from "../../planning/data/excelDate";

export type Measure = "sales" | "production" | "receipts" | "inventory";

/** What happened in the month under plan, by item position. */
export interface MonthActuals {
  /** 12 · year + month − 1. */
  month: number;
  /** Part of the month that the actuals cover, 0 to 1. */
  covered: number;
  byMeasure: Record<Measure, Map<number, number>>;
}

/**
 * Actuals of the latest month of the plan that has any; undefined when there are none. How far they reach into the month
 * is what the settings say of the plan's first month ("Actual days"), else the latest day with sales while that month
 * still runs.
 *
 * @param today Excel day number
 */
export function monthActuals(company: Company, today: number): MonthActuals | undefined {
  const { actuals, itemIndex, settings } = company;
  const last = settings.firstMonth + settings.horizon - 1;
  let month = -1;
  for (let i = 0; i < actuals.rowCount; i++) {
    const each = monthOf(actuals.date[i]);
    if (each >= settings.firstMonth && each <= last) month = Math.max(month, each);
  }
  if (month < 0) return undefined;
  const byMeasure: MonthActuals["byMeasure"] = {
    sales: new Map(),
    production: new Map(),
    receipts: new Map(),
    inventory: new Map(),
  };
  for (let i = 0; i < actuals.rowCount; i++) {
    const item = itemIndex.get(actuals.item[i]);
    const measure = byMeasure[actuals.measure[i] as Measure] as Map<number, number> | undefined;
    if (item === undefined || !measure || monthOf(actuals.date[i]) !== month) continue;
    measure.set(item, (measure.get(item) ?? 0) + (actuals.quantity[i] || 0));
  }
  const days = monthStart(month + 1) - monthStart(month);
  const given = month === settings.firstMonth ? settings.actualDays : NaN;
  const reached = given > 0 ? given : daysWithSales(company, month, today);
  return { month, covered: reached < days ? reached / days : 1, byMeasure };
}

/** Day of the month of its latest sale; NaN when it is over, or when its sales are dated by the month alone. */
function daysWithSales({ actuals }: Company, month: number, today: number): number {
  if (today >= monthStart(month + 1)) return NaN;
  let last = 0;
  for (let i = 0; i < actuals.rowCount; i++) {
    if (actuals.measure[i] !== "sales" || monthOf(actuals.date[i]) !== month) continue;
    last = Math.max(last, Math.floor(actuals.date[i]) - monthStart(month) + 1);
  }
  // Everything on the first is how a month's total is dated.
  return last > 1 ? last : NaN;
}
