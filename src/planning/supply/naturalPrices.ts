import type { Activity, SupplyModel } from "./supplyModel";

/**
 * What a unit costs at each stock point when nothing is scarce: the cheapest way to fill it, its inputs at their own
 * natural prices included. Infinity where nothing fills a point.
 *
 * @param known prices of points that other parts of the plan fill
 */
export function naturalPrices(model: SupplyModel, known?: Float64Array): Float64Array {
  const prices = known?.slice() ?? new Float64Array(model.points.length).fill(Infinity);
  const users: Activity[][] = model.points.map(() => []);
  for (const activity of model.activities) {
    for (const { point } of activity.inputs ?? []) users[point].push(activity);
  }
  // Cheaper prices spread from the purchased materials upwards until nothing gets cheaper any more.
  let waiting: readonly Activity[] = model.activities;
  for (let round = 0; waiting.length > 0 && round <= model.points.length; round++) {
    const next = new Set<Activity>();
    for (const activity of waiting) {
      const price = naturalCost(activity, prices);
      if (!(price < prices[activity.output] - 1e-12)) continue;
      prices[activity.output] = price;
      for (const user of users[activity.output]) next.add(user);
    }
    waiting = [...next];
  }
  return prices;
}

/** Cost of a good unit by an activity, its inputs at the given prices. */
export function naturalCost(activity: Activity, prices: Float64Array): number {
  const inputs = (activity.inputs ?? []).reduce(
    (sum, { point, quantity }) => sum + prices[point] * quantity,
    0,
  );
  return (activity.cost + inputs) / (activity.yield ?? 1);
}
