import { checkpoint, unattended, type Control } from "../../control";
import type { SupplyFormulation } from "../formulating";
import type { Block } from "../groups/partition";
import type { LinearSolver } from "../solver";
import { buildSupplyModel } from "../buildSupplyModel";
import { hasSetup } from "../supplyActivities";
import type { SupplyModel } from "../supplyModel";
import { checkSupplyModel } from "../supplyModelCheck";
import { supplyPlan, type SupplyPlan } from "../supplyPlan";
import { withoutNegativeStock } from "../withoutNegativeStock";
import { answered, type PlanAnswer } from "../explainedPlan";
import { joinAnswers, type BlockAnswer } from "./joinPlans";
import { LivePart, type PartStanding } from "./livePart";
import { changedModel, type PlanChange } from "./planChange";
import { modelOfBlock, placesOf, separateBlocks, type BlockPlaces } from "./planPart";
import { say } from "../../words";

/** Columns that stay in the solver's memory, at about 1.3 kilobytes each; beyond them parts keep their basis alone. */
const liveColumns = 400_000;

/** Where the solver stood after a plan, part by part. */
export type PlanStanding = readonly (PartStanding | undefined)[];

/** How a plan is opened. */
export interface OpeningPlan {
  /** False frees the solver's memory after the first plan, for callers that change nothing. */
  keepsAlive?: boolean;
  /** A plan of the same company with other lead times, to start close to it. */
  near?: PlanStanding;
}

interface Member {
  block: Block;
  part: LivePart;
  answer: PlanAnswer;
}

/**
 * A supply plan that answers to changes: the model stays in the solver with its basis, so that a lever turned costs
 * the few steps that it moves and not the whole way. Parts of the company that share nothing are held apart, and a
 * change touches only its own. Every answer is the same optimal plan that `supplyPlan` finds; it is explained and audited
 * for who asks for more than its quantities.
 *
 * With lots or set-ups every answer is a new search.
 *
 * @example
 * const live = new LivePlan(model, solver);
 * const more = live.change({ resources: [{ index: 0, overtime: 40 }] });
 * more.objective - live.first.objective // what 40 hours of overtime save
 * live.close();
 */
export class LivePlan {
  /** The plan of the model as it was opened. */
  readonly opening: PlanAnswer;
  private readonly keepsAlive: boolean;
  private model: SupplyModel;
  private members: Member[] | undefined;
  private places: BlockPlaces | undefined;

  /**
   * @throws as `supplyPlan`
   */
  constructor(
    model: SupplyModel,
    private readonly solver: LinearSolver,
    private readonly options: SupplyFormulation & { timeLimit?: number } = {},
    control: Control = unattended,
    { keepsAlive = true, near }: OpeningPlan = {},
  ) {
    checkSupplyModel(model);
    this.model = model;
    this.keepsAlive = keepsAlive;
    this.opening = this.open(control, near);
  }

  /** The plan of the model as it was opened. */
  get first(): SupplyPlan {
    return this.opening.explained();
  }

  /** The plan after a change, which adds to those before it; on an error the last change is taken back. */
  change(change: PlanChange, control: Control = unattended): SupplyPlan {
    return this.answer(change, control).explained();
  }

  /**
   * As `change`, for who may want the quantities alone.
   *
   * @param from where to start instead of where the last plan ended
   */
  answer(change: PlanChange, control: Control = unattended, from?: PlanStanding): PlanAnswer {
    const before = this.model;
    this.model = changedModel(before, change);
    try {
      checkSupplyModel(this.model);
      return this.replan(change, control, from);
    } catch (error) {
      this.close();
      this.model = before;
      throw error;
    }
  }

  /**
   * Goes through a change that changes nothing, for when nobody waits: afterwards the first change does not wait for
   * code to be made fast and for the solver to find its footing. Once is enough.
   */
  rehearse(): void {
    const { members, places } = this;
    if (!members) return;
    try {
      const whole = withoutNegativeStock(this.model);
      // Parts that had to leave the solver's memory would have to be opened again.
      for (const { block, part } of members.filter((member) => member.part.keeps === "model"))
        part.replan(places ? modelOfBlock(whole, block, places) : whole, unattended);
    } catch {
      // The next change starts anew, and says what is wrong.
      this.close();
    }
  }

