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

/** Actuals of the latest month of the plan that has any; undefined when there are none. */
export function monthActuals({ actuals, itemIndex, settings }: Company): MonthActuals | undefined {
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
  const partial = month === settings.firstMonth && settings.actualDays < days;
  return { month, covered: partial ? settings.actualDays / days : 1, byMeasure };
}
