import type { Control } from "../../planning/control";
import {
  aggregatePlan,
  type AggregatePolicy,
  type AggregateResult,
} from "../../planning/supply/aggregatePlan";
import type { AggregateParameters } from "../../planning/supply/aggregatePlanCost";
import type { SupplyModel } from "../../planning/supply/supplyModel";
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
