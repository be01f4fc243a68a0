import { say } from "../planning/words";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import nodeEndpoint from "comlink/dist/umd/node-adapter";
import { optimiseOnlyHotCode } from "./nodeSolverCode";
import type { WorkerHandle, WorkerSource } from "./pool";

/**
 * Megabytes for what is short-lived in a worker, half of Node's own measure: two that plan at once take 40 MB less, and
 * are no slower.
 */
const youngMemory = 24;

/**
 * Worker threads that run the bundled `planning.nodeWorker`. The caller names the file, because only the caller
 * knows where its bundle lies.
 *
 * @example
 * useWorkers(nodeWorkers(path.join(__dirname, "planning.nodeWorker.cjs")));
 */
export function nodeWorkers(
  file: string | URL,
  size = Math.max(1, availableParallelism() - 1),
): WorkerSource {
  optimiseOnlyHotCode();
  return {
    size,
    create(onLost): WorkerHandle {
      const worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: youngMemory } });
      worker.unref();
      worker.on("error", (error) => onLost(error.message));
      worker.on("exit", (code) => onLost(say`the worker ended with code ${code}`));
      return { endpoint: nodeEndpoint(worker), end: () => void worker.terminate() };
    },
  };
}
