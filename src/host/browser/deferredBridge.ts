import type { NativeBridge } from "../protocol/bridge";
import { REQUEST } from "../protocol/messages";

/** A bridge that a client may use before the host is there: its messages wait. */
export class DeferredBridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  private waiting: string[] = [];
  private host: NativeBridge | undefined;
  private unanswered = 0;
  private answered = 0;
  private lastAt = 0;

  sendMessageToHost(text: string): void {
    this.unanswered++;
    if (this.host) this.host.sendMessageToHost(text);
    else this.waiting.push(text);
  }

  /** Resolves when the client has had answers and asks nothing more for a moment, or at the latest in `limit` ms. */
  async whenQuiet(moment: number, limit: number): Promise<void> {
    const begin = performance.now();
    this.lastAt = begin;
    for (let now = begin; now - begin < limit; now = performance.now()) {
      if (this.answered > 0 && this.unanswered === 0 && now - this.lastAt > moment) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Passes what has waited to the host, and from now on everything at once. */
  connect(host: NativeBridge): void {
    this.host = host;
    host.onMessageFromHost = (text) => {
      if ((JSON.parse(text) as { type: number }).type === REQUEST) {
        this.unanswered--;
        this.answered++;
      }
      this.lastAt = performance.now();
      this.onMessageFromHost?.(text);
    };
    for (const text of this.waiting.splice(0)) host.sendMessageToHost(text);
  }
}
