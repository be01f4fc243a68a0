import type {
  MergeDesk,
  MergeOutcome,
  MergePreview,
  PickedFile,
} from "../../../src/cycle/versions/mergeContract";

const noVersion =
  "The two copies share no version of the plan. Choose the file from which both were made as well.";

/** A colleague's copy with one clean change and two conflicts, for tests of what the pane makes of it. */
export class InMemoryMergeDesk implements MergeDesk {
  /** What was decided when the merge was carried out. */
  overruled: readonly string[] | undefined;
  /** Files that were given to look at, by name. */
  picked: string[] = [];
  shareVersion = true;
  private merged = "";

  preview(theirs: PickedFile, original?: PickedFile): Promise<MergePreview> {
    this.picked = [theirs.name, ...(original ? [original.name] : [])];
    if (!this.shareVersion && !original) return Promise.reject(new Error(noVersion));
    const place = { table: "SOP_Fcst_Consensus", column: "2026-06" };
    const conflict = {
      ...place,
      base: 100,
      stands: "mine" as const,
      note: "Both changed the cell. Mine stands.",
    };
    return Promise.resolve({
      file: theirs.name,
      base: original?.name ?? "version 2026-03.1",
      changes: [{ ...place, row: "BT-001 · Consensus", before: 100, after: 111, kind: "changed" }],
      taken: 1,
      conflicts: [
        { ...conflict, row: "BT-002 · Consensus", mine: 333, theirs: 222 },
        { ...conflict, row: "BT-003 · Consensus", mine: 5, theirs: null },
      ],
      byTable: [{ table: place.table, taken: 1, conflicts: 2 }],
      entries: 3,
      notes: [],
    });
  }

  apply(overruled: readonly string[]): Promise<MergeOutcome> {
    this.overruled = overruled;
    this.merged = this.picked[0];
    return Promise.resolve({ taken: 1, overruled: overruled.length, tables: ["SOP_Fcst_Consensus"] });
  }

  undoable(): Promise<string> {
    return Promise.resolve(this.merged);
  }

  undo(): Promise<void> {
    this.merged = "";
    return Promise.resolve();
  }
}
