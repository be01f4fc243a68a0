import type { Block } from "../groups/partition";
import { answerLater, type PlanAnswer } from "../explainedPlan";
import { emptyQuantities, type PlanCosts, type PlanQuantities } from "../readSupplyPlan";
import type { SupplyModel } from "../supplyModel";
import type { SupplyPlan } from "../supplyPlan";

/** The plan of one block, in the positions of the block. */
export interface BlockAnswer {
  answer: PlanAnswer;
  positions: Block;
}

/** One plan of those of blocks that share nothing. */
export function joinAnswers(whole: SupplyModel, parts: readonly BlockAnswer[]): PlanAnswer {
  const quantities = emptyLists(whole);
  for (const part of parts) place(part, quantities);
  return answerLater(quantities, () => joinPlans(whole, parts, quantities));
}

/** Costs, bounds and sizes add up, rows go to their places. */
function joinPlans(
  whole: SupplyModel,
  answers: readonly BlockAnswer[],
  quantities: PlanQuantities,
): SupplyPlan {
  const unitPrices = new Array<Float64Array>(whole.points.length);
  const parts = answers.map(({ answer, positions }) => ({ plan: answer.explained(), positions }));
  for (const { plan, positions } of parts)
    positions.points.forEach((p, k) => (unitPrices[p] = plan.unitPrices[k]));
  const plans = parts.map(({ plan }) => plan);
  const add = (of: (plan: SupplyPlan) => number): number => plans.reduce((sum, plan) => sum + of(plan), 0);
  const [objective, bound] = [add((plan) => plan.objective), add((plan) => plan.bound)];
  const costs = { ...plans[0].costs };
  for (const key of Object.keys(costs) as (keyof PlanCosts)[]) costs[key] = add((plan) => plan.costs[key]);
  const findings = plans.flatMap(({ audit }) => audit.findings);
  return {
    status: plans.every(({ status }) => status === "optimal") ? "optimal" : "feasible",
    objective,
    bound,
    gap: Math.max(0, (objective - bound) / Math.max(1e-10, Math.abs(objective))),
    quantities,
    costs,
    shortages: parts
      .flatMap(({ plan, positions }) =>
        plan.shortages.map((shortage) => ({ ...shortage, stream: positions.demand[shortage.stream] })),
      )
      .sort((a, b) => b.money - a.money || a.stream - b.stream || a.period - b.period),
    marginalValues: parts
      .flatMap(({ plan, positions }) =>
        plan.marginalValues.map((value) => {
          const own = value.kind === "resource" ? positions.resources : positions.activities;
          return { ...value, index: own[value.index] };
        }),
      )
      .sort((a, b) => b.value - a.value),
    unitPrices,
    audit: {
      ok: findings.length === 0,
      findings,
      largestImbalance: Math.max(...plans.map(({ audit }) => audit.largestImbalance)),
      largestExcess: Math.max(...plans.map(({ audit }) => audit.largestExcess)),
      dualityGap: Math.abs(objective - bound) / Math.max(1, Math.abs(objective)),
    },
    size: {
      columns: add(({ size }) => size.columns),
      rows: add(({ size }) => size.rows),
      shipmentRows: add(({ size }) => size.shipmentRows),
      iterations: add(({ size }) => size.iterations),
    },
  };
}

/** Rows of zeros for what belongs to no block, such as a resource that nobody uses; one row serves all. */
function emptyLists(whole: SupplyModel): PlanQuantities {
  const zeros = new Float64Array(whole.periods);
  return emptyQuantities(whole, (count) => new Array<Float64Array>(count).fill(zeros));
}

const byActivity = ["started", "setUp", "shortfall"] as const;
const byPoint = ["receipts", "used", "inventory", "disposed"] as const;
const byDemand = ["shipped", "backlog", "lost"] as const;
const byResource = ["hours", "overtime", "extraShift"] as const;

function place({ answer, positions }: BlockAnswer, into: PlanQuantities): void {
  const lists = [
    [byActivity, positions.activities],
    [byPoint, positions.points],
    [byDemand, positions.demand],
    [byResource, positions.resources],
  ] as const;
  for (const [names, own] of lists) {
    for (const name of names) own.forEach((at, k) => (into[name][at] = answer.quantities[name][k]));
  }
}
