import { checkpoint, unattended, type Control } from "../../control";
import { PlanningError } from "../../errors";
import { auditPlan } from "../auditPlan";
import { explainShortages, type PlanPrices, type Shortage } from "../explainShortages";
import { marginalValues, type MarginalValue } from "../marginalValues";
import { completeQuantities, emptyQuantities, planCosts, readDecisions } from "../readSupplyPlan";
import { solveOnce, type LinearModel, type LinearSolver } from "../solver";
import type { SupplyModel } from "../supplyModel";
import { checkSupplyModel } from "../supplyModelCheck";
import type { SupplyPlan } from "../supplyPlan";
import { withoutNegativeStock } from "../withoutNegativeStock";
import { groupProgramme, type GroupProgramme, type GroupView } from "./groupModel";
import { GroupSolver, type GroupAnswer, type GroupFinish } from "./groupSolver";
import { hubProgramme, type HubProgramme } from "./hubModel";
import { Master, type MasterSolution } from "./master";
import { partition } from "./partition";

export interface GroupedPlanOptions {
  objective?: "cost" | "margin";
  /** Stop when the plan is proven to be within this part of the best. Default 0.005. */
  gap?: number;
  /** Most rounds of prices. Default 40. */
  rounds?: number;
  /** Columns of a group. Default 15,000. */
  groupColumns?: number;
  /** How much prices keep of the best ones so far, 0 to 1. Default 0.8. */
  smoothing?: number;
  /** Asked after every round with a plan at hand: true ends the search and keeps the plan. */
  enough?(round: { round: number; objective: number; bound: number; gap: number }): boolean;
}

/**
 * The supply plan of a large company by Dantzig–Wolfe decomposition: planning groups answer to prices of what they
 * share (labour, common materials and machines, storage), a small master programme combines the answers into a plan
 * and sets new prices. Every round has a plan and a bound that proves how far it can be from the best. In the end each
 * group is solved within its share, so that the plan is one and its shortages are explained as in `supplyPlan`.
 *
 * The model must be without lots and set-ups.
 *
 * @throws as `supplyPlan`
 * Sources: Dantzig and Wolfe 1960; price smoothing after Wentges 1997.
 */
export function supplyPlanByGroups(
  model: SupplyModel,
  solver: LinearSolver,
  options: GroupedPlanOptions = {},
  control: Control = unattended,
): SupplyPlan {
  checkSupplyModel(model);
  const whole = withoutNegativeStock(model);
  const objective = options.objective ?? "cost";
  const parts = decompose(whole, objective, options.groupColumns);
  const groups = new GroupSolver(parts.programmes, solver);
  const master = new Master(parts.hub, parts.programmes, solver);
  try {
    const search = coordinate(parts, groups, master, options, control);
    const finishes = parts.programmes.map((_, g) => {
      checkpoint(control, {
        done: g,
        total: parts.programmes.length,
        what: "Finishing the plan of each group",
      });
      return groups.finish(g, relaxed(search.shares[g], parts.programmes[g]), control);
    });
    return assemble(whole, objective, parts, finishes, search, solver);
  } finally {
    groups.dispose();
    master.dispose();
  }
}

interface Parts {
  hub: HubProgramme;
  programmes: GroupProgramme[];
  views: GroupView[];
}

function decompose(whole: SupplyModel, objective: "cost" | "margin", groupColumns?: number): Parts {
  const { groups, hub: hubBlock } = partition(whole, groupColumns);
  const hub = hubProgramme(whole, hubBlock, objective);
  const both = groups.map((block) => groupProgramme(whole, block, hubBlock, hub.rows, objective));
  return { hub, programmes: both.map(({ programme }) => programme), views: both.map(({ view }) => view) };
}

interface Search {
  bound: number;
  prices: Float64Array;
  shares: Float64Array[];
  iterations: number;
}

function coordinate(
  parts: Parts,
  groups: GroupSolver,
  master: Master,
  options: GroupedPlanOptions,
  control: Control,
): Search {
  const { gap: target = 0.005, rounds = 40, smoothing = 0.8 } = options;
  let prices = parts.hub.naturalPrices;
  let best: { bound: number; prices: Float64Array } = { bound: -Infinity, prices };
  let plan: MasterSolution | undefined;
  let iterations = 0;
  for (let round = 0; round < rounds; round++) {
    const answers = groups.answer(prices, control, (done) => {
      const what = `Pricing round ${round + 1}${plan ? `, at most ${percent(plan.objective, best.bound)} from the best` : ""}`;
      checkpoint(control, { done, total: parts.programmes.length, what });
    });
    for (const answer of answers) iterations += answer.iterations;
    const bound = master.bound(prices, answers);
    if (bound > best.bound) best = { bound, prices };
    master.add(answers);
    const combined = master.solve();
    if (isPlan(combined) && (!plan || combined.objective <= plan.objective)) plan = combined;
    if (plan) {
      const gap = relativeGap(plan.objective, best.bound);
      if (gap <= target || options.enough?.({ round, objective: plan.objective, bound: best.bound, gap }))
        break;
    }
    prices = best.prices.map((price, row) => smoothing * price + (1 - smoothing) * combined.prices[row]);
  }
  plan ??= withIdleGroups(parts.hub, groups, master, control);
  return { bound: best.bound, prices: best.prices, shares: plan.shares, iterations };
}

