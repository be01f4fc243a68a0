import type { Control } from "../../planning/control";
import {
  aggregatePlan,
  type AggregatePolicy,
  type AggregateResult,
} from "../../planning/supply/aggregatePlan";
import type { AggregateParameters } from "../../planning/supply/aggregatePlanCost";
import { GroupSolver, type GroupReply, type GroupRequest } from "../../planning/supply/groups/answerGroup";
import { supplyPlanByGroups, type GroupedPlanOptions } from "../../planning/supply/groups/supplyPlanByGroups";
import {
  capacitatedLots,
  type CapacitatedLotOptions,
  type CapacitatedLotPlan,
} from "../../planning/supply/lots/capacitatedLots";
import type { CapacitatedLotProblem } from "../../planning/supply/lots/capacitatedLotProblem";
import { hasSetup } from "../../planning/supply/supplyActivities";
import type { Activity, SupplyModel } from "../../planning/supply/supplyModel";
import {
  linearProgramme,
  type LinearProgramme,
  type ProgrammeSolution,
} from "../../planning/supply/linearProgramme";
import { cheapestLevel } from "../../planning/supply/cheapestLevel";
import type { LevelledLoad, LevelOptions } from "../../planning/supply/levelLoad";
import type { Rows } from "../../planning/supply/rows";
import { productMix, type ProductMix } from "../../planning/supply/productMix";
import { LivePlan } from "../../planning/supply/live/livePlan";
import { answered, OutOfTime } from "../../planning/supply/explainedPlan";
import { oneModelColumns, usualColumns } from "../../planning/supply/planSize";
import { hasMinimums, settledPlan } from "../../planning/supply/settle/settledPlan";
import type { FoundSolution, LinearSolver } from "../../planning/supply/solver";
import { supplyPlanOf, type SupplyPlan, type SupplyPlanOptions } from "../../planning/supply/supplyPlan";
import { PlanningError } from "../../planning/errors";
import { openGroupTeam } from "../groupTeam";
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
  options: SupplyPlanOptions & Pick<GroupedPlanOptions, "gap">;
}

export interface FinishSupplyRequest {
  request: SupplyRequest;
  best: FoundSolution;
}

/** The plan that the search for one had found when it was asked to finish. */
export async function finishSupplyPlan({ request, best }: FinishSupplyRequest): Promise<SupplyPlan> {
  return supplyPlanOf(best, request.model, await loadSolver(), request.options);
}

/** Columns up to which a linear programme takes but seconds. */
const quickColumns = 60_000;
/** Columns of the smallest groups, of plans that have to be ready soon. */
const leastGroup = 2_000;

/** The optimal supply plan, solved by HiGHS: in one model, or by groups side by side where it is large. */
export async function solveSupplyPlan(
  { model, options }: SupplyRequest,
  control: Control,
): Promise<SupplyPlan> {
  const solver = await loadSolver();
  const { policy = "optimal", objective, gap } = options;
  const columns = policy === "optimal" && !model.activities.some(isWhole) ? usualColumns(model) : 0;
  // The plan of a small company is ready before groups could be: it is not hurried.
  const asked = columns <= quickColumns ? { ...control, enough: undefined } : control;
  const timed = withDeadline(columns > 0 ? asked : control, options.timeLimit);
  // Who will take the first plan gets that of groups sooner than the one of the whole.
  const isHurried = columns > 0 && (timed.enough?.() ?? false);
  if (columns <= oneModelColumns && !isHurried) {
    try {
      return await wholePlan(model, solver, options, timed);
    } catch (error) {
      // A linear programme has no plan before its end; by groups there is one after the first round.
      if (columns === 0 || control.cancelled() || !isStopped(error)) throw error;
    }
  }
  const groupColumns = columns > oneModelColumns ? undefined : Math.max(leastGroup, columns / 8);
  const byGroups = async (whole: SupplyModel): Promise<SupplyPlan> => {
    // Helpers of one plan only: they keep its models.
    const team = openGroupTeam(solver);
    try {
      return await supplyPlanByGroups(whole, solver, { objective, gap, groupColumns }, timed, team);
    } finally {
      team?.close();
    }
  };
  const plan = await byGroups(model);
  if (!hasMinimums(model)) return plan;
  // Planning anew takes its time here: lanes are, orders grow to their lots in the plan as it is.
  const settled = await settledPlan(model, answered(plan), (settling) =>
    settling.stage === "firm" ? undefined : byGroups(settling.model).then(answered),
  );
  return settled.explained();
}

/** Parts that share nothing are planned one by one: their plans together are the exact one. */
async function wholePlan(
  model: SupplyModel,
  solver: LinearSolver,
  options: SupplyPlanOptions,
  control: Control,
): Promise<SupplyPlan> {
  const settles = hasMinimums(model);
  const live = new LivePlan(model, solver, options, control, { keepsAlive: settles });
  if (!settles) return live.first;
  try {
    return (await settledPlan(model, live.opening, ({ change }) => live.answer(change, control))).explained();
  } finally {
    live.close();
  }
}

function isStopped(error: unknown): boolean {
  return error instanceof OutOfTime || (error instanceof PlanningError && error.kind === "cancelled");
}

/** Has enough when the time is up. */
function withDeadline(control: Control, seconds: number | undefined): Control {
  if (seconds === undefined) return control;
  const end = performance.now() + 1000 * seconds;
  return { ...control, enough: () => performance.now() >= end || (control.enough?.() ?? false) };
}

function isWhole(activity: Activity): boolean {
  return (activity.lot ?? 0) > 0 || hasSetup(activity);
}

let groups: GroupSolver | undefined;

/** A planning group's answer to prices. The groups of one plan only: their models stay alive in this worker. */
export async function answerGroup(request: GroupRequest): Promise<GroupReply> {
  groups ??= new GroupSolver(await loadSolver());
  return groups.answer(request);
}

export interface LotsRequest {
  problem: CapacitatedLotProblem;
  options?: CapacitatedLotOptions;
  /** Seconds after which the best lots found so far are taken. */
  timeLimit?: number;
}

/** Lots of several items on one resource with set-up times. */
export async function sizeCapacitatedLots(
  { problem, options, timeLimit }: LotsRequest,
  control: Control,
): Promise<CapacitatedLotPlan> {
  return capacitatedLots(problem, await loadSolver(), options, withDeadline(control, timeLimit));
}

/** A linear or mixed-integer programme from a worksheet. */
export async function solveProgramme(
  programme: LinearProgramme,
  control: Control,
): Promise<ProgrammeSolution> {
  return linearProgramme(programme, await loadSolver(), control);
}

export interface LevelRequest {
  /** Rows × periods. */
  load: Rows;
  capacity: Rows;
  options: LevelOptions;
}

/** The load within the capacity at the least cost of being early and late. */
export async function solveLevel(
  { load, capacity, options }: LevelRequest,
  control: Control,
): Promise<LevelledLoad> {
  return cheapestLevel(load, capacity, options, await loadSolver(), control);
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
