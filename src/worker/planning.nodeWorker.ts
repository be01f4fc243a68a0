import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/umd/node-adapter";
import { planningWorker } from "./serve";

if (!parentPort) throw new Error("This file runs in a worker thread only.");
expose(planningWorker, nodeEndpoint(parentPort));
