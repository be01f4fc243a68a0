import type { TableRowPlace } from "../../workbook/tableRows";

/** A promotion as the planner's table has it; NaN and "" where nothing is said. */
export interface Promotion {
  /** Names it among all; made up from item and month when left empty. */
  promo: string;
  item: string;
  /** Empty: all of them. */
  region: string;
  channel: string;
  /** ISO dates, both included. */
  start: string;
  end: string;
  mechanic: string;
  /** Price cut as a fraction. */
  depth: number;
  /** What is expected of it, as a fraction; counts where the mechanic has no past. */
  expectedUplift: number;
  cost: number;
}

/** An item without a past that is forecast as another one is. */
export interface NewItem {
  item: string;
  description: string;
  likeItem: string;
  /** Units of the new item for each of the like item. */
  likeFactor: number;
  /** ISO date of the first sales; empty: from the first month of the plan on. */
  launch: string;
}

/** From this month on the successor takes its share of what both would sell. */
export interface Phase {
  predecessor: string;
  successor: string;
  /** 12 · year + month − 1. */
  month: number;
  /** A fraction. */
  share: number;
}

/** What there is of each kind. */
export interface EventKinds {
  promotions: Promotion;
  newItems: NewItem;
  phases: Phase;
}

export type EventKind = keyof EventKinds;

/** An entry with its place; without a place it stands among loose cells, and is changed there. */
export interface ListedEvent<K extends EventKind> {
  event: EventKinds[K];
  table: string;
  place?: TableRowPlace;
}

/** Where a new entry will go. */
export interface Destination {
  table: string;
  /** Entries that the table will be made with, the new one included; 0 where there is a table already. */
  makes: number;
}

export interface Mechanic {
  name: string;
  /** What its past promotions added, as a fraction; NaN where they have not been measured. */
  uplift: number;
}

export interface PlannedEvents {
  /** "BT-001 Bottle 500 ml", by key. */
  items: ReadonlyMap<string, string>;
  regions: readonly string[];
  channels: readonly string[];
  mechanics: readonly Mechanic[];
  /** Months of the plan, "2026-03". */
  months: readonly string[];
  /** Those that reach into the plan, the next one first. */
  promotions: ListedEvent<"promotions">[];
  newItems: (ListedEvent<"newItems"> & { /** Sold for long enough to speak for itself. */ grown: boolean })[];
  phases: ListedEvent<"phases">[];
  destinations: Readonly<Record<EventKind, Destination>>;
}

/** What the planner knows will happen to demand: promotions, new items and phase-outs. They stand in tables of theirs. */
export interface EventDesk {
  view(): Promise<PlannedEvents>;
  /** Adds an entry, or changes the one at `listed`. Demand reckons with it from its next run on. */
  save<K extends EventKind>(kind: K, event: EventKinds[K], listed?: ListedEvent<K>): Promise<void>;
  /** Takes an entry out; of a new item only what it is like, because other tables know the item. */
  remove<K extends EventKind>(kind: K, listed: ListedEvent<K>): Promise<void>;
}
