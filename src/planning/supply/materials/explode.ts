import { bomOrder, isByProduct, unitsPerParent, type BomLine } from "./billOfMaterials";

/** One step of an explosion or where-used list. */
export interface ExplosionRow {
  /** 1 for the direct components (or parents) of the item asked for. */
  level: number;
  from: number;
  item: number;
  quantity: number;
  /** Items from the one asked for to this one. */
  path: number[];
}

/**
 * All components of the given quantities, level by level (`down`), or all items that use them (`up`). Depth first, in
 * the order of the lines; a component that is reached on two ways appears twice. A by-product has a negative quantity;
 * nothing is needed for it, and nothing is made of what it comes out with.
 *
 * @param levels deepest level listed; default all
 * @param period only lines that hold in this period
 * @throws "value" for a loop, which is named
 * @example
 * explode([{ item: 0, quantity: 10 }], [{ parent: 0, component: 1, quantity: 2 }], 2)[0].quantity // 20
 */
export function explode(
  demands: readonly { item: number; quantity: number }[],
  bom: readonly BomLine[],
  items: number,
  options: { levels?: number; direction?: "down" | "up"; period?: number; names?: readonly string[] } = {},
): ExplosionRow[] {
  const valid = bom.filter((line) => holds(line, options.period));
  bomOrder(items, valid, options.names);
  const up = options.direction === "up";
  const links: BomLine[][] = Array.from({ length: items }, () => []);
  for (const line of valid)
    if (!up || !isByProduct(line)) links[up ? line.component : line.parent].push(line);
  const rows: ExplosionRow[] = [];
  const deepest = options.levels ?? Infinity;
  const visit = (item: number, quantity: number, level: number, path: number[]): void => {
    if (level > deepest) return;
    for (const line of links[item]) {
      const next = up ? line.parent : line.component;
      // Upwards: how many parents the quantity is enough for.
      const units = up ? quantity / unitsPerParent(line) : quantity * unitsPerParent(line);
      const way = [...path, next];
      rows.push({ level, from: item, item: next, quantity: units, path: way });
      if (!isByProduct(line)) visit(next, units, level + 1, way);
    }
  };
  for (const { item, quantity } of demands) visit(item, quantity, 1, [item]);
  return rows;
}

/** Total units of every item that the demands need, the demands themselves included; by-products save nothing of it. */
export function totalNeeds(
  demands: readonly { item: number; quantity: number }[],
  bom: readonly BomLine[],
  items: number,
): Float64Array {
  const { order, starts, lines } = bomOrder(items, bom);
  const needs = new Float64Array(items);
  for (const { item, quantity } of demands) needs[item] += quantity;
  for (const parent of order) {
    for (let k = starts[parent]; k < starts[parent + 1]; k++) {
      const line = bom[lines[k]];
      if (isByProduct(line)) continue;
      needs[line.component] += needs[parent] * unitsPerParent(line);
    }
  }
  return needs;
}

function holds(line: BomLine, period: number | undefined): boolean {
  return period === undefined || (period >= (line.from ?? 0) && period <= (line.to ?? Infinity));
}
