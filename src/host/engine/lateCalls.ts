import type { LateFunctions } from "./calculation";
import type { Invocation } from "./functionMetadata";
import type { FunctionResult } from "./functionResult";

export interface CellPlace {
  sheetId: string;
  row: number;
  column: number;
}

/** One call of a custom function from a cell, from its start until the cell has taken its result. */
interface LateCall {
  functionName: string;
  /** Identifies the arguments. */
  argumentsKey: string;
  invocation: Invocation;
  startedInRound: number;
  result?: FunctionResult;
  /** The round in which the cell took the result; later rounds call the function again. */
  takenInRound?: number;
}

export interface CallRequest {
  place: CellPlace;
  functionName: string;
  argumentsKey: string;
  invocation: Invocation;
  /** Runs the function; it must not reject. */
  run(): Promise<FunctionResult>;
}

/**
 * How long, in ms, a calculation waits in all for functions to answer. Quick functions answer within and cost one
 * pass; slow ones go on side by side while the workbook stays usable, and their cells are calculated once more when
 * they have answered.
 */
const ROUND_WAITS = 120;
/** Results that arrive within this time, in ms, are calculated together. */
const GATHERING = 10;

/** The calls of custom functions that are under way, and the results that wait for their cells. */
export class LateCalls implements LateFunctions {
  private readonly calls = new Map<string, LateCall[]>();
  private round = 0;
  private deadline: Promise<"late"> = Promise.resolve("late");
  /** Calls that outlived their round. */
  private lateCalls = 0;
  private arrivedCells = new Map<string, CellPlace>();
  private cellsDue = new Set<string>();
  private cellsOfArrival = new Set<string>();
  private arrival: { promise: Promise<void>; resolve(): void } | undefined;
  private report: (cells: CellPlace[]) => void = () => undefined;

  beginRound(): void {
    this.round++;
    this.cellsOfArrival = this.cellsDue;
    this.cellsDue = new Set();
    this.deadline = new Promise((resolve) => setTimeout(() => resolve("late"), ROUND_WAITS));
  }

  onArrival(arrived: (cells: CellPlace[]) => void): void {
    this.report = arrived;
  }

  nextArrival(): Promise<void> | undefined {
    if (this.lateCalls === 0 && this.arrivedCells.size === 0) return undefined;
    if (!this.arrival) {
      let resolve: () => void = () => undefined;
      const promise = new Promise<void>((done) => (resolve = done));
      this.arrival = { promise, resolve };
    }
    return this.arrival.promise;
  }

  /**
   * The function's result if it is there before the round has waited long enough, else undefined: the cell will be
   * calculated again. The function is not started anew while a call with the same arguments is under way.
   */
  async ask(request: CallRequest): Promise<FunctionResult | undefined> {
    const cell = keyOf(request.place);
    const known = this.find(cell, request);
    if (known) return known.result && this.take(known);
    this.dropOutdated(cell, request.functionName);
    const { functionName, argumentsKey, invocation } = request;
    const call: LateCall = { functionName, argumentsKey, invocation, startedInRound: this.round };
    this.calls.set(cell, [...(this.calls.get(cell) ?? []), call]);
    const finished = request.run().then((result) => {
      call.result = result;
      return result;
    });
    if ((await Promise.race([finished, this.deadline])) !== "late") return this.take(call);
    this.lateCalls++;
    void finished.then(() => this.arrive(call, request.place));
    return undefined;
  }

  /** Gives up all calls, for example because another workbook is opened. */
  cancelAll(): void {
    for (const calls of this.calls.values()) {
      for (const call of calls) if (!call.result) call.invocation.onCanceled?.();
    }
    this.calls.clear();
    this.arrivedCells.clear();
  }

  private take(call: LateCall): FunctionResult | undefined {
    call.takenInRound = this.round;
    return call.result;
  }

  /**
   * A call whose result the cell may still take. In the round that an arrival has caused, arguments that differ
   * (because they hold RAND() or NOW()) do not start the function again.
   */
  private find(cell: string, { functionName, argumentsKey }: CallRequest): LateCall | undefined {
    const open = (this.calls.get(cell) ?? []).filter(
      (call) => call.functionName === functionName && (call.takenInRound ?? this.round) === this.round,
    );
    const same = open.find((call) => call.argumentsKey === argumentsKey);
    if (same || !this.cellsOfArrival.has(cell)) return same;
    return open.find((call) => call.result && call.takenInRound === undefined);
  }

  /** Drops what the cell no longer needs: results it has taken, and calls of this function with older arguments. */
  private dropOutdated(cell: string, functionName: string): void {
    const kept = (this.calls.get(cell) ?? []).filter((call) => {
      if (call.takenInRound !== undefined) return call.takenInRound === this.round;
      const isOutdated = call.functionName === functionName && call.startedInRound < this.round;
      if (isOutdated && !call.result) call.invocation.onCanceled?.();
      return !isOutdated;
    });
    this.calls.set(cell, kept);
  }

  private arrive(call: LateCall, place: CellPlace): void {
    this.lateCalls--;
    const isWanted = this.calls.get(keyOf(place))?.includes(call) === true;
    if (isWanted) this.arrivedCells.set(keyOf(place), place);
    setTimeout(() => this.flush(), GATHERING);
  }

  private flush(): void {
    const cells = [...this.arrivedCells.values()];
    this.arrivedCells.clear();
    for (const cell of cells) this.cellsDue.add(keyOf(cell));
    if (cells.length > 0) this.report(cells);
    this.arrival?.resolve();
    this.arrival = undefined;
  }
}

function keyOf({ sheetId, row, column }: CellPlace): string {
  return `${sheetId}!${row},${column}`;
}
