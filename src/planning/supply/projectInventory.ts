import { PlanningError } from "../errors";
import { orZero, periodsOf, requireShape, zeroRows, type Rows } from "./rows";

/** What happens to demand that stock cannot serve. */
export type ShortageMode = "backlog" | "lostSales";

/** Stock at the end of each period and what became of the demand, items × periods, units. */
export interface InventoryProjection {
  /** On hand at the end of the period, never negative. */
  inventory: Float64Array[];
  /** Demand still owed at the end of the period (backlog mode). */
  backlog: Float64Array[];
  /** Demand of the period that is lost (lost-sales mode). */
  lost: Float64Array[];
  /** Units that left the stock: demand and backlog served. End = start + receipts − issues. */
  issues: Float64Array[];
  /** Inventory − backlog. */
  net: Float64Array[];
  /** Units missing to the safety stock, never negative. */
  belowSafety: Float64Array[];
}

/**
 * Projects stock through demand and receipts. In every period: inventory end = start + receipts − issues, and
 * demand + backlog start = issues + backlog end + lost, each to 1e-9. Blank demand, receipts and safety count as 0.
 * A negative opening is backlog.
 *
 * @param opening units, one an item
 * @param demand items × periods, units, not negative
 * @param receipts items × periods, units
 * @param safety units, one an item or items × periods
 * @throws "value" when shapes differ
 * @example
 * projectInventory(Float64Array.of(10), [Float64Array.of(4, 9)], [Float64Array.of(0, 1)]).net[0] // [6, -2]
 */
export function projectInventory(
  opening: Float64Array,
  demand: Rows,
  receipts: Rows,
  safety?: Float64Array | Rows,
  mode: ShortageMode = "backlog",
): InventoryProjection {
  const items = demand.length;
  const periods = periodsOf(demand, "demand");
  requireShape(receipts, items, periods, "receipts");
  if (opening.length !== items) {
    throw new PlanningError(
      "value",
      `Opening stock has ${opening.length} numbers for ${items} rows of demand; give one a row.`,
    );
  }
  const block = (): Float64Array[] => zeroRows(items, periods);
  const projection: InventoryProjection = {
    inventory: block(),
    backlog: block(),
    lost: block(),
    issues: block(),
    net: block(),
    belowSafety: block(),
  };
  for (let item = 0; item < items; item++) {
    projectItem(projection, item, orZero(opening[item]), demand[item], receipts[item], mode);
    if (safety) markBelowSafety(projection, item, safetyOf(safety, item, items, periods));
  }
  return projection;
}

function projectItem(
  into: InventoryProjection,
  item: number,
  opening: number,
  demand: Float64Array,
  receipts: Float64Array,
  mode: ShortageMode,
): void {
  const inventory = into.inventory[item];
  const backlog = into.backlog[item];
  const lost = into.lost[item];
  const issues = into.issues[item];
  const net = into.net[item];
  let onHand = Math.max(0, opening);
  let owed = mode === "backlog" ? Math.max(0, -opening) : 0;
  for (let t = 0; t < demand.length; t++) {
    const available = onHand + orZero(receipts[t]);
    const wanted = owed + orZero(demand[t]);
    // A negative receipt (a correction) can leave less than nothing: then nothing is issued and the stock says so.
    const issued = Math.min(wanted, Math.max(0, available));
    onHand = available - issued;
    const unmet = wanted - issued;
    if (mode === "backlog") owed = unmet;
    else lost[t] = unmet;
    inventory[t] = onHand;
    backlog[t] = owed;
    issues[t] = issued;
    net[t] = onHand - owed;
  }
}

function markBelowSafety(projection: InventoryProjection, item: number, safety: (t: number) => number): void {
  const net = projection.net[item];
  const below = projection.belowSafety[item];
  for (let t = 0; t < net.length; t++) below[t] = Math.max(0, safety(t) - net[t]);
}

function safetyOf(
  safety: Float64Array | Rows,
  item: number,
  items: number,
  periods: number,
): (t: number) => number {
  if (safety.length !== items) {
    throw new PlanningError(
      "value",
      `Safety stock has ${safety.length} rows for ${items} rows of demand; give one a row.`,
    );
  }
  const own = safety[item];
  if (typeof own === "number") return () => orZero(own);
  if (own.length !== periods) {
    throw new PlanningError(
      "value",
      `Row ${item + 1} of safety stock has ${own.length} periods where demand has ${periods}.`,
    );
  }
  return (t) => orZero(own[t]);
}
