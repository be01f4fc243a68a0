/** functions.json, the part of it that decides how a custom function is called. */
export interface FunctionsMetadata {
  functions: FunctionMetadata[];
  /** Formatted numbers and errors in arguments reach the function as objects. */
  allowCustomDataForDataTypeAny?: boolean;
  allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: ParameterMetadata[];
  options?: { cancelable?: boolean; requiresAddress?: boolean; volatile?: boolean; stream?: boolean };
}

export interface ParameterMetadata {
  name: string;
  description?: string;
  type?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

/** The last argument of every custom function, as Excel passes it. */
export interface Invocation {
  address: string;
  functionName: string;
  onCanceled?: () => void;
}

/** Calls the add-in's function; rejects with what the function throws. */
export type FunctionBody = (args: unknown[], invocation: Invocation) => unknown;