  /** Where the solver stands now, for plans that shall start from here. */
  standing(): PlanStanding {
    return (this.members ?? []).map(({ part }) => part.standing());
  }

  /** Frees the solver's memory. A change after it starts anew. */
  close(): void {
    this.members?.forEach(({ part }) => part.dispose());
    this.members = undefined;
  }

  private open(control: Control, near?: PlanStanding): PlanAnswer {
    const whole = withoutNegativeStock(this.model);
    if (isWhole(whole)) return answered(supplyPlan(whole, this.solver, this.options, control));
    const blocks =
      this.options.policy && this.options.policy !== "optimal" ? undefined : separateBlocks(whole);
    const { timeLimit } = this.options;
    if (!blocks) {
      const part = this.part(whole);
      const answer = part.plan(control, timeLimit, near?.length === 1 ? near[0] : undefined);
      this.members = [{ block: allOf(whole), part, answer }];
      return answer;
    }
    const places = (this.places = placesOf(whole, blocks));
    let alive = 0;
    this.members = blocks.map((block, done) => {
      checkpoint(control, { done, total: blocks.length, what: say`Planning ${blocks.length} parts` });
      const part = this.part(modelOfBlock(whole, block, places));
      alive += part.columns;
      if (this.keepsAlive && alive > liveColumns) part.keeps = "basis";
      return { block, part, answer: part.plan(unattended, timeLimit) };
    });
    return joinAnswers(whole, this.members.map(asBlockAnswer));
  }

  private part(model: SupplyModel): LivePart {
    const formulating = buildSupplyModel(model, this.options);
    const linear = formulating.builder.model();
    return new LivePart(formulating, linear, this.solver, this.keepsAlive ? "model" : "nothing");
  }

  private replan(change: PlanChange, control: Control, from?: PlanStanding): PlanAnswer {
    const { members } = this;
    if (!members) return this.open(control);
    const whole = withoutNegativeStock(this.model);
    const { timeLimit } = this.options;
    if (members.length === 1 && !this.places) {
      members[0].answer = members[0].part.replan(whole, control, timeLimit, from?.[0]);
      return members[0].answer;
    }
    const places = this.places;
    if (!places) return this.open(control);
    const touched = [...touchedBlocks(change, places)];
    touched.forEach((b, done) => {
      checkpoint(control, { done, total: touched.length, what: say`Planning what has changed` });
      const member = members[b];
      const own = modelOfBlock(whole, member.block, places);
      member.answer = member.part.replan(own, unattended, timeLimit, from?.[b]);
    });
    return joinAnswers(whole, members.map(asBlockAnswer));
  }
}

function touchedBlocks(change: PlanChange, places: BlockPlaces): Set<number> {
  const touched = new Set<number>();
  const touch = (list: readonly { index: number }[] | undefined, blockOf: Int32Array): void => {
    for (const { index } of list ?? []) if (blockOf[index] >= 0) touched.add(blockOf[index]);
  };
  touch(change.resources, places.blockOfResource);
  touch(change.activities, places.blockOfActivity);
  touch(change.demand, places.blockOfDemand);
  touch(change.points, places.blockOfPoint);
  return touched;
}

const asBlockAnswer = ({ answer, block }: Member): BlockAnswer => ({ answer, positions: block });

function isWhole({ activities }: SupplyModel): boolean {
  return activities.some((activity) => (activity.lot ?? 0) > 0 || hasSetup(activity));
}

function allOf({ points, activities, resources, demand }: SupplyModel): Block {
  const all = (list: readonly unknown[]): Int32Array => Int32Array.from(list, (_, k) => k);
  return { points: all(points), activities: all(activities), resources: all(resources), demand: all(demand) };
}
