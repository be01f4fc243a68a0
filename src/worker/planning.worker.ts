import { expose, type Endpoint } from "comlink";
import { useGroupWorkers } from "./groupTeam";
import { planningWorker } from "./serve";

// A plan by groups is worked on side by side: this file runs again in workers of its own.
useGroupWorkers({
  size: globalThis.navigator?.hardwareConcurrency ?? 1,
  create(onLost) {
    const worker = new Worker(globalThis.location.href);
    worker.addEventListener("error", (event) => onLost(event.message || "the worker failed to start"));
    return { endpoint: worker as Endpoint, end: () => worker.terminate() };
  },
});
expose(planningWorker);
