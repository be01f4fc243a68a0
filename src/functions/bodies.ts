import { catalogue } from "./catalogue";
import { localNamesOf } from "../planning/words/functionNames";
import { customFunction } from "./support/customFunction";

/** What Excel calls, by the id of the function; its names in other languages have ids of their own. */
export const bodies = new Map(
  catalogue.flatMap((spec) => {
    const body = customFunction(spec);
    return [spec.id, ...(spec.shortNames ?? []), ...localNamesOf(spec.id)].map((id) => [id, body] as const);
  }),
);
