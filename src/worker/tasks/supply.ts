import { alwaysInPool, call, cellsOf, each, task } from "../task";
import type { LinearProgramme } from "../../planning/supply/linearProgramme";
import type { GroupRequest } from "../../planning/supply/groups/answerGroup";
import type { ChangePlanRequest, OpenPlanRequest } from "./livePlans";
import type {
  AggregateRequest,
  FinishSupplyRequest,
  LevelRequest,
  LotsRequest,
  MixRequest,
  SupplyRequest,
} from "./solverTasks";

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
  safetyStock: each(async () => (await import("./inventoryRows")).safetyStockOf),
  service: each(async () => (await import("./inventoryRows")).serviceOf),
  reorderPolicy: each(async () => (await import("./inventoryRows")).policyOf),
  orderQuantity: each(async () => (await import("./inventoryRows")).orderOf),
  jointReplenishment: call(
    async () => (await import("../../planning/supply/inventory/jointReplenishment")).jointReplenishment,
    ([{ demand }]) => demand.length / 100,
  ),
  newsvendor: each(async () => (await import("./inventoryRows")).newsvendorOf),
  landedCost: each(async () => (await import("../../planning/supply/landedCost")).landedCost),
  lotSizes: each(async () => (await import("./lotRows")).lotsOf, 0.1),
  levelLoad: call(
    async () => (await import("../../planning/supply/levelLoad")).levelLoad,
    ([load]) => cellsOf(load) / 20_000,
  ),
  mrp: call(
    async () => (await import("../../planning/supply/materials/mrp")).mrp,
    ([gross]) => cellsOf(gross) / 15_000,
  ),
  drp: call(
    async () => (await import("../../planning/supply/materials/drp")).drp,
    ([demand]) => cellsOf(demand) / 15_000,
  ),
  explode: call(
    async () => (await import("../../planning/supply/materials/explode")).explode,
    ([demands, bom]) => (demands.length * bom.length) / 5_000,
  ),
  masterSchedule: call(
    async () => (await import("../../planning/supply/promise/mps")).masterSchedule,
    () => 0,
  ),
  availableToPromise: call(
    async () => (await import("../../planning/supply/promise/availableToPromise")).availableToPromise,
    () => 0,
  ),
  capableToPromise: call(
    async () => (await import("../../planning/supply/promise/capableToPromise")).capableToPromise,
    () => 0,
  ),
  aggregatePlanCost: call(
    async () => (await import("../../planning/supply/aggregatePlanCost")).aggregatePlanCost,
    () => 0,
  ),
  guaranteedService: call(
    async () => (await import("../../planning/supply/inventory/guaranteedService")).guaranteedService,
    ([stages]) => stages.length / 10,
  ),
  linearProgramme: task({
    load: async () => (await import("./solverTasks")).solveProgramme,
    weight: (_programme: LinearProgramme) => alwaysInPool,
  }),
  cheapestLevel: task({
    load: async () => (await import("./solverTasks")).solveLevel,
    weight: (_request: LevelRequest) => alwaysInPool,
  }),
  productMix: task({
    load: async () => (await import("./solverTasks")).solveProductMix,
    weight: (_request: MixRequest) => alwaysInPool,
  }),
  aggregatePlan: task({
    load: async () => (await import("./solverTasks")).solveAggregatePlan,
    weight: (_request: AggregateRequest) => alwaysInPool,
  }),
  capacitatedLots: task({
    load: async () => (await import("./solverTasks")).sizeCapacitatedLots,
    weight: (_request: LotsRequest) => alwaysInPool,
  }),
  answerGroup: task({
    load: async () => (await import("./solverTasks")).answerGroup,
    weight: (_request: GroupRequest) => alwaysInPool,
  }),
  supplyPlan: task({
    load: async () => (await import("./solverTasks")).solveSupplyPlan,
    weight: (_request: SupplyRequest) => alwaysInPool,
    finishedBy: "finishSupplyPlan",
  }),
  finishSupplyPlan: task({
    load: async () => (await import("./solverTasks")).finishSupplyPlan,
    weight: (_request: FinishSupplyRequest) => alwaysInPool,
  }),
  openLivePlan: task({
    load: async () => (await import("./livePlans")).openPlan,
    weight: (_request: OpenPlanRequest) => alwaysInPool,
  }),
  changeLivePlan: task({
    load: async () => (await import("./livePlans")).changePlan,
    weight: (_request: ChangePlanRequest) => alwaysInPool,
  }),
  closeLivePlan: task({
    load: async () => (await import("./livePlans")).closePlan,
    weight: (_request: { session: string }) => alwaysInPool,
  }),
};
