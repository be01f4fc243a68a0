import { PlanningError } from "../errors";
import { at, type PerPeriod } from "./supplyModel";
import { say } from "../words";

/** What the aggregate plan starts from, may use, and what it costs; times and money are per period. */
export interface AggregateParameters {
  openingInventory: number;
  openingBacklog?: number;
  /** Least stock at the end of the last period. */
  closingInventory: number;
  /** Most backlog at the end of the last period. Default 0. */
  closingBacklog?: number;
  /** Most backlog at the end of the periods before. Default: any. */
  maximumBacklog?: number;
  openingWorkforce: number;
  maximumWorkforce?: number;
  maximumSubcontract?: number;
  /** Least stock at the end of each period. */
  safetyStock?: Float64Array;
  hoursPerUnit: number;
  /** Regular hours of one worker in a period, one number or one a period (working days × hours a day). */
  regularHours: PerPeriod;
  /** Most overtime hours of one worker in a period. */
  overtimeHoursPerWorker: number;
  /** Money a unit produced in-house; subcontracted units carry their whole price. */
  material: number;
  /** Money a unit in stock. */
  holding: number;
  /** Whether stock is charged at its end-of-period level or the average of start and end. Default "end". */
  holdingBasis?: "end" | "average";
  backlog: number;
  hire: number;
  layoff: number;
  /** Money a worker and period, one number or one a period where the working days differ. */
  wage: PerPeriod;
  overtimeHour: number;
  subcontract: number;
}

/** Decisions of an aggregate plan, one number a period: people, hours of overtime, units. */
export interface AggregatePlan {
  workforce: Float64Array;
  hired: Float64Array;
  laidOff: Float64Array;
  produced: Float64Array;
  overtime: Float64Array;
  subcontracted: Float64Array;
}

/** Cost by type, and the stock and backlog that follow from the plan. */
export interface AggregateCosts {
  wages: number;
  overtime: number;
  hiring: number;
  layoff: number;
  material: number;
  subcontracting: number;
  holding: number;
  backlog: number;
  total: number;
  inventory: Float64Array;
  backlogUnits: Float64Array;
}

/**
 * Evaluates any plan, drawn by hand or by a solver: stock and backlog follow from demand, production and
 * subcontracting; costs by type add up to the total.
 *
 * @throws "value" when a list has the wrong length or people do not add up, naming the period; "number" when more
 * is produced than the hours allow
 * @example
 * // 200, 200, 300, 400, 500, 200 units against 300 a period: Stevenson's level plan costs 4,700.
 */
export function aggregatePlanCost(
  plan: AggregatePlan,
  demand: Float64Array,
  parameters: AggregateParameters,
): AggregateCosts {
  checkPlan(plan, demand, parameters);
  const p = parameters;
  const periods = demand.length;
  const inventory = new Float64Array(periods);
  const backlogUnits = new Float64Array(periods);
  let net = p.openingInventory - (p.openingBacklog ?? 0);
  let held = 0;
  for (let t = 0; t < periods; t++) {
    const before = Math.max(0, net);
    net = clean(net + plan.produced[t] + plan.subcontracted[t] - demand[t]);
    inventory[t] = Math.max(0, net);
    backlogUnits[t] = Math.max(0, -net);
    held += p.holdingBasis === "average" ? (before + inventory[t]) / 2 : inventory[t];
  }
  const costs = {
    wages: plan.workforce.reduce((sum, people, t) => sum + people * at(p.wage, t, 0), 0),
    overtime: p.overtimeHour * sum(plan.overtime),
    hiring: p.hire * sum(plan.hired),
    layoff: p.layoff * sum(plan.laidOff),
    material: p.material * sum(plan.produced),
    subcontracting: p.subcontract * sum(plan.subcontracted),
    holding: p.holding * held,
    backlog: p.backlog * sum(backlogUnits),
  };
  const total = Object.values(costs).reduce((all, cost) => all + cost, 0);
  return { ...costs, total, inventory, backlogUnits };
}

function checkPlan(plan: AggregatePlan, demand: Float64Array, p: AggregateParameters): void {
  for (const [name, values] of Object.entries(plan) as [string, Float64Array][]) {
    if (values.length === demand.length) continue;
    throw new PlanningError(
      "value",
      say`The plan's ${name} has ${values.length} periods where demand has ${demand.length}.`,
    );
  }
  let people = p.openingWorkforce;
  for (let t = 0; t < demand.length; t++) {
    people += plan.hired[t] - plan.laidOff[t];
    if (Math.abs(people - plan.workforce[t]) > 1e-5 * Math.max(1, people)) {
      throw new PlanningError(
        "value",
        say`In period ${t + 1} the workforce is ${plan.workforce[t]} but hiring and layoffs lead to ${people}.`,
      );
    }
    const hours = plan.workforce[t] * at(p.regularHours, t, 0) + plan.overtime[t];
    if (plan.produced[t] * p.hoursPerUnit > hours + 1e-5 * Math.max(1, hours)) {
      throw new PlanningError(
        "number",
        say`In period ${t + 1} production needs ${plan.produced[t] * p.hoursPerUnit} hours and has ${hours}.`,
      );
    }
  }
}

/** Removes rounding noise of a balance that should be zero. */
function clean(value: number): number {
  return Math.abs(value) < 1e-7 ? 0 : value;
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
