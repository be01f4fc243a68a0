import { say } from "../planning/words";
import type { Endpoint } from "comlink";
import type { WorkerHandle, WorkerSource } from "./pool";

const cores = globalThis.navigator?.hardwareConcurrency ?? 2;

/**
 * Web Workers; one less than the machine's cores, so that the UI thread keeps its own. Of two cores both: a step's plans
 * are made side by side, and the UI thread has little to do meanwhile.
 */
export const browserWorkers: WorkerSource = {
  size: cores > 2 ? cores - 1 : cores,
  inParts: true,
  create(onLost): WorkerHandle {
    const worker = new Worker(new URL("./planning.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("error", (event) => onLost(event.message || say`the worker failed to start`));
    worker.addEventListener("messageerror", () => onLost(say`a message to the worker could not be read`));
    return { endpoint: worker as Endpoint, end: () => worker.terminate() };
  },
};
