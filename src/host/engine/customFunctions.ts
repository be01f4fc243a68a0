import {
  AsyncObject,
  BaseFunction,
  type BaseValueObject,
  FunctionType,
  IFunctionService,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { formatAddress } from "../a1";
import { type Call, readArguments } from "./functionArguments";
import type { FunctionBody, FunctionMetadata, FunctionsMetadata, Invocation } from "./functionMetadata";
import {
  type FunctionError,
  type FunctionResult,
  failure,
  toArrayValue,
  toFunctionError,
  toGridValue,
} from "./functionResult";
import type { Grid } from "./grid";

const MAX_PARAMETERS = 255;

/** The add-in's custom functions in the grid's formula engine. */
export class CustomFunctionStore {
  /** The last error of each cell, by sheet, row and column. */
  private readonly errors = new Map<string, FunctionError>();
  private readonly running = new Map<string, Invocation>();

  constructor(private readonly grid: Grid) {}

  /**
   * Names the functions to the grid. This must happen before any formula that uses them is loaded: a formula with a
   * name that is unknown when it is read stays #NAME? for good.
   */
  register(metadata: FunctionsMetadata, namespace: string, body: (id: string) => FunctionBody): void {
    const errorsAsObjects =
      metadata.allowCustomDataForDataTypeAny === true || metadata.allowErrorForDataTypeAny === true;
    const service = this.grid.injector.get(IFunctionService);
    for (const meta of metadata.functions) {
      const name = `${namespace}.${meta.name}`.toUpperCase();
      const run = (call: Call, position: CallPosition) => this.run(meta, body(meta.id), call, position);
      service.registerExecutors(new AddInFunction(name, meta, errorsAsObjects, run));
    }
    this.describe(metadata.functions, namespace);
  }

  /** The sentence that belongs to a cell's error. */
  error(sheetId: string, row: number, column: number): FunctionError | undefined {
    return this.errors.get(key(sheetId, row, column));
  }

  /** Forgets the errors of a sheet that is gone, or all of them. */
  forgetErrors(sheetId?: string): void {
    for (const place of this.errors.keys()) {
      if (sheetId === undefined || place.startsWith(`${sheetId}!`)) this.errors.delete(place);
    }
  }

  private async run(
    meta: FunctionMetadata,
    body: FunctionBody,
    call: Call,
    position: CallPosition,
  ): Promise<BaseValueObject> {
    const place = key(position.sheetId, position.row, position.column);
    this.running.get(place)?.onCanceled?.();
    const invocation = this.invocation(meta, position);
    this.running.set(place, invocation);
    try {
      const result = await answer(call, (args) => body(args, invocation));
      this.remember(position, result);
      return result.value;
    } finally {
      if (this.running.get(place) === invocation) this.running.delete(place);
    }
  }

  private invocation(meta: FunctionMetadata, { sheetId, row, column }: CallPosition): Invocation {
    const area = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    const address = formatAddress(
      this.grid.hasSheet(sheetId) ? this.grid.sheet(sheetId).getName() : "",
      area,
    );
    return {
      address,
      functionName: meta.name,
      ...(meta.options?.cancelable ? { onCanceled: () => undefined } : {}),
    };
  }

  private remember(position: CallPosition, result: FunctionResult): void {
    this.errors.delete(key(position.sheetId, position.row, position.column));
    for (const { row, column, error } of result.errors) {
      this.errors.set(key(position.sheetId, position.row + row, position.column + column), error);
    }
  }

  /** Help for the formula editor of the page. */
  private describe(functions: FunctionMetadata[], namespace: string): void {
    this.grid.injector.get(IDescriptionService).registerDescriptions(
      functions.map((meta) => ({
        functionName: `${namespace}.${meta.name}`.toUpperCase(),
        functionType: FunctionType.User,
        description: meta.description ?? "",
        abstract: meta.description ?? "",
        functionParameter: meta.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description ?? "",
          example: "",
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      })),
    );
  }
}

interface CallPosition {
  sheetId: string;
  row: number;
  column: number;
}

type Runner = (call: Call, position: CallPosition) => Promise<BaseValueObject>;

/** One function in the grid's formula engine; its value arrives later. */
class AddInFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;
  override needsExpandParams = false;

  constructor(
    name: string,
    private readonly meta: FunctionMetadata,
    private readonly errorsAsObjects: boolean,
    private readonly runner: Runner,
  ) {
    super(name);
    this.minParams = meta.parameters.filter(
      (parameter) => !parameter.optional && !parameter.repeating,
    ).length;
    this.maxParams = meta.parameters.some((parameter) => parameter.repeating)
      ? MAX_PARAMETERS
      : meta.parameters.length;
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...values: BaseValueObject[]): AsyncObject {
    const call = readArguments(values, this.meta, this.errorsAsObjects);
    const position = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return new AsyncObject(this.runner(call, position));
  }
}

async function answer(call: Call, run: (args: unknown[]) => unknown): Promise<FunctionResult> {
  const once = async (args: unknown[]): Promise<FunctionResult> => {
    try {
      return toGridValue(await run(args));
    } catch (thrown) {
      return failure(toFunctionError(thrown));
    }
  };
  if (call.kind === "error") return failure({ code: call.code, message: "" });
  if (call.kind === "single") return once(call.args);
  return answerEach(call, once);
}

/** Calls the function for each cell of a range that stands for a scalar; of a table only its first cell counts. */
async function answerEach(
  call: Extract<Call, { kind: "each" }>,
  once: (args: unknown[]) => Promise<FunctionResult>,
): Promise<FunctionResult> {
  const rows = Array.from({ length: call.rows }, (_row, row) =>
    Promise.all(Array.from({ length: call.columns }, (_column, column) => once(call.argsAt(row, column)))),
  );
  const results = await Promise.all(rows);
  const errors = results.flatMap((row, r) =>
    row.flatMap((result, c) =>
      result.errors.filter(isFirst).map(({ error }) => ({ row: r, column: c, error })),
    ),
  );
  return { value: toArrayValue(results.map((row) => row.map((result) => firstCell(result.value)))), errors };
}

const isFirst = ({ row, column }: { row: number; column: number }) => row === 0 && column === 0;

function firstCell(value: BaseValueObject): BaseValueObject {
  return value.isArray() ? (value as ReturnType<typeof toArrayValue>).getFirstCell() : value;
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}
