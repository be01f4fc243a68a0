import type { GroupReply, GroupRequest } from "../planning/supply/groups/answerGroup";
import { Pool, type WorkerSource } from "./pool";

/** Workers that answer for the planning groups of one plan. */
export interface OpenGroupTeam {
  answer(request: GroupRequest): Promise<GroupReply>;
  close(): void;
}

let source: WorkerSource | undefined;

/** Says where a worker's own workers come from; without it a plan's groups are solved one after the other. */
export function useGroupWorkers(workers: WorkerSource): void {
  source = workers;
}

/**
 * Starts workers for a plan by groups. A group always goes to the same worker, where its model may still be alive.
 * They end with the plan, or with the worker that started them.
 */
export function openGroupTeam(): OpenGroupTeam | undefined {
  if (!source || source.size < 2) return undefined;
  const one = { ...source, size: 1 };
  const members = Array.from({ length: source.size }, () => new Pool(one));
  return {
    answer: (request) =>
      members[request.group % members.length].run("answerGroup", request) as Promise<GroupReply>,
    close: () => members.forEach((member) => member.close()),
  };
}
