import type { PlanCosts } from "../../planning/supply/readSupplyPlan";
import type { SupplyPlan } from "../../planning/supply/supplyPlan";
import type { StepRun } from "../step";
import type { CompanySupply } from "./model";
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

/**
 * The cheapest plan beside the three of the textbook: chase, level and hybrid. Each is the cheapest under its own rule,
 * over the same months and costs, so that none can undercut the first.
 *
 * @returns one option when the company is too large to plan four times
 */
export async function planOptions(
  run: StepRun,
  supply: Pick<CompanySupply, "model" | "soldPoints">,
  optimal: SupplyPlan,
): Promise<PlanOption[]> {
  const { model } = supply;
  const cheapest = optionOf(
    "Cheapest",
    toSay("makes ahead, works overtime or buys, whatever costs least"),
    optimal,
    supply,
  );
  if (model.points.length * model.periods > comparedCells) return [cheapest];
  const others = await Promise.all(
    alternatives.map(async ([policy, name, rule]) =>
      optionOf(name, rule, await run.task("supplyPlan", { model, options: { policy } }), supply),
    ),
  );
  return [cheapest, ...others];
}

function optionOf(
  name: string,
  rule: string,
  { costs, quantities }: SupplyPlan,
  { model, soldPoints }: Pick<CompanySupply, "model" | "soldPoints">,
): PlanOption {
  const demand = sumOf(model.demand.map(({ quantity }) => sumOf(quantity)));
  // A unit that waits two months counts twice; a unit can be late once only.
  const late = sumOf(
    quantities.backlog.map((row, s) =>
      sumOf(row.map((units, t) => Math.min(units, model.demand[s].quantity[t]))),
    ),
  );
  const stock = Array.from({ length: model.periods }, (_, t) =>
    sumOf(soldPoints.map((point) => quantities.inventory[point][t])),
  );
  return {
    name,
    rule: said(rule),
    costs,
    onTime: demand > 0 ? 1 - late / demand : 1,
    peakStock: Math.max(0, ...stock),
    overtimeHours: sumOf(quantities.overtime.map(sumOf)),
  };
}
