import { constants } from "node:fs";
import { access, copyFile, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import type { FileKind, FileTraits } from "../../host/xlsx";
import { say } from "../../planning/words";
import { CliError, exitCodes } from "./cliError";
import { readFailure, writeFailure, writeWhole } from "./files";
import { note } from "./print";

/** A workbook file as it was when it was read. */
export interface ReadFile {
  name: string;
  bytes: Uint8Array;
  /** Changes with every save of the file. */
  state: string;
}

/** @throws CliError when the file cannot be read */
export async function readWorkbookFile(name: string): Promise<ReadFile> {
  try {
    const state = await stateOf(name);
    return { name, bytes: await readFile(name), state };
  } catch (error) {
    throw readFailure(error, name);
  }
}

async function stateOf(name: string): Promise<string> {
  const { mtimeMs, size, ino } = await stat(name);
  return `${mtimeMs} ${size} ${ino}`;
}

const kinds: Record<string, FileKind> = { ".xlsx": "workbook", ".xlsm": "macroWorkbook" };
/** Endings that promise something else than what is written. */
const others = [".xls", ".xlsb", ".xltx", ".xltm", ".xlam", ".ods", ".csv", ".pdf", ".numbers"];

/** What the ending of a name promises; undefined where it promises nothing. */
export function kindOfFile(name: string): FileKind | undefined {
  return kinds[path.extname(name).toLowerCase()];
}

/**
 * Makes sure that a workbook can be written to a file, before anybody waits for what is to be written.
 * @throws CliError when it cannot, or when what the workbook holds does not fit the file's ending
 */
export async function checkTarget(target: string, traits?: FileTraits): Promise<void> {
  const ending = path.extname(target).toLowerCase();
  if (others.includes(ending))
    throw new CliError(say`Concord writes .xlsx and .xlsm workbooks, not ${ending}.`, exitCodes.usage);
  if (traits?.hasMacros && ending === ".xlsx")
    throw new CliError(
      say`The workbook holds macros: give the output the ending .xlsm. Excel does not open macros in an .xlsx file.`,
      exitCodes.usage,
    );
  await checkUnlocked(target);
  const folder = path.dirname(target);
  try {
    await access(folder, constants.W_OK);
    if (await exists(target)) await access(target, constants.W_OK);
  } catch (error) {
    throw writeFailure(error, target);
  }
}

/** Excel puts a small file beside each workbook that somebody has open. */
async function checkUnlocked(target: string): Promise<void> {
  const beside = path.join(path.dirname(target), `~$${path.basename(target)}`);
  if (await exists(beside))
    throw new CliError(
      say`${target} seems to be open in Excel (${path.basename(beside)} lies beside it). Close it, or write to another file.`,
      exitCodes.file,
    );
}

const exists = (name: string): Promise<boolean> =>
  stat(name).then(
    () => true,
    () => false,
  );

/**
 * Writes a workbook whole or not at all. A file of that name is kept beside it.
 * @param read the file from which the workbook was read: if it is the target, nobody may have saved it since
 * @throws CliError when the file cannot be written, or somebody else has changed it meanwhile
 */
export async function writeWorkbookFile(target: string, bytes: Uint8Array, read?: ReadFile): Promise<void> {
  await checkUnlocked(target);
  if (read && (await isSame(read.name, target)) && (await stateOf(target)) !== read.state)
    throw new CliError(
      say`${target} was saved by someone else meanwhile, so nothing was written over it. Run the command again, or write to another file.`,
      exitCodes.file,
    );
  const kept = await keepOld(target, bytes);
  await writeWhole(target, bytes);
  if (kept !== undefined) note(say`${target} as it was before is kept as ${kept}.`);
}

async function isSame(one: string, other: string): Promise<boolean> {
  const paths = await Promise.all([one, other].map((name) => realpath(name).catch(() => path.resolve(name))));
  return paths[0] === paths[1];
}

/** "plan.xlsx" -> "plan.concord-backup.xlsx" */
function backupName(target: string): string {
  const { dir, name, ext } = path.parse(target);
  return path.join(dir, `${name}.concord-backup${ext}`);
}

/** Copies the file that is to be replaced, unless nothing would change; returns the copy's name. */
async function keepOld(target: string, bytes: Uint8Array): Promise<string | undefined> {
  const old = await readFile(target).catch(() => undefined);
  if (old === undefined || Buffer.compare(old, bytes) === 0) return undefined;
  const backup = backupName(target);
  try {
    await copyFile(target, backup, constants.COPYFILE_FICLONE);
  } catch (error) {
    throw writeFailure(error, backup);
  }
  return backup;
}
