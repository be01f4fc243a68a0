import type { FunctionBody } from "./engine/functionMetadata";

/** Where the add-in's functions are kept once its bundle has run. */
type Mappings = Record<string, ((...args: unknown[]) => unknown) | undefined>;

/** The body of a function, looked up when it is called: the add-in may load after the formulas. */
export function bodyFrom(mappings: () => Mappings | Promise<Mappings>, id: string): FunctionBody {
  return async (args, invocation) => {
    const body = (await mappings())[id] ?? (await mappings())[id.toUpperCase()];
    if (!body) throw `The add-in has no function ${id}.`;
    return body(...args, invocation);
  };
}
