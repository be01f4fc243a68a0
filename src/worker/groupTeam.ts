import { GroupSolver, type GroupReply, type GroupRequest } from "../planning/supply/groups/answerGroup";
import { PlanningError } from "../planning/errors";
import type { LinearSolver } from "../planning/supply/solver";
import { Pool, type WorkerSource } from "./pool";

/** Workers that answer for the planning groups of one plan. */
export interface OpenGroupTeam {
  answer(request: GroupRequest): Promise<GroupReply>;
  close(): void;
}

let source: WorkerSource | undefined;

/** Says where a worker's own workers come from; without it a plan's groups are solved one after the other. */
export function useGroupWorkers(workers: WorkerSource | undefined): void {
  source = workers;
}

/**
 * Starts workers for a plan by groups. A group always goes to the same worker, where its model may still be alive.
 * They end with the plan, or with the worker that started them.
 *
 * Where a worker may not start others, or loses them, this thread does their work.
 */
export function openGroupTeam(solver: LinearSolver): OpenGroupTeam | undefined {
  if (!source || source.size < 2) return undefined;
  const one = { ...source, size: 1 };
  const members: (Pool | undefined)[] = Array.from({ length: source.size }, () => new Pool(one));
  const here = new GroupSolver(solver);
  return {
    async answer(request) {
      const place = request.group % members.length;
      try {
        const reply = await members[place]?.run("answerGroup", request);
        if (reply !== undefined) return reply as GroupReply;
      } catch (error) {
        // What the group itself has no answer to, no other thread answers. Questions that wait for a lost worker end
        // with it.
        const isAnswer = error instanceof PlanningError && error.kind !== "notAvailable";
        if (isAnswer && members[place]) throw error;
        members[place]?.close();
        members[place] = undefined;
      }
      return here.answer(request);
    },
    close() {
      members.forEach((member) => member?.close());
      here.dispose();
    },
  };
}
