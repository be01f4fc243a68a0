/**
 * Units of every item that its own demand and that of everything made from it ask for in a month, without stock and
 * lead times: what rough-cut capacity loads the resources with. A loop in the bill of materials is entered once.
 *
 * @param items positions to compute, parents and components alike
 * @param demand units a month by item position
 * @param materials components of each item, units a unit
 */
export function dependentDemand(
  items: readonly number[],
  demand: ReadonlyMap<number, Float64Array>,
  materials: ReadonlyMap<number, readonly { item: number; quantity: number }[]>,
  months: number,
): Float64Array[] {
  const parents = new Map<number, { item: number; quantity: number }[]>();
  for (const [parent, lines] of materials) {
    for (const { item, quantity } of lines) {
      const list = parents.get(item) ?? [];
      list.push({ item: parent, quantity });
      parents.set(item, list);
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
      for (let t = 0; t < months; t++) need[t] += parent.quantity * above[t];
    }
    return need;
  };
  return items.map(needOf);
}
