import { availableParallelism } from "node:os";
import path from "node:path";
import { useWorkers } from "../../worker/engine";
import { nodeWorkers } from "../../worker/nodeWorkers";

/** Lets large planning work run on all cores; the worker's bundle stands beside this one. */
export function startWorkers(): void {
  useWorkers(nodeWorkers(path.join(__dirname, "planning.nodeWorker.cjs"), availableParallelism()));
}

/** Memory of the process from which workers are ended between two pieces of work. */
const plentyOfBytes = 600 * 1024 * 1024;

/**
 * Between two steps: in a large company workers hold hundreds of megabytes of what they have finished, and give nothing
 * back by themselves. New ones start when there is work for them.
 */
export function renewWorkers(): void {
  if (process.memoryUsage.rss() > plentyOfBytes) startWorkers();
}

/** Ends the workers, so that the process can end. */
export function stopWorkers(): void {
  useWorkers(undefined);
}
