import { pack, readDocument, unpack, writeDocument } from "../workbook/documents";
import { captureSheets } from "../workbook/publish";
import type { SheetSpec } from "../workbook/sheetSpec";
import type { StepId } from "./contract";
import { cellsOf } from "./progress";
import { undoDocument, type UndoDocument } from "./stored";

/** Beyond this the way back from a step weighs more in the file than the plan of a cycle that is kept there. */
const usualMostCells = 100_000;

/**
 * What each step's sheets held before its last run: in the workbook, so that it survives closing the file. Beside it, for
 * as long as the pane is open, where that is large, or where it is of a closed cycle, which is kept as a version: once more
 * it would double what the file grows by.
 */
export class StepUndo {
  /** Packed as in a file: unpacked it would take twenty times the memory. */
  private readonly besideFile = new Map<StepId, { cycle: string; packed: string }>();

  /**
   * @param isWanted false where nobody will take anything back: nothing is read and kept
   * @param mostCells sheets with more cells are not kept in the file
   */
  constructor(
    private readonly isWanted: boolean,
    private readonly mostCells = usualMostCells,
  ) {}

  /** The step's sheets as they stand before they are written over; undefined where that is not wanted. */
  async capture(context: Excel.RequestContext, id: StepId): Promise<SheetSpec[] | undefined> {
    return this.isWanted ? captureSheets(context, id) : undefined;
  }

  /**
   * Keeps what was captured, in place of what was kept for the step before.
   *
   * @param cycle label of the cycle in which the step has run
   * @param step what the step had found in it before; undefined for its first run
   */
  async keep(
    context: Excel.RequestContext,
    id: StepId,
    cycle: string,
    before: SheetSpec[] | undefined,
    step: UndoDocument["step"],
  ): Promise<void> {
    await this.forget(context, id);
    if (!before) return;
    const kind = undoDocument(id);
    const kept: UndoDocument = { version: 1, sheets: before, ...(step ? { step } : {}) };
    const isOfClosed = !step && before.length > 0;
    if (!isOfClosed && cellsOf(before) <= this.mostCells) await writeDocument(context, kind, kept);
    else this.besideFile.set(id, { cycle, packed: await pack(kept, kind.name) });
  }

  /** Undefined when there is nothing to take back in the cycle of that label. */
  async read(context: Excel.RequestContext, id: StepId, cycle: string): Promise<UndoDocument | undefined> {
    const kind = undoDocument(id);
    const beside = this.besideFile.get(id);
    if (beside?.cycle !== cycle) return readDocument(context, kind);
    return kind.schema.parse(await unpack(beside.packed, kind.name));
  }

  async forget(context: Excel.RequestContext, id: StepId): Promise<void> {
    this.besideFile.delete(id);
    await writeDocument(context, undoDocument(id), undefined);
  }
}
