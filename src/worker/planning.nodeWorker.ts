import { availableParallelism } from "node:os";
import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/umd/node-adapter";
import { useGroupWorkers } from "./groupTeam";
import { nodeWorkers } from "./nodeWorkers";
import { planningWorker } from "./serve";

if (!parentPort) throw new Error("This file runs in a worker thread only.");
// A plan by groups is worked on side by side: this file runs again in workers of its own.
useGroupWorkers(nodeWorkers(__filename, availableParallelism()));
expose(planningWorker, nodeEndpoint(parentPort));
