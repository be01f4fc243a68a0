import { alwaysInPool, call, cellsOf, task } from "../task";
import type { AggregateRequest, SupplyRequest } from "./solverTasks";

/** Phase 3: stock, capacity and the plan. */
export const supplyTasks = {
  projectInventory: call(
    async () => (await import("../../planning/supply/projectInventory")).projectInventory,
    ([, demand]) => cellsOf(demand) / 30_000,
  ),
  coverPeriods: call(
    async () => (await import("../../planning/supply/cover")).coverPeriods,
    ([inventory]) => cellsOf(inventory) / 30_000,
  ),
  capacityHours: call(
    async () => (await import("../../planning/supply/capacityHours")).capacityHours,
    ([, resources, periods]) => (resources.length * periods.length) / 1_000,
  ),
  overallFactors: call(
    async () => (await import("../../planning/supply/roughCutCapacity")).overallFactors,
    ([mps]) => cellsOf(mps) / 50_000,
  ),
  billOfResources: call(
    async () => (await import("../../planning/supply/roughCutCapacity")).billOfResources,
    ([mps, lines]) => (cellsOf(mps.slice(0, 1)) * lines.length) / 30_000,
  ),
  allocate: call(
    async () => (await import("../../planning/supply/allocate")).allocate,
    ([, requests]) => requests.length / 1_000,
  ),
  aggregatePlan: task({
    load: async () => (await import("./solverTasks")).solveAggregatePlan,
    weight: (_request: AggregateRequest) => alwaysInPool,
  }),
  supplyPlan: task({
    load: async () => (await import("./solverTasks")).solveSupplyPlan,
    weight: (_request: SupplyRequest) => alwaysInPool,
  }),
};
