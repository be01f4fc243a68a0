import { PlanningError } from "../../errors";
import { lotSizes, type LotOptions, type LotRule } from "../lots/lotSizing";
import { orZero, periodsOf, rowsOfBlock, type Rows } from "../rows";
import { bomOrder, isByProduct, unitsPerParent, type BomLine } from "./billOfMaterials";
import { arrivals, byProductsOf } from "./byProducts";
import { say } from "../../words";

/** How an item is replenished. */
export interface MrpItem {
  onHand: number;
  /** Periods from release to receipt. */
  leadTime: number;
  safetyStock?: number;
  /** Default lot for lot. */
  rule?: LotRule;
  /** Quantity, periods, costs, minimum, multiple and maximum of the rule. */
  lot?: Partial<LotOptions>;
  /** Part of a release that does not arrive as good units: release = receipt ÷ (1 − scrap). */
  scrap?: number;
}

/** The record of every item, items × periods, units; empty lists for what was not asked for. */
export interface MrpPlan {
  /** Own demand and what the releases of parents take. */
  gross: Float64Array[];
  /**
   * Firm receipts already ordered, and by-products of what is planned; the same row of zeros for all items where there
   * are neither.
   */
  scheduled: Float64Array[];
  /** Stock at the end of the period with scheduled and planned receipts. */
  available: Float64Array[];
  /** Need beyond stock, safety stock and scheduled receipts, before lots. */
  net: Float64Array[];
  planned: Float64Array[];
  releases: Float64Array[];
  /** Releases that should have happened before the first period, one an item; their receipts are assumed in time. */
  pastDue: Float64Array;
  lowLevelCode: Int32Array;
}

export type MrpMeasure = "gross" | "scheduled" | "available" | "net" | "planned" | "releases";

export const mrpMeasures: readonly MrpMeasure[] = [
  "gross",
  "scheduled",
  "available",
  "net",
  "planned",
  "releases",
];

/**
 * Material requirements planning: nets gross requirements against stock and scheduled receipts, makes lots, offsets
 * them by the lead time and explodes the releases to the components, level by level. Past-due requirements belong in
 * the first period of `gross`. By-products arrive together with what they come out of, before anything is planned for
 * their own item.
 *
 * @param gross independent demand, items × periods; blank counts as 0
 * @param scheduled receipts on order, items × periods
 * @param wanted rows to lay out; each costs fresh memory of the whole table. Default all
 * @throws "value" for shapes that differ, a bad lead time, or a loop in the bill of materials
 * Source: Orlicky, Material Requirements Planning.
 * @example
 * mrp([Float64Array.of(0, 0, 10)], [{ onHand: 4, leadTime: 2 }], []).releases[0] // [6, 0, 0]
 */
export function mrp(
  gross: Rows,
  items: readonly MrpItem[],
  bom: readonly BomLine[],
  scheduled?: Rows,
  names?: readonly string[],
  wanted: readonly MrpMeasure[] = mrpMeasures,
): MrpPlan {
  const periods = periodsOf(gross, say`gross requirements`);
  if (gross.length !== items.length || (scheduled && scheduled.length !== items.length)) {
    throw new PlanningError(
      "value",
      say`There are ${items.length} items but ${gross.length} rows of requirements; give one row an item.`,
    );
  }
  items.forEach((item, i) => checkItem(item, i, names));
  const { order, level } = bomOrder(items.length, bom, names);
  const intake = intakeOf(items.length, bom.some(isByProduct) ? bom.filter(isInput) : bom, periods);
  const yields = byProductsOf(bom);
  const pastDue = new Float64Array(items.length);
  // Fresh memory is zero already: what nobody writes costs next to nothing.
  const block = (): Float64Array => new Float64Array(items.length * periods);
  const hasReceipts = scheduled !== undefined || yields.size > 0;
  const laidOut = wanted.filter((measure) => hasReceipts || measure !== "scheduled");
  const sheet = new Map(laidOut.map((measure) => [measure, block()] as const));
  const releases = sheet.get("releases") ?? block();
  const own = sheet.get("gross");
  const need = own ?? new Float64Array(periods);
  const cells: RecordCells = {
    scheduled: sheet.get("scheduled"),
    available: sheet.get("available"),
    net: sheet.get("net"),
    planned: sheet.get("planned") ?? (yields.size > 0 ? block() : undefined),
    releases,
  };
  for (const i of order) {
    const first = i * periods;
    const needFirst = own ? first : 0;
    gather(need, needFirst, gross[i], i, intake, releases, pastDue);
    const due = arrivals(scheduled?.[i], yields.get(i), items, cells.planned, periods);
    const lots = lotOrder(items[i]);
    pastDue[i] = lots
      ? netInOrder(cells, first, need, needFirst, periods, due, items[i], lots)
      : netAtOnce(cells, first, need.subarray(needFirst, needFirst + periods), due, items[i]);
  }
  const plan: MrpPlan = {
    gross: [],
    scheduled: [],
    available: [],
    net: [],
    planned: [],
    releases: [],
    pastDue,
    lowLevelCode: level,
  };
  if (!hasReceipts && wanted.includes("scheduled"))
    plan.scheduled = new Array<Float64Array>(items.length).fill(new Float64Array(periods));
  for (const [measure, block] of sheet) plan[measure] = rowsOfBlock(block, items.length, periods);
  return plan;
}

