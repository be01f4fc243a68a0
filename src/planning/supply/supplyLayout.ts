import type { QuotaEntry, QuotaRows } from "./quotaGroups";
import type { SupplyModel } from "./supplyModel";

/**
 * Where each decision and each balance of a supply plan stands in its linear model. Columns of one thing lie together,
 * one a period; -1 means that there are none.
 */
export interface SupplyLayout {
  /** First column of each activity, for period `from[a]`; its last period is `to[a]` (before `from`: none). */
  activity: Int32Array;
  from: Int32Array;
  to: Int32Array;
  /** Units that one of the activity's columns stands for: its lot, else 1. */
  lot: Float64Array;
  /** Column of the constant rate (level and hybrid plans), -1 otherwise. */
  rate: Int32Array;
  /** Binary columns "started at all". */
  setup: Int32Array;
  /** Shortfall of a contract minimum. */
  shortfall: Int32Array;
  /** Stock up to the safety stock, and above it. */
  safety: Int32Array;
  stock: Int32Array;
  /** Stock above its soft limit. */
  excess: Int32Array;
  disposal: Int32Array;
  /** Backlog or lost units of each demand stream. */
  stream: Int32Array;
  overtime: Int32Array;
  extraShift: Int32Array;
  /** Workers, hired, laid off, temporary hours of each pool. */
  workers: Int32Array;
  temporary: Int32Array;
  overflow: Int32Array;
  /** First row of each stock point's balance, resource's capacity, pool's hours, storage's space. */
  balanceRow: Int32Array;
  capacityRow: Int32Array;
  overtimeRow: Int32Array;
  poolRow: Int32Array;
  peopleRow: Int32Array;
  /** First row of the overtime of each pool's people, -1 where it has no limit of its own. */
  longHoursRow: Int32Array;
  storageRow: Int32Array;
  /** Rows that keep the parts of sources. */
  quotas: QuotaRows[];
  /** By activity; none for an activity without a quota. */
  quotaOf: Map<number, QuotaEntry[]>;
}

export function emptyLayout(model: SupplyModel): SupplyLayout {
  const none = (count: number): Int32Array => new Int32Array(count).fill(-1);
  const activities = model.activities.length;
  const points = model.points.length;
  const resources = model.resources.length;
  const pools = model.pools?.length ?? 0;
  const storages = model.storages?.length ?? 0;
  return {
    activity: none(activities),
    from: new Int32Array(activities),
    to: none(activities),
    lot: new Float64Array(activities).fill(1),
    rate: none(activities),
    setup: none(activities),
    shortfall: none(activities),
    safety: none(points),
    stock: none(points),
    excess: none(points),
    disposal: none(points),
    stream: none(model.demand.length),
    overtime: none(resources),
    extraShift: none(resources),
    workers: none(pools),
    temporary: none(pools),
    overflow: none(storages),
    balanceRow: none(points),
    capacityRow: none(resources),
    overtimeRow: none(resources),
    poolRow: none(pools),
    peopleRow: none(pools),
    longHoursRow: none(pools),
    storageRow: none(storages),
    quotas: [],
    quotaOf: new Map(),
  };
}
