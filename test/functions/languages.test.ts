import { acceptedIn } from "../../src/functions/support/acceptedWords";
import { catalogue } from "../../src/functions/catalogue";
import { localMetadata, otherLanguages } from "../../src/functions/localMetadata";
import { functionsMetadata } from "../../src/functions/metadata";
import { translations } from "../../src/planning/words/translations";

const english = functionsMetadata("https://example.org/", "excel").functions;

test.each(otherLanguages)("Excel is told of every function in %s, under the same names", (language) => {
  const local = localMetadata("https://example.org/", language).functions;
  expect(local.map(({ id, name }) => [id, name])).toEqual(english.map(({ id, name }) => [id, name]));
  for (const [at, { id, description, parameters }] of local.entries()) {
    const original = english[at]!;
    expect({ id, description }).not.toEqual({ id, description: original.description });
    expect(parameters.map(({ name }) => name)).toEqual(original.parameters.map(({ name }) => name));
    // Excel shows no more of a description.
    expect(description.length).toBeLessThanOrEqual(255);
    for (const [position, parameter] of parameters.entries())
      expect({ id, words: parameter.description }).not.toEqual({
        id,
        words: original.parameters[position]!.description,
      });
  }
});

test("what a function gives back is said in French and German too", () => {
  expect(catalogue.filter((spec) => !(spec.returns in translations)).map(({ id }) => id)).toEqual([]);
});

test("no English is left in what arguments accept", () => {
  const kinds = new Set(
    catalogue.flatMap((spec) => spec.parameters.map(({ parameter }) => parameter.accepts)),
  );
  const words = /\b(a|an|or|of|each|number|range|blank|from|text|known|such|least|above)\b/;
  for (const language of otherLanguages) {
    const left = [...kinds]
      .map((accepts) => acceptedIn(accepts, language).replace(/"[^"]*"|\(s,S\)/g, ""))
      .filter((accepts) => words.test(accepts) || (language === "fr" && / und | oder /.test(accepts)));
    expect(left).toEqual([]);
  }
  expect(acceptedIn("a number from 0 to 1", "de")).toBe("eine Zahl von 0 bis 1");
  expect(acceptedIn("one of sum or 0, average or 1", "fr")).toBe("une valeur parmi sum ou 0, average ou 1");
});
