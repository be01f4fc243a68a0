import type { PlanCosts } from "../../planning/supply/readSupplyPlan";
import type { SupplyPlan } from "../../planning/supply/supplyPlan";
import type { StepRun } from "../step";
import type { CompanySupply } from "./model";
import { servedInMonth } from "./served";
import { sumOf } from "../sums";
import { said, toSay } from "../../planning/words";

/** Beyond this size only the cheapest plan is made: three more would take longer than they are worth. */
const comparedCells = 20_000;

/** One way to run the company over the planned months, with what it costs. */
export interface PlanOption {
  name: string;
  /** How it works, in a few words. */
  rule: string;
  costs: PlanCosts;
  /** Share of demand that is served in its month. */
  onTime: number;
  /** Most units of sold items in stock at the end of a month. */
  peakStock: number;
  overtimeHours: number;
}

const alternatives = [
  ["chase", "Chase", toSay("makes what is sold, month by month, and keeps no more than the target stock")],
  ["level", "Level", toSay("makes every item at one rate, without overtime")],
  ["hybrid", "Hybrid", toSay("makes at one rate, and tops up by overtime and subcontracting")],
] as const;

/** The plans side by side, and the cheapest of them. */
export interface ComparedOptions {
  options: PlanOption[];
  cheapest: SupplyPlan;
}

/**
 * The cheapest plan beside the three of the textbook: chase, level and hybrid. Each is the cheapest under its own rule,
 * over the same months, costs and minimums, so that none can undercut the first; should the lots of one turn out to be
 * cheaper, it is the cheapest.
 *
 * @returns one option when the company is too large to plan four times, or the search was ended
 */
export async function planOptions(
  run: StepRun,
  supply: Pick<CompanySupply, "model" | "soldPoints">,
  optimal: SupplyPlan,
): Promise<ComparedOptions> {
  const { model } = supply;
  const isSmall = model.points.length * model.periods <= comparedCells;
  const others = isSmall && !run.finish.aborted ? await otherPlans(run, supply) : [];
  const found = others.reduce(
    (best, { plan }) => (plan.costs.total < best.costs.total - 0.005 ? plan : best),
    optimal,
  );
  const cheapest = found === optimal ? optimal : { ...found, bound: optimal.bound };
  const rule = toSay("makes ahead, works overtime or buys, whatever costs least");
  return {
    options: [
      optionOf("Cheapest", rule, cheapest, supply),
      ...others.map(({ name, rule: way, plan }) => optionOf(name, way, plan, supply)),
    ],
    cheapest,
  };
}

/** None when the search is ended meanwhile. */
async function otherPlans(
  { task, finish, control }: StepRun,
  { model }: Pick<CompanySupply, "model">,
): Promise<{ name: string; rule: string; plan: SupplyPlan }[]> {
  try {
    return await Promise.all(
      alternatives.map(async ([policy, name, rule]) => {
        const watch = { finish, signal: finish };
        return { name, rule, plan: await task("supplyPlan", { model, options: { policy } }, watch) };
      }),
    );
  } catch (error) {
    if (finish.aborted && !control.cancelled()) return [];
    throw error;
  }
}

function optionOf(
  name: string,
  rule: string,
  { costs, quantities }: SupplyPlan,
  { model, soldPoints }: Pick<CompanySupply, "model" | "soldPoints">,
): PlanOption {
  const stock = Array.from({ length: model.periods }, (_, t) =>
    sumOf(soldPoints.map((point) => quantities.inventory[point][t])),
  );
  return {
    name,
    rule: said(rule),
    costs,
    onTime: servedInMonth(model.demand, quantities.backlog, model.periods),
    peakStock: Math.max(0, ...stock),
    overtimeHours: sumOf(quantities.overtime.map(sumOf)),
  };
}