const isInput = (line: BomLine): boolean => !isByProduct(line);

/**
 * Lines by component: an item gathers what the releases of its parents take, so that nothing but the releases has to
 * lie in memory. Of item i: from `starts[i]` to `starts[i + 1]`.
 */
interface Intake {
  starts: Int32Array;
  parents: Int32Array;
  /** Units a parent takes. */
  units: Float64Array;
  /** 1 for lines that do not hold in all periods or need their component earlier: they stand in `lines`. */
  isSpecial: Uint8Array;
  lines: ReadonlyMap<number, BomLine>;
}

function intakeOf(items: number, bom: readonly BomLine[], periods: number): Intake {
  const starts = new Int32Array(items + 1);
  for (let k = 0; k < bom.length; k++) starts[bom[k].component + 1]++;
  for (let i = 0; i < items; i++) starts[i + 1] += starts[i];
  const next = starts.slice(0, items);
  const parents = new Int32Array(bom.length);
  const units = new Float64Array(bom.length);
  const isSpecial = new Uint8Array(bom.length);
  const lines = new Map<number, BomLine>();
  for (let n = 0; n < bom.length; n++) {
    const line = bom[n];
    const k = next[line.component]++;
    parents[k] = line.parent;
    units[k] = unitsPerParent(line);
    const holdsAlways = (line.from ?? 0) <= 0 && (line.to ?? Infinity) >= periods - 1;
    if (holdsAlways && (line.offset ?? 0) <= 0) continue;
    isSpecial[k] = 1;
    lines.set(k, line);
  }
  return { starts, parents, units, isSpecial, lines };
}

/** Writes what is needed of an item from `at` on: its own demand and what the releases of its parents take. */
function gather(
  need: Float64Array,
  at: number,
  own: Float64Array,
  i: number,
  intake: Intake,
  releases: Float64Array,
  pastDue: Float64Array,
): void {
  const periods = own.length;
  for (let t = 0; t < periods; t++) need[at + t] = orZero(own[t]);
  const { starts, parents, units, isSpecial } = intake;
  const end = starts[i + 1];
  for (let k = starts[i]; k < end; k++) {
    if (isSpecial[k] === 1) {
      addSpecial(need.subarray(at, at + periods), intake, k, releases, pastDue);
      continue;
    }
    // What a late release takes is needed now.
    need[at] += pastDue[parents[k]] * units[k];
    if (k + 1 === end || isSpecial[k + 1] === 1) {
      addRow(need, at, periods, releases, parents[k] * periods, units[k]);
      continue;
    }
    need[at] += pastDue[parents[k + 1]] * units[k + 1];
    const [a, b] = [parents[k] * periods, parents[k + 1] * periods];
    addTwoRows(need, at, periods, releases, a, units[k], b, units[k + 1]);
    k++;
  }
}

function addRow(
  need: Float64Array,
  at: number,
  periods: number,
  releases: Float64Array,
  first: number,
  each: number,
): void {
  for (let t = 0; t < periods; t++) need[at + t] += releases[first + t] * each;
}

/** Two parents at once: the need is read and written half as often. */
function addTwoRows(
  need: Float64Array,
  at: number,
  periods: number,
  releases: Float64Array,
  a: number,
  eachA: number,
  b: number,
  eachB: number,
): void {
  for (let t = 0; t < periods; t++)
    need[at + t] = need[at + t] + releases[a + t] * eachA + releases[b + t] * eachB;
}

/** A line that holds in some periods only, or needs its component before the parent starts. */
function addSpecial(
  need: Float64Array,
  { parents, units, lines }: Intake,
  k: number,
  releases: Float64Array,
  pastDue: Float64Array,
): void {
  const periods = need.length;
  const [parent, each] = [parents[k], units[k]];
  const { from = 0, to = Infinity, offset = 0 } = lines.get(k) ?? {};
  if (from <= 0 && to >= 0) need[0] += pastDue[parent] * each;
  for (let t = Math.max(0, from); t <= Math.min(to, periods - 1); t++)
    need[Math.max(0, t - offset)] += releases[parent * periods + t] * each;
}

