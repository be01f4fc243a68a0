import type { CellValue } from "../data/table";
import { sha256Hex } from "./sha256";
import { say } from "../words";

/** One change of the plan, before it has its place in the log. */
export interface Change {
  /** ISO date and time. */
  at: string;
  who: string;
  /** What was done: "Typed on the sheet", "Override added", "Supply ran". */
  what: string;
  /** Table that changed; empty for what concerns the whole plan. */
  table: string;
  /** Which row of the table, by its key: "BT-001 · Consensus". */
  row: string;
  column: string;
  before: CellValue;
  after: CellValue;
  why: string;
}

export interface LogEntry extends Change {
  /** 1, 2, 3 … without a gap. */
  number: number;
  /** SHA-256 over the entry and the seal of the one before. */
  seal: string;
}

/** How far the log had come when Concord last wrote to it: kept apart from the log, so that a missing end shows. */
export interface LogAnchor {
  count: number;
  /** Seal of the last entry; empty for none. */
  head: string;
}

export interface LogCheck {
  /** True when every entry is as it was written. */
  whole: boolean;
  /** Position of the first entry that is wrong, counted from 0; -1 when none is. */
  wrongAt: number;
  /** What is wrong, with the number of the entry; or that nothing is. */
  message: string;
  /** Where the entries are as they were written, but nobody can tell whether they are all. */
  mayLackEnd?: true;
}

const start = "Concord change log";

/**
 * Appends changes to a hash chain: each entry is sealed together with the seal of the one before, so that no entry can
 * be altered, removed or put in without all later seals changing (Haber & Stornetta 1991).
 *
 * @returns the new entries alone
 */
export function chain(anchor: LogAnchor, changes: readonly Change[]): LogEntry[] {
  let { count, head } = anchor;
  return changes.map((change) => {
    count += 1;
    const entry = { ...change, number: count };
    head = sealOf(entry, head);
    return { ...entry, seal: head };
  });
}

export function anchorOf(anchor: LogAnchor, added: readonly LogEntry[]): LogAnchor {
  const last = added.at(-1);
  return last ? { count: last.number, head: last.seal } : anchor;
}

/** The end of a log as it stands, where nobody kept how far it had come. */
export function endOf(log: readonly LogEntry[]): LogAnchor {
  return { count: log.length, head: log.at(-1)?.seal ?? "" };
}

/**
 * Checks the log against itself and against its anchor, and names the first entry that is wrong. A log without its anchor
 * may lack its end, however well its entries follow from each other: it is not whole.
 *
 * @example
 * const log = chain({ count: 0, head: "" }, [change, other]);
 * verifyChain([{ ...log[0], after: 9 }, log[1]], anchorOf(none, log)).message
 * // "Entry 1 is not as it was written."
 */
export function verifyChain(log: readonly LogEntry[], anchor: LogAnchor | undefined): LogCheck {
  let head = "";
  for (const [at, entry] of log.entries()) {
    if (entry.number !== at + 1) return wrong(at, misplaced(entry, at, log));
    head = sealOf(entry, head);
    if (head !== entry.seal) return wrong(at, say`Entry ${entry.number} is not as it was written.`);
  }
  if (!anchor && log.length > 0)
    return {
      ...wrong(
        log.length,
        say`The entries follow from each other, but another program has saved the file without what Concord keeps beside them: whether entries are missing at the end cannot be told.`,
      ),
      mayLackEnd: true,
    };
  const expected = anchor ?? endOf(log);
  if (log.length < expected.count)
    return wrong(
      log.length,
      expected.count - log.length === 1
        ? say`The log ends with entry ${log.length}; entry ${expected.count} is gone.`
        : say`The log ends with entry ${log.length}; entries ${log.length + 1} to ${expected.count} are gone.`,
    );
  if (expected.count > 0 && log[expected.count - 1].seal !== expected.head)
    return wrong(
      expected.count - 1,
      say`The log was written anew: its last seal is not the one that Concord kept.`,
    );
  if (log.length > expected.count)
    return wrong(expected.count, say`Entry ${expected.count + 1} was added by somebody else than Concord.`);
  return { whole: true, wrongAt: -1, message: say`All ${log.length} entries are as they were written.` };
}

/** Entries that contain every word of the question, in any field; the latest first. */
export function searchLog(log: readonly LogEntry[], question: string): LogEntry[] {
  const words = question.toLowerCase().split(/\s+/).filter(Boolean);
  const found: LogEntry[] = [];
  for (let at = log.length - 1; at >= 0; at--) {
    const text = words.length > 0 ? searchable(log[at]) : "";
    if (words.every((word) => text.includes(word))) found.push(log[at]);
  }
  return found;
}

function searchable({ at, who, what, table, row, column, before, after, why }: LogEntry): string {
  return [at, who, what, table, row, column, before, after, why].join(" ").toLowerCase();
}

function sealOf(entry: Omit<LogEntry, "seal">, before: string): string {
  const { number, at, who, what, table, row, column, why } = entry;
  const [old, now] = [plain(entry.before), plain(entry.after)];
  return sha256Hex(
    `${before || start}\n${JSON.stringify([number, at, who, what, table, row, column, old, now, why])}`,
  );
}

/** A sheet keeps no difference between a blank and an empty text. */
function plain(value: CellValue): CellValue {
  return value === "" ? null : value;
}

function misplaced(entry: LogEntry, at: number, log: readonly LogEntry[]): string {
  const missing = !log.some(({ number }) => number === at + 1);
  return missing
    ? say`Entry ${at + 1} is gone: entry ${String(entry.number)} stands in its place.`
    : say`Entry ${String(entry.number)} stands where entry ${at + 1} should.`;
}

function wrong(wrongAt: number, message: string): LogCheck {
  return { whole: false, wrongAt, message };
}
