import { catalogue } from "./catalogue";
import type { FunctionSpec } from "./support";

/** Where the help page of the functions is served, beside the add-in's other files. */
const helpPage = "https://localhost:3000/assets/help/functions.html";

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

/** functions.json from the catalogue. */
export function functionsMetadata(): Metadata {
  return { allowCustomDataForDataTypeAny: true, functions: catalogue.map(functionMetadata) };
}

function functionMetadata(spec: FunctionSpec): FunctionMetadata {
  return {
    id: spec.id,
    name: spec.id,
    description: spec.summary,
    helpUrl: `${helpPage}#${spec.id.toLowerCase().replaceAll(".", "-")}`,
    // Always "any": a declared type would make Excel coerce first, and turn a bad cell into an error without a word.
    parameters: spec.parameters.map(({ name, parameter }) => ({
      name,
      description: parameter.description,
      type: "any",
      dimensionality: parameter.shape === "range" ? "matrix" : "scalar",
      ...(parameter.optional && { optional: true }),
    })),
    result: { type: "any", dimensionality: "matrix" },
    ...(spec.cancelable && { options: { cancelable: true } }),
  };
}
