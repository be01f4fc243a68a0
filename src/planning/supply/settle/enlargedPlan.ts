import { auditPlan } from "../auditPlan";
import { answerLater, type PlanAnswer } from "../explainedPlan";
import { completeQuantities, emptyQuantities, planCosts, type PlanQuantities } from "../readSupplyPlan";
import { at, type SupplyModel } from "../supplyModel";

const decided = [
  ...(["setUp", "shortfall", "disposed", "backlog", "lost", "overtime", "extraShift"] as const),
  ...(["workers", "hired", "laidOff", "temporary"] as const),
] as const satisfies readonly (keyof PlanQuantities)[];

/**
 * A plan with its firm orders put into it and nothing else planned anew: what is ordered beyond the need stays in stock,
 * and space that it takes is rented. For plans that would take too long to make again.
 *
 * @param model with the firm orders
 * @param before the plan of the model without them
 * @returns undefined where that breaks a balance or a limit
 */
export function enlargedPlan(model: SupplyModel, before: PlanAnswer): PlanAnswer | undefined {
  const quantities = emptyQuantities(model);
  model.activities.forEach(({ firm }, a) =>
    quantities.started[a].set(
      before.quantities.started[a].map((units, t) => (Number.isNaN(firm?.[t] ?? NaN) ? units : firm![t])),
    ),
  );
  for (const name of decided) quantities[name].forEach((row, k) => row.set(before.quantities[name][k]));
  completeQuantities(model, quantities);
  model.storages?.forEach(({ points, capacity }, k) => {
    for (let t = 0; t < model.periods; t++) {
      const space = points.reduce(
        (sum, p) => sum + quantities.inventory[p][t] * (model.points[p].space ?? 1),
        0,
      );
      quantities.overflow[k][t] = Math.max(0, space - at(capacity, t, Infinity));
    }
  });
  const costs = planCosts(model, "cost", quantities);
  const audit = auditPlan(model, quantities, costs.total, undefined);
  if (!audit.ok) return undefined;
  return answerLater(quantities, () => ({
    ...before.explained(),
    ...{ quantities, costs, objective: costs.total, audit },
  }));
}
