import type { Task } from "./task";
import { dataTasks } from "./tasks/data";
import { demandTasks } from "./tasks/demand";
import { monitorTasks } from "./tasks/monitor";
import { reconcileTasks } from "./tasks/reconcile";
import { supplyTasks } from "./tasks/supply";

/** Every planning task by name: what the functions and the cycle may ask the engine for. */
export const tasks = { ...dataTasks, ...demandTasks, ...supplyTasks, ...reconcileTasks, ...monitorTasks };

export type TaskName = keyof typeof tasks;
export type TaskRequest<N extends TaskName> =
  (typeof tasks)[N] extends Task<infer Request, infer _Result> ? Request : never;
export type TaskResult<N extends TaskName> =
  (typeof tasks)[N] extends Task<infer _Request, infer Result> ? Result : never;
