import { checkpoint, type Control } from "../../control";
import type { LinearSolver } from "../solver";
import {
  GroupSolver,
  type GroupAnswer,
  type GroupReply,
  type GroupRequest,
  type GroupState,
} from "./answerGroup";
import type { GroupProgramme } from "./groupModel";
import { say } from "../../words";

/** Answers for a group in another thread; the same thread for the same group, where its model may still be alive. */
export type GroupHelper = (request: GroupRequest) => Promise<GroupReply>;

/** Answers of all groups, and the duals that go with them. */
export interface TeamAnswers {
  answers: GroupAnswer[];
  duals: Float64Array[];
}

/**
 * Puts prices to groups and keeps where each one stands. With a helper all groups are asked at once; without
 * one they are solved one after the other on this thread.
 */
export class GroupTeam {
  private readonly states: GroupState[];
  private readonly here: GroupSolver;
  private readonly staysAlive: boolean[];
  private readonly all: readonly number[];
  /** Simplex steps of all answers so far. */
  iterations = 0;

  constructor(
    readonly programmes: readonly GroupProgramme[],
    solver: LinearSolver,
    private readonly control: Control,
    private readonly helper?: GroupHelper,
  ) {
    this.here = new GroupSolver(solver);
    this.all = programmes.map((_, g) => g);
    this.staysAlive = whoStaysAlive(programmes);
    this.states = programmes.map(() => ({ shipmentRows: new Int32Array(0) }));
  }

  /** True once the caller will take the plan at hand. */
  get isEnough(): boolean {
    return this.control.enough?.() ?? false;
  }

  /**
   * Best answers of all groups to prices (duals) of the hub's rows.
   *
   * @param groups those asked, all by default; answers come in their order
   * @param mayStop true when there is a plan to fall back on: undefined is answered once the caller has enough
   * @param gap what is proven of that plan, for those who watch
   */
  async answer(
    prices: Float64Array,
    what: string,
    mayStop = false,
    groups = this.all,
    gap?: number,
  ): Promise<TeamAnswers | undefined> {
    const request = (g: number): GroupRequest => ({
      group: g,
      programme: this.programmes[g],
      state: this.states[g],
      staysAlive: this.staysAlive[g],
      prices: Float64Array.from(this.programmes[g].linkRows, (row) => prices[row]),
    });
    const replies = await this.askAll(what, request, mayStop, groups, gap);
    if (!replies) return undefined;
    replies.forEach(({ state }, k) => (this.states[groups[k]] = state));
    return { answers: replies.map(({ answer }) => answer), duals: replies.map(({ duals }) => duals) };
  }

  /** What each group costs when it takes and gives nothing of the hub's rows that are `scarce`. */
  async idle(scarce: (hubRow: number) => boolean): Promise<GroupAnswer[]> {
    const request = (g: number): GroupRequest => {
      const { linkRows } = this.programmes[g];
      return {
        group: g,
        programme: this.programmes[g],
        state: this.states[g],
        staysAlive: false,
        prices: new Float64Array(linkRows.length),
        closed: Uint8Array.from(linkRows, (row) => (scarce(row) ? 1 : 0)),
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
        replies[k] = report(helper ? await helper(question) : this.here.answer(question));
      }
    };
    // A few questions at a time keep every helper busy; more would only wait, and could not be taken back.
    await Promise.all(Array.from({ length: helper ? underWay : 1 }, work));
    return done === total ? replies : undefined;
  }

  dispose(): void {
    this.here.dispose();
  }
}

/** Questions under way at a time: two for each of as many helpers as there are likely to be. */
const underWay = 32;
/** Columns of models that stay alive in the solvers, at about a kilobyte each; fewer where the plan itself is large. */
const liveColumns = 260_000;
const liveColumnsOfLarge = 60_000;
const largeColumns = 1_000_000;

function whoStaysAlive(programmes: readonly GroupProgramme[]): boolean[] {
  const total = programmes.reduce((sum, { linear }) => sum + linear.columns, 0);
  let left = total > largeColumns ? liveColumnsOfLarge : liveColumns;
  return programmes.map(({ linear }) => (left -= linear.columns) >= 0);
}
