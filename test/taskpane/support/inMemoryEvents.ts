import type {
  EventDesk,
  EventKind,
  EventKinds,
  ListedEvent,
  PlannedEvents,
} from "../../../src/cycle/events/contract";

/** Events without a workbook: what is saved stands in the list at once. */
export class InMemoryEventDesk implements EventDesk {
  events: PlannedEvents = {
    items: new Map([
      ["BT-001", "BT-001 Bottle 1"],
      ["BT-002", "BT-002 Bottle 2"],
    ]),
    regions: ["North", "South"],
    channels: [""],
    mechanics: [
      { name: "display", uplift: 0.35 },
      { name: "open day", uplift: NaN },
    ],
    months: ["2026-01", "2026-02", "2026-03"],
    promotions: [],
    newItems: [],
    phases: [],
    destinations: {
      promotions: { table: "Promotions", makes: 0 },
      newItems: { table: "NewItems", makes: 1 },
      phases: { table: "PhaseInOut", makes: 0 },
    },
  };
  nextError: Error | undefined;

  view(): Promise<PlannedEvents> {
    return Promise.resolve(this.events);
  }

  save<K extends EventKind>(kind: K, event: EventKinds[K], listed?: ListedEvent<K>): Promise<void> {
    if (this.nextError) return Promise.reject(this.nextError);
    const { table } = this.events.destinations[kind];
    const rows = this.events[kind] as ListedEvent<K>[];
    const next = { event, grown: false, table, place: { table, row: listed?.place?.row ?? rows.length } };
    const kept = listed ? rows.map((row) => (row === listed ? next : row)) : [...rows, next];
    this.events = { ...this.events, [kind]: kept };
    return Promise.resolve();
  }

  remove<K extends EventKind>(kind: K, listed: ListedEvent<K>): Promise<void> {
    const rows = this.events[kind] as ListedEvent<K>[];
    this.events = { ...this.events, [kind]: rows.filter((row) => row !== listed) };
    return Promise.resolve();
  }
}
