import type { Control } from "../../planning/control";
import {
  aggregatePlan,
  type AggregatePolicy,
  type AggregateResult,
} from "../../planning/supply/aggregatePlan";
import type { AggregateParameters } from "../../planning/supply/aggregatePlanCost";
import type { SupplyModel } from "../../planning/supply/supplyModel";
import {
  linearProgramme,
  type LinearProgramme,
  type ProgrammeSolution,
} from "../../planning/supply/linearProgramme";
import { productMix, type ProductMix } from "../../planning/supply/productMix";
import { supplyPlan, type SupplyPlan, type SupplyPlanOptions } from "../../planning/supply/supplyPlan";
import { loadSolver } from "../highsSolver";

export interface AggregateRequest {
  /** Units a period. */
  demand: Float64Array;
  parameters: AggregateParameters;
  policy: AggregatePolicy;
}

/** The aggregate plan, solved by HiGHS. */
export async function solveAggregatePlan(
  request: AggregateRequest,
  control: Control,
): Promise<AggregateResult> {
  return aggregatePlan(request.demand, request.parameters, request.policy, await loadSolver(), control);
}

export interface SupplyRequest {
  model: SupplyModel;
  options: SupplyPlanOptions;
}

/** The optimal supply plan, solved by HiGHS. */
export async function solveSupplyPlan(
  { model, options }: SupplyRequest,
  control: Control,
): Promise<SupplyPlan> {
  return supplyPlan(model, await loadSolver(), options, control);
}

/** A linear or mixed-integer programme from a worksheet. */
export async function solveProgramme(
  programme: LinearProgramme,
  control: Control,
): Promise<ProgrammeSolution> {
  return linearProgramme(programme, await loadSolver(), control);
}

export interface MixRequest {
  /** Money a unit, one a product. */
  margin: Float64Array;
  /** Resources × products, hours a unit. */
  usage: readonly Float64Array[];
  /** Hours, one a resource. */
  capacity: Float64Array;
  most?: Float64Array;
  least?: Float64Array;
}

/** The product mix of highest margin. */
export async function solveProductMix(request: MixRequest, control: Control): Promise<ProductMix> {
  const { margin, usage, capacity, most, least } = request;
  return productMix(margin, usage, capacity, await loadSolver(), most, least, control);
}
