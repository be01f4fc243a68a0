import path from "node:path";
import { say } from "../../planning/words";
import { CliError, exitCodes } from "../support/cliError";
import { kindOfFile } from "../support/workbookFile";
import { openCsv } from "./csvRecords";
import type { FileRecords, ReadingPosition } from "./fileRecords";

/** Endings of files with tables that are neither text nor a workbook that Concord reads. */
const unread = [".xls", ".xlsb", ".ods", ".numbers", ".pdf"];

/**
 * Opens a CSV file or a workbook.
 *
 * @param wanted name of a workbook's sheet or table; left out, the first that shows a history
 * @throws CliError when the file cannot be read
 */
export async function openRecords(
  file: string,
  position: ReadingPosition,
  wanted?: string,
): Promise<FileRecords> {
  const ending = path.extname(file).toLowerCase();
  if (unread.includes(ending))
    throw new CliError(
      say`Concord reads series from CSV files and from .xlsx and .xlsm workbooks, not from ${ending}: save the file as one of these.`,
      exitCodes.usage,
    );
  if (!kindOfFile(file)) return openCsv(file, position);
  const { openSheet } = await import("./sheetRecords");
  return openSheet(file, position, wanted);
}
