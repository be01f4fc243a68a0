import { remember, remembered } from "../state/localMemory";
import type { Topic } from "./topics";

const key = "concord.tips";

let seen: ReadonlySet<string> = new Set(remembered(key).split(" ").filter(Boolean));
let open: Topic | undefined;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function keepSeen(next: ReadonlySet<string>): void {
  seen = next;
  remember(key, [...seen].join(" "));
}

/**
 * The tip on show. Each comes at the first visit of what it is about and stays until it is put away or the planner goes
 * elsewhere; this machine remembers which have been shown.
 */
export const tips = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  snapshot: (): Topic | undefined => open,
  /** The planner is at this topic now. Answers whether its tip is shown for the first time. */
  visit(topic: Topic): boolean {
    if (open === topic) return false;
    const isNew = !seen.has(topic);
    if (isNew) keepSeen(new Set([...seen, topic]));
    if (isNew || open !== undefined) {
      open = isNew ? topic : undefined;
      tell();
    }
    return isNew;
  },
  putAway(): void {
    open = undefined;
    tell();
  },
  /** All tips show once more, that of the topic at hand at once. */
  showAgain(topic: Topic): void {
    keepSeen(new Set([topic]));
    open = topic;
    tell();
  },
};
