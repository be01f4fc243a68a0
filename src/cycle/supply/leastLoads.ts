import type { LeastLoad } from "../../planning/supply/supplyModel";
import type { SiteLane } from "./siteNetwork";

/** The activities, one an item, that go over each lane. */
export function activitiesOfLanes(lanes: ReadonlyMap<number, SiteLane>): Map<SiteLane, number[]> {
  const byLane = new Map<SiteLane, number[]>();
  for (const [a, lane] of lanes) {
    const own = byLane.get(lane) ?? [];
    byLane.set(lane, own);
    own.push(a);
  }
  return byLane;
}

/** What lanes with a minimum have to carry, all items together; one alone between its sites is never closed. */
export function leastLoads(lanes: ReadonlyMap<number, SiteLane>): LeastLoad[] {
  const byLane = activitiesOfLanes(lanes);
  const hasOther = (lane: SiteLane): boolean =>
    [...byLane.keys()].some(
      (other) => other !== lane && other.from === lane.from && other.to === lane.to && other.minimum === 0,
    );
  return [...byLane].flatMap(([lane, activities]) =>
    lane.minimum > 0 ? [{ activities, minimum: lane.minimum, hasOther: hasOther(lane) }] : [],
  );
}
