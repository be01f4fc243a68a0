import type { Formulating } from "./formulating";
import type { ModelBuilder } from "./modelBuilder";
import { mostStarted } from "./mostStarted";
import { at, isFenced, type Activity } from "./supplyModel";

/** Adds the columns of every activity: units started a period, with what they take, give and use. */
export function addActivities(formulating: Formulating): void {
  const { model, layout, policy } = formulating;
  const bound = mostStarted(model);
  // Lot-for-lot is the starting basis: what makes or buys comes before what moves.
  const order = [...model.activities.keys()].sort(
    (a, b) => isMove(model.activities[a]) - isMove(model.activities[b]),
  );
  for (const a of order) {
    const activity = model.activities[a];
    layout.from[a] = Math.max(0, activity.from ?? 0);
    // What arrives after the horizon serves nothing.
    layout.to[a] = Math.min(activity.to ?? Infinity, model.periods - 1 - activity.leadTime);
    if (layout.to[a] < layout.from[a]) continue;
    const levelled = activity.kind === "make" && (policy === "level" || policy === "hybrid");
    if (levelled) addRate(formulating, activity, a);
    if (levelled && policy === "level") continue;
    const rows = declareRows(formulating, activity, a);
    addStarts(formulating, activity, a, rows, levelled);
    if (rows.setup >= 0) addSetups(formulating, activity, a, rows, bound(activity));
    if (rows.minimum >= 0) addShortfalls(formulating, activity, a, rows);
  }
}

const isMove = (activity: Activity): number => (activity.kind === "move" ? 1 : 0);

/** True when starting anything at all costs something or needs a least quantity. */
export function hasSetup(activity: Activity): boolean {
  return (activity.minimumLot ?? 0) > 0 || (activity.setupCost ?? 0) > 0 || (activity.setupHours ?? 0) > 0;
}

/** First rows that belong to one activity alone, one a period; -1 where there are none. */
interface ActivityRows {
  setup: number;
  minimumLot: number;
  minimum: number;
}

function declareRows({ builder, layout }: Formulating, activity: Activity, a: number): ActivityRows {
  const count = layout.to[a] - layout.from[a] + 1;
  const setup = hasSetup(activity) ? builder.block(count, -Infinity, 0) : -1;
  const minimumLot = (activity.minimumLot ?? 0) > 0 ? builder.block(count, 0, Infinity) : -1;
  const minimum = activity.minimum !== undefined ? builder.block(count, 0, Infinity) : -1;
  for (let k = 0; k < count && minimum >= 0; k++) {
    builder.setRow(minimum + k, at(activity.minimum, layout.from[a] + k, 0), Infinity);
  }
  return { setup, minimumLot, minimum };
}

/** One column a period. In a hybrid plan these are the units made in overtime. */
function addStarts(
  formulating: Formulating,
  activity: Activity,
  a: number,
  rows: ActivityRows,
  overtimeOnly: boolean,
): void {
  const { builder, layout, policy } = formulating;
  const isWhole = (activity.lot ?? 0) > 0;
  const lot = isWhole ? (activity.lot ?? 1) : 1;
  const closed = policy === "level" && activity.kind === "subcontract";
  const quotas = layout.quotaOf.get(a) ?? [];
  const entries = entriesOf(formulating, activity, lot, overtimeOnly);
  const isWay = !overtimeOnly;
  const filled = layout.balanceRow[activity.output] + activity.leadTime;
  layout.lot[a] = lot;
  layout.activity[a] = builder.columns;
  for (let t = layout.from[a]; t <= layout.to[a]; t++) {
    const firm = activity.firm?.[t] ?? NaN;
    const isFirm = !Number.isNaN(firm);
    const most = closed ? 0 : isFirm ? firm : isFenced(activity, t) ? 0 : at(activity.maximum, t, Infinity);
    const least = isFirm && !closed ? firm / lot : 0;
    builder.column(activity.cost * lot, least, isWhole ? Math.floor(most / lot + 1e-9) : most / lot, isWhole);
    const k = t - layout.from[a];
    addEntries(builder, entries, t);
    if (rows.setup >= 0) builder.entry(rows.setup + k, lot);
    if (rows.minimumLot >= 0) builder.entry(rows.minimumLot + k, lot);
    if (rows.minimum >= 0) builder.entry(rows.minimum + k, lot);
    for (const { rows: own, coefficient } of quotas) builder.entry(own.row + t, lot * coefficient);
    if (isWay && most > least) builder.wayInto(filled + t);
  }
}

