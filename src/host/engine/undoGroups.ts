import { CommandType, type IUndoRedoItem, IUndoRedoService } from "@univerjs/core";
import type { Grid } from "./grid";

/** Changes of an add-in that follow each other within this time, in ms, are taken back together. */
const TOGETHER = 1000;

/**
 * Undo takes back what an add-in wrote in one go, although it wrote it in many steps: the changes of one batch, and of
 * batches that follow it at once, are one entry of the grid's undo list. A command of the user ends the entry.
 */
export class UndoGroups {
  /** The entry that the next change of the add-in joins. */
  private entry: IUndoRedoItem | undefined;
  private joinedAt = 0;

  /** `isActing`: whether a change that happens now is the add-in's. */
  constructor(
    grid: Grid,
    private readonly isActing: () => boolean,
  ) {
    if (!grid.keepsUndo) {
      // The grid's own commands bring their way back themselves.
      grid.injector.get(IUndoRedoService).pushUndoRedo = () => undefined;
      return;
    }
    grid.commands.beforeCommandExecuted(({ type }) => {
      if (type === CommandType.COMMAND && !isActing()) this.entry = undefined;
    });
    // The grid's own grouping would take the changes back in the order in which they were made. What the injector
    // gives is a proxy, which keeps a method once it was read; hence the method comes from the class of the real list.
    const isJoined = (item: IUndoRedoItem) => this.joined(item);
    grid.injector.get(IUndoRedoService).pushUndoRedo = function (this: IUndoRedoService, item) {
      const { pushUndoRedo } = Object.getPrototypeOf(this) as IUndoRedoService;
      if (!isJoined(item)) pushUndoRedo.call(this, item);
    };
  }

  private joined(item: IUndoRedoItem): boolean {
    const now = performance.now();
    const { entry } = this;
    const isInTime = now - this.joinedAt < TOGETHER;
    this.joinedAt = now;
    if (!this.isActing()) {
      this.entry = undefined;
      return false;
    }
    if (!entry || !isInTime || entry.unitID !== item.unitID) {
      this.entry = item;
      return false;
    }
    entry.redoMutations.push(...item.redoMutations);
    entry.undoMutations.unshift(...item.undoMutations);
    return true;
  }
}
