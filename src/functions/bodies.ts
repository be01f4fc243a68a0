import { catalogue } from "./catalogue";
import { customFunction } from "./support/customFunction";

/** What Excel calls, by the id of the function. */
export const bodies = new Map(
  catalogue.flatMap((spec) => {
    const body = customFunction(spec);
    return [spec.id, ...(spec.shortNames ?? [])].map((id) => [id, body] as const);
  }),
);
