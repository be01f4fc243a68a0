/** A worker that the system ends as soon as it gets work: memory ran out, or somebody closed it. */
import { parentPort } from "node:worker_threads";

parentPort!.on("message", () => process.exit(137));
