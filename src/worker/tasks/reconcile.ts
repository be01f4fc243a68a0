import { call, cellsOf } from "../task";

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
};
