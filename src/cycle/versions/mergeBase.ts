import type { RawTable } from "../../planning/data/table";
import { PlanningError } from "../../planning/errors";
import type { LogEntry } from "../../planning/monitor/changeLog";
import { fingerprint } from "../fingerprint";
import { columnOf } from "../wideTable";
import { listVersions, readVersion } from "./archive";
import { replay, type BeforeImages } from "./beforeImages";
import { readEntries } from "./changeSheet";
import type { VersionInfo } from "./contract";
import { changeTable, versionTable } from "./planTables";
import { say } from "../../planning/words";

/** The state from which two copies of a workbook started. */
export interface MergeBase {
  name: string;
  tables: RawTable[];
  /** What is known of it only in part, in sentences. */
  notes: string[];
}

/** Entries of their log that mine does not have. */
export function newEntries(mine: readonly LogEntry[], theirs: readonly LogEntry[]): LogEntry[] {
  return theirs.slice(sharedEntries(mine, theirs));
}

function sharedEntries(mine: readonly LogEntry[], theirs: readonly LogEntry[]): number {
  const differs = mine.findIndex(({ seal }, at) => theirs[at]?.seal !== seal);
  return differs < 0 ? mine.length : differs;
}

/** Their log, as it stands on their sheet. */
export function logOf(tables: readonly RawTable[]): LogEntry[] {
  return readEntries(tables.find(({ name }) => name === changeTable));
}

/**
 * The latest version that both copies keep under the same seal, brought forward by the entries that both logs share:
 * the state in which they parted, as far as the workbook remembers it.
 *
 * @param theirs the tables of their file, SOP_Versions and SOP_Changes among them
 * @throws PlanningError("notAvailable") when they share no version
 */
export async function commonBase(
  mine: { tables: readonly RawTable[]; log: readonly LogEntry[] },
  theirs: readonly RawTable[],
): Promise<MergeBase> {
  const seals = sealsOf(theirs.find(({ name }) => name === versionTable));
  const version = (await listVersions()).reverse().find(({ id, seal }) => seals.get(id) === seal);
  if (!version)
    throw new PlanningError(
      "notAvailable",
      say`The two copies share no version of the plan. Choose the file from which both were made as well.`,
    );
  const kept: BeforeImages = new Map((await readVersion(version.id)).map((table) => [table.name, table]));
  const shared = mine.log.slice(0, sharedEntries(mine.log, logOf(theirs)));
  replay(
    kept,
    shared.filter(({ at }) => at >= version.at),
  );
  const notes: string[] = [];
  for (const { name } of theirs) {
    if (kept.has(name)) continue;
    const known = await byFingerprint(version, name, mine.tables, theirs);
    if (known) kept.set(name, known);
    else if (version.tables.some((table) => table.name === name))
      notes.push(
        say`Version ${version.id} keeps no cells of ${name}, and both copies changed it: every difference is a conflict, and every row that only one copy has is kept.`,
      );
  }
  return { name: say`version ${version.id}`, tables: [...kept.values()], notes };
}

/** Of a large table a version keeps the fingerprint: it tells which copy still has it as it was. */
async function byFingerprint(
  version: VersionInfo,
  name: string,
  mine: readonly RawTable[],
  theirs: readonly RawTable[],
): Promise<RawTable | undefined> {
  const print = version.tables.find((table) => table.name === name)?.fingerprint;
  for (const copy of [mine, theirs]) {
    const table = copy.find((each) => each.name === name);
    if (table && print !== undefined && (await fingerprint(table)) === print) return table;
  }
  return undefined;
}

function sealsOf(table: RawTable | undefined): Map<string, string> {
  if (!table) return new Map();
  const [id, seal] = [columnOf(table, "Version"), columnOf(table, "Seal")];
  return new Map(table.rows.map((row) => [String(row[id]), String(row[seal])] as const));
}
