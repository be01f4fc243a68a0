import {
  type ArrayValueObject,
  AsyncObject,
  BaseFunction,
  type BaseValueObject,
  ERROR_TYPE_SET,
  type ErrorType,
  ErrorValueObject,
  FunctionType,
  IFormulaRuntimeService,
  IFunctionService,
} from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { formatAddress, MAX_COLUMNS, MAX_ROWS } from "../a1";
import { type Call, readArguments } from "./functionArguments";
import type { FunctionBody, FunctionMetadata, FunctionsMetadata, Invocation } from "./functionMetadata";
import {
  type FunctionError,
  type FunctionResult,
  failure,
  functionResult,
  tableOfFirst,
  toFunctionError,
} from "./functionResult";
import { type CellPlace, LateCalls } from "./lateCalls";
import { argumentsKey } from "./argumentsKey";
import type { Grid } from "./grid";
import { GridSize } from "./gridSize";

const MAX_PARAMETERS = 255;

/** Shown while a function's first value is awaited. */
const BUSY = "#BUSY!";

/** The add-in's custom functions in the grid's formula engine. */
export class CustomFunctionStore {
  readonly calls = new LateCalls();
  /** The last error of each cell. */
  private readonly errors = new Map<string, FunctionError>();
  /** The last result of each function in each cell, shown until the next one is there. */
  private readonly lastResults = new Map<string, FunctionResult>();

  constructor(private readonly grid: Grid) {
    ERROR_TYPE_SET.add(BUSY as ErrorType);
  }

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
      const run = (call: Call, place: CellPlace) => this.run(meta, body(meta.id), call, place);
      service.registerExecutors(new AddInFunction(name, meta, errorsAsObjects, run));
    }
    this.describe(metadata.functions, namespace);
  }

  /** The sentence that belongs to a cell's error. */
  error({ sheetId, row, column }: CellPlace): FunctionError | undefined {
    return this.errors.get(key(sheetId, row, column));
  }

  /** Forgets errors and results of a sheet that is gone, or all of them. */
  forget(sheetId?: string): void {
    for (const memory of [this.errors, this.lastResults]) {
      for (const place of memory.keys()) {
        if (sheetId === undefined || place.startsWith(`${sheetId}!`)) memory.delete(place);
      }
    }
    if (sheetId === undefined) this.calls.cancelAll();
  }

  private async run(
    meta: FunctionMetadata,
    body: FunctionBody,
    call: Call,
    place: CellPlace,
  ): Promise<BaseValueObject> {
    const invocation = this.invocation(meta, place);
    const memory = `${key(place.sheetId, place.row, place.column)}/${meta.id}`;
    const result = await this.calls.ask({
      place,
      functionName: meta.id,
      argumentsKey: callKey(call),
      invocation,
      run: () => answer(call, (args) => body(args, invocation)),
    });
    if (!result) return this.lastResults.get(memory)?.value() ?? ErrorValueObject.create(BUSY as ErrorType);
    this.lastResults.set(memory, result);
    this.remember(place, result);
    const value = result.value();
    this.makeRoom(place, value);
    return value;
  }

  /** A table larger than the part of the sheet that exists could not spill. */
  private makeRoom({ sheetId, row, column }: CellPlace, value: BaseValueObject): void {
    if (!value.isArray() || !this.grid.hasSheet(sheetId)) return;
    const table = value as ArrayValueObject;
    const area = {
      startRow: row,
      startColumn: column,
      endRow: row + table.getRowCount() - 1,
      endColumn: column + table.getColumnCount() - 1,
    };
    const sheet = this.grid.sheet(sheetId);
    const isTooLarge = area.endRow >= MAX_ROWS || area.endColumn >= MAX_COLUMNS;
    const fits = area.endRow < sheet.getRowCount() && area.endColumn < sheet.getColumnCount();
    if (isTooLarge || fits) return;
    new GridSize(this.grid).makeRoom(sheetId, area);
    // The calculation under way has noted how large the sheet was.
    this.grid.injector
      .get(IFormulaRuntimeService)
      .setCurrent(row, column, sheet.getRowCount(), sheet.getColumnCount(), sheetId, this.grid.unitId);
  }

  private invocation(meta: FunctionMetadata, { sheetId, row, column }: CellPlace): Invocation {
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

  private remember({ sheetId, row, column }: CellPlace, result: FunctionResult): void {
    this.errors.delete(key(sheetId, row, column));
    for (const { row: r, column: c, error } of result.errors)
      this.errors.set(key(sheetId, row + r, column + c), error);
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

type Runner = (call: Call, place: CellPlace) => Promise<BaseValueObject>;

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
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return new AsyncObject(this.runner(call, place));
  }
}

function callKey(call: Call): string {
  if (call.kind === "error") return call.code;
  if (call.kind === "single") return argumentsKey(call.args);
  const rows = Array.from({ length: call.rows }, (_row, row) =>
    Array.from({ length: call.columns }, (_column, column) => call.argsAt(row, column)),
  );
  return argumentsKey(rows);
}

async function answer(call: Call, run: (args: unknown[]) => unknown): Promise<FunctionResult> {
  const once = async (args: unknown[]): Promise<FunctionResult> => {
    try {
      return functionResult(await run(args));
    } catch (thrown) {
      return failure(toFunctionError(thrown));
    }
  };
  if (call.kind === "error") return failure({ code: call.code, message: "" });
  if (call.kind === "single") return once(call.args);
  const rows = Array.from({ length: call.rows }, (_row, row) =>
    Promise.all(Array.from({ length: call.columns }, (_column, column) => once(call.argsAt(row, column)))),
  );
  return tableOfFirst(await Promise.all(rows));
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}
