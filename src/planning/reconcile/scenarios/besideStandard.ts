import { belowAgreed, turnoverCost } from "../../supply/readSupplyPlan";
import type { SupplyModel } from "../../supply/supplyModel";
import type { SupplyPlan } from "../../supply/supplyPlan";
import type { PlanCase } from "./planCase";

/** Names of the costs that only some companies plan, as the key figures of scenarios call them. */
export const besideStandard = ["Wages", "Hiring and laying off", "Contract shortfalls"] as const;
export type BesideStandard = (typeof besideStandard)[number];

/** Which costs of people and contracts the tables of a company give; nothing is said of the others, not even a zero. */
export function costsBesideStandard({ model }: Pick<PlanCase, "model">): {
  wages: boolean;
  turnover: boolean;
  contracts: boolean;
} {
  const pools = model.pools ?? [];
  const isCost = (value: number): boolean => value > 0 && value < Infinity;
  return {
    wages: pools.some(({ wage }) => wage > 0),
    turnover: pools.some(({ hire, layoff }) => isCost(hire) || isCost(layoff)),
    contracts: model.resources.some(({ agreed }) => agreed !== undefined),
  };
}

/** The same by their names. */
export function plannedBesideStandard(plan: Pick<PlanCase, "model">): readonly BesideStandard[] {
  const { wages, turnover, contracts } = costsBesideStandard(plan);
  return besideStandard.filter((_, k) => [wages, turnover, contracts][k]);
}

/** Adds what people and contracts of a plan cost, month by month. */
export function addBesideStandard(
  { model, horizon }: Pick<PlanCase, "model" | "horizon">,
  q: SupplyPlan["quantities"],
  months: Record<BesideStandard, Float64Array>,
): void {
  model.pools?.forEach((pool, k) => {
    for (let t = 0; t < horizon; t++) {
      months.Wages[t] += pool.wage * q.workers[k][t];
      months["Hiring and laying off"][t] += turnoverCost(pool, q.hired[k][t], q.laidOff[k][t]);
    }
  });
  addShortfalls(model, q, months["Contract shortfalls"]);
}

function addShortfalls(model: SupplyModel, q: SupplyPlan["quantities"], costs: Float64Array): void {
  model.resources.forEach((resource, r) => {
    const below = belowAgreed(resource, q.hours[r]);
    for (let t = 0; t < costs.length && t < below.length; t++)
      costs[t] += below[t] * (resource.agreedCost ?? 0);
  });
}
