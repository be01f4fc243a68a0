import { openHeadlessWorkbook, type HeadlessWorkbook } from "../../host/node";
import { fileTraits, readXlsx, writeXlsx } from "../../host/xlsx";
import type { WorkbookSnapshot } from "../../host/snapshot";
import { say } from "../../planning/words";
import { CliError, exitCodes } from "../support/cliError";
import { note } from "../support/print";
import { checkTarget, kindOfFile, readWorkbookFile, writeWorkbookFile } from "../support/workbookFile";
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
  /** Nobody may add sheets to it. */
  hasLockedStructure: boolean;
  /**
   * Writes the workbook as it is now; what only the file held is taken over. Returns what was written, to be looked at
   * before the workbook is changed or closed.
   */
  save(file: string): Promise<WorkbookSnapshot>;
  close(): void;
}

export interface Opening {
  /** Whether `before` is wanted. */
  before?: boolean;
  /** The file that will be written in the end: whether it can be is known at once. */
  output?: string;
}

/**
 * Opens a workbook file, or an empty workbook, without a page.
 * @throws CliError when the file cannot be read or `output` cannot be written, XlsxError when it is no workbook
 */
export async function openBook(file?: string, opening: Opening = {}): Promise<OpenBook> {
  const read = file === undefined ? undefined : await readWorkbookFile(file);
  const base = read?.bytes;
  const traits = base && fileTraits(base);
  if (opening.output !== undefined) await checkTarget(opening.output, traits);
  const before = base && (await readXlsx(base));
  const sheetsBefore = before?.sheets.map(({ name }) => name) ?? [];
  startWorkers();
  const workbook = await openHeadlessWorkbook(undefined, { undo: false });
  const uninstall = workbook.installGlobals();
  await registerFunctions(workbook);
  if (before) await workbook.load(before);
  return {
    workbook,
    before: opening.before ? before : undefined,
    hasLockedStructure: traits?.hasLockedStructure === true,
    async save(target) {
      const after = await workbook.passingSnapshot();
      if (traits?.hasLockedStructure) requireSheets(sheetsBefore, after);
      const bytes = await writeXlsx(after, { base, kind: kindOfFile(target) });
      await writeWorkbookFile(target, bytes, read);
      if (traits?.isSigned)
        note(say`The digital signature of ${file ?? ""} does not cover what was written and was left out.`);
      return after;
    },
    close() {
      uninstall();
      workbook.dispose();
      stopWorkers();
    },
  };
}

/** In a workbook whose structure is protected nobody may add sheets, and Concord does not either. */
function requireSheets(before: readonly string[], { sheets }: WorkbookSnapshot): void {
  const added = sheets.map(({ name }) => name).filter((name) => !before.includes(name));
  if (added.length > 0 || sheets.length !== before.length)
    throw new CliError(
      say`The structure of the workbook is protected, and ${added.length} sheets would be added: lift the protection in Excel (Review, Protect Workbook). Nothing was written.`,
      exitCodes.file,
    );
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
