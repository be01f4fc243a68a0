import type { FUniver } from "@univerjs/core/facade";
import {
  ICommandService,
  type IMutationInfo,
  type IWorkbookData,
  IUndoRedoService,
  IUniverInstanceService,
  type Injector,
  type Univer,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { ApiError, itemNotFound } from "../protocol/apiError";

/** A change of the grid with the change that takes it back. */
export interface UndoableChange {
  redo: IMutationInfo[];
  undo: IMutationInfo[];
}

/** The open workbook of the Univer instance, and the ways to change it. */
export class Grid {
  /** @param keepsUndo false where nobody will take anything back: what undo keeps outgrows the workbook itself */
  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
    readonly keepsUndo = true,
  ) {}

  get injector(): Injector {
    return this.univer.__getInjector();
  }

  get commands(): ICommandService {
    return this.injector.get(ICommandService);
  }

  get workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new ApiError("InvalidOperation", "No workbook is open.");
    return workbook;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** Shows another workbook in place of the one that is open. */
  replaceWorkbook(data: Partial<IWorkbookData>): void {
    const before = this.unitId;
    this.api.createWorkbook(data);
    this.api.disposeUnit(before);
    this.focus();
  }

  /** Makes the workbook the one that undo and redo act on; in a page the grid does so itself when it is clicked. */
  focus(): void {
    this.injector.get(IUniverInstanceService).focusUnit(this.unitId);
  }

  forgetUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  /** Where a command or mutation acts. */
  target(sheetId: string): { unitId: string; subUnitId: string } {
    return { unitId: this.unitId, subUnitId: sheetId };
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound("the worksheet");
    return sheet;
  }

  hasSheet(sheetId: string): boolean {
    return this.workbook.getSheetBySheetId(sheetId) != null;
  }

  /** Runs a command of the grid, which takes care of its own undo. */
  command(id: string, params: object): void {
    if (!this.commands.syncExecuteCommand(id, params)) {
      throw new ApiError("GeneralException", `The grid refused ${id}.`);
    }
  }

  async commandAsync(id: string, params: object): Promise<void> {
    if (!(await this.commands.executeCommand(id, params))) {
      throw new ApiError("GeneralException", `The grid refused ${id}.`);
    }
  }

  /** Applies mutations directly, which is much faster than commands for large writes, and remembers how to undo them. */
  change({ redo, undo }: UndoableChange): void {
    for (const mutation of redo) this.commands.syncExecuteCommand(mutation.id, mutation.params);
    if (!this.keepsUndo) return;
    this.injector
      .get(IUndoRedoService)
      .pushUndoRedo({ unitID: this.unitId, redoMutations: redo, undoMutations: undo });
  }
}
