import { parentPort, threadId } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/umd/node-adapter";
import { failure, type PlanningWorker } from "../../../src/worker/protocol";
import { PlanningError } from "../../../src/planning/errors";

let spoken = "en";
let finish: () => void;
const finished = new Promise<void>((resolve) => (finish = resolve));
let isFinished = false;

/** A worker with tasks that misbehave on purpose. */
const worker: PlanningWorker = {
  speak: (language) => void (spoken = language),
  take: () => undefined,
  async run(task, request, report, keep) {
    switch (task) {
      case "echo":
        report({ done: 1, total: 2, what: "echoing" });
        return { ok: true, result: [request, threadId] };
      case "language":
        return { ok: true, result: spoken };
      case "refuse":
        return failure(new PlanningError("number", "There is no plan."));
      case "spin":
        for (;;) Math.sqrt(2);
      case "search":
        report({ done: 1, total: 9, what: "searching" });
        keep("good");
        keep("better");
        for (;;) Math.sqrt(2);
      case "wait":
        await finished;
        return { ok: true, result: "asked to finish" };
      case "deaf":
        await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, 100))]);
        if (isFinished) return { ok: true, result: "the first plan" };
        for (;;) Math.sqrt(2);
      case "die":
        process.exit(3);
    }
    return failure(new Error(`unknown ${task}`));
  },
  finish() {
    isFinished = true;
    finish();
  },
};

if (parentPort) expose(worker, nodeEndpoint(parentPort));
