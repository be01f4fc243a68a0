import { checkpoint, type Control } from "../../control";
import type { LinearSolver } from "../solver";
import {
  GroupSolver,
  type GroupAnswer,
  type GroupReply,
  type GroupRequest,
  type GroupState,
} from "./answerGroup";
import type { PlanParts } from "./planParts";
import { say } from "../../words";

/** Answers for groups in other threads; the same thread for the same group, where its model may still be alive. */
export interface GroupHelper {
  answer(request: GroupRequest): Promise<GroupReply>;
  /** No question will follow: what it holds in memory is of no use any more. */
  close?(): void;
}

/** Answers of all groups, and what else their solvers said. */
export interface TeamAnswers {
  answers: GroupAnswer[];
  proofs: GroupProof[];
}

/** What proves a group's answer to be its best: the duals, and the reduced costs of what has a limit. */
export type GroupProof = Pick<GroupReply, "duals" | "limited" | "size" | "reading">;

export interface AskOptions {
  /** True when there is a plan to fall back on. Default false. */
  mayStop?: boolean;
  /** Whether answers near the best will do; their bounds hold all the same. Default false. */
  isRough?: boolean;
  /** Those asked; default all. */
  groups?: readonly number[];
  /** What is proven of the plan at hand, for those who watch. */
  gap?: number;
}

/**
 * Puts prices to groups and keeps where each one stands. With a helper all groups are asked at once; without
 * one they are solved one after the other on this thread.
 */
export class GroupTeam {
  private readonly states: GroupState[];
  private readonly here: GroupSolver;
  private readonly all: readonly number[];
  /** Simplex steps of all answers so far. */
  iterations = 0;

  constructor(
    readonly parts: PlanParts,
    solver: LinearSolver,
    private readonly control: Control,
    private readonly helper?: GroupHelper,
  ) {
    this.here = new GroupSolver(solver);
    this.all = parts.keeps.map((_, g) => g);
    this.states = this.all.map(() => ({}));
  }

  /** True once the caller will take the plan at hand. */
  get isEnough(): boolean {
    return this.control.enough?.() ?? false;
  }

  /**
   * Best answers of groups to prices (duals) of the hub's rows, in their order; undefined once the caller has enough of a
   * round that may stop.
   */
  async answer(
    prices: Float64Array,
    what: string,
    { mayStop = false, isRough = false, groups = this.all, gap }: AskOptions = {},
  ): Promise<TeamAnswers | undefined> {
    const request = (g: number): GroupRequest => {
      const { definition } = this.parts.cut(g);
      return {
        group: g,
        definition,
        state: this.states[g],
        isRough,
        keeps: this.parts.keeps[g],
        // Where it is formulated here and kept, it need not be laid out once more.
        wantsReading: !this.helper && this.parts.keeps[g] !== "nothing",
        prices: Float64Array.from(definition.linkRows, (row) => prices[row]),
      };
    };
    const replies = await this.askAll(what, request, mayStop, groups, gap);
    if (!replies) return undefined;
    replies.forEach(({ state }, k) => (this.states[groups[k]] = state));
    return {
      answers: replies.map(({ answer }) => answer),
      proofs: replies.map(({ duals, limited, size, reading }) => ({ duals, limited, size, reading })),
    };
  }

  /** What each group costs when it takes and gives nothing of the hub's rows that are `scarce`. */
  async idle(scarce: (hubRow: number) => boolean): Promise<GroupAnswer[]> {
    const request = (g: number): GroupRequest => {
      const { definition } = this.parts.cut(g);
      return {
        group: g,
        definition,
        state: this.states[g],
        keeps: "nothing",
        prices: new Float64Array(definition.linkRows.length),
        closed: Uint8Array.from(definition.linkRows, (row) => (scarce(row) ? 1 : 0)),
      };
    };
    const replies = await this.askAll(say`Looking for a plan within all limits`, request, false, this.all);
    return (replies ?? []).map(({ answer }) => answer);
  }

  /** Replies of all groups; undefined when the caller has enough before all are there and that `mayStop` the round. */
  private async askAll(
    what: string,
    request: (g: number) => GroupRequest,
    mayStop: boolean,
    groups: readonly number[],
    gap?: number,
  ): Promise<GroupReply[] | undefined> {
    const total = groups.length;
    const replies = new Array<GroupReply>(total);
    let next = 0;
    let done = 0;
    const isStopped = (): boolean => mayStop && this.isEnough;
    const report = (reply: GroupReply): GroupReply => {
      this.iterations += reply.iterations;
      checkpoint(this.control, { done: ++done, total, what, ...(Number.isFinite(gap) ? { gap } : {}) });
      return reply;
    };
    const { helper } = this;
    const work = async (): Promise<void> => {
      while (next < total && !isStopped()) {
        const k = next++;
        if (!helper) await this.control.listen?.();
        const question = request(groups[k]);
        replies[k] = report(helper ? await helper.answer(question) : this.here.answer(question));
      }
    };
    // A few questions at a time keep every helper busy; more would only wait, and could not be taken back.
    await Promise.all(Array.from({ length: helper ? underWay : 1 }, work));
    return done === total ? replies : undefined;
  }

  dispose(): void {
    this.here.dispose();
    this.helper?.close?.();
  }
}

/** Questions under way at a time: two for each of as many helpers as there are likely to be. */
const underWay = 32;
