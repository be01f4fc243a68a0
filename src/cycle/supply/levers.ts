import type { MarginalValue } from "../../planning/supply/marginalValues";
import { turnoverCost } from "../../planning/supply/readSupplyPlan";
import { at, type Activity, type SupplyModel } from "../../planning/supply/supplyModel";
import { sumOf } from "../sums";
import { isExpedited } from "./activities";
import type { CompanySupply } from "./model";
import type { ShownPlan } from "./tail";
import { freightOf } from "./transfers";
import { say } from "../../planning/words";

/** A means that the plan has to meet demand, how much of it the plan uses, and what that costs. */
export interface Lever {
  name: string;
  used: number;
  unit: string;
  /** Currency over the planned months. */
  cost: number;
  meaning: string;
}

/** What one more hour on each of the company's own resources would save, dearest first. */
export function worthOfHours({ marginalValues }: ShownPlan, ownResources: number): MarginalValue[] {
  return marginalValues.filter(({ kind, index }) => kind === "resource" && index < ownResources);
}

/** The levers of a plan and their cost, in the order in which a planner would pull them. */
export function leversOf(supply: CompanySupply, plan: ShownPlan): Lever[] {
  const { model, soldPoints: sold, ownResources, network } = supply;
  const { quantities, costs } = plan;
  const ahead = sold.map((p) =>
    quantities.inventory[p].map((units, t) => Math.max(0, units - at(model.points[p].safety, t, 0))),
  );
  const short = sold.map((p) =>
    quantities.inventory[p].map((units, t) => Math.max(0, at(model.points[p].safety, t, 0) - units)),
  );
  const valued = (rows: readonly Float64Array[], rate: (point: number) => number): number =>
    sumOf(rows.map((row, k) => sumOf(row) * rate(sold[k])));
  const started = (counts: (activity: Activity) => boolean): [units: number, cost: number] => {
    let [units, cost] = [0, 0];
    quantities.started.forEach((row, a) => {
      if (!counts(model.activities[a])) return;
      units += sumOf(row);
      cost += sumOf(row) * model.activities[a].cost;
    });
    return [units, cost];
  };
  const [outside, outsideCost] = started(({ kind }) => kind === "subcontract");
  return [
    {
      name: "Build ahead",
      used: sumOf(ahead.map(sumOf)),
      unit: "unit-months",
      cost: valued(ahead, (p) => model.points[p].holding),
      meaning: say`Stock of sold items above its target, made before it is needed; the cost of holding it.`,
    },
    {
      name: "Overtime",
      used: sumOf(quantities.overtime.slice(0, ownResources).map(sumOf)),
      unit: "hours",
      cost: costs.overtime,
      meaning: say`Hours beyond the regular shifts, at the resource's overtime rate.`,
    },
    ...extraShifts(supply, plan),
    {
      name: "Subcontract",
      used: outside,
      unit: "units",
      cost: outsideCost,
      meaning: say`Units made by others, where the resource allows it.`,
    },
    ...hiring(supply, plan),
    ...expediting(model, started),
    ...(network ? [transport(started(({ kind }) => kind === "move")[0], freightOf(supply, plan))] : []),
    {
      name: "Run below target",
      used: sumOf(short.map(sumOf)),
      unit: "unit-months",
      cost: valued(short, (p) => model.points[p].safetyPenalty ?? 0),
      meaning: say`Stock missing to its target; the cost is the weight that the plan gives to it.`,
    },
    {
      name: "Let orders wait",
      used: sumOf(quantities.backlog.map(sumOf)),
      unit: "unit-months",
      cost: sumOf(quantities.backlog.map((row, s) => sumOf(row) * model.demand[s].penalty)),
      meaning: say`Demand served after its month; the cost is the weight that the plan gives to it.`,
    },
  ];
}

function transport(used: number, cost: number): Lever {
  const meaning = say`Units brought from one site to another, each lane counted; the cost is the freight.`;
  return { name: "Move between sites", used, unit: "units", cost, meaning };
}

/** Only where a resource may run one. */
function extraShifts({ model, ownResources }: CompanySupply, { quantities, costs }: ShownPlan): Lever[] {
  const own = model.resources.slice(0, ownResources);
  if (!own.some(({ extraShift }) => extraShift !== undefined)) return [];
  const used = sumOf(quantities.extraShift.slice(0, ownResources).map(sumOf));
  const meaning = say`Hours of a shift beyond the regular ones, at the resource's rate for it.`;
  return [{ name: "Extra shift", used, unit: "hours", cost: costs.extraShift, meaning }];
}

/** Only where the rules allow it. The premium is what it costs beyond buying in time. */
function expediting(
  { activities }: SupplyModel,
  started: (counts: (activity: Activity) => boolean) => [units: number, cost: number],
): Lever[] {
  if (!activities.some(isExpedited)) return [];
  const [used, cost] = started(isExpedited);
  const meaning = say`Units bought a month sooner than the supplier's lead time; the cost is their price with the premium.`;
  return [{ name: "Expedite", used, unit: "units", cost, meaning }];
}

/** Only where people are planned: what it takes to have more or fewer of them. */
function hiring({ model }: CompanySupply, { quantities }: ShownPlan): Lever[] {
  if (!model.pools?.length) return [];
  const cost = model.pools.map((pool, k) =>
    turnoverCost(pool, sumOf(quantities.hired[k]), sumOf(quantities.laidOff[k])),
  );
  return [
    {
      name: "Hire and lay off",
      used: sumOf([...quantities.hired, ...quantities.laidOff].map(sumOf)),
      unit: "people",
      cost: sumOf(cost),
      meaning: say`People who come and go; the cost is that of hiring and laying off, without wages.`,
    },
  ];
}
