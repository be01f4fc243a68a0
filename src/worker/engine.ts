import type { Control, Progress } from "../planning/control";
import { PlanningError } from "../planning/errors";
import { say } from "../planning/words";
import { browserWorkers } from "./browserWorkers";
import { BestFound, Pool, type WorkerSource } from "./pool";
import type { Task } from "./task";
import { tasks, type TaskName, type TaskRequest, type TaskResult } from "./tasks";

export type { TaskName, TaskRequest, TaskResult } from "./tasks";

export interface RunTaskOptions {
  /** Aborting ends the work at once, in the middle of a solve if need be. */
  signal?: AbortSignal;
  /**
   * Aborting ends a search with the best result found so far, or as soon as there is one; work that is no search goes
   * on to its end.
   */
  finish?: AbortSignal;
  onProgress?(progress: Progress): void;
  /** Refuses work that is too large for this thread; for previews while a formula is typed. */
  onlyIfSmall?: boolean;
}

/** Work beyond this many milliseconds leaves the UI thread, which may not be held for more than 50. */
const smallMilliseconds = 20;

let pool: Pool | undefined = typeof Worker === "undefined" ? undefined : new Pool(browserWorkers);

/** Replaces where workers come from: Node has no Web Workers and takes worker threads. undefined: no workers. */
export function useWorkers(source: WorkerSource | undefined): void {
  pool?.close();
  pool = source && new Pool(source);
}

/** How many parts of a task run side by side. */
export function parallelism(): number {
  return pool?.size ?? 1;
}

/** A worker of one's own, to be closed by the caller; undefined where there are none and this thread does the work. */
export function ownWorker(): Pool | undefined {
  return pool?.ofOne();
}

/**
 * Runs a planning task by name: on this thread when it is small, in the worker pool when it is large, split over
 * the workers when the task allows it. Rejects with a PlanningError.
 *
 * @example
 * const { cover } = await runTask("coverPeriods", [inventory, demand], { signal });
 */
export async function runTask<N extends TaskName>(
  name: N,
  request: TaskRequest<N>,
  options: RunTaskOptions = {},
): Promise<TaskResult<N>> {
  const task = tasks[name] as unknown as Task<TaskRequest<N>, TaskResult<N>>;
  const isSmall = task.weight(request) <= smallMilliseconds;
  if (options.onlyIfSmall && !isSmall) {
    throw new PlanningError("notAvailable", say`Press Enter to calculate; this is too large for a preview.`);
  }
  if (options.signal?.aborted)
    throw new PlanningError("cancelled", say`The calculation "${name}" was cancelled.`);
  if (isSmall || !pool) return runHere(task, request, options);
  return runInPool(pool, name, task, request, options);
}

async function runHere<Request, Result>(
  task: Task<Request, Result>,
  request: Request,
  { signal, finish, onProgress }: RunTaskOptions,
): Promise<Result> {
  const control: Control = {
    report: (progress) => onProgress?.(progress),
    cancelled: () => signal?.aborted ?? false,
    enough: () => finish?.aborted ?? false,
  };
  const work = await task.load();
  return work(request, control);
}

async function runInPool<Request, Result>(
  pool: Pool,
  name: string,
  task: Task<Request, Result>,
  request: Request,
  { signal, finish, onProgress }: RunTaskOptions,
): Promise<Result> {
  const parts = task.split && task.merge && pool.size > 1 ? task.split(request, pool.size) : [request];
  // Best results of parts would not make a whole.
  const only = parts.length === 1 ? finish : undefined;
  const report = joinedProgress(parts.length, onProgress);
  // When one part fails the others are of no use any more.
  const failed = new AbortController();
  const either = signal ? AbortSignal.any([signal, failed.signal]) : failed.signal;
  // A signal for each part, so that many parts do not all listen to the caller's.
  const ends = parts.map(() => new AbortController());
  const endAll = (): void => ends.forEach((end) => end.abort());
  if (either.aborted) endAll();
  else either.addEventListener("abort", endAll, { once: true });
  try {
    const results = await Promise.all(
      parts.map((part, index) => {
        const watching = { onProgress: report(index), signal: ends[index].signal, finish: only };
        return pool.run(name, part, watching) as Promise<Result | BestFound>;
      }),
    );
    if (results[0] instanceof BestFound) return await finished(pool, task, request, results[0], either);

    return task.merge && results.length > 1 ? task.merge(results as Result[]) : (results[0] as Result);
  } catch (error) {
    failed.abort();
    throw error;
  } finally {
    either.removeEventListener("abort", endAll);
  }
}

/** Makes the result of a task from what it had found. */
async function finished<Request, Result>(
  pool: Pool,
  { finishedBy }: Task<Request, Result>,
  request: Request,
  { best }: BestFound,
  signal: AbortSignal,
): Promise<Result> {
  if (!finishedBy) return best as Result;
  return (await pool.run(finishedBy, { request, best }, { signal })) as Result;
}

/** Adds up the progress of parts that run side by side. */
function joinedProgress(
  count: number,
  onProgress: RunTaskOptions["onProgress"],
): (part: number) => (progress: Progress) => void {
  const latest: (Progress | undefined)[] = Array.from({ length: count });
  return (part) => (progress) => {
    latest[part] = progress;
    const known = latest.filter((entry) => entry !== undefined);
    const unknown = count - known.length;
    const total = known.reduce((sum, entry) => sum + entry.total, 0);
    onProgress?.({
      done: known.reduce((sum, entry) => sum + entry.done, 0),
      total: total + unknown * (total / known.length),
      what: progress.what,
      // What is proven of one part says nothing of the whole.
      ...(count === 1 && progress.gap !== undefined ? { gap: progress.gap } : {}),
    });
  };
}
