import type { Formulating } from "./formulating";
import { isKeptIn, quotaGroups, type QuotaGroup, type QuotaRows, type QuotaSource } from "./quotaGroups";
import type { PlanQuantities } from "./readSupplyPlan";
import type { SupplyModel } from "./supplyModel";

/**
 * Declares the rows that keep every source's part within its tolerance: units of the source − bound × units of all ≤ 0,
 * and the other way round for its least. Of two sources the most of one is the least of the other. A period's rows are
 * open where a source cannot give anything, and where orders are firm: the order lots decide there.
 */
export function declareQuotas({ model, builder, layout }: Formulating): void {
  for (const group of quotaGroups(model)) {
    const isKept = Array.from({ length: model.periods }, (_, t) => isKeptIn(model, group, t));
    for (const source of group.sources)
      for (const [side, bound] of sidesOf(source, group)) {
        const row = builder.block(model.periods, -Infinity, Infinity);
        isKept.forEach((kept, t) => {
          if (kept) builder.setRow(row + t, -Infinity, 0);
        });
        const rows: QuotaRows = { group, source, side, row };
        layout.quotas.push(rows);
        for (const member of group.sources)
          for (const a of member.activities) {
            const part = (member === source ? 1 : 0) - bound;
            const entries = layout.quotaOf.get(a) ?? [];
            layout.quotaOf.set(a, entries);
            entries.push({ rows, coefficient: side === "most" ? part : -part });
          }
      }
  }
}

function sidesOf({ share, tolerance }: QuotaSource, { sources }: QuotaGroup): [QuotaRows["side"], number][] {
  const sides: [QuotaRows["side"], number][] = [];
  if (share + tolerance < 1) sides.push(["most", share + tolerance]);
  if (sources.length > 2 && share - tolerance > 0) sides.push(["least", share - tolerance]);
  return sides;
}

/** A part of a source that is not within its quota. */
export interface QuotaBreach {
  point: number;
  source: string;
  period: number;
  /** Units beyond the most that it may have, or missing to the least. */
  units: number;
}

/** Where a plan does not keep the parts that hold in a period. */
export function quotaBreaches(
  model: SupplyModel,
  { started }: Pick<PlanQuantities, "started">,
): QuotaBreach[] {
  return quotaGroups(model).flatMap((group) =>
    Array.from({ length: model.periods }, (_, t) => t)
      .filter((t) => isKeptIn(model, group, t))
      .flatMap((period) => {
        const units = group.sources.map(({ activities }) =>
          activities.reduce((sum, a) => sum + started[a][period], 0),
        );
        const all = units.reduce((sum, each) => sum + each, 0);
        return group.sources.flatMap(({ name, share, tolerance }, k): QuotaBreach[] => {
          const over = Math.max(units[k] - (share + tolerance) * all, (share - tolerance) * all - units[k]);
          // With two sources the least of one follows from the most of the other, with more it has rows of its own.
          return over > 1e-6 * Math.max(1, all)
            ? [{ point: group.point, source: name, period, units: over }]
            : [];
        });
      }),
  );
}
