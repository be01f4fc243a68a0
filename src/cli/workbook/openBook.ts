import { openHeadlessWorkbook, type HeadlessWorkbook } from "../../host/node";
import { readXlsx, writeXlsx } from "../../host/xlsx";
import type { WorkbookSnapshot } from "../../host/snapshot";
import { readBytes, writeWhole } from "../support/files";
import { keepHeapSmall } from "../support/frugalHeap";
import { packNatively } from "../support/nativeDeflate";
import { startWorkers, stopWorkers } from "../support/workers";

packNatively();
keepHeapSmall();

/** A workbook file opened in the embedded workbook, with the add-in's functions in it. */
export interface OpenBook {
  workbook: HeadlessWorkbook;
  /** What the file held when it was read; only where that was asked for, because it is as large as the workbook. */
  before: WorkbookSnapshot | undefined;
  /**
   * Writes the workbook as it is now; what only the file held is taken over. Returns what was written, to be looked at
   * before the workbook is changed or closed.
   */
  save(file: string): Promise<WorkbookSnapshot>;
  close(): void;
}

/**
 * Opens a workbook file, or an empty workbook, without a page.
 * @throws CliError when the file cannot be read, XlsxError when it is no workbook
 */
export async function openBook(file?: string, keep?: { before: boolean }): Promise<OpenBook> {
  const base = file === undefined ? undefined : await readBytes(file);
  const before = base && (await readXlsx(base));
  startWorkers();
  const workbook = await openHeadlessWorkbook(undefined, { undo: false });
  const uninstall = workbook.installGlobals();
  await registerFunctions(workbook);
  if (before) await workbook.load(before);
  return {
    workbook,
    before: keep?.before ? before : undefined,
    async save(target) {
      const after = await workbook.passingSnapshot();
      await writeWhole(target, await writeXlsx(after, { base }));
      return after;
    },
    close() {
      uninstall();
      workbook.dispose();
      stopWorkers();
    },
  };
}

/** The add-in's own entry associates the functions, as it does in Excel. */
async function registerFunctions(workbook: HeadlessWorkbook): Promise<void> {
  const [{ functionsMetadata }] = await Promise.all([
    import("../../functions/metadata"),
    import("../../functions"),
  ]);
  workbook.registerFunctions(functionsMetadata(""));
  // Formulas that read what the workbook keeps.
  (await import("../../cycle")).connectStore();
}
