import type { MonthSpan } from "../wideTable";
import type { CompanySupply } from "./model";
import { reasonsAt } from "./pegging";
import type { SiteLane } from "./siteNetwork";
import { sumOf } from "../sums";
import type { ShownPlan } from "./tail";
import { say } from "../../planning/words";

/** Less than this is a rounding of the solver, not a transfer. */
const smallest = 1e-6;

/** Units of an item that leave one site for another in a month. */
export interface Transfer {
  lane: SiteLane;
  /** Position in `company.items`. */
  item: number;
  /** Months from the start of the plan. */
  ship: number;
  receive: number;
  units: number;
  /** Currency, duty included and the lane's fixed cost apart. */
  cost: number;
  /** What the units are for at their destination: "sold in 2026-05 (820), target stock (140)". */
  why: string;
}

/** What a lane carries in each month, all items together. */
export interface LaneLoad {
  lane: SiteLane;
  units: Float64Array;
  /** Currency over the months, a trip a month in which it runs. */
  cost: number;
  /** Currency over the months, beside the freight. */
  duty: number;
}

/** The transfers of a plan, lane by lane, and why each is made. */
export function transfersOf(supply: CompanySupply, plan: ShownPlan, span: MonthSpan): Transfer[] {
  const { model, lanes, duties, pointItem } = supply;
  const known = new Map<number, ReadonlyMap<string, string>>();
  return [...lanes].flatMap(([a, lane]) => {
    const { output } = model.activities[a];
    return Array.from(plan.quantities.started[a]).flatMap((units, ship): Transfer[] => {
      if (units <= smallest) return [];
      const reasons = known.get(output) ?? reasonsAt(supply, plan, output, span);
      known.set(output, reasons);
      const receive = ship + lane.leadMonths;
      const why = reasons.get(`${a} ${receive}`) ?? say`arrives after the plan`;
      const cost = units * (lane.costPerUnit + (duties.get(a) ?? 0));
      return [{ lane, item: pointItem[output], ship, receive, units, cost, why }];
    });
  });
}

/** Units and money of every lane of the network, also of those that the plan does not use. */
export function laneLoads(
  { lanes, duties, network }: CompanySupply,
  plan: ShownPlan,
  { count }: MonthSpan,
): LaneLoad[] {
  const loads = new Map((network?.lanes ?? []).map((lane) => [lane, new Float64Array(count)] as const));
  const paid = new Map<SiteLane, number>();
  for (const [a, lane] of lanes) {
    const load = loads.get(lane);
    const units = sumOf(plan.quantities.started[a].subarray(0, count));
    paid.set(lane, (paid.get(lane) ?? 0) + units * (duties.get(a) ?? 0));
    plan.quantities.started[a].forEach((units, t) => {
      if (load && t < count) load[t] += units;
    });
  }
  return [...loads].map(([lane, units]) => ({
    lane,
    units,
    cost: units.reduce(
      (sum, load) => sum + (load > smallest ? load * lane.costPerUnit + lane.costFixed : 0),
      0,
    ),
    duty: paid.get(lane) ?? 0,
  }));
}

/** Freight of whole trips and duty over the plan's months: what the plan's prices spread over the units. */
export function freightOf(supply: CompanySupply, plan: ShownPlan): number {
  const count = plan.quantities.started[0]?.length ?? 0;
  return sumOf(laneLoads(supply, plan, { first: 0, count }).map(({ cost, duty }) => cost + duty));
}
