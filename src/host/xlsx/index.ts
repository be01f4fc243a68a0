/**
 * .xlsx files and workbook snapshots. Reading takes what a snapshot can hold; writing over the file that was read keeps
 * everything else: parts, sections and cells that did not change are copied as they stand, so comments, pictures, pivot
 * tables, data validation, theme fonts and charts of kinds we do not know survive.
 *
 * Own code rather than a library, because no library in reach writes dynamic arrays and native charts, stores the results
 * of spilled formulas, and leaves alone what it does not understand. The zip is fflate's.
 */
import type { WorkbookSnapshot } from "../snapshot";
import { emptyWorkbook } from "./emptyWorkbook";
import { declareKind, dropSignatures, type FileKind } from "./fileKind";
import { loadWorkbook, snapshotOf, storedOf } from "./loadWorkbook";
import { writeWorkbook } from "./writeWorkbook";

export { fileTraits, type FileKind, type FileTraits } from "./fileKind";
export { XlsxError } from "./package";

/**
 * Reads an Excel workbook. Dates are serial numbers of the 1900 system with a number format, whatever the file counts from.
 * @throws XlsxError when the bytes are not an .xlsx file, or the file is damaged or protected with a password
 */
export async function readXlsx(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  return snapshotOf(loadWorkbook(bytes));
}

/**
 * What a workbook keeps beside its cells: settings and custom XML parts. Reading them takes next to nothing.
 * @throws XlsxError as `readXlsx`
 */
export function readStored(bytes: Uint8Array): Pick<WorkbookSnapshot, "settings" | "customXmlParts"> {
  return storedOf(bytes);
}

export interface WriteOptions {
  /** The file that the snapshot was read from: what the snapshot does not hold is taken over from it. */
  base?: Uint8Array;
  /** What the ending of the file's name promises; that of the base when absent. */
  kind?: FileKind;
}

/**
 * Writes an Excel workbook with the stored results of all formulas.
 * @example
 * const before = await readFile("plan.xlsx");
 * const snapshot = await readXlsx(before);
 * await writeFile("plan.xlsx", await writeXlsx(snapshot, { base: before }));
 */
export async function writeXlsx(snapshot: WorkbookSnapshot, options: WriteOptions = {}): Promise<Uint8Array> {
  const loaded = loadWorkbook(options.base ?? emptyWorkbook());
  writeWorkbook(loaded, snapshot);
  if (options.kind) declareKind(loaded.book, loaded.path, options.kind);
  dropSignatures(loaded.book);
  return loaded.book.toBytes();
}
