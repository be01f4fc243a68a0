import type { IActiveDirtyManagerService } from "@univerjs/engine-formula";

/** What is out of date, in the formula engine's terms. */
export type Dirt = ReturnType<
  Exclude<ReturnType<IActiveDirtyManagerService["get"]>, void | null | undefined>["getDirtyData"]
>;

type Tree = { [key: string]: Tree | unknown };

/** Everything that any of them marks as out of date. */
export function mergeDirt(parts: Dirt[]): Dirt {
  const merged: Record<string, unknown> = {};
  for (const part of parts) {
    for (const [key, value] of Object.entries(part)) {
      if (value === undefined) continue;
      merged[key] = merge(merged[key], value);
    }
  }
  return merged as Dirt;
}

function merge(a: unknown, b: unknown): unknown {
  if (Array.isArray(b)) return [...((a as unknown[] | undefined) ?? []), ...b];
  if (typeof b === "boolean") return a === true || b;
  if (typeof b !== "object" || b === null) return b;
  const tree: Tree = { ...(a as Tree | undefined) };
  for (const [key, value] of Object.entries(b)) tree[key] = merge(tree[key], value);
  return tree;
}
