import { dataTasks } from "./tasks/data";
import { demandTasks } from "./tasks/demand";
import { monitorTasks } from "./tasks/monitor";
import { reconcileTasks } from "./tasks/reconcile";
import { supplyTasks } from "./tasks/supply";

/** Every planning task by name: what the functions and the cycle may ask the engine for. */
export const tasks = { ...dataTasks, ...demandTasks, ...supplyTasks, ...reconcileTasks, ...monitorTasks };

export type TaskName = keyof typeof tasks;
/** The planning function behind a task. */
type Work<N extends TaskName> = Awaited<ReturnType<(typeof tasks)[N]["load"]>>;
export type TaskRequest<N extends TaskName> = Parameters<Work<N>>[0];
export type TaskResult<N extends TaskName> = Awaited<ReturnType<Work<N>>>;
