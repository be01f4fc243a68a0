import type { Company } from "../../planning/data/company";
import { monthOf } from "../../planning/data/excelDate";
import { landedCost } from "../../planning/supply/landedCost";
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

/**
 * What a unit costs until it is here: a supplier's price, freight, and duty on both; NaN where there is no price. Money
 * in transit is not counted: the plan pays on arrival.
 */
export function landedPrice(
  { price, freight, duty }: Pick<Company["itemSuppliers"], "price" | "freight" | "duty">,
  row: number,
): number {
  if (!(price[row] >= 0)) return NaN;
  return landedCost({ unitCost: price[row], freight: freight[row] || 0, duty: duty[row] || 0 }).total;
}

/**
 * Sources with their quotas, as the plan keeps them; none where one source is alone or they make no whole.
 *
 * @param all those among which the quotas make a whole, where `sources` are some of them: these share what is left
 */
export function quotasOf(
  sources: readonly SharedSource[],
  tolerance: number | undefined,
  all: readonly SharedSource[] = sources,
): Map<string, Quota> {
  const sumOf = (list: readonly SharedSource[]): number => list.reduce((sum, { share }) => sum + share, 0);
  const isWhole = Math.abs(sumOf(all) - 1) <= wholeWithin;
  const sum = sumOf(sources);
  if (tolerance === undefined || !isWhole || sources.length < 2 || !(sum > 0)) return new Map();
  return new Map(
    sources.map(({ source, share }) => [source, { source, share: share / sum, tolerance }] as const),
  );
}

interface SharedSource {
  source: string;
  share: number;
}
