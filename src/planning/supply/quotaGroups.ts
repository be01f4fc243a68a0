import { decimal, say } from "../words";
import { at, isFenced, pointName, type Activity, type SupplyModel } from "./supplyModel";

/** A source with its activities, as positions in the model. */
export interface QuotaSource {
  name: string;
  share: number;
  tolerance: number;
  activities: number[];
}

/** The sources that share in filling a stock point. */
export interface QuotaGroup {
  point: number;
  sources: QuotaSource[];
}

/** One side of a source's quota: a row a period, over the activities of all sources of its group. */
export interface QuotaRows {
  group: QuotaGroup;
  source: QuotaSource;
  side: "most" | "least";
  /** First row. */
  row: number;
}

/** Where an activity stands in rows of quotas, and with what number. */
export interface QuotaEntry {
  rows: QuotaRows;
  coefficient: number;
}

/** Stock points that several sources of a kind fill by quota; who is alone brings everything. */
export function quotaGroups({ activities }: SupplyModel): QuotaGroup[] {
  const groups = new Map<string, { point: number; sources: Map<string, QuotaSource> }>();
  activities.forEach(({ quota, output, kind }, a) => {
    if (!quota) return;
    const key = `${kind} ${output}`;
    const group = groups.get(key) ?? { point: output, sources: new Map<string, QuotaSource>() };
    groups.set(key, group);
    const { sources } = group;
    const { source: name, share, tolerance } = quota;
    const source = sources.get(name) ?? { name, share, tolerance, activities: [] };
    sources.set(name, source);
    source.activities.push(a);
  });
  return [...groups.values()]
    .filter(({ sources }) => sources.size > 1)
    .map(({ point, sources }) => ({ point, sources: [...sources.values()] }));
}

/** Whether the parts are kept in a period. */
export function isKeptIn(model: SupplyModel, { sources }: QuotaGroup, t: number): boolean {
  const members = sources.map(({ activities }) => activities.map((a) => model.activities[a]));
  if (members.flat().some(({ firm }) => !Number.isNaN(firm?.[t] ?? NaN))) return false;
  return members.every((own) => own.some((activity) => canGive(model, activity, t)));
}

function canGive({ periods, resources }: SupplyModel, activity: Activity, t: number): boolean {
  const { from = 0, to = Infinity, leadTime, maximum, uses = [] } = activity;
  if (t < from || t > Math.min(to, periods - 1 - leadTime) || isFenced(activity, t)) return false;
  const isFree = ({ resource, offset = 0 }: { resource: number; offset?: number }): boolean => {
    const limit = resources[resource];
    const period = t + offset;
    // What belongs to another part of the plan, or comes after its end, is not known here.
    if (!limit || period >= periods) return true;
    return (
      at(limit.capacity, period, 0) + at(limit.overtime, period, 0) + at(limit.extraShift, period, 0) > 0
    );
  };
  return at(maximum, t, Infinity) > 0 && uses.every(isFree);
}

/** "of RM-1 (S-01 60 %, S-02 40 %)". */
export function quotaWords(model: SupplyModel, { point, sources }: QuotaGroup): string {
  const parts = sources.map(({ name, share }) => `${name} ${decimal(share * 100, 0)} %`).join(", ");
  return say`of ${pointName(model.points[point])} (${parts})`;
}
