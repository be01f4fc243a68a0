import { orZero } from "../rows";
import { isByProduct, unitsPerParent, type BomLine } from "./billOfMaterials";

/** Lines in which each item is a by-product. */
export function byProductsOf(bom: readonly BomLine[]): Map<number, BomLine[]> {
  const lines = new Map<number, BomLine[]>();
  for (const line of bom)
    if (isByProduct(line)) lines.set(line.component, [...(lines.get(line.component) ?? []), line]);
  return lines;
}

/** What arrives of an item without being planned for it: receipts on order, and what comes out with its parents. */
export function arrivals(
  scheduled: Float64Array | undefined,
  lines: readonly BomLine[] | undefined,
  items: readonly { leadTime: number; scrap?: number }[],
  planned: Float64Array | undefined,
  periods: number,
): Float64Array | undefined {
  if (!lines || !planned) return scheduled;
  const due = scheduled ? scheduled.map(orZero) : new Float64Array(periods);
  for (const line of lines) {
    const { leadTime, scrap = 0 } = items[line.parent];
    const { parent, from = 0, to = Infinity } = line;
    const each = -unitsPerParent(line) / (1 - scrap);
    for (let t = 0; t < periods; t++) {
      const start = Math.max(0, t - leadTime);
      if (start >= from && start <= to) due[t] += planned[parent * periods + t] * each;
    }
  }
  return due;
}
