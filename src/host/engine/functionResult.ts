import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { ErrorType } from "@univerjs/engine-formula";

/** An error that a function returned or threw. */
export interface FunctionError {
  code: string;
  /** The sentence for the user; empty when the function gave none. */
  message: string;
}

/** A function's result, for the grid as often as it asks, and the errors in it by row and column. */
export interface FunctionResult {
  value(): BaseValueObject;
  errors: { row: number; column: number; error: FunctionError }[];
}

const OUTPUT_ERRORS = new Set(["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#NULL!"]);

/**
 * What Excel makes of what a function returned. Faithful in its traps too: null or NaN inside an array becomes 0 in
 * the cell, a date becomes text.
 */
export function functionResult(returned: unknown): FunctionResult {
  if (!Array.isArray(returned)) return collect((report) => single(returned, report));
  const rows = returned as unknown[];
  if (rows.length === 0 || !rows.every((row) => Array.isArray(row) && row.length > 0)) {
    return failure({ code: "#VALUE!", message: "The function returned an array that is not a table." });
  }
  return collect((report) => array(rows as unknown[][], report));
}

/** One result from many: of each only the first cell. */
export function tableOfFirst(results: FunctionResult[][]): FunctionResult {
  const errors = results.flatMap((row, r) =>
    row.flatMap((result, c) =>
      result.errors
        .filter(({ row: inRow, column: inColumn }) => inRow === 0 && inColumn === 0)
        .map(({ error }) => ({ row: r, column: c, error })),
    ),
  );
  return {
    value: () => toArrayValue(results.map((row) => row.map((result) => firstCell(result.value())))),
    errors,
  };
}

function firstCell(value: BaseValueObject): BaseValueObject {
  return value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;
}

/** What Excel makes of something thrown. Only CustomFunctions.Error and plain text carry a message. */
export function toFunctionError(thrown: unknown): FunctionError {
  if (typeof thrown === "string") return { code: "#VALUE!", message: thrown };
  const { code, message } = (thrown ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code !== "string" || !code.startsWith("#")) return { code: "#VALUE!", message: "" };
  return {
    code: OUTPUT_ERRORS.has(code) ? code : "#VALUE!",
    message: typeof message === "string" ? message : "",
  };
}

export function failure(error: FunctionError): FunctionResult {
  return {
    value: () => ErrorValueObject.create(error.code as ErrorType),
    errors: [{ row: 0, column: 0, error }],
  };
}

function toArrayValue(values: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: values,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

type Report = (error: FunctionError, row?: number, column?: number) => void;

function collect(build: (report: Report) => BaseValueObject): FunctionResult {
  const errors: FunctionResult["errors"] = [];
  build((error, row = 0, column = 0) => errors.push({ row, column, error }));
  // The grid may change or dispose of what it is given, so every request gets values of its own.
  return { value: () => build(() => undefined), errors };
}

function array(rows: unknown[][], report: Report): BaseValueObject {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row, r) =>
    Array.from({ length: width }, (_cell, c) => {
      if (c >= row.length) return ErrorValueObject.create("#N/A" as ErrorType);
      const cell = row[c];
      const isMissing = cell == null || (typeof cell === "number" && !Number.isFinite(cell));
      return isMissing ? NumberValueObject.create(0) : single(cell, (error) => report(error, r, c));
    }),
  );
  return toArrayValue(values);
}

function single(value: unknown, report: Report): BaseValueObject {
  if (value == null) return NumberValueObject.create(0);
  if (typeof value === "number") return number(value, report);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return text(value);
  if (value instanceof Date) return text(value.toISOString());
  return entity(
    value as { type?: unknown; basicValue?: unknown; numberFormat?: unknown; code?: unknown },
    report,
  );
}

function number(value: number, report: Report): BaseValueObject {
  if (Number.isFinite(value)) return NumberValueObject.create(value);
  return failed({ code: "#NUM!", message: "" }, report);
}

function text(value: string): BaseValueObject {
  return StringValueObject.create(value);
}

/** A formatted number, an entity, or an error that stands for one cell. */
function entity(
  value: { type?: unknown; basicValue?: unknown; numberFormat?: unknown; code?: unknown },
  report: Report,
): BaseValueObject {
  if (typeof value.code === "string") return failed(toFunctionError(value), report);
  if (value.type === "Error")
    return failed({ code: String(value.basicValue ?? "#VALUE!"), message: "" }, report);
  if (value.basicValue === undefined) return failed({ code: "#VALUE!", message: "" }, report);
  const result = single(value.basicValue, report);
  if (typeof value.numberFormat === "string") result.setPattern(value.numberFormat);
  return result;
}

function failed(error: FunctionError, report: Report): BaseValueObject {
  report(error);
  return ErrorValueObject.create(error.code as ErrorType);
}
