import { acceptedIn } from "../../src/functions/support/acceptedWords";
import { bodies } from "../../src/functions/bodies";
import { catalogue } from "../../src/functions/catalogue";
import { localMetadata } from "../../src/functions/localMetadata";
import {
  localName,
  localNamesOf,
  otherLanguages,
  withEnglishNames,
} from "../../src/planning/words/functionNames";
import { referencePage } from "../../src/functions/reference";
import { functionsMetadata } from "../../src/functions/metadata";
import { translations } from "../../src/planning/words/translations";

const english = functionsMetadata("https://example.org/", "en").functions;

test.each(otherLanguages)(
  "Excel is told of every function in %s, under its names in both languages",
  (language) => {
    const told = localMetadata("https://example.org/", language).functions;
    const local = told.filter(({ id }) => english.some((each) => each.id === id));
    expect(local.map(({ id, name }) => [id, name])).toEqual(english.map(({ id, name }) => [id, name]));
    for (const added of told.filter((each) => !local.includes(each))) {
      expect(bodies.get(added.id)).toBe(bodies.get(withEnglishNames(`=SOP.${added.name}()`).slice(5, -2)));
      const same = local.find(({ helpUrl }) => helpUrl === added.helpUrl);
      expect(added).toEqual({ ...same, id: added.id, name: added.name });
    }
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
  },
);

test("every name in another language stands for one function, and Excel takes it", () => {
  const names = catalogue.flatMap(({ id }) => localNamesOf(id));
  expect(new Set([...names, ...catalogue.map(({ id }) => id)]).size).toBe(names.length + catalogue.length);
  // Three letters or more, and nothing that could be the name of a cell.
  for (const name of names) expect(name).toMatch(/^[A-Z]{3,}(\.[A-Z]+)?$/);
  expect(names.length).toBeGreaterThan(90);
  expect(localName("FORECAST", "de")).toBe("PROGNOSE");
  expect(localName("FORECAST", "en")).toBeUndefined();
});

test("a formula with names of other languages is said in names that every Excel knows", () => {
  expect(withEnglishNames('=SUM(SOP.PREVISION(6, A1:A9)) & "SOP.PROGNOSE" & SOP.prognose.stat(A1:A9)')).toBe(
    '=SUM(SOP.FORECAST(6, A1:A9)) & "SOP.PROGNOSE" & SOP.FORECAST.STAT(A1:A9)',
  );
  expect(withEnglishNames("=SOP.FORECAST(6, A1:A9)")).toBe("=SOP.FORECAST(6, A1:A9)");
});

test.each(otherLanguages)("the help page in %s leaves no sentence in English", (language) => {
  // A sentence without a translation throws.
  const page = referencePage(language);
  for (const spec of catalogue)
    for (const text of [spec.summary, spec.returns, ...(spec.notes ?? [])])
      expect({ id: spec.id, isEnglish: page.includes(`>${text}<`) }).toEqual({
        id: spec.id,
        isEnglish: false,
      });
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
