import type { RawTable } from "../planning/data/table";

/** What formulas may look up in the workbook's own store. */
export type StoredKind = "version" | "scenario";

/** Finds the tables that are stored under a name; undefined when nothing is. */
export type StoredReader = (name: string) => Promise<RawTable[] | undefined>;

/** A formula may be asked before the pane has opened the workbook; later than this nobody will answer. */
const patience = 2_000;

const readers = new Map<StoredKind, StoredReader>();
let waiting: (() => void)[] = [];

/** Names who reads what is stored: the cycle, once the workbook is open. */
export function provideStored(kind: StoredKind, reader: StoredReader): void {
  readers.set(kind, reader);
  for (const proceed of waiting) proceed();
  waiting = [];
}

/** The tables stored under a name; undefined when there are none. */
export async function readStored(kind: StoredKind, name: string): Promise<RawTable[] | undefined> {
  if (!readers.has(kind)) await firstProvided();
  return readers.get(kind)?.(name);
}

function firstProvided(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    waiting.push(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
