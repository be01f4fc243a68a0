import type { CellChange } from "../../planning/monitor/tableDiff";
import type { MergeConflict } from "../../planning/monitor/tableMerge";
import type { Watch } from "../watch";

export { conflictId } from "../../planning/monitor/mergeChoices";
export type { MergeConflict };

/** A workbook file as the planner picked it. */
export interface PickedFile {
  name: string;
  bytes: Uint8Array;
}

/** What merging a colleague's copy would do. Nothing is written yet. */
export interface MergePreview {
  /** Name of their file. */
  file: string;
  /** What both copies are held against: "version 2026-03.2" or the name of a file. */
  base: string;
  /** What they alone changed: the first ones; `taken` counts all. */
  changes: CellChange[];
  taken: number;
  /** What both changed, each in another way: mine stands until somebody decides. */
  conflicts: MergeConflict[];
  byTable: { table: string; taken: number; conflicts: number }[];
  /** Entries of their log that mine gets. */
  entries: number;
  /** What could not be looked at as closely, in sentences. */
  notes: string[];
}

export interface MergeOutcome {
  taken: number;
  /** Conflicts that were decided against what stood. */
  overruled: number;
  tables: string[];
}

/** Merges a colleague's copy of the workbook into the open one. The file is read on this machine and left as it is. */
export interface MergeDesk {
  /**
   * @param original the workbook from which both copies were made; needed only when they share no version
   * @throws PlanningError when the file is no workbook, or the copies have nothing in common
   */
  preview(theirs: PickedFile, original?: PickedFile, watch?: Watch): Promise<MergePreview>;
  /** Carries out the last preview. `overruled`: ids of conflicts in which what stands shall not. */
  apply(overruled: readonly string[], watch?: Watch): Promise<MergeOutcome>;
  /** Name of the file whose merge can be taken back; empty for none. */
  undoable(): Promise<string>;
  /** Puts the tables back as they were before the last merge. */
  undo(): Promise<void>;
}
