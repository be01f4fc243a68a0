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
  const blocks = wanted.map((measure) => [measure, new Float64Array(items * periods)] as const);
  const record = emptyRecord(periods);
  const marks = wanted.includes("belowSafety");
  for (let item = 0; item < items; item++) {
    projectItem(record, orZero(opening[item]), demand[item], receipts[item], mode);
    if (safety && marks) markBelowSafety(record, safetyOf(safety, item, items, periods));
    for (const [measure, block] of blocks) block.set(record[measure], item * periods);
  }
  const projection: InventoryProjection = {
    inventory: [],
    backlog: [],
    lost: [],
    issues: [],
    net: [],
    belowSafety: [],
  };
  for (const [measure, block] of blocks) projection[measure] = rowsOfBlock(block, items, periods);
  return projection;
}

/** The rows of the item in hand. */
type ItemRecord = Record<ProjectionMeasure, Float64Array>;

function emptyRecord(periods: number): ItemRecord {
  const row = (): Float64Array => new Float64Array(periods);
  return { inventory: row(), backlog: row(), lost: row(), issues: row(), net: row(), belowSafety: row() };
}

function projectItem(
  { inventory, backlog, lost, issues, net }: ItemRecord,
  opening: number,
  demand: Float64Array,
  receipts: Float64Array,
  mode: ShortageMode,
): void {
  const waits = mode === "backlog";
  let onHand = Math.max(0, opening);
  let owed = waits ? Math.max(0, -opening) : 0;
  for (let t = 0; t < demand.length; t++) {
    const available = onHand + orZero(receipts[t]);
    const wanted = owed + orZero(demand[t]);
    // A negative receipt (a correction) can leave less than nothing: then nothing is issued and the stock says so.
    const issued = Math.min(wanted, Math.max(0, available));
    onHand = available - issued;
    const unmet = wanted - issued;
    owed = waits ? unmet : 0;
    lost[t] = waits ? 0 : unmet;
    inventory[t] = onHand;
    backlog[t] = owed;
    issues[t] = issued;
    net[t] = onHand - owed;
  }
}

function markBelowSafety({ net, belowSafety }: ItemRecord, safety: number | Float64Array): void {
  if (typeof safety === "number") {
    const units = orZero(safety);
    for (let t = 0; t < net.length; t++) belowSafety[t] = Math.max(0, units - net[t]);
    return;
  }
  for (let t = 0; t < net.length; t++) belowSafety[t] = Math.max(0, orZero(safety[t]) - net[t]);
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
