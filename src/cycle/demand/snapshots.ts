import { z } from "zod";
import type { Company } from "../../planning/data/company";
import { monthLabel } from "../../planning/data/excelDate";
import type { DocumentKind } from "../../workbook/documents";
import { sumRows } from "../sums";
import type { MonthSpan } from "../wideTable";
import type { ItemConsensus } from "./consensus";
import type { SeriesKey } from "./contract";
import { itemsByFamily } from "./statistical";

/** Cycles kept beside the present one: a year of looking back. */
const cyclesKept = 12;
/** Months ahead that are kept of every item; families and the total keep the whole plan. */
const monthsOfItems = 6;
/** Items kept, the largest first: small ones move nothing that anybody looks up. */
const itemsKept = 5000;

const pathSchema = z.object({
  key: z.string(),
  statistical: z.array(z.number()),
  agreed: z.array(z.number()),
});
const snapshotSchema = z.object({
  /** Cycle in which the forecast was made: "2026-03". */
  label: z.string(),
  /** First month of the paths, 12 · year + month − 1. */
  first: z.number(),
  total: pathSchema,
  families: z.array(pathSchema),
  items: z.array(pathSchema),
});
const snapshotsSchema = z.object({ version: z.literal(1), cycles: z.array(snapshotSchema) });

/** What was forecast in a cycle, with promotions, and what was agreed, in whole units. */
export type Snapshot = z.infer<typeof snapshotSchema>;
export type Path = z.infer<typeof pathSchema>;
export type Snapshots = z.infer<typeof snapshotsSchema>;

/** The forecasts of this cycle and those before, kept in the workbook. */
export const snapshotsDocument: DocumentKind<Snapshots> = {
  name: "forecast-snapshots",
  schema: snapshotsSchema,
};

export function snapshotOf(company: Company, consensus: readonly ItemConsensus[], span: MonthSpan): Snapshot {
  const rows = new Map(consensus.map((row) => [row.item, row] as const));
  const pathOf = (key: string, items: readonly number[], months: number): Path => {
    const members = items.flatMap((item) => rows.get(item) ?? []);
    const sum = (of: (row: ItemConsensus) => Float64Array): number[] =>
      Array.from(sumRows(members.map(of), months), Math.round);
    return {
      key,
      statistical: sum((row) => row.statistical.map((value, t) => value + row.promotion[t])),
      agreed: sum((row) => row.consensus),
    };
  };
  const items = consensus.map(({ item }) => item);
  const size = (row: ItemConsensus): number => row.consensus.reduce((sum, value) => sum + value, 0);
  const largest = [...consensus].sort((a, b) => size(b) - size(a)).slice(0, itemsKept);
  return {
    label: monthLabel(span.first),
    first: span.first,
    total: pathOf("", items, span.count),
    families: [...itemsByFamily(company, items)].map(([key, members]) => pathOf(key, members, span.count)),
    items: largest.map(({ item }) =>
      pathOf(company.items.item[item], [item], Math.min(monthsOfItems, span.count)),
    ),
  };
}

/** Keeps the cycles before beside this one; a cycle that runs again is replaced. */
export function rememberedSnapshots(before: Snapshots | undefined, now: Snapshot): Snapshots {
  const earlier = earlierCycles(before, now.first).slice(-cyclesKept);
  return { version: 1, cycles: [...earlier, now] };
}

/** Snapshots made before a month, the oldest first. */
export function earlierCycles(snapshots: Snapshots | undefined, first: number): Snapshot[] {
  return (snapshots?.cycles ?? []).filter((each) => each.first < first).sort((a, b) => a.first - b.first);
}

/** What a cycle said about a series; undefined when it was not kept. */
export function pathIn(snapshot: Snapshot, { level, key }: SeriesKey): Path | undefined {
  if (level === "total") return snapshot.total;
  return snapshot[level === "family" ? "families" : "items"].find((path) => path.key === key);
}
