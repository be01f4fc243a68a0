import { say } from "../planning/words";
import type { Endpoint } from "comlink";
import type { WorkerHandle, WorkerSource } from "./pool";

/** Web Workers; one less than the machine's cores, so that the UI thread keeps its own. */
export const browserWorkers: WorkerSource = {
  size: Math.max(1, (globalThis.navigator?.hardwareConcurrency ?? 2) - 1),
  create(onLost): WorkerHandle {
    const worker = new Worker(new URL("./planning.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("error", (event) => onLost(event.message || say`the worker failed to start`));
    worker.addEventListener("messageerror", () => onLost(say`a message to the worker could not be read`));
    return { endpoint: worker as Endpoint, end: () => worker.terminate() };
  },
};
