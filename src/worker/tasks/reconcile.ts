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
};
