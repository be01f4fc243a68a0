import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import Papa from "papaparse";
import { readFailure } from "../support/files";

/** How far the reader has come in the file, in bytes. */
export interface ReadingPosition {
  read: number;
  size: number;
}

const separators = [",", ";", "\t", "|"];
const headSize = 65_536;

/**
 * Reads a CSV file record by record, so that its size does not matter: the cells of each line that is not empty, the
 * header's first. The separator is the one that parts the header, or the one that Excel's line `sep=;` names.
 * @throws CliError when the file cannot be read
 */
export async function* readRecords(file: string, position: ReadingPosition): AsyncGenerator<string[]> {
  const { size } = await stat(file).catch((error: unknown) => {
    throw readFailure(error, file);
  });
  position.size = size;
  const delimiter = await separatorOf(file);
  const source = createReadStream(file);
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter, skipEmptyLines: "greedy" });
  source.on("data", (chunk) => (position.read += chunk.length));
  source.on("error", (error) => parser.destroy(readFailure(error, file)));
  source.pipe(parser);
  let isFirst = true;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (isFirst) cells[0] = withoutMark(cells[0]);
      const saysSeparator = isFirst && separatorLine.test(cells.join(delimiter));
      isFirst = false;
      if (!saysSeparator) yield cells;
    }
  } finally {
    source.destroy();
  }
}

const separatorLine = /^"?sep=(.)"?$/;
const withoutMark = (text: string): string => text.replace(/^\ufeff/, "");

async function separatorOf(file: string): Promise<string> {
  const handle = await open(file).catch((error: unknown) => {
    throw readFailure(error, file);
  });
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headSize), 0, headSize, 0);
    const head = withoutMark(buffer.toString("utf8", 0, bytesRead));
    const header = head.split(/\r\n|\r|\n/).find((line) => line.trim() !== "") ?? "";
    const named = separatorLine.exec(header)?.[1];
    if (named) return named;
    const unquoted = header.replace(/"[^"]*"/g, "");
    const parts = (separator: string): number => unquoted.split(separator).length;
    return separators.reduce((best, next) => (parts(next) > parts(best) ? next : best));
  } catch (error) {
    throw readFailure(error, file);
  } finally {
    await handle.close();
  }
}
