import type { SupplyModel } from "../supplyModel";
import type { GroupMemory } from "./answerGroup";
import { groupDefinition, type GroupDefinition } from "./groupDefinition";
import { hubProgramme, type HubProgramme } from "./hubModel";
import { partition, type Block } from "./partition";

/** Columns from which a plan is large: what can be made again is then not kept. */
const largeColumns = 1_000_000;
/** Columns of models that stay alive in the solvers, at about a kilobyte each; fewer where the plan itself is large. */
const liveColumns = 260_000;
const liveColumnsOfLarge = 60_000;

/** A supply model cut into planning groups and the hub that ties them together. */
export class PlanParts {
  readonly hub: HubProgramme;
  private readonly blocks: readonly Block[];
  private readonly cuts: (ReturnType<typeof groupDefinition> | undefined)[];
  private readonly linkRowsOf: (Int32Array | undefined)[];
  private readonly isLarge: boolean;
  /** What each group keeps in memory between two questions. */
  readonly keeps: readonly GroupMemory[];

  /** @param groupColumns about how large a group may be */
  constructor(
    private readonly whole: SupplyModel,
    private readonly objective: "cost" | "margin",
    groupColumns?: number,
  ) {
    const { groups, hub } = partition(whole, groupColumns);
    this.blocks = groups;
    this.hub = hubProgramme(whole, hub, objective);
    this.cuts = groups.map(() => undefined);
    this.linkRowsOf = groups.map(() => undefined);
    const columns = groups.map(
      ({ activities, points, demand }) =>
        (activities.length + 2 * points.length + demand.length) * whole.periods,
    );
    this.isLarge = columns.reduce((sum, count) => sum + count, 0) > largeColumns;
    let left = this.isLarge ? liveColumnsOfLarge : liveColumns;
    const otherwise = this.isLarge ? "nothing" : "programme";
    this.keeps = columns.map((count) => ((left -= count) >= 0 ? "model" : otherwise));
  }

  get count(): number {
    return this.blocks.length;
  }

  /** A group's definition, and the positions of its members in the whole model. */
  cut(g: number): { definition: GroupDefinition; positions: Block } {
    const made = this.cuts[g] ?? groupDefinition(this.whole, this.blocks[g], this.hub.rows, this.objective);
    if (!this.isLarge) this.cuts[g] = made;
    this.linkRowsOf[g] ??= made.definition.linkRows;
    return made;
  }

  /** Rows of the hub's model that a group may touch. */
  linkRows(g: number): Int32Array {
    return this.linkRowsOf[g] ?? this.cut(g).definition.linkRows;
  }
}
