import { transfer } from "comlink";
import type { Control, Progress } from "../planning/control";
import { speak } from "../planning/words";
import { failure, type Piece, type PlanningWorker } from "./protocol";
import { handedOver, inParts, Joining, type Part } from "./parts";
import type { Task } from "./task";
import { tasks } from "./tasks";

/** At most this many progress reports a second cross to the UI thread. */
const reportEveryMilliseconds = 100;

/** The worker's side: runs tasks by name. Cancelling means ending the worker, so that no work needs to ask. */
export const planningWorker: PlanningWorker = {
  speak(language, locale) {
    // Without its translations a worker still answers, in English.
    speaking = speak(language, locale).catch(() => undefined);
  },
  take(part) {
    if (part) taken.push(part);
    else taken = [];
  },
  async run(name, frame, report, keep, give) {
    const joining = new Joining(frame);
    for (const part of taken) joining.add(part);
    taken = [];
    await speaking;
    isEnough = false;
    try {
      const known = tasks as Record<string, Task<unknown, unknown> | undefined>;
      const task = known[name];
      if (!task) throw new Error(`There is no planning task "${name}".`);
      const work = await task.load();
      const result = await work(joining.whole, reporting(report, keep));
      if (give) await given(result, give);
      return { ok: true, result: give ? undefined : result };
    } catch (error) {
      return failure(error);
    }
  },
  finish() {
    isEnough = true;
  },
};

/** The language being loaded, which the next task waits for. */
let speaking: Promise<void> | undefined;

/** Parts of the next request. */
let taken: Part[] = [];

/** Gives a result in pieces, until all of them have arrived. */
async function given(result: unknown, give: (piece: Piece) => void | Promise<void>): Promise<void> {
  const { frame, parts } = inParts(result);
  const arriving = [give({ frame })];
  for (const part of parts) arriving.push(give(transfer(part, handedOver(part))));
  await Promise.all(arriving);
}

/** Whether the task under way was asked to finish. */
let isEnough = false;

function reporting(report: (progress: Progress) => void, keep: (best: unknown) => void): Control {
  let last = 0;
  return {
    cancelled: () => false,
    enough: () => isEnough,
    keep,
    // Messages are read between two turns of the thread.
    listen: () => new Promise((resolve) => setTimeout(resolve)),
    report(progress) {
      const now = performance.now();
      const isLast = progress.total > 0 && progress.done >= progress.total;
      if (now - last < reportEveryMilliseconds && !isLast) return;
      last = now;
      report(progress);
    },
  };
}
