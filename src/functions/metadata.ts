import { catalogue } from "./catalogue";
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
 * @param publicUrl where the add-in is served from, ending in a slash; the help links point there
 * @param names "excel" leaves out the short names that Excel does not take
 * @param inLanguage gives the descriptions in another language; names stay, because workbooks and formulas written
 * through Excel's API refer to them
 */
export function functionsMetadata(
  publicUrl: string,
  names: "excel" | "all" = "all",
  inLanguage: (text: string) => string = (text) => text,
): Metadata {
  return {
    allowCustomDataForDataTypeAny: true,
    functions: catalogue.flatMap((spec) =>
      [spec.id, ...(names === "all" ? (spec.shortNames ?? []) : [])].map((id) =>
        functionMetadata(spec, id, publicUrl, inLanguage),
      ),
    ),
  };
}

/** Where on the help page a function stands. */
export function anchorOf(spec: FunctionSpec): string {
  return spec.id.toLowerCase().replaceAll(".", "-");
}

function functionMetadata(
  spec: FunctionSpec,
  id: string,
  publicUrl: string,
  inLanguage: (text: string) => string,
): FunctionMetadata {
  return {
    id,
    name: id,
    description: inLanguage(spec.summary),
    helpUrl: `${publicUrl}help.html#${anchorOf(spec)}`,
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
