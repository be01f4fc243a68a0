import { auditPlan } from "../auditPlan";
import { explainShortages, type PlanPrices } from "../explainShortages";
import { marginalValues } from "../marginalValues";
import {
  completeQuantities,
  emptyQuantities,
  planCosts,
  readDecisions,
  type PlanQuantities,
} from "../readSupplyPlan";
import { zeroRows } from "../rows";
import { at, type SupplyModel } from "../supplyModel";
import type { SupplyPlan } from "../supplyPlan";
import type { Coordination } from "./coordinate";
import { relativeGap } from "./coordinate";
import type { Formulation } from "../formulating";
import { groupReading, type GroupReading } from "./groupProgramme";
import type { GroupProof } from "./groupTeam";
import type { MasterSolution } from "./master";
import type { Block } from "./partition";
import type { PlanParts } from "./planParts";

/** What the solver's tolerances leave between the cost of the best plan and its bound. */
const exactGap = 1e-9;

/**
 * The plan that the master has combined: each group's decisions are the weighted mean of its answers, which keeps every
 * balance and limit because all of them do. Shortages are explained by the prices that prove the bound.
 */
export function combinePlan(
  whole: SupplyModel,
  objective: "cost" | "margin",
  parts: PlanParts,
  found: Coordination,
  iterations: number,
): SupplyPlan {
  const { plan } = found;
  const quantities = emptyQuantities(whole);
  const explained: Explanations = {
    shortages: [],
    marginalValues: [],
    unitPrices: zeroRows(whole.points.length, whole.periods),
  };
  for (let g = 0; g < parts.count; g++) {
    const { definition, positions } = parts.cut(g);
    const reading = found.proofs[g].reading ?? groupReading(definition);
    const { formulation } = reading;
    readDecisions(formulation, mixed(reading.columns, g, found, plan), quantities, positions);
    explain(formulation, positions, pricesOf(reading, found.proofs[g]), quantities, explained);
  }
  const { hub } = parts;
  readDecisions(hub.formulation, plan.hub, quantities, hub.positions);
  const hubPrices = { duals: found.prices, reducedCosts: plan.reducedCosts };
  explain(hub.formulation, hub.positions, hubPrices, quantities, explained);
  completeQuantities(whole, quantities);
  trimOvertime(whole, quantities);
  const costs = planCosts(whole, objective, quantities);
  const gap = relativeGap(costs.total, found.bound);
  const isOptimal = gap <= exactGap;
  const audit = auditPlan(whole, quantities, costs.total, isOptimal ? found.bound : undefined);
  const sum = (count: (proof: GroupProof) => number): number =>
    found.proofs.reduce((all, proof) => all + count(proof), 0);
  return {
    status: isOptimal ? "optimal" : "feasible",
    objective: costs.total,
    bound: Math.min(found.bound, costs.total),
    gap,
    quantities,
    costs,
    shortages: explained.shortages.sort(
      (a, b) => b.money - a.money || a.stream - b.stream || a.period - b.period,
    ),
    marginalValues: explained.marginalValues.sort((a, b) => b.value - a.value),
    unitPrices: explained.unitPrices,
    audit,
    size: {
      columns: hub.linear.columns + sum(({ size }) => size.columns),
      rows: hub.linear.rows + sum(({ size }) => size.rows),
      shipmentRows: sum(({ size }) => size.shipmentRows),
      iterations,
    },
  };
}

/** A group's decisions: the mean of its answers by their parts in the plan. */
function mixed(columns: number, g: number, found: Coordination, plan: MasterSolution): Float64Array {
  const x = new Float64Array(columns);
  const parts = plan.parts[g];
  const total = parts.reduce((sum, part) => sum + part, 0);
  parts.forEach((part, round) => {
    if (part === 0) return;
    const { columns: taken, values } = found.answers[round][g];
    for (let k = 0; k < taken.length; k++) x[taken[k]] += (part / total) * values[k];
  });
  return x;
}

/** A mean of answers may work overtime in hours that another answer has left over: the dearer hours go first. */
function trimOvertime(model: SupplyModel, { hours, overtime, extraShift }: PlanQuantities): void {
  model.resources.forEach((resource, r) => {
    const isOvertimeDearer = (resource.overtimeCost ?? 0) >= (resource.extraShiftCost ?? 0);
    const [dear, cheap] = isOvertimeDearer ? [overtime[r], extraShift[r]] : [extraShift[r], overtime[r]];
    for (let t = 0; t < model.periods; t++) {
      const needed = Math.max(0, hours[r][t] - at(resource.capacity, t, 0));
      cheap[t] = Math.min(cheap[t], needed);
      dear[t] = Math.min(dear[t], needed - cheap[t]);
    }
  });
}

/** A group's prices in the rows and columns of its uncut formulation. */
function pricesOf({ columns, rows, ownRows, limitedColumns }: GroupReading, proof: GroupProof): PlanPrices {
  const duals = new Float64Array(rows);
  for (let k = 0; k < ownRows.length; k++) duals[ownRows[k]] = proof.duals[k];
  const reducedCosts = new Float64Array(columns);
  for (let k = 0; k < limitedColumns.length; k++) reducedCosts[limitedColumns[k]] = proof.limited[k];
  return { duals, reducedCosts };
}

type Explanations = Pick<SupplyPlan, "shortages" | "marginalValues" | "unitPrices">;

/** Adds a part's explanations, in the positions of the whole model. */
function explain(
  formulation: Formulation,
  positions: Block,
  prices: PlanPrices,
  { lost, backlog }: PlanQuantities,
  explained: Explanations,
): void {
  const { model, layout, external } = formulation;
  const unmet = {
    lost: Array.from(positions.demand, (s) => lost[s]),
    backlog: Array.from(positions.demand, (s) => backlog[s]),
  };
  for (const shortage of explainShortages(formulation, unmet, prices)) {
    explained.shortages.push({ ...shortage, stream: positions.demand[shortage.stream] });
  }
  const indexOf = {
    resource: positions.resources,
    supplier: positions.activities,
    quota: positions.activities,
    fence: positions.activities,
    labour: undefined,
    storage: undefined,
  };
  for (const value of marginalValues(formulation, prices)) {
    explained.marginalValues.push({ ...value, index: indexOf[value.kind]?.[value.index] ?? value.index });
  }
  model.points.forEach((_, p) => {
    if (external?.points[p]) return;
    const row = layout.balanceRow[p];
    explained.unitPrices[positions.points[p]].set(prices.duals.subarray(row, row + model.periods));
  });
}
