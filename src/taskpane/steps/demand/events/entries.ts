import { asTyped, typedNumber } from "../../../../cycle/typedNumber";
import type {
  Destination,
  EventKind,
  EventKinds,
  ListedEvent,
  PlannedEvents,
} from "../../../../cycle/events/contract";
import { texts } from "../../../texts";

const words = texts.events;

/** What the form of a kind is given. */
export interface EventFormProps<K extends EventKind> {
  view: PlannedEvents;
  /** What is to be changed; none for a new entry. */
  listed?: ListedEvent<K>;
  /** The item that the planner looks at; empty for none. */
  item: string;
  onSave(event: EventKinds[K]): Promise<void>;
}

/** "20" or "20 %" as a fraction; NaN for nothing and for what is no number. */
export function typedShare(text: string): number {
  return typedNumber(text.replace(/%\s*$/, "")) / 100;
}

/** A fraction as per cent in a field. */
export function asShare(share: number): string {
  return asTyped(share * 100);
}

/** What saving will write, in a sentence. */
export function willWrite({ table, makes }: Destination, listed?: ListedEvent<EventKind>): string {
  if (listed) return words.willChange(listed.table);
  if (makes === 0) return texts.writes.row(table);
  return makes === 1 ? words.willMake(table) : words.willMakeItems(table, makes - 1);
}