/** When prices alone could not bring the groups within their limits: a group that takes nothing always fits. */
function withIdleGroups(
  hub: HubProgramme,
  groups: GroupSolver,
  master: Master,
  control: Control,
): MasterSolution {
  const idle: GroupAnswer[] = groups.idle((row) => hub.elasticCost[row] > 0, control);
  master.add(idle);
  const plan = master.solve();
  if (isPlan(plan)) return plan;
  throw new PlanningError("number", "There is no supply plan: capacities or limits contradict each other.");
}

function isPlan(solution: MasterSolution): boolean {
  return solution.elastic <= 1e-7 * Math.max(1, Math.abs(solution.objective));
}

function relativeGap(objective: number, bound: number): number {
  return Math.max(0, objective - bound) / Math.max(1e-10, Math.abs(objective));
}

function percent(objective: number, bound: number): string {
  const gap = relativeGap(objective, bound);
  return Number.isFinite(gap) ? `${(gap * 100).toFixed(2)} %` : "an unknown part";
}

/** A share with room for rounding, on the side that does not bind. */
function relaxed(shares: Float64Array, { linkIsBalance }: GroupProgramme): Float64Array {
  return shares.map((share, k) => share + (linkIsBalance[k] ? -1 : 1) * 1e-8 * Math.max(1, Math.abs(share)));
}

/** The hub within the use that the groups have settled on; what their rounding exceeds is given free. */
function finishHub(
  parts: Parts,
  finishes: readonly GroupFinish[],
  solver: LinearSolver,
): { x: Float64Array; prices: PlanPrices } {
  const { linear } = parts.hub;
  const rowLower = linear.rowLower.slice();
  const rowUpper = linear.rowUpper.slice();
  finishes.forEach(({ use }, g) => {
    use.forEach((units, k) => {
      const row = parts.programmes[g].linkRows[k];
      rowLower[row] -= units;
      rowUpper[row] -= units;
    });
  });
  for (let row = 0; row < linear.rows; row++) {
    const room = 1e-7 * Math.max(1, Math.abs(linear.rowUpper[row]));
    if (linear.rowLower[row] === -Infinity && Number.isFinite(room)) rowUpper[row] += room;
  }
  const model: LinearModel = { ...linear, rowLower, rowUpper };
  const solution = solveOnce(solver, model, {}, unattended);
  if (solution.status !== "optimal") {
    throw new PlanningError("number", "The shared resources of the plan could not be settled.");
  }
  return { x: solution.x, prices: solution };
}

function assemble(
  whole: SupplyModel,
  objective: "cost" | "margin",
  parts: Parts,
  finishes: readonly GroupFinish[],
  search: Search,
  solver: LinearSolver,
): SupplyPlan {
  const hub = finishHub(parts, finishes, solver);
  const quantities = emptyQuantities(whole);
  finishes.forEach(({ x }, g) =>
    readDecisions(parts.views[g].formulation, x, quantities, parts.views[g].positions),
  );
  readDecisions(parts.hub.formulation, hub.x, quantities, parts.hub.positions);
  completeQuantities(whole, quantities);
  const costs = planCosts(whole, objective, quantities);
  const audit = auditPlan(whole, quantities, costs.total, undefined);
  const shortages: Shortage[] = [];
  const values: MarginalValue[] = [];
  const unitPrices = whole.points.map(() => new Float64Array(whole.periods));
  finishes.forEach((finish, g) => {
    const view = parts.views[g];
    const prices = { duals: fullDuals(view, finish), reducedCosts: finish.reducedCosts };
    explain(view, prices, finish.x, shortages, values, unitPrices);
  });
  const hubView = { formulation: parts.hub.formulation, positions: parts.hub.positions };
  // The master's prices say what the groups would pay; the settled hub's own would only say what it could sell for.
  explain(
    hubView,
    { duals: search.prices, reducedCosts: hub.prices.reducedCosts },
    hub.x,
    shortages,
    values,
    unitPrices,
  );
  const linears = parts.programmes.map(({ linear }) => linear);
  return {
    status: "feasible",
    objective: costs.total,
    bound: Math.min(search.bound, costs.total),
    gap: relativeGap(costs.total, search.bound),
    quantities,
    costs,
    shortages: shortages.sort((a, b) => b.money - a.money || a.stream - b.stream || a.period - b.period),
    marginalValues: values.sort((a, b) => b.value - a.value),
    unitPrices,
    audit,
    size: {
      columns: linears.reduce((sum, linear) => sum + linear.columns, parts.hub.linear.columns),
      rows: linears.reduce((sum, linear) => sum + linear.rows, parts.hub.linear.rows),
      shipmentRows: finishes.reduce(
        (sum, finish, g) => sum + finish.duals.length - parts.views[g].rows.length,
        0,
      ),
      iterations: search.iterations,
    },
  };
}

/** Duals in the rows of the uncut formulation. */
function fullDuals(view: GroupView, finish: GroupFinish): Float64Array {
  const duals = new Float64Array(
    view.rows.reduce((most, row) => Math.max(most, row), -1) + 1 + view.formulation.model.periods,
  );
  view.rows.forEach((row, k) => (duals[row] = finish.duals[k]));
  return duals;
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
