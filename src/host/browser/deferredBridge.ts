import type { NativeBridge } from "../protocol/bridge";
import { type ClientMessage, REQUEST } from "../protocol/messages";
import { readsOnlyStored } from "./storedAnswers";

/** A bridge that a client may use before the host is there: its messages wait, but for those with an early answer. */
export class DeferredBridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  private waiting: string[] = [];
  private early: NativeBridge | undefined;
  private host: NativeBridge | undefined;
  private unanswered = 0;
  private answered = 0;
  private lastAt = 0;
  private hostWanted: () => void = () => undefined;
  /** Resolves when a question waits that only the host answers. */
  readonly whenHostWanted = new Promise<void>((resolve) => (this.hostWanted = resolve));

  sendMessageToHost(text: string): void {
    this.unanswered++;
    if (this.host) this.host.sendMessageToHost(text);
    else {
      this.waiting.push(text);
      this.answerEarly();
    }
  }

  /** Answers from now on, until the host is there, what only asks for what is stored beside the cells. */
  connectStored(stored: NativeBridge): void {
    if (this.host) return;
    this.early = stored;
    stored.onMessageFromHost = (text) => this.arrived(text);
    this.answerEarly();
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
    this.early = undefined;
    host.onMessageFromHost = (text) => this.arrived(text);
    for (const text of this.waiting.splice(0)) host.sendMessageToHost(text);
  }

  /** In order: what waits behind a question for the host waits with it. */
  private answerEarly(): void {
    while (this.early && this.waiting.length > 0) {
      const { type, message } = JSON.parse(this.waiting[0]) as ClientMessage;
      if (type !== REQUEST || !readsOnlyStored(message.body)) return this.hostWanted();
      this.early.sendMessageToHost(this.waiting.shift()!);
    }
  }

  private arrived(text: string): void {
    if ((JSON.parse(text) as { type: number }).type === REQUEST) {
      this.unanswered--;
      this.answered++;
    }
    this.lastAt = performance.now();
    this.onMessageFromHost?.(text);
  }
}