/** Where the record stays, all items in one block a measure, zero before: what is not asked for is not written. */
interface RecordCells {
  scheduled?: Float64Array;
  available?: Float64Array;
  net?: Float64Array;
  planned?: Float64Array;
  releases: Float64Array;
}

/** Lots that can be decided period by period: at least `minimum`, in multiples. */
interface LotOrder {
  minimum: number;
  multiple: number;
}

/** Of the rules that look at all net requirements at once there is none. */
function lotOrder({ rule = "l4l", lot }: MrpItem): LotOrder | undefined {
  if (rule === "l4l") return { minimum: lot?.minimum ?? 0, multiple: lot?.multiple ?? 0 };
  if (rule !== "foq") return undefined;
  const quantity = lot?.quantity ?? 0;
  if (!(quantity > 0)) throw new PlanningError("value", say`The rule foq needs its fixed quantity.`);
  return { minimum: Math.max(lot?.minimum ?? 0, quantity), multiple: quantity };
}

const lotOf = (need: number, { minimum, multiple }: LotOrder): number => {
  const least = need < minimum ? minimum : need;
  return multiple > 0 ? Math.ceil(least / multiple - 1e-9) * multiple : least;
};

/**
 * Nets, makes lots and releases them in one go, and writes an item's record from `first` on; returns what is past due.
 *
 * @param need gross requirements, from `at` on
 */
function netInOrder(
  { scheduled, available, net, planned, releases }: RecordCells,
  first: number,
  need: Float64Array,
  at: number,
  periods: number,
  due: Float64Array | undefined,
  { onHand, safetyStock = 0, leadTime, scrap = 0 }: MrpItem,
  order: LotOrder,
): number {
  const good = 1 - scrap;
  const shortBelow = safetyStock - 1e-9;
  let stock = onHand;
  let late = 0;
  for (let t = 0; t < periods; t++) {
    const arriving = due ? orZero(due[t]) : 0;
    stock += arriving - need[at + t];
    if (scheduled) scheduled[first + t] = arriving;
    if (stock < shortBelow) {
      const short = safetyStock - stock;
      const lot = lotOf(short, order);
      stock += lot;
      if (net) net[first + t] = short;
      if (planned) planned[first + t] = lot;
      const release = scrap === 0 ? lot : lot / good;
      if (t < leadTime) late += release;
      else releases[first + t - leadTime] = release;
    }
    if (available) available[first + t] = stock;
  }
  return late;
}

/** The same by a rule that looks at all net requirements at once. */
function netAtOnce(
  { scheduled, available, net, planned, releases }: RecordCells,
  first: number,
  need: Float64Array,
  due: Float64Array | undefined,
  { onHand, safetyStock = 0, leadTime, scrap = 0, rule = "l4l", lot }: MrpItem,
): number {
  const short = netWithoutLots(need, due, onHand, safetyStock);
  const { lots } = lotSizes(short, rule, { setup: 0, holding: 0, ...lot });
  const good = 1 - scrap;
  let stock = onHand;
  let late = 0;
  for (let t = 0; t < need.length; t++) {
    const arriving = due ? orZero(due[t]) : 0;
    stock += arriving + lots[t] - need[t];
    if (scheduled) scheduled[first + t] = arriving;
    if (available) available[first + t] = stock;
    const release = scrap === 0 ? lots[t] : lots[t] / good;
    if (t < leadTime) late += release;
    else releases[first + t - leadTime] = release;
  }
  net?.set(short, first);
  planned?.set(lots, first);
  return late;
}

/** Net requirements when every need is met exactly in its period. */
function netWithoutLots(
  need: Float64Array,
  due: Float64Array | undefined,
  onHand: number,
  safetyStock: number,
): Float64Array {
  const net = new Float64Array(need.length);
  let stock = onHand;
  for (let t = 0; t < need.length; t++) {
    stock += (due ? orZero(due[t]) : 0) - need[t];
    if (!(stock < safetyStock - 1e-9)) continue;
    net[t] = safetyStock - stock;
    stock = safetyStock;
  }
  return net;
}

function checkItem(item: MrpItem, i: number, names?: readonly string[]): void {
  const name = (): string => names?.[i] ?? say`item ${i + 1}`;
  if (!Number.isInteger(item.leadTime) || item.leadTime < 0) {
    throw new PlanningError(
      "value",
      say`${name()} has a lead time of ${item.leadTime}; use whole periods, 0 or more.`,
    );
  }
  if (!((item.scrap ?? 0) >= 0 && (item.scrap ?? 0) < 1)) {
    throw new PlanningError(
      "value",
      say`${name()} has a scrap of ${String(item.scrap)}; use a fraction below 1.`,
    );
  }
}
