import type { Nullable } from "@univerjs/core";
import type { ArrayValueObject, BaseValueObject, ErrorValueObject } from "@univerjs/engine-formula";
import type { FunctionMetadata, ParameterMetadata } from "./functionMetadata";

/** An error among the arguments, as Excel hands it to functions that accept data types. */
export interface ErrorEntity {
  type: "Error";
  basicType: "Error";
  basicValue: string;
  errorType: string;
}

const ERROR_TYPES: Record<string, string> = {
  "#DIV/0!": "Div0",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#SPILL!": "Spill",
  "#CALC!": "Calc",
  "#VALUE!": "Value",
};

/** One call of a function: arguments as the add-in expects them. */
export type Arguments = unknown[];

/** What a formula's arguments lead to: calls (several where a range stands for a scalar) or an error at once. */
export type Call =
  | { kind: "error"; code: string }
  | { kind: "single"; args: Arguments }
  | { kind: "each"; rows: number; columns: number; argsAt(row: number, column: number): Arguments };

/**
 * Turns the grid's values into what Excel passes: a range as rows of values with null for blank cells, an omitted
 * argument as null. A range in the place of a scalar makes Excel call the function for each of its cells.
 */
export function readArguments(
  values: BaseValueObject[],
  meta: FunctionMetadata,
  errorsAsObjects: boolean,
): Call {
  const slots = assign(meta.parameters, values);
  if (!errorsAsObjects) {
    const error = values.map(firstError).find((code) => code !== undefined);
    if (error) return { kind: "error", code: error };
  }
  const arrays = slots.flatMap((slot) => (slot.isScalar ? slot.values.filter(isRange) : []));
  if (arrays.length === 0) return { kind: "single", args: slots.map((slot) => slotValue(slot, 0, 0)) };
  const rows = Math.max(...arrays.map((array) => array.getRowCount()));
  const columns = Math.max(...arrays.map((array) => array.getColumnCount()));
  return {
    kind: "each",
    rows,
    columns,
    argsAt: (row, column) => slots.map((slot) => slotValue(slot, row, column)),
  };
}

interface Slot {
  isScalar: boolean;
  isRepeating: boolean;
  values: BaseValueObject[];
}

function assign(parameters: ParameterMetadata[], values: BaseValueObject[]): Slot[] {
  return parameters.map((parameter, index) => ({
    isScalar: parameter.dimensionality !== "matrix",
    isRepeating: parameter.repeating === true,
    values: parameter.repeating ? values.slice(index) : values.slice(index, index + 1),
  }));
}

function slotValue(slot: Slot, row: number, column: number): unknown {
  const read = (value: BaseValueObject) => (slot.isScalar ? scalar(value, row, column) : matrix(value));
  if (slot.isRepeating) return slot.values.map(read);
  return slot.values.length === 0 ? null : read(slot.values[0]);
}

function isRange(value: BaseValueObject): value is ArrayValueObject {
  return value.isArray() && (asArray(value).getRowCount() > 1 || asArray(value).getColumnCount() > 1);
}

const asArray = (value: BaseValueObject) => value as ArrayValueObject;

function scalar(value: BaseValueObject, row: number, column: number): unknown {
  if (!value.isArray()) return single(value);
  const array = asArray(value);
  const r = array.getRowCount() === 1 ? 0 : row;
  const c = array.getColumnCount() === 1 ? 0 : column;
  if (r >= array.getRowCount() || c >= array.getColumnCount()) return errorEntity("#N/A");
  return single(array.get(r, c));
}

function matrix(value: BaseValueObject): unknown[][] {
  // An omitted optional range is null, not an empty range.
  if (!value.isArray()) return value.isNull() ? (null as unknown as unknown[][]) : [[single(value)]];
  const array = asArray(value);
  const cells = array.getArrayValue();
  return Array.from({ length: array.getRowCount() }, (_row, r) =>
    Array.from({ length: array.getColumnCount() }, (_column, c) => single(cells[r]?.[c])),
  );
}

function single(value: Nullable<BaseValueObject>): unknown {
  if (value == null || value.isNull()) return null;
  if (value.isError()) return errorEntity((value as ErrorValueObject).getErrorType());
  return value.getValue();
}

function errorEntity(code: string): ErrorEntity {
  return { type: "Error", basicType: "Error", basicValue: code, errorType: ERROR_TYPES[code] ?? "Value" };
}

function firstError(value: BaseValueObject): string | undefined {
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  if (!value.isArray()) return undefined;
  for (const row of asArray(value).getArrayValue()) {
    const error = row.find((cell) => cell?.isError());
    if (error) return (error as unknown as ErrorValueObject).getErrorType();
  }
  return undefined;
}
