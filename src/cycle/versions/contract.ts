import type { CellChange } from "../../planning/monitor/tableDiff";
import type { LogCheck, LogEntry } from "../../planning/monitor/changeLog";

import type { MergeCopy, MergeReport } from "./merge";

export { dateText } from "../../planning/monitor/dateCells";
export type { MergeCopy, MergeReport };
export type { CellChange, LogCheck, LogEntry };

/** Why a version was kept. */
export type VersionKind = "cycle" | "sign-off" | "saved";

/** A table as a version holds it. */
export interface VersionTable {
  name: string;
  rows: number;
  columns: number;
  /** False for tables that are too large: of those only the fingerprint is kept. */
  whole: boolean;
  /** 14 hexadecimal digits. */
  fingerprint: string;
}

/** The plan as it stood at one moment, kept in the workbook. */
export interface VersionInfo {
  /** "2026-03.2": the second version of that cycle. */
  id: string;
  /** Cycle label. */
  cycle: string;
  kind: VersionKind;
  /** ISO date and time. */
  at: string;
  by: string;
  note: string;
  /** SHA-256 over everything that the version holds, in hexadecimal. */
  seal: string;
  /** Seal of the plan alone, as sign-offs show it. */
  planSeal: string;
  /** Length of the stored text. */
  bytes: number;
  tables: VersionTable[];
}

/** Stands for the workbook as it is now, where a version is asked for. */
export const presentState = "now";

export interface VersionDiff {
  from: string;
  to: string;
  /** The first ones; `total` counts all. */
  changes: CellChange[];
  total: number;
  /** Number of differences by table, the most first. */
  byTable: { table: string; count: number }[];
  /** Tables of which one side kept no cells, though they differ. */
  unread: string[];
}

export interface LogPage {
  /** What was found, the latest first; at most as many as asked for. */
  entries: LogEntry[];
  /** How many were found. */
  found: number;
  /** How many there are. */
  total: number;
  check: LogCheck;
  /** Why a change of this session could not be logged; empty when all were. */
  problem: string;
}

/** Versions of the plan and the log of its changes. */
export interface AuditDesk {
  versions(): Promise<VersionInfo[]>;
  /** Keeps the workbook's plan as it is now. */
  save(by: string, note: string): Promise<VersionInfo>;
  /** Compares two versions by id; "now" is the workbook as it is. */
  diff(from: string, to: string): Promise<VersionDiff>;
  /**
   * Entries that contain every word.
   *
   * @param anew whether the sheet is read again, for what people have changed on it meanwhile; true when left out
   */
  log(question: string, most: number, anew?: boolean): Promise<LogPage>;
  /** Writes down later why an entry was made: a new entry that names it. */
  explain(entry: number, why: string): Promise<void>;
  /** The log as CSV, in which no text can act as a formula. */
  logCsv(): Promise<string>;
  /** The open workbook as a copy for another one to merge. */
  copy(): Promise<MergeCopy>;
  /** Merges another person's copy into the open workbook; conflicts are listed on the sheet SOP_Conflicts. */
  merge(base: MergeCopy, theirs: MergeCopy): Promise<MergeReport>;
  /** The name under which changes on the sheets are logged; empty for nobody. */
  setName(name: string): void;
}
