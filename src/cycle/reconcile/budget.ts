import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import type { MonthSpan } from "../wideTable";

/** The budget of one family, a value a month; NaN where the budget says nothing. */
export interface FamilyBudget {
  units: Float64Array;
  revenue: Float64Array;
  margin: Float64Array;
}

export interface Budget {
  families: Map<string, FamilyBudget>;
  /** Fixed costs by month; NaN where the budget has none. */
  fixedCost: Float64Array;
  /** Wages that fixed costs do not hold, by month; NaN where the budget has none. */
  wages: Float64Array;
}

/** Adds the budget up by family and month. Rows of an item count to its family. */
export function readBudget({ budget, items, itemIndex }: Company, { first, count }: MonthSpan): Budget {
  const families = new Map<string, FamilyBudget>();
  const [fixedCost, wages] = [new Float64Array(count).fill(NaN), new Float64Array(count).fill(NaN)];
  for (let i = 0; i < budget.rowCount; i++) {
    const t = monthOf(budget.date[i]) - first;
    if (t < 0 || t >= count) continue;
    add(fixedCost, t, budget.fixedCost[i]);
    add(wages, t, budget.wages[i]);
    const item = itemIndex.get(budget.item[i]);
    const family = item === undefined ? budget.family[i] : items.family[item];
    if (!family) continue;
    const entry = families.get(family) ?? emptyBudget(count);
    families.set(family, entry);
    add(entry.units, t, budget.quantity[i]);
    add(entry.revenue, t, budget.revenue[i]);
    add(entry.margin, t, budget.margin[i]);
  }
  return { families, fixedCost, wages };
}

export function emptyBudget(months: number): FamilyBudget {
  const blank = (): Float64Array => new Float64Array(months).fill(NaN);
  return { units: blank(), revenue: blank(), margin: blank() };
}

/** Blank plus something is something; blank plus blank stays blank. */
function add(row: Float64Array, t: number, value: number): void {
  if (Number.isNaN(value)) return;
  row[t] = (Number.isNaN(row[t]) ? 0 : row[t]) + value;
}
