import type { Control } from "../../planning/control";
import type { FamilyModel } from "../../planning/reconcile/simulate/familyModel";
import {
  simulatePlan,
  type Simulation,
  type SimulationOptions,
  type Uncertainty,
} from "../../planning/reconcile/simulate/simulatePlan";

export interface SimulationRequest {
  model: FamilyModel;
  uncertainties: readonly Uncertainty[];
  options?: SimulationOptions;
}

/** Monte Carlo through the plan model. */
export function runSimulation(
  { model, uncertainties, options }: SimulationRequest,
  control: Control,
): Simulation {
  return simulatePlan(model, uncertainties, options, control);
}
