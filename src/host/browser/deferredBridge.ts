import type { NativeBridge } from "../protocol/bridge";

/** A bridge that a client may use before the host is there: its messages wait. */
export class DeferredBridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  private waiting: string[] = [];
  private host: NativeBridge | undefined;

  sendMessageToHost(text: string): void {
    if (this.host) this.host.sendMessageToHost(text);
    else this.waiting.push(text);
  }

  /** Passes what has waited to the host, and from now on everything at once. */
  connect(host: NativeBridge): void {
    this.host = host;
    host.onMessageFromHost = (text) => this.onMessageFromHost?.(text);
    for (const text of this.waiting.splice(0)) host.sendMessageToHost(text);
  }
}
