import { PlanningError } from "../errors";
import { orZero, periodsOf, requireShape, rowsOfBlock, type Rows } from "./rows";
import { say } from "../words";

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

export type ProjectionMeasure = keyof InventoryProjection;

const allMeasures: readonly ProjectionMeasure[] = [
  "inventory",
  "backlog",
  "lost",
  "issues",
  "net",
  "belowSafety",
];

/**
 * Projects stock through demand and receipts. In every period: inventory end = start + receipts − issues, and
 * demand + backlog start = issues + backlog end + lost, each to 1e-9. Blank demand, receipts and safety count as 0.
 * A negative opening is backlog.
 *
 * @param opening units, one an item
 * @param demand items × periods, units, not negative
 * @param receipts items × periods, units
 * @param safety units, one an item or items × periods
 * @param wanted results to lay out, the others stay empty; each costs fresh memory of the whole table. Default all
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
  wanted: readonly ProjectionMeasure[] = allMeasures,
): InventoryProjection {
  const items = demand.length;
  const periods = periodsOf(demand, "demand");
  requireShape(receipts, items, periods, "receipts");
  if (opening.length !== items) {
    throw new PlanningError(
      "value",
      say`Opening stock has ${opening.length} numbers for ${items} rows of demand; give one a row.`,
    );
  }
  const blocks: Blocks = {};
  for (const measure of wanted) blocks[measure] = new Float64Array(items * periods);
  const { belowSafety } = blocks;
  for (let item = 0; item < items; item++) {
    const own = safety && belowSafety ? safetyOf(safety, item, items, periods) : undefined;
    projectItem(blocks, item * periods, orZero(opening[item]), demand[item], receipts[item], own, mode);
  }
  const projection: InventoryProjection = {
    inventory: [],
    backlog: [],
    lost: [],
    issues: [],
    net: [],
    belowSafety: [],
  };
  for (const measure of wanted) {
    const block = blocks[measure];
    if (block) projection[measure] = rowsOfBlock(block, items, periods);
  }
  return projection;
}

/** Results that are wanted, each a table in one block of memory. */
type Blocks = Partial<Record<ProjectionMeasure, Float64Array>>;

/** Writes an item's results straight into the blocks, from `first` on: a row in between would cost as much again. */
function projectItem(
  { inventory, backlog, lost, issues, net, belowSafety }: Blocks,
  first: number,
  opening: number,
  demand: Float64Array,
  receipts: Float64Array,
  safety: number | Float64Array | undefined,
  mode: ShortageMode,
): void {
  const waits = mode === "backlog";
  const everywhere = typeof safety === "number" ? orZero(safety) : 0;
  const byPeriod = typeof safety === "number" ? undefined : safety;
  let onHand = Math.max(0, opening);
  // What was owed at the start waits in either mode: those orders are taken.
  let owed = Math.max(0, -opening);
  for (let t = 0, cell = first; t < demand.length; t++, cell++) {
    const available = onHand + orZero(receipts[t]);
    const before = owed;
    const wanted = before + orZero(demand[t]);
    // A negative receipt (a correction) can leave less than nothing: then nothing is issued and the stock says so.
    const issued = Math.min(wanted, Math.max(0, available));
    onHand = available - issued;
    const unmet = wanted - issued;
    owed = waits ? unmet : Math.max(0, before - issued);
    if (inventory) inventory[cell] = onHand;
    if (backlog) backlog[cell] = owed;
    if (lost && !waits) lost[cell] = unmet - owed;
    if (issues) issues[cell] = issued;
    if (net) net[cell] = onHand - owed;
    if (belowSafety && safety !== undefined) {
      const units = byPeriod ? orZero(byPeriod[t]) : everywhere;
      belowSafety[cell] = Math.max(0, units - (onHand - owed));
    }
  }
}

function safetyOf(
  safety: Float64Array | Rows,
  item: number,
  items: number,
  periods: number,
): number | Float64Array {
  if (safety.length !== items) {
    throw new PlanningError(
      "value",
      say`Safety stock has ${safety.length} rows for ${items} rows of demand; give one a row.`,
    );
  }
  const own = safety[item];
  if (typeof own === "number" || own.length === periods) return own;
  throw new PlanningError(
    "value",
    say`Row ${item + 1} of safety stock has ${own.length} periods where demand has ${periods}.`,
  );
}
