import type { SupplyPlan } from "../../planning/supply/supplyPlan";
import type { Activity, SupplyModel } from "../../planning/supply/supplyModel";
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
    | "started"
    | "receipts"
    | "used"
    | "disposed"
    | "inventory"
    | "shipped"
    | "backlog"
    | "hours"
    | "overtime"
    | "extraShift"
    | "overflow"
    | "workers"
    | "hired"
    | "laidOff"
  >;
  /** Orders that a supplier's minimum or multiple makes larger than needed, the first of each first. */
  raisedOrders: NonNullable<SupplyPlan["minimums"]>["raised"];
  /** What minimums of lanes and suppliers cost over all planned months; NaN where there are none. */
  minimumsCost: number;
  /** Currency, horizon only. */
  costs: { supply: number; transport: number; holding: number; overtime: number; extraShift: number };
}

export function withoutTail(plan: SupplyPlan, model: SupplyModel, { count }: MonthSpan): ShownPlan {
  const cut = (rows: readonly Float64Array[]): Float64Array[] => rows.map((row) => row.slice(0, count));
  const { quantities: all } = plan;
  const quantities = {
    started: cut(all.started),
    receipts: cut(all.receipts),
    used: cut(all.used),
    disposed: cut(all.disposed),
    inventory: cut(all.inventory),
    shipped: cut(all.shipped),
    backlog: cut(all.backlog),
    hours: cut(all.hours),
    overtime: cut(all.overtime),
    extraShift: cut(all.extraShift),
    overflow: cut(all.overflow),
    workers: cut(all.workers),
    hired: cut(all.hired),
    laidOff: cut(all.laidOff),
  };
  const valued = (rows: readonly Float64Array[], rate: (row: number) => number): number =>
    rows.reduce((sum, row, k) => sum + rate(k) * row.reduce((all, value) => all + value, 0), 0);
  const started = (counts: (activity: Activity) => boolean): number =>
    valued(quantities.started, (a) => (counts(model.activities[a]) ? model.activities[a].cost : 0));
  return {
    status: plan.status,
    gap: plan.gap,
    audit: plan.audit,
    shortages: plan.shortages.filter(({ period }) => period < count),
    marginalValues: plan.marginalValues.filter(({ period }) => period < count),
    quantities,
    raisedOrders: plan.minimums?.raised ?? [],
    minimumsCost: plan.minimums?.cost ?? NaN,
    costs: {
      supply: started((a) => a.kind !== "move"),
      transport: started((a) => a.kind === "move"),
      holding: valued(quantities.inventory, (point) => model.points[point].holding),
      overtime: valued(quantities.overtime, (r) => model.resources[r].overtimeCost ?? 0),
      extraShift: valued(quantities.extraShift, (r) => model.resources[r].extraShiftCost ?? 0),
    },
  };
}
