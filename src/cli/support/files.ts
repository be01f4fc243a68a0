import { createWriteStream } from "node:fs";
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { once } from "node:events";
import { CliError, exitCodes } from "./cliError";
import { say } from "../../planning/words";

function sentence(error: unknown, verb: string, file: string): CliError {
  const code = (error as NodeJS.ErrnoException).code;
  const reasons: Record<string, string> = {
    ENOENT: verb === "read" ? say`there is no such file` : say`there is no such folder`,
    EACCES: say`you have no permission`,
    EPERM: say`you have no permission`,
    EISDIR: say`it is a folder`,
    ENOSPC: say`the disk is full`,
    EROFS: say`the disk is read-only`,
    EBUSY: say`another program has it open`,
  };
  const reason = reasons[code ?? ""] ?? (error instanceof Error ? error.message : String(error));
  const message =
    verb === "read" ? say`Cannot read ${file}: ${reason}.` : say`Cannot write ${file}: ${reason}.`;
  return new CliError(message, exitCodes.file);
}

/** @throws CliError when the file cannot be read */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw sentence(error, "read", file);
  }
}

/** The failure to read a file as a sentence. */
export function readFailure(error: unknown, file: string): CliError {
  return sentence(error, "read", file);
}

/** The failure to write a file as a sentence. */
export function writeFailure(error: unknown, file: string): CliError {
  return sentence(error, "write", file);
}

const temporaryName = (file: string): string =>
  path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);

/** The file that a name stands for: behind a link the file is written, and the link stays. */
async function realPath(file: string): Promise<string> {
  return realpath(file).catch(() => file);
}

/**
 * Writes a file whole or not at all: a reader never sees half of it, and a failure leaves the old one. Who may read
 * and write the file stays.
 */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const target = await realPath(file);
  const temporary = temporaryName(target);
  try {
    const handle = await open(temporary, "w");
    try {
      await handle.writeFile(content);
      const mode = (await stat(target).catch(() => undefined))?.mode;
      if (mode !== undefined) await handle.chmod(mode);
      // Otherwise a power cut could leave the new name on an empty file.
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw sentence(error, "write", file);
  }
}

/** A text file written bit by bit that appears under its name only when it is complete. */
export interface WholeFile {
  write(text: string): Promise<void>;
  commit(): Promise<void>;
  /** Leaves things as they were before. */
  discard(): Promise<void>;
}

/** @throws CliError when the file cannot be created */
export async function openWhole(file: string): Promise<WholeFile> {
  const temporary = temporaryName(file);
  const stream = createWriteStream(temporary);
  let failure: unknown;
  stream.on("error", (error) => (failure = error));
  const check = async () => {
    if (failure === undefined) return;
    await rm(temporary, { force: true });
    throw sentence(failure, "write", file);
  };
  await once(stream, "open").catch(() => undefined);
  await check();
  return {
    async write(text) {
      await check();
      await new Promise<void>((resolve) => stream.write(text, () => resolve()));
      await check();
    },
    async commit() {
      stream.end();
      await once(stream, "close").catch(() => undefined);
      await check();
      await rename(temporary, file).catch((error: unknown) => {
        throw sentence(error, "write", file);
      });
    },
    async discard() {
      stream.destroy();
      await rm(temporary, { force: true });
    },
  };
}
