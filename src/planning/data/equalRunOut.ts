/**
 * Spreads a quantity so that all items run out at the same time: every item's stock above its safety stock, plus its
 * part, covers the same number of periods. Items that have more already get nothing (Hax and Meal 1975).
 *
 * @param quantity Not negative.
 * @param stock Stock above safety stock; may be negative.
 * @param demand Demand a period; items without demand get a part only when none has any.
 * @returns The parts; they add up to the quantity.
 * @example
 * equalRunOut(100, [50, 0], [10, 10]); // [25, 75]
 */
export function equalRunOut(quantity: number, stock: readonly number[], demand: readonly number[]): number[] {
  const active = demand.flatMap((rate, i) => (rate > 0 ? [i] : []));
  if (active.length === 0) return demand.map(() => quantity / demand.length);
  const byCover = active.sort((a, b) => stock[a] / demand[a] - stock[b] / demand[b]);
  // Fill from the item that runs out first; stop before the one that has enough.
  let [stocks, rates, cover] = [0, 0, 0];
  let filled = 0;
  for (const i of byCover) {
    const reached = rates > 0 ? (stocks + quantity) / rates : Infinity;
    if (stock[i] / demand[i] >= reached) break;
    stocks += stock[i];
    rates += demand[i];
    filled++;
    cover = (stocks + quantity) / rates;
  }
  const parts = demand.map(() => 0);
  for (const i of byCover.slice(0, filled)) parts[i] = Math.max(0, cover * demand[i] - stock[i]);
  return parts;
}
