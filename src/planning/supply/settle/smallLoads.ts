import type { PlanChange } from "../live/planChange";
import type { PlanQuantities } from "../readSupplyPlan";
import { at, type LeastLoad, type SupplyModel } from "../supplyModel";

/** Less than this is a rounding of the solver. */
const smallest = 1e-6;

/**
 * Closes the lane-periods in which a plan sends less than the lane's minimum, where another lane runs between the same
 * sites; undefined when there are none. The plan after it honours the minimums, at the least cost that closing them
 * allows.
 */
export function closedSmallLoads(
  model: SupplyModel,
  { started }: Pick<PlanQuantities, "started">,
): PlanChange | undefined {
  const closing = (model.leastLoads ?? []).flatMap(({ activities, minimum, hasOther }) => {
    if (!hasOther) return [];
    const load = loadOf(activities, started, model.periods);
    const isSmall = Array.from(load, (units) => units > smallest && units < minimum - smallest);
    if (!isSmall.includes(true)) return [];
    return activities.map((index) => ({
      index,
      maximum: Float64Array.from(isSmall, (small, t) =>
        small ? 0 : at(model.activities[index].maximum, t, Infinity),
      ),
    }));
  });
  return closing.length > 0 ? { activities: closing } : undefined;
}

function loadOf(
  activities: LeastLoad["activities"],
  started: readonly Float64Array[],
  periods: number,
): Float64Array {
  const load = new Float64Array(periods);
  for (const a of activities) started[a].forEach((units, t) => (load[t] += units));
  return load;
}
