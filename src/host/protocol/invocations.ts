import type { EventHub } from "./events";

const FUNCTION_CATEGORY = 1;
const INVOKE = 1000;

/** Codes by which the client library's function runtime reports a failure. */
const ERROR_CODES: Record<number, string> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/**
 * Calls custom functions through the client library's own runtime, with its marshalling and error mapping. It is
 * exact and slow, since that runtime holds results back for half a second; tests use it to check the direct calls.
 */
export class Invocations {
  private readonly pending = new Map<number, (result: unknown[]) => void>();
  private nextId = 1;

  constructor(private readonly events: EventHub) {}

  /** `id`: the function's id as associated by the add-in, in upper case. */
  invoke(id: string, args: unknown[], address: string): Promise<unknown> {
    const invocationId = this.nextId++;
    return new Promise((resolve, reject) => {
      this.pending.set(invocationId, ([, succeeded, value, message]) => {
        if (succeeded) resolve(value);
        else
          reject(
            Object.assign(new Error(String(message ?? "")), {
              code: ERROR_CODES[Number(value)] ?? "#VALUE!",
            }),
          );
      });
      this.events.send({
        messageCategory: FUNCTION_CATEGORY,
        messageType: INVOKE,
        targetId: "",
        message: JSON.stringify([invocationId, id, args, address, 0]),
      });
    });
  }

  receive(result: unknown[]): void {
    const id = Number(result[0]);
    this.pending.get(id)?.(result);
    this.pending.delete(id);
  }
}
