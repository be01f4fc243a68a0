import { remember, remembered } from "./localMemory";

const key = "concord.name";
const listeners = new Set<(name: string) => void>();

/** The planner's name, kept on this machine alone; blocked storage only means that it is asked for again. */
export function storedName(): string {
  return remembered(key);
}

/** Keeps the name for the next time, and tells who writes it beside what the planner does. */
export function keepName(name: string): void {
  remember(key, name);
  for (const listener of listeners) listener(name);
}

/** Calls with every name that the planner gives from now on; answers how to stop. */
export function onNameKept(listener: (name: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
