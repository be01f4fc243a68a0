import { buildSupplyModel } from "../buildSupplyModel";
import type { Formulating } from "../formulating";
import type { LinearModel } from "../solver";
import type { SupplyLayout } from "../supplyLayout";
import type { SupplyModel } from "../supplyModel";
import { ValueBuilder } from "../valueBuilder";
import { equal } from "./compareModels";

/** A formulation with the model that it has built. */
export interface Reformulated {
  formulating: Formulating;
  linear: LinearModel;
}

/** The whole formulation of a model, under the options of another. */
export function formulatedAnew(
  model: SupplyModel,
  { objective, policy }: Pick<Formulating, "objective" | "policy">,
): Reformulated {
  const formulating = buildSupplyModel(model, { objective, policy });
  return { formulating, linear: formulating.builder.model() };
}

/**
 * The formulation of a model after a change. What activities take and give stays (`PlanChange`), so that the entries of the
 * matrix are the same wherever everything stands in the same place: then costs and bounds alone are worked out.
 *
 * @param before the formulation before the change
 * @param linear the model that it has built, held by a solver that goes on from where it stands
 */
export function reformulated(before: Formulating, linear: LinearModel, model: SupplyModel): Reformulated {
  const { objective, policy } = before;
  const builder = new ValueBuilder(linear);
  const values = buildSupplyModel(model, { objective, policy }, builder);
  const isAlike =
    builder.isAlike &&
    isSameLayout(values.layout, before.layout) &&
    model.points.every(({ space }, p) => space === before.model.points[p].space);
  return isAlike ? { formulating: values, linear: builder.model() } : formulatedAnew(model, before);
}

function isSameLayout(a: SupplyLayout, b: SupplyLayout): boolean {
  // Quotas follow from the activities; where their rows stand shows in the number of rows.
  const places = ({ quotas: _quotas, quotaOf: _quotaOf, ...lists }: SupplyLayout): ArrayLike<number>[] =>
    Object.values(lists);
  const others = places(b);
  return places(a).every((list, k) => equal(list, others[k]));
}
