import type { SupplyModel } from "./supplyModel";

/** Columns from which one model is too slow and too large, and the plan is made by groups, with a proven gap. */
export const oneModelColumns = 150_000;

/** About how many columns a plan has. */
export function usualColumns({ activities, points, demand, periods }: SupplyModel): number {
  return (activities.length + 2 * points.length + demand.length) * periods;
}
