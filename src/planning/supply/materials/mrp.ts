import { PlanningError } from "../../errors";
import { lotSizes, type LotOptions, type LotRule } from "../lots/lotSizing";
import { orZero, periodsOf, rowsOfBlock, type Rows } from "../rows";
import { bomOrder, unitsPerParent, type BomLine } from "./billOfMaterials";
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
  /** Firm receipts already ordered. */
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
 * the first period of `gross`.
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
  const intake = intakeOf(items.length, bom, periods);
  const pastDue = new Float64Array(items.length);
  const sheet = new Map(
    wanted.map((measure) => [measure, new Float64Array(items.length * periods)] as const),
  );
  const releases = sheet.get("releases") ?? new Float64Array(items.length * periods);
  // Fresh memory is zero already: what nobody writes costs next to nothing.
  const copied: [RecordMeasure, Float64Array][] = [];
  for (const [measure, block] of sheet) {
    if (measure !== "releases" && (measure !== "scheduled" || scheduled)) copied.push([measure, block]);
  }
  const record = emptyRecord(periods);
  for (const i of order) {
    gather(record.gross, gross[i], i, intake, releases, pastDue);
    const due = scheduled?.[i];
    const lots = copied.length === 0 ? lotOrder(items[i]) : undefined;
    if (lots) {
      pastDue[i] = releaseInOrder(record.gross, due, items[i], lots, releases, i * periods);
      continue;
    }
    if (due) for (let t = 0; t < periods; t++) record.scheduled[t] = orZero(due[t]);
    netItem(record, items[i]);
    pastDue[i] = releaseItem(record.planned, items[i], releases, i * periods);
    for (const [measure, block] of copied) block.set(record[measure], i * periods);
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
  for (const [measure, block] of sheet) plan[measure] = rowsOfBlock(block, items.length, periods);
  return plan;
}

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

/** What is needed of an item: its own demand and what the releases of its parents take. */
function gather(
  need: Float64Array,
  own: Float64Array,
  i: number,
  intake: Intake,
  releases: Float64Array,
  pastDue: Float64Array,
): void {
  const periods = need.length;
  for (let t = 0; t < periods; t++) need[t] = orZero(own[t]);
  const { starts, parents, units, isSpecial } = intake;
  const end = starts[i + 1];
  for (let k = starts[i]; k < end; k++) {
    if (isSpecial[k] === 1) {
      addSpecial(need, intake, k, releases, pastDue);
      continue;
    }
    // What a late release takes is needed now.
    need[0] += pastDue[parents[k]] * units[k];
    if (k + 1 === end || isSpecial[k + 1] === 1) {
      addRow(need, releases, parents[k] * periods, units[k]);
      continue;
    }
    need[0] += pastDue[parents[k + 1]] * units[k + 1];
    addTwoRows(need, releases, parents[k] * periods, units[k], parents[k + 1] * periods, units[k + 1]);
    k++;
  }
}

function addRow(need: Float64Array, releases: Float64Array, first: number, each: number): void {
  for (let t = 0; t < need.length; t++) need[t] += releases[first + t] * each;
}

/** Two parents at once: the need is read and written half as often. */
function addTwoRows(
  need: Float64Array,
  releases: Float64Array,
  a: number,
  eachA: number,
  b: number,
  eachB: number,
): void {
  for (let t = 0; t < need.length; t++) need[t] = need[t] + releases[a + t] * eachA + releases[b + t] * eachB;
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

/** The rows of the item in hand; its releases are written where they stay. */
type RecordMeasure = Exclude<MrpMeasure, "releases">;
type ItemRecord = Record<RecordMeasure, Float64Array>;

function emptyRecord(periods: number): ItemRecord {
  const row = (): Float64Array => new Float64Array(periods);
  return { gross: row(), scheduled: row(), available: row(), net: row(), planned: row() };
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

function netItem(record: ItemRecord, item: MrpItem): void {
  const order = lotOrder(item);
  if (order) {
    netInOrder(record, item, order);
    return;
  }
  const rule = item.rule ?? "l4l";
  netWithoutLots(record, item);
  const { scheduled, gross, available, planned } = record;
  planned.set(lotSizes(record.net, rule, { setup: 0, holding: 0, ...item.lot }).lots);
  let stock = item.onHand;
  for (let t = 0; t < planned.length; t++) {
    stock += scheduled[t] + planned[t] - gross[t];
    available[t] = stock;
  }
}

const lotOf = (need: number, { minimum, multiple }: LotOrder): number => {
  const least = need < minimum ? minimum : need;
  return multiple > 0 ? Math.ceil(least / multiple - 1e-9) * multiple : least;
};

/** Nets, makes lots and releases them in one go, for who asks for the releases alone; returns what is past due. */
function releaseInOrder(
  gross: Float64Array,
  due: Float64Array | undefined,
  { onHand, safetyStock = 0, leadTime, scrap = 0 }: MrpItem,
  order: LotOrder,
  releases: Float64Array,
  first: number,
): number {
  const good = 1 - scrap;
  const shortBelow = safetyStock - 1e-9;
  let stock = onHand;
  let late = 0;
  for (let t = 0; t < gross.length; t++) {
    stock += (due ? orZero(due[t]) : 0) - gross[t];
    if (!(stock < shortBelow)) continue;
    const lot = lotOf(safetyStock - stock, order);
    stock += lot;
    const start = t - leadTime;
    if (start < 0) late += lot / good;
    else releases[first + start] = scrap === 0 ? lot : lot / good;
  }
  return late;
}

function netInOrder(record: ItemRecord, item: MrpItem, order: LotOrder): void {
  const { gross, scheduled, available, net, planned } = record;
  const safety = item.safetyStock ?? 0;
  let stock = item.onHand;
  for (let t = 0; t < gross.length; t++) {
    stock += scheduled[t] - gross[t];
    let need = 0;
    let lot = 0;
    if (stock < safety - 1e-9) {
      need = safety - stock;
      lot = lotOf(need, order);
      stock += lot;
    }
    net[t] = need;
    planned[t] = lot;
    available[t] = stock;
  }
}

/** Net requirements when every need is met exactly in its period. */
function netWithoutLots({ gross, scheduled, net }: ItemRecord, item: MrpItem): void {
  const safety = item.safetyStock ?? 0;
  let stock = item.onHand;
  for (let t = 0; t < gross.length; t++) {
    stock += scheduled[t] - gross[t];
    const isShort = stock < safety - 1e-9;
    net[t] = isShort ? safety - stock : 0;
    if (isShort) stock = safety;
  }
}

/**
 * Offsets the planned receipts by the lead time and writes the releases from `first` on, where nothing stands yet; returns
 * what should have been released before the first period.
 */
function releaseItem(
  planned: Float64Array,
  { leadTime, scrap = 0 }: MrpItem,
  releases: Float64Array,
  first: number,
): number {
  const periods = planned.length;
  const lead = Math.min(leadTime, periods);
  const good = 1 - scrap;
  let late = 0;
  for (let t = 0; t < lead; t++) late += planned[t] / good;
  for (let t = lead, cell = first; t < periods; t++, cell++)
    releases[cell] = scrap === 0 ? planned[t] : planned[t] / good;
  return late;
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
