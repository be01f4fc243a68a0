import type { SupplyPlan } from "../../planning/supply/supplyPlan";
import type { SupplyModel } from "../../planning/supply/supplyModel";
import type { MonthSpan } from "../wideTable";

/**
 * Months planned beyond the horizon and thrown away: without them the cheapest plan would stop making and buying
 * towards the end, because nothing after it needs stock.
 */
const tailMonths = 4;
const year = 12;

export function withTail({ first, count }: MonthSpan): MonthSpan {
  return { first, count: count + tailMonths };
}

/** Demand of the horizon and the months after it, which repeat those of a year before. */
export function demandWithTail(demand: ReadonlyMap<number, Float64Array>): Map<number, Float64Array> {
  return new Map(
    [...demand].map(([item, row]) => {
      const longer = new Float64Array(row.length + tailMonths);
      longer.set(row);
      for (let t = row.length; t < longer.length; t++) longer[t] = longer[Math.max(0, t - year)];
      return [item, longer] as const;
    }),
  );
}

/** The months of the horizon of a plan, with what they cost. */
export interface ShownPlan extends Pick<
  SupplyPlan,
  "status" | "gap" | "audit" | "shortages" | "marginalValues"
> {
  quantities: Pick<
    SupplyPlan["quantities"],
    "started" | "receipts" | "inventory" | "shipped" | "backlog" | "hours" | "overtime"
  >;
  /** Currency, horizon only. */
  costs: { supply: number; holding: number; overtime: number };
}

export function withoutTail(plan: SupplyPlan, model: SupplyModel, { count }: MonthSpan): ShownPlan {
  const cut = (rows: readonly Float64Array[]): Float64Array[] => rows.map((row) => row.slice(0, count));
  const { started, receipts, inventory, shipped, backlog, hours, overtime } = plan.quantities;
  const quantities = {
    started: cut(started),
    receipts: cut(receipts),
    inventory: cut(inventory),
    shipped: cut(shipped),
    backlog: cut(backlog),
    hours: cut(hours),
    overtime: cut(overtime),
  };
  const valued = (rows: readonly Float64Array[], rate: (row: number) => number): number =>
    rows.reduce((sum, row, k) => sum + rate(k) * row.reduce((all, value) => all + value, 0), 0);
  return {
    status: plan.status,
    gap: plan.gap,
    audit: plan.audit,
    shortages: plan.shortages.filter(({ period }) => period < count),
    marginalValues: plan.marginalValues.filter(({ period }) => period < count),
    quantities,
    costs: {
      supply: valued(quantities.started, (a) => model.activities[a].cost),
      holding: valued(quantities.inventory, (point) => model.points[point].holding),
      overtime: valued(quantities.overtime, (r) => model.resources[r].overtimeCost ?? 0),
    },
  };
}
