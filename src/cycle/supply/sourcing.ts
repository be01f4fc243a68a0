import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import type { Quota } from "../../planning/supply/supplyModel";

/** Quotas that sum to a whole but for this are kept; step 1 tells of others. */
const wholeWithin = 0.01;

/**
 * Rows of the suppliers of each item, by item position, as they hold in a month: of a supplier's rows the latest that
 * has begun.
 */
export function sourceRows(
  { itemSuppliers: sources, itemIndex }: Pick<Company, "itemSuppliers" | "itemIndex">,
  month: number,
): Map<number, number[]> {
  const byItem = new Map<number, Map<string, number>>();
  const begun = (row: number): number => monthOf(sources.from[row]) || -Infinity;
  for (let row = 0; row < sources.rowCount; row++) {
    const item = itemIndex.get(sources.item[row]);
    if (item === undefined || begun(row) > month) continue;
    const rows = byItem.get(item) ?? new Map<string, number>();
    byItem.set(item, rows);
    const known = rows.get(sources.supplier[row]);
    if (known === undefined || begun(row) >= begun(known)) rows.set(sources.supplier[row], row);
  }
  return new Map([...byItem].map(([item, rows]) => [item, [...rows.values()]] as const));
}

/** Sources with their quotas, as the plan keeps them; none where one source is alone or they make no whole. */
export function quotasOf(
  sources: readonly { source: string; share: number }[],
  tolerance: number | undefined,
): Map<string, Quota> {
  const sum = sources.reduce((all, { share }) => all + share, 0);
  const isWhole = sources.length > 1 && Math.abs(sum - 1) <= wholeWithin;
  if (tolerance === undefined || !isWhole) return new Map();
  return new Map(
    sources.map(({ source, share }) => [source, { source, share: share / sum, tolerance }] as const),
  );
}
