import { localNamesOf } from "../../planning/words/functionNames";
import { said } from "../../planning/words";
import type { FunctionSpec } from "../../functions/support/defineFunction";

/**
 * The functions that match every word of the query, in name, purpose or arguments; those whose name matches
 * come first. It may ask in the language of the pane or in English. An empty query finds all.
 */
export function search(catalogue: readonly FunctionSpec[], query: string): FunctionSpec[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const matches = catalogue.filter((spec) => words.every((word) => haystack(spec).includes(word)));
  const named = (spec: FunctionSpec) =>
    words.some((word) =>
      [spec.id, ...localNamesOf(spec.id)].some((name) =>
        name.toLowerCase().includes(word.replace(/^sop\./, "")),
      ),
    );
  return [...matches.filter(named), ...matches.filter((spec) => !named(spec))];
}

function haystack(spec: FunctionSpec): string {
  const described = [
    spec.summary,
    spec.returns,
    ...spec.parameters.map(({ parameter }) => parameter.description),
  ];
  const names = spec.parameters.map(({ name }) => name);
  const own = [spec.id, ...localNamesOf(spec.id)].map((name) => `SOP.${name}`);
  return [...own, spec.phase, ...names, ...described, ...described.map(said)].join(" ").toLowerCase();
}
