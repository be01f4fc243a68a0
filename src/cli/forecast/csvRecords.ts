import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { Transform } from "node:stream";
import Papa from "papaparse";
import { readFailure } from "../support/files";
import type { FileRecords, ReadingPosition } from "./fileRecords";

const separators = [",", ";", "\t", "|"];
const headSize = 65_536;

/**
 * Opens a CSV file, which is then read record by record, so that its size does not matter: the cells of each line that
 * is not empty, the header's first. The separator is the one that parts the header, or the one that Excel's line `sep=;`
 * names. Text is UTF-8, UTF-16 with its mark, or what Excel saves as plain CSV in Western Europe.
 * @throws CliError when the file cannot be read
 */
export async function openCsv(file: string, position: ReadingPosition): Promise<FileRecords> {
  const { encoding, delimiter, size } = await lookInto(file).catch((error: unknown) => {
    throw readFailure(error, file);
  });
  position.size = size;
  const decimal = delimiter === ";" ? "," : delimiter === "," ? "." : undefined;
  return { lines: records(file, encoding, delimiter, position), decimal };
}

async function* records(
  file: string,
  encoding: string,
  delimiter: string,
  position: ReadingPosition,
): AsyncGenerator<string[]> {
  const source = createReadStream(file);
  const decoded = source.pipe(decoder(encoding));
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter, skipEmptyLines: "greedy" });
  source.on("data", (chunk) => (position.read += chunk.length));
  source.on("error", (error) => parser.destroy(readFailure(error, file)));
  decoded.pipe(parser);
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

/** Turns the bytes of a file into text; a character may lie across two of its pieces. */
function decoder(encoding: string): Transform {
  const text = new TextDecoder(encoding);
  return new Transform({
    decodeStrings: true,
    transform: (piece: Uint8Array, _, done) => done(null, text.decode(piece, { stream: true })),
    flush: (done) => done(null, text.decode()),
  });
}

const separatorLine = /^"?sep=(.)"?$/;
const withoutMark = (text: string): string => text.replace(/^\ufeff/, "");

async function lookInto(file: string): Promise<{ encoding: string; delimiter: string; size: number }> {
  const { size } = await stat(file);
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headSize), 0, headSize, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const encoding = encodingOf(bytes);
    const head = withoutMark(new TextDecoder(encoding).decode(bytes));
    return { encoding, delimiter: separatorOf(head), size };
  } finally {
    await handle.close();
  }
}

/** UTF-16 bears a mark; bytes that are no UTF-8 come from Excel's plain "CSV" on a Western European Windows. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

function separatorOf(head: string): string {
  const header = head.split(/\r\n|\r|\n/).find((line) => line.trim() !== "") ?? "";
  const named = separatorLine.exec(header)?.[1];
  if (named) return named;
  const unquoted = header.replace(/"[^"]*"/g, "");
  const parts = (separator: string): number => unquoted.split(separator).length;
  return separators.reduce((best, next) => (parts(next) > parts(best) ? next : best));
}
