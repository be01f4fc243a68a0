import { auditPlan } from "../auditPlan";
import { explainShortages, type PlanPrices, type Shortage } from "../explainShortages";
import { marginalValues, type MarginalValue } from "../marginalValues";
import {
  completeQuantities,
  emptyQuantities,
  planCosts,
  readDecisions,
  type PlanQuantities,
} from "../readSupplyPlan";
import type { LinearModel } from "../solver";
import { at, type SupplyModel } from "../supplyModel";
import type { SupplyPlan } from "../supplyPlan";
import type { Coordination } from "./coordinate";
import { relativeGap } from "./coordinate";
import type { GroupProgramme, GroupView } from "./groupModel";
import type { HubProgramme } from "./hubModel";
import type { MasterSolution } from "./master";

/** A supply model cut into planning groups and the hub that ties them together. */
export interface PlanParts {
  hub: HubProgramme;
  programmes: GroupProgramme[];
  views: GroupView[];
}

/** What the solver's tolerances leave between the cost of the best plan and its bound. */
const exactGap = 1e-9;

/**
 * The plan that the master has combined: each group's decisions are the weighted mean of its answers, which keeps every
 * balance and limit because all of them do. Shortages are explained by the prices that prove the bound.
 */
export function combinePlan(
  whole: SupplyModel,
  objective: "cost" | "margin",
  { hub, programmes, views }: PlanParts,
  found: Coordination,
  plan: MasterSolution,
  iterations: number,
): SupplyPlan {
  const decisions = programmes.map((programme, g) => mixed(programme, g, found, plan));
  const quantities = emptyQuantities(whole);
  views.forEach(({ formulation, positions }, g) =>
    readDecisions(formulation, decisions[g](), quantities, positions),
  );
  readDecisions(hub.formulation, plan.hub, quantities, hub.positions);
  completeQuantities(whole, quantities);
  trimOvertime(whole, quantities);
  const costs = planCosts(whole, objective, quantities);
  const gap = relativeGap(costs.total, found.bound);
  const isOptimal = gap <= exactGap;
  const audit = auditPlan(whole, quantities, costs.total, isOptimal ? found.bound : undefined);
  const shortages: Shortage[] = [];
  const values: MarginalValue[] = [];
  const unitPrices = whole.points.map(() => new Float64Array(whole.periods));
  views.forEach((view, g) => {
    const duals = found.duals[g];
    const prices = {
      duals: fullDuals(view, duals),
      reducedCosts: reducedCosts(programmes[g], duals, found.prices),
    };
    explain(view, prices, decisions[g](), shortages, values, unitPrices);
  });
  const hubPrices = { duals: found.prices, reducedCosts: plan.reducedCosts };
  explain(hub, hubPrices, plan.hub, shortages, values, unitPrices);
  const linears = [hub.linear, ...programmes.map(({ linear }) => linear)];
  const count = (of: (linear: LinearModel) => number): number =>
    linears.reduce((sum, linear) => sum + of(linear), 0);
  return {
    status: isOptimal ? "optimal" : "feasible",
    objective: costs.total,
    bound: Math.min(found.bound, costs.total),
    gap,
    quantities,
    costs,
    shortages: shortages.sort((a, b) => b.money - a.money || a.stream - b.stream || a.period - b.period),
    marginalValues: values.sort((a, b) => b.value - a.value),
    unitPrices,
    audit,
    size: {
      columns: count(({ columns }) => columns),
      rows: count(({ rows }) => rows),
      shipmentRows: found.duals.reduce((sum, duals, g) => sum + duals.length - programmes[g].linear.rows, 0),
      iterations,
    },
  };
}

/** Reads a group's decisions when they are needed: all at once would take the memory of the whole model. */
function mixed(
  { linear }: GroupProgramme,
  g: number,
  { answers }: Coordination,
  { parts }: MasterSolution,
): () => Float64Array {
  return () => {
    const x = new Float64Array(linear.columns);
    const total = parts[g].reduce((sum, part) => sum + part, 0);
    parts[g].forEach((part, round) => {
      if (part === 0) return;
      const { columns, values } = answers[round][g];
      for (let k = 0; k < columns.length; k++) x[columns[k]] += (part / total) * values[k];
    });
    return x;
  };
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

/** Duals in the rows of the uncut formulation. */
function fullDuals(view: GroupView, duals: Float64Array): Float64Array {
  const { model, layout } = view.formulation;
  const last = [layout.balanceRow, layout.capacityRow, layout.poolRow, layout.peopleRow, layout.storageRow];
  const most = last.reduce(
    (all, rows) => rows.reduce((a, row) => Math.max(a, row), all),
    view.rows.reduce((a, row) => Math.max(a, row), -1),
  );
  const full = new Float64Array(most + model.periods + 1);
  for (let k = 0; k < view.ownRows; k++) full[view.rows[k]] = duals[k];
  return full;
}

/** Reduced cost of each column at the group's duals and the hub's prices. */
function reducedCosts(
  { linear, linkRows, linkStarts, linkIndices, linkValues }: GroupProgramme,
  duals: Float64Array,
  prices: Float64Array,
): Float64Array {
  const reduced = linear.cost.slice();
  for (let j = 0; j < linear.columns; j++) {
    for (let k = linear.starts[j]; k < linear.starts[j + 1]; k++)
      reduced[j] -= duals[linear.indices[k]] * linear.values[k];
    for (let k = linkStarts[j]; k < linkStarts[j + 1]; k++)
      reduced[j] -= prices[linkRows[linkIndices[k]]] * linkValues[k];
  }
  return reduced;
}

/** Adds a part's explanations, in the positions of the whole model. */
function explain(
  { formulation, positions }: Pick<GroupView, "formulation" | "positions">,
  prices: PlanPrices,
  x: Float64Array,
  shortages: Shortage[],
  values: MarginalValue[],
  unitPrices: Float64Array[],
): void {
  const { model, layout, external } = formulation;
  const plan = emptyQuantities(model);
  readDecisions(formulation, x, plan);
  for (const shortage of explainShortages(formulation, plan, prices)) {
    shortages.push({ ...shortage, stream: positions.demand[shortage.stream] });
  }
  const indexOf = {
    resource: positions.resources,
    supplier: positions.activities,
    labour: undefined,
    storage: undefined,
  };
  for (const value of marginalValues(formulation, prices)) {
    values.push({ ...value, index: indexOf[value.kind]?.[value.index] ?? value.index });
  }
  model.points.forEach((_, p) => {
    if (external?.points[p]) return;
    const row = layout.balanceRow[p];
    unitPrices[positions.points[p]].set(prices.duals.subarray(row, row + model.periods));
  });
}
