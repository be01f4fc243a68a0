/** The part of office.js's loader that keeps the bodies of custom functions; the loader itself refuses to run outside Office. */
export interface Associations {
  readonly mappings: Record<string, (...args: unknown[]) => unknown>;
  associate(
    id: string | Record<string, (...args: unknown[]) => unknown>,
    body?: (...args: unknown[]) => unknown,
  ): void;
  onchange(listener: () => void): void;
}

export function createAssociations(): Associations {
  const listeners: (() => void)[] = [];
  const mappings: Associations["mappings"] = {};
  return {
    mappings,
    associate(id, body) {
      const entries = typeof id === "string" ? { [id]: body } : id;
      for (const [key, value] of Object.entries(entries)) if (value) mappings[key.toUpperCase()] = value;
      for (const listener of listeners) listener();
    },
    onchange(listener) {
      listeners.push(listener);
    },
  };
}
