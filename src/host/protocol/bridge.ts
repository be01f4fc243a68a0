import type { EventHub } from "./events";
import type { Interpreter } from "./interpreter";
import { type ClientMessage, EVENT, type EventEntry, REQUEST } from "./messages";

/** What the client library expects as `window._richApiNativeBridge`; it sets `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

/** Connects one client (a page or a realm) with the host. */
export function connectClient(
  interpreter: Interpreter,
  events: EventHub,
): NativeBridge & { disconnect(): void } {
  // Batches of one client run one after the other, as they do in Excel. One that waits for formulas lets the next
  // begin: the formula may be the add-in's own and may itself read the workbook.
  let last: Promise<void> = Promise.resolve();
  const reply = (message: unknown) => bridge.onMessageFromHost?.(JSON.stringify(message));
  const process = (request: ClientMessage) =>
    new Promise<void>((letNextBegin) => {
      void interpreter.execute(request.message.body, letNextBegin).then((response) => {
        const body = JSON.stringify(response);
        reply({ id: request.id, type: REQUEST, message: { statusCode: 200, headers: {}, body } });
        letNextBegin();
      });
    });
  const disconnect = events.connect((entry: EventEntry) =>
    reply({ type: EVENT, message: { entries: [entry] } }),
  );
  const bridge: NativeBridge & { disconnect(): void } = {
    sendMessageToHost(text) {
      const request = JSON.parse(text) as ClientMessage;
      if (request.type === REQUEST) last = last.then(() => process(request));
    },
    disconnect,
  };
  return bridge;
}
