/** Items named in one sentence about a loop. */
const mostNamed = 6;

/** A loop in a list of parent-component lines. */
export interface Loop {
  /** The items in order; the first stands again at the end. */
  items: string[];
  /** The line of the loop that stands last in the list. */
  line: number;
}

/**
 * Loops among parent-component lines, each found once, by a walk in depth with its own stack (a bill of
 * materials may be deeper than the call stack allows).
 *
 * @example
 * findLoops(["a", "b", "c"], ["b", "c", "a"])[0].items; // ["a", "b", "c", "a"]
 */
export function findLoops(parents: readonly string[], components: readonly string[]): Loop[] {
  const lines = new Map<string, number[]>();
  parents.forEach((parent, line) => {
    const known = lines.get(parent);
    if (known) known.push(line);
    else lines.set(parent, [line]);
  });
  const state = new Map<string, "open" | "closed">();
  const path: { item: string; lines: number[]; next: number; from: number }[] = [];
  const loops: Loop[] = [];
  const enter = (item: string, from: number): void => {
    state.set(item, "open");
    path.push({ item, lines: lines.get(item) ?? [], next: 0, from });
  };
  for (const start of lines.keys()) {
    if (state.has(start)) continue;
    enter(start, -1);
    while (path.length > 0) {
      const top = path[path.length - 1];
      if (top.next === top.lines.length) {
        state.set(top.item, "closed");
        path.pop();
        continue;
      }
      const line = top.lines[top.next++];
      const component = components[line];
      const seen = state.get(component);
      if (seen === undefined) enter(component, line);
      else if (seen === "open") {
        const loop = path.slice(path.findIndex((step) => step.item === component));
        loops.push({
          items: [...loop.map((step) => step.item), component],
          line: loop.slice(1).reduce((last, step) => Math.max(last, step.from), line),
        });
      }
    }
  }
  return loops;
}

/** "a > b > c > a", shortened in the middle. */
export function describeLoop({ items }: Loop): string {
  const shown =
    items.length > mostNamed ? [...items.slice(0, mostNamed - 1), "…", items[items.length - 1]] : items;
  return shown.join(" > ");
}
