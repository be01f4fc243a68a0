import { availableParallelism } from "node:os";
import path from "node:path";
import { useWorkers } from "../../worker/engine";
import { nodeWorkers } from "../../worker/nodeWorkers";

/** Lets large planning work run on all cores; the worker's bundle stands beside this one. */
export function startWorkers(): void {
  useWorkers(nodeWorkers(path.join(__dirname, "planning.nodeWorker.cjs"), availableParallelism()));
}

/** Ends the workers, so that the process can end. */
export function stopWorkers(): void {
  useWorkers(undefined);
}
