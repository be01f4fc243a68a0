import { catalogue } from "./catalogue";
import { localName, localNamesOf } from "../planning/words/functionNames";
import type { Language } from "../planning/words";
import type { FunctionSpec } from "./support";

interface ParameterMetadata {
  name: string;
  description: string;
  type: "any";
  dimensionality: "scalar" | "matrix";
  optional?: true;
}

interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: ParameterMetadata[];
  result: { type: "any"; dimensionality: "matrix" };
  options?: { cancelable: true };
}

/** The content of functions.json, which tells Excel what the add-in offers. */
export interface Metadata {
  /**
   * Lets formatted numbers, entities and errors reach the functions as objects. The flag for errors alone must
   * not stand beside it: Office LTSC 2021 crashes on the pair.
   */
  allowCustomDataForDataTypeAny: true;
  functions: FunctionMetadata[];
}

/**
 * functions.json from the catalogue.
 *
 * @param publicUrl where the add-in is served from, ending in a slash; the help pages stand there, too
 * @param names "all" for a program that takes every name that a workbook may hold; a language for Excel in that
 * language, which shows its own names beside the English ones. The English ones stay, because formulas written
 * through Excel's API and workbooks from elsewhere refer to them.
 * @param inLanguage gives the descriptions in another language
 */
export function functionsMetadata(
  publicUrl: string,
  names: Language | "all" = "all",
  inLanguage: (text: string) => string = (text) => text,
): Metadata {
  const page = `${publicUrl}${helpPage(names === "all" ? "en" : names)}`;
  return {
    allowCustomDataForDataTypeAny: true,
    functions: catalogue.flatMap((spec) =>
      namesOf(spec, names).map((id) => functionMetadata(spec, id, page, inLanguage)),
    ),
  };
}

function namesOf({ id, shortNames = [] }: FunctionSpec, names: Language | "all"): string[] {
  if (names === "all") return [id, ...shortNames, ...localNamesOf(id)];
  return [id, localName(id, names) ?? []].flat();
}

/** The help page in the language, as a file beside functions.json. */
export function helpPage(language: Language): string {
  return language === "en" ? "help.html" : `help.${language}.html`;
}

/** Where on the help page a function stands. */
export function anchorOf(spec: FunctionSpec): string {
  return spec.id.toLowerCase().replaceAll(".", "-");
}

function functionMetadata(
  spec: FunctionSpec,
  id: string,
  page: string,
  inLanguage: (text: string) => string,
): FunctionMetadata {
  return {
    id,
    name: id,
    description: inLanguage(spec.summary),
    helpUrl: `${page}#${anchorOf(spec)}`,
    // Always "any": a declared type would make Excel coerce first, and turn a bad cell into an error without a word.
    parameters: spec.parameters.map(({ name, parameter }) => ({
      name,
      description: inLanguage(parameter.description),
      type: "any",
      dimensionality: parameter.shape === "range" ? "matrix" : "scalar",
      ...(parameter.optional && { optional: true }),
    })),
    result: { type: "any", dimensionality: "matrix" },
    ...(spec.cancelable && { options: { cancelable: true } }),
  };
}
