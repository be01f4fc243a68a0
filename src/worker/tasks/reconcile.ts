import { alwaysInPool, call, cellsOf, task } from "../task";
import type { ReconcileRequest } from "./hierarchyRows";
import type { ScenarioBatch, ScenarioRequest } from "./scenarioCases";
import type { SimulationRequest } from "./simulation";

/** Phase 4: gaps and money. */
export const reconcileTasks = {
  gapTable: call(
    async () => (await import("../../planning/reconcile/gapTable")).gapTable,
    ([demand]) => cellsOf(demand) / 20_000,
  ),
  valuePlan: call(
    async () => (await import("../../planning/reconcile/valuePlan")).valuePlan,
    ([volumes, rates]) => (cellsOf(volumes) * rates.size) / 20_000,
  ),
  bridge: call(
    async () => (await import("../../planning/reconcile/bridge")).bridge,
    ([before]) => before.quantity.length / 2_000,
  ),
  simulatePlan: task({
    load: async () => (await import("./simulation")).runSimulation,
    weight: ({ model, options }: SimulationRequest) =>
      ((options?.runs ?? 1_000) * model.families.length * model.fixedCost.length) / 15_000,
  }),
  scenarioFigures: task({
    load: async () => (await import("./scenarioCases")).scenarioFigures,
    weight: (_request: ScenarioRequest) => alwaysInPool,
  }),
  scenarioBatch: task({
    load: async () => (await import("./scenarioCases")).scenarioBatch,
    weight: (_request: ScenarioBatch) => alwaysInPool,
  }),
  reconcileForecasts: task({
    load: async () => (await import("./hierarchyRows")).reconcileRows,
    weight: ({ base }: ReconcileRequest) => cellsOf(base) / 1_000 + (base.length / 200) ** 3,
  }),
};
