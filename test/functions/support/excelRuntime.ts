import fs from "node:fs";

/**
 * Microsoft's own custom-functions runtime, unmodified, with this test in the place of Excel: it sends
 * invocations as Excel does and collects what the runtime would hand back to the cells. Needs the jsdom
 * environment.
 */

/** What the runtime sends back for one invocation. */
export interface CellResult {
  failed: boolean;
  value: unknown;
  /** The runtime's number of the error; see `errorNames`. */
  errorCode?: number;
}

/** The runtime's error numbers as cells show them. */
export const errorNames: Record<number, string> = {
  0: "#VALUE!",
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

interface HostMessage {
  id: number;
  type: number;
  message: { body: unknown };
}

type ResultRow = [id: number, succeeded: boolean, value: unknown, errorCode?: number];

const flagCancelable = 1;
const flagDataTypes = 8;
const categoryCustomFunction = 1;
const typeInvocation = 1000;
const typeCancellation = 1001;

let nextId = 1;

export class ExcelRuntime {
  private readonly waiting = new Map<number, (result: CellResult) => void>();
  private readonly bridge: Bridge = {
    sendMessageToHost: (text) => this.receive(JSON.parse(text) as HostMessage),
  };
  /** Characters of the largest message that the runtime sent. */
  largestMessage = 0;

  constructor() {
    const script = document.createElement("script");
    script.setAttribute("src", "https://localhost/custom-functions-runtime.js");
    document.head.append(script);
    Object.assign(window, { _richApiNativeBridge: this.bridge });
    const source = fs.readFileSync(
      require.resolve("@microsoft/office-js/dist/custom-functions-runtime.debug.js"),
      "utf8",
    );
    window.eval(source);
  }

  /** Calls a function as a cell would; null for an argument left out. */
  call(id: string, ...args: unknown[]): Promise<CellResult> {
    return this.start(id, ...args).result;
  }

  /** Calls many functions in one recalculation. */
  callAll(calls: readonly (readonly [id: string, ...args: unknown[]])[]): Promise<CellResult[]> {
    const started = calls.map(([id, ...args]) => this.prepare(id, args));
    this.send(started.map(({ entry }) => entry));
    return Promise.all(started.map(({ result }) => result));
  }

  /** Starts a call that can be cancelled. */
  start(id: string, ...args: unknown[]): { result: Promise<CellResult>; cancel(): void } {
    const { entry, invocationId, result } = this.prepare(id, args);
    this.send([entry]);
    const cancel = () =>
      this.send([
        {
          messageCategory: categoryCustomFunction,
          messageType: typeCancellation,
          targetId: "",
          id: invocationId,
          message: JSON.stringify({ invocationId }),
        },
      ]);
    return { result, cancel };
  }

  private prepare(
    id: string,
    args: unknown[],
  ): { entry: object; invocationId: number; result: Promise<CellResult> } {
    const invocationId = nextId++;
    const flags = flagCancelable | flagDataTypes;
    const message = JSON.stringify([invocationId, id, args.map(asDataType), "Sheet1!A1", flags]);
    const result = new Promise<CellResult>((resolve) => this.waiting.set(invocationId, resolve));
    const entry = {
      messageCategory: categoryCustomFunction,
      messageType: typeInvocation,
      targetId: "",
      id: invocationId,
      message,
    };
    return { entry, invocationId, result };
  }

  private send(entries: object[]): void {
    this.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  }

  private receive(message: HostMessage): void {
    if (message.type !== 1) return;
    const { body } = message.message;
    this.largestMessage = Math.max(this.largestMessage, JSON.stringify(body).length);
    const request = (typeof body === "string" ? JSON.parse(body) : body) as {
      Actions?: { ArgumentInfo?: { Arguments?: ResultRow[][] } }[];
    };
    const answer = { statusCode: 200, headers: {}, body: JSON.stringify({ Results: [], TraceIds: [] }) };
    setTimeout(
      () => this.bridge.onMessageFromHost?.(JSON.stringify({ id: message.id, type: 2, message: answer })),
      1,
    );
    for (const action of request.Actions ?? []) {
      for (const [id, succeeded, value, errorCode] of action.ArgumentInfo?.Arguments?.[0] ?? []) {
        this.waiting.get(id)?.({ failed: !succeeded, value, errorCode });
        this.waiting.delete(id);
      }
    }
  }
}

/** Excel sends data types such as errors as JSON in an object, when the add-in takes them. */
function asDataType(argument: unknown): unknown {
  if (Array.isArray(argument)) return argument.map(asDataType);
  return typeof argument === "object" && argument !== null ? { value: JSON.stringify(argument) } : argument;
}
