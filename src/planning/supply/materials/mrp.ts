import { PlanningError } from "../../errors";
import { lotSizes, type LotOptions, type LotRule } from "../lots/lotSizing";
import { periodsOf, zeroRows, type Rows } from "../rows";
import { bomOrder, unitsPerParent, type BomLine } from "./billOfMaterials";

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

/** The record of every item, items × periods, units. */
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

/**
 * Material requirements planning: nets gross requirements against stock and scheduled receipts, makes lots, offsets
 * them by the lead time and explodes the releases to the components, level by level. Past-due requirements belong in
 * the first period of `gross`.
 *
 * @param gross independent demand, items × periods; blank counts as 0
 * @param scheduled receipts on order, items × periods
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
): MrpPlan {
  const periods = periodsOf(gross, "gross requirements");
  if (gross.length !== items.length || (scheduled && scheduled.length !== items.length)) {
    throw new PlanningError(
      "value",
      `There are ${items.length} items but ${gross.length} rows of requirements; give one row an item.`,
    );
  }
  items.forEach((item, i) => checkItem(item, names?.[i] ?? `item ${i + 1}`));
  const { order, level, starts, lines } = bomOrder(items.length, bom, names);
  const plan = emptyPlan(items.length, periods, level);
  gross.forEach((row, i) => copyKnown(row, plan.gross[i]));
  scheduled?.forEach((row, i) => copyKnown(row, plan.scheduled[i]));
  for (const i of order) {
    netItem(plan, i, items[i]);
    releaseItem(plan, i, items[i]);
    for (let k = starts[i]; k < starts[i + 1]; k++) {
      const line = bom[lines[k]];
      explode(plan, line);
    }
  }
  return plan;
}

function emptyPlan(items: number, periods: number, lowLevelCode: Int32Array): MrpPlan {
  const block = (): Float64Array[] => zeroRows(items, periods);
  return {
    gross: block(),
    scheduled: block(),
    available: block(),
    net: block(),
    planned: block(),
    releases: block(),
    pastDue: new Float64Array(items),
    lowLevelCode,
  };
}

function copyKnown(from: Float64Array, into: Float64Array): void {
  for (let t = 0; t < into.length; t++) {
    const units = from[t];
    if (units !== 0 && !Number.isNaN(units)) into[t] = units;
  }
}

/** Rules that can be decided period by period; the others look at all net requirements at once. */
function netItem(plan: MrpPlan, i: number, item: MrpItem): void {
  const rule = item.rule ?? "l4l";
  const quantity = item.lot?.quantity ?? 0;
  if (rule === "l4l" || rule === "foq") {
    const minimum = Math.max(item.lot?.minimum ?? 0, rule === "foq" ? quantity : 0);
    const multiple = rule === "foq" ? quantity : (item.lot?.multiple ?? 0);
    if (rule === "foq" && !(quantity > 0))
      throw new PlanningError("value", "The rule foq needs its fixed quantity.");
    netInOrder(plan, i, item, minimum, multiple);
    return;
  }
  netWithoutLots(plan, i, item);
  const lots = lotSizes(plan.net[i], rule, { setup: 0, holding: 0, ...item.lot }).lots;
  plan.planned[i].set(lots);
  let stock = item.onHand;
  for (let t = 0; t < lots.length; t++) {
    stock += plan.scheduled[i][t] + lots[t] - plan.gross[i][t];
    plan.available[i][t] = stock;
  }
}

function netInOrder(plan: MrpPlan, i: number, item: MrpItem, minimum: number, multiple: number): void {
  const gross = plan.gross[i];
  const scheduled = plan.scheduled[i];
  const available = plan.available[i];
  const net = plan.net[i];
  const planned = plan.planned[i];
  const safety = item.safetyStock ?? 0;
  let stock = item.onHand;
  for (let t = 0; t < gross.length; t++) {
    stock += scheduled[t] - gross[t];
    if (stock < safety - 1e-9) {
      const need = safety - stock;
      net[t] = need;
      let lot = need < minimum ? minimum : need;
      if (multiple > 0) lot = Math.ceil(lot / multiple - 1e-9) * multiple;
      planned[t] = lot;
      stock += lot;
    }
    available[t] = stock;
  }
}

/** Net requirements when every need is met exactly in its period. */
function netWithoutLots(plan: MrpPlan, i: number, item: MrpItem): void {
  const safety = item.safetyStock ?? 0;
  let stock = item.onHand;
  for (let t = 0; t < plan.gross[i].length; t++) {
    stock += plan.scheduled[i][t] - plan.gross[i][t];
    if (stock >= safety - 1e-9) continue;
    plan.net[i][t] = safety - stock;
    stock = safety;
  }
}

function releaseItem(plan: MrpPlan, i: number, item: MrpItem): void {
  const planned = plan.planned[i];
  const releases = plan.releases[i];
  const lead = item.leadTime;
  const good = 1 - (item.scrap ?? 0);
  for (let t = 0; t < planned.length; t++) {
    if (planned[t] === 0) continue;
    const units = planned[t] / good;
    if (t >= lead) releases[t - lead] += units;
    else plan.pastDue[i] += units;
  }
}

/** What a late release takes is needed now: it falls into the first period of the component. */
function explode(plan: MrpPlan, line: BomLine): void {
  const releases = plan.releases[line.parent];
  const gross = plan.gross[line.component];
  const units = unitsPerParent(line);
  const offset = line.offset ?? 0;
  const from = line.from ?? 0;
  const to = Math.min(line.to ?? Infinity, releases.length - 1);
  if (from <= 0 && to >= 0) gross[0] += plan.pastDue[line.parent] * units;
  if (offset === 0 && from === 0 && to === releases.length - 1) {
    // The usual line: no test for each period.
    for (let t = 0; t < releases.length; t++) gross[t] += releases[t] * units;
    return;
  }
  for (let t = from; t <= to; t++) {
    if (releases[t] !== 0) gross[t > offset ? t - offset : 0] += releases[t] * units;
  }
}

function checkItem(item: MrpItem, name: string): void {
  if (!Number.isInteger(item.leadTime) || item.leadTime < 0) {
    throw new PlanningError(
      "value",
      `${name} has a lead time of ${item.leadTime}; use whole periods, 0 or more.`,
    );
  }
  if (!((item.scrap ?? 0) >= 0 && (item.scrap ?? 0) < 1)) {
    throw new PlanningError("value", `${name} has a scrap of ${item.scrap}; use a fraction below 1.`);
  }
}
