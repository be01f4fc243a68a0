import packageInfo from "../../package.json";
import { say } from "../planning/words";
import { runTask } from "../worker/engine";
import type { Progress, RunOptions, StepProgress } from "./contract";
import type { StepRun } from "./step";

/** Parts of the progress bar: reading, computing, writing. */
export const [readUntil, planUntil] = [15, 60];

/** What a step is given for one run: its progress as a part of the whole, its ways to end, and work off the UI thread. */
export function stepRun(
  startedAt: string,
  { signal, finish = new AbortController().signal, onProgress }: RunOptions,
): Omit<StepRun, "form"> {
  const between = ({ done, total, what, ...more }: StepProgress): void =>
    onProgress({
      ...more,
      done: readUntil + (planUntil - readUntil) * (total > 0 ? done / total : 0),
      total: 100,
      what: what.replace(/^./, (letter) => letter.toUpperCase()),
    });
  const searching = (progress: Progress): void => between({ ...progress, canFinish: true });
  return {
    startedAt,
    finish,
    control: { report: between, cancelled: () => signal.aborted },
    task: (name, request, options) => {
      const watch = options?.finish ? searching : between;
      if (options?.finish) watch({ done: 0, total: 0, what: say`Looking for the best plan` });
      const either = options?.signal ? AbortSignal.any([signal, options.signal]) : signal;
      return runTask(name, request, { onProgress: watch, ...options, signal: either });
    },
    origin: (from) =>
      say`From ${from}. Made ${startedAt.slice(0, 16).replace("T", " ")} UTC by Concord ${packageInfo.version}.`,
  };
}
