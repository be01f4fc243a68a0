import { ofMonths, type PlanRecord } from "./memory";
import { valueKinds, type ValueKind } from "./volumes";

/** Units, revenue and margin by family, one number a month; NaN for months that the plan did not cover. */
export type PlannedByFamily = Record<ValueKind, Map<string, Float64Array>>;

/**
 * What an earlier cycle planned to ship, family by family, at the prices and costs of that time.
 *
 * @param first month from which on, 12 · year + month − 1
 */
export function plannedByFamily(plan: PlanRecord, first: number, count: number): PlannedByFamily {
  const planned = Object.fromEntries(
    valueKinds.map((kind) => [kind, new Map<string, Float64Array>()]),
  ) as PlannedByFamily;
  for (const { family, units, price, cost } of plan.items) {
    const [u, p, c] = [units, price, cost].map((row) => ofMonths(row, plan.first, first, count));
    const add = (kind: ValueKind, of: (t: number) => number): void => {
      const sums = planned[kind].get(family) ?? new Float64Array(count).fill(NaN);
      planned[kind].set(family, sums);
      for (let t = 0; t < count; t++) {
        if (Number.isNaN(u[t])) continue;
        // An item without a price counts its units and no money.
        sums[t] = (sums[t] || 0) + (of(t) || 0);
      }
    };
    add("Units", (t) => u[t]);
    add("Revenue", (t) => u[t] * p[t]);
    add("Margin", (t) => u[t] * (p[t] - c[t]));
  }
  return planned;
}
