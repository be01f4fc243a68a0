import type { RecipeLine } from "./recipes";

/**
 * Units of every item that its own demand and that of everything made from it ask for in a month, without stock and
 * lead times: what rough-cut capacity loads the resources with. A loop in the bill of materials is entered once.
 *
 * @param items positions to compute, parents and components alike
 * @param demand units a month by item position
 * @param materials components of each item, units a unit started, with the months in which they hold
 * @param good good units that come out of a unit started
 */
export function dependentDemand(
  items: readonly number[],
  demand: ReadonlyMap<number, Float64Array>,
  materials: ReadonlyMap<number, readonly RecipeLine[]>,
  months: number,
  good: (item: number) => number = () => 1,
): Float64Array[] {
  const parents = new Map<number, RecipeLine[]>();
  for (const [parent, lines] of materials) {
    for (const line of lines) {
      const list = parents.get(line.item) ?? [];
      list.push({ ...line, item: parent });
      parents.set(line.item, list);
    }
  }
  const known = new Map<number, Float64Array>();
  const needOf = (item: number): Float64Array => {
    const ready = known.get(item);
    if (ready) return ready;
    const need = demand.get(item)?.slice() ?? new Float64Array(months);
    known.set(item, need);
    for (const parent of parents.get(item) ?? []) {
      const above = needOf(parent.item);
      const last = Math.min(parent.to, months - 1);
      const each = parent.quantity / good(parent.item);
      for (let t = parent.from; t <= last; t++) need[t] += each * above[t];
    }
    return need;
  };
  return items.map(needOf);
}
