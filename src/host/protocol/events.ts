import type { EventEntry } from "./messages";

/** An event of the client library: its number on the wire and the method by which a client asks for it. */
export interface EventKind {
  readonly messageType: number;
  /** Between "_Register"/"_Unregister" and the end of the method's name, for example "DataChangedEvent". */
  readonly registration: string;
}

const kind = (messageType: number, registration: string): EventKind => ({ messageType, registration });

export const worksheetEvents = {
  changed: kind(10, "DataChangedEvent"),
  activated: kind(11, "ActivatedEvent"),
  deactivated: kind(12, "DeactivatedEvent"),
  added: kind(13, "AddedEvent"),
  selectionChanged: kind(14, "SelectionChangedEvent"),
  deleted: kind(15, "DeletedEvent"),
  calculated: kind(16, "CalculatedEvent"),
  formatChanged: kind(18, "FormatChangedEvent"),
  nameChanged: kind(25, "EventNameChanged"),
};

export const tableEvents = {
  changed: kind(101, "DataChangedEvent"),
  added: kind(102, "AddedEvent"),
  deleted: kind(103, "DeletedEvent"),
};

/** Target of events that concern the whole workbook, as the client library names it. */
export const WORKBOOK_TARGET = "Workbook";

const EVENT_CATEGORY = 65536;

/** Keeps which events the clients listen to, and sends those that happen. */
export class EventHub {
  /** False while an add-in has switched events off with runtime.enableEvents. */
  enabled = true;
  private readonly registrations = new Map<string, number>();
  private readonly receivers = new Set<(entry: EventEntry) => void>();

  connect(receiver: (entry: EventEntry) => void): () => void {
    this.receivers.add(receiver);
    return () => this.receivers.delete(receiver);
  }

  register(event: EventKind, target: string): void {
    const key = `${event.messageType}/${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(event: EventKind, target: string): void {
    const key = `${event.messageType}/${target}`;
    const left = (this.registrations.get(key) ?? 0) - 1;
    if (left > 0) this.registrations.set(key, left);
    else this.registrations.delete(key);
  }

  /** Sends the event to whoever listens to the target itself or to the whole workbook. */
  raise(event: EventKind, targetId: string, body: Record<string, unknown>): void {
    if (!this.enabled) return;
    for (const target of new Set([targetId, WORKBOOK_TARGET])) {
      if (!this.registrations.has(`${event.messageType}/${target}`)) continue;
      this.send({
        messageCategory: EVENT_CATEGORY,
        messageType: event.messageType,
        targetId: target,
        message: JSON.stringify(body),
      });
    }
  }

  /** Sends a message of another category, for example an invocation of a custom function. */
  send(entry: EventEntry): void {
    for (const receiver of this.receivers) receiver(entry);
  }
}
