import { PlanningError } from "../../errors";
import type { Rows } from "../rows";
import { bomOrder, type BomLine } from "./billOfMaterials";
import { mrp, type MrpMeasure, type MrpItem, type MrpPlan } from "./mrp";
import { say } from "../../words";

/** A way by which a site is supplied. */
export interface Lane {
  from: number;
  to: number;
  /** Periods in transit. */
  transit: number;
  /** Part of the site's need that comes this way; the lanes into a site should sum to 1. Default 1 ÷ lanes. */
  quota?: number;
}

/** A site's stock and rules, as for an item in MRP; its supply takes the transit of its lanes. */
export type DrpSite = Omit<MrpItem, "leadTime"> & {
  /** Periods to make or buy, for sites without an inward lane. Default 0. */
  leadTime?: number;
};

/** The records of the sites, and what each lane ships, by period of departure. */
export interface DrpPlan extends MrpPlan {
  /** Lanes × periods. */
  shipments: Float64Array[];
  /** Units of each lane that should have left before the first period. */
  lateShipments: Float64Array;
}

/**
 * Distribution requirements planning: the need of every site, in time, becomes demand of the sites that supply it.
 *
 * @param demand customers' demand, sites × periods
 * @param wanted rows of the sites to lay out; default all
 * @throws "value" for lanes that run in a circle, which is named, a transit that is not whole periods, or quotas that do
 * not sum to 1
 * @example
 * // A warehouse that needs 30 in period 3, two periods away from the plant: the plant ships 30 in period 1.
 * drp([Float64Array.of(0, 0, 0), Float64Array.of(0, 0, 30)], [{ onHand: 50 }, { onHand: 0 }],
 *   [{ from: 0, to: 1, transit: 2 }]).shipments[0] // [30, 0, 0]
 */
export function drp(
  demand: Rows,
  sites: readonly DrpSite[],
  lanes: readonly Lane[],
  scheduled?: Rows,
  names?: readonly string[],
  wanted?: readonly MrpMeasure[],
): DrpPlan {
  for (const lane of lanes) checkTransit(lane, names);
  const shares = quotas(lanes, sites.length, names);
  // The transit lies on the lane, so that sites with several lanes have one for each.
  const bom: BomLine[] = lanes.map((lane, k) => ({
    parent: lane.to,
    component: lane.from,
    quantity: shares[k],
    offset: lane.transit,
  }));
  bomOrder(
    sites.length,
    bom,
    names,
    (circle) =>
      say`The lanes run in a circle: ${circle.split(" → ").reverse().join(" → ")}. Remove one of them.`,
  );
  const inward = new Set(lanes.map((lane) => lane.to));
  const items = sites.map((site, i) => ({ ...site, leadTime: inward.has(i) ? 0 : (site.leadTime ?? 0) }));
  const measures = wanted && [...new Set<MrpMeasure>([...wanted, "releases"])];
  const plan = mrp(demand, items, bom, scheduled, names, measures);
  const periods = demand[0]?.length ?? 0;
  const lateShipments = new Float64Array(lanes.length);
  const shipments = lanes.map((lane, k) => {
    const row = new Float64Array(periods);
    for (let t = 0; t < periods; t++) {
      const units = plan.releases[lane.to][t] * shares[k];
      if (t >= lane.transit) row[t - lane.transit] += units;
      else lateShipments[k] += units;
    }
    return row;
  });
  return { ...plan, shipments, lateShipments };
}

function checkTransit({ from, to, transit }: Lane, names?: readonly string[]): void {
  if (Number.isInteger(transit) && transit >= 0) return;
  const name = (site: number): string => names?.[site] ?? say`site ${site + 1}`;
  throw new PlanningError(
    "value",
    say`The lane from ${name(from)} to ${name(to)} has a transit of ${transit}; use whole periods, 0 or more.`,
  );
}

function quotas(lanes: readonly Lane[], sites: number, names?: readonly string[]): Float64Array {
  const count = new Float64Array(sites);
  for (const lane of lanes) count[lane.to]++;
  const shares = Float64Array.from(lanes, (lane) => lane.quota ?? 1 / count[lane.to]);
  const total = new Float64Array(sites);
  lanes.forEach((lane, k) => (total[lane.to] += shares[k]));
  for (let site = 0; site < sites; site++) {
    if (count[site] === 0 || Math.abs(total[site] - 1) < 1e-6) continue;
    const name = names?.[site] ?? say`site ${site + 1}`;
    throw new PlanningError(
      "value",
      say`The quotas of the lanes to ${name} sum to ${total[site]}; they must sum to 1.`,
    );
  }
  return shares;
}