/** One column for all periods: the constant rate of a level plan. */
function addRate(formulating: Formulating, activity: Activity, a: number): void {
  const { builder, layout } = formulating;
  const first = Math.max(layout.from[a], activity.fence ?? 0);
  if (first > layout.to[a]) return;
  layout.rate[a] = builder.columns;
  let most = Infinity;
  for (let t = first; t <= layout.to[a]; t++) most = Math.min(most, at(activity.maximum, t, Infinity));
  builder.column(activity.cost * (layout.to[a] - first + 1), 0, most);
  const entries = entriesOf(formulating, activity, 1, false);
  for (let t = first; t <= layout.to[a]; t++) addEntries(builder, entries, t);
}

/** What a column of an activity takes, gives and uses: the row of a start in period 0, and the last start that reaches it. */
interface StartEntries {
  rows: number[];
  values: number[];
  last: number[];
}

function entriesOf(
  { model, builder, layout }: Formulating,
  activity: Activity,
  lot: number,
  overtimeOnly: boolean,
): StartEntries {
  const entries: StartEntries = { rows: [], values: [], last: [] };
  if (!builder.hasEntries) return entries;
  const add = (row: number, value: number, last = Infinity): void => {
    entries.rows.push(row);
    entries.values.push(value);
    entries.last.push(last);
  };
  add(layout.balanceRow[activity.output] + activity.leadTime, lot * (activity.yield ?? 1));
  for (const { point, quantity } of activity.coProducts ?? [])
    add(layout.balanceRow[point] + activity.leadTime, lot * quantity);
  for (const { point, quantity } of activity.inputs ?? []) add(layout.balanceRow[point], -lot * quantity);
  for (const { resource, hours, offset = 0 } of activity.uses ?? []) {
    const row = overtimeOnly ? layout.overtimeRow[resource] : layout.capacityRow[resource];
    const last = model.periods - 1 - offset;
    add(row + offset, lot * hours, last);
    const pool = model.resources[resource].pool;
    if (pool !== undefined) add(layout.poolRow[pool] + offset, lot * hours, last);
  }
  return entries;
}

function addEntries(builder: ModelBuilder, { rows, values, last }: StartEntries, t: number): void {
  for (let k = 0; k < rows.length; k++) if (t <= last[k]) builder.entry(rows[k] + t, values[k]);
}

/** Binary columns for set-ups and minimum lots: started ≤ bound × on, started ≥ minimum lot × on. */
function addSetups(
  { builder, layout }: Formulating,
  activity: Activity,
  a: number,
  rows: ActivityRows,
  bound: number,
): void {
  const resource = activity.uses?.[0]?.resource;
  const minimumLot = activity.minimumLot ?? 0;
  layout.setup[a] = builder.columns;
  for (let t = layout.from[a]; t <= layout.to[a]; t++) {
    const k = t - layout.from[a];
    builder.column(activity.setupCost ?? 0, 0, 1, true);
    builder.entry(rows.setup + k, -Math.min(at(activity.maximum, t, Infinity), Math.max(bound, minimumLot)));
    if (rows.minimumLot >= 0) builder.entry(rows.minimumLot + k, -minimumLot);
    if (resource !== undefined) builder.entry(layout.capacityRow[resource] + t, activity.setupHours ?? 0);
  }
}

/** Contract minimums may be out of reach; falling short costs ten times the activity's own price. */
function addShortfalls(
  { builder, layout }: Formulating,
  activity: Activity,
  a: number,
  rows: ActivityRows,
): void {
  layout.shortfall[a] = builder.columns;
  for (let t = layout.from[a]; t <= layout.to[a]; t++) {
    builder.column(shortfallCost(activity), 0, Infinity);
    builder.entry(rows.minimum + t - layout.from[a], 1);
  }
}

export function shortfallCost(activity: Activity): number {
  return 10 * Math.max(1, Math.abs(activity.cost));
}
