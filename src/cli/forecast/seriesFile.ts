import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import Papa from "papaparse";
import { CliError, exitCodes } from "../support/cliError";
import { readFailure } from "../support/files";
import { say } from "../../planning/words";

/** One series of the file, or the sentence that says what is wrong with it. */
export type SeriesRow = { id: string } & (
  | { problem: string }
  | { problem?: undefined; history: Float64Array; horizon: number; frequency: number | undefined }
);

/** Values for series whose row says nothing. */
export interface SeriesDefaults {
  horizon: number | undefined;
  frequency: number | undefined;
}

/** How far the reader has come in the file, in bytes. */
export interface ReadingPosition {
  read: number;
  size: number;
}

const missing = /^(|na|n\/a|nan|null|none|-)$/i;
const longestHorizon = 1000;

/**
 * Reads a CSV file row by row, so that its size does not matter. Columns: id, train (numbers separated by ";", blank or
 * NA where a period is missing), and optionally horizon and frequency. Others are not looked at.
 * @throws CliError when the file cannot be read or lacks a column
 */
export async function* readSeries(
  file: string,
  defaults: SeriesDefaults,
  position: ReadingPosition,
): AsyncGenerator<SeriesRow> {
  const { size } = await stat(file).catch((error: unknown) => {
    throw readFailure(error, file);
  });
  position.size = size;
  const source = createReadStream(file);
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, {
    header: true,
    skipEmptyLines: "greedy",
    transformHeader: tidy,
  });
  source.on("data", (chunk) => (position.read += chunk.length));
  source.on("error", (error) => parser.destroy(readFailure(error, file)));
  source.pipe(parser);
  let line = 1;
  try {
    for await (const record of parser as AsyncIterable<Record<string, string | undefined>>) {
      line++;
      if (line === 2) checkColumns(record, file, defaults);
      yield readRow(record, line, defaults);
    }
  } finally {
    source.destroy();
  }
  if (line === 1)
    throw new CliError(say`${file} holds no series: it needs a header line and one line a series.`);
}

const tidy = (header: string): string =>
  header
    .replace(/^\ufeff/, "")
    .trim()
    .toLowerCase();

function checkColumns(
  record: Record<string, string | undefined>,
  file: string,
  defaults: SeriesDefaults,
): void {
  const needed = ["id", "train", ...(defaults.horizon === undefined ? ["horizon"] : [])];
  const lacking = needed.filter((column) => !(column in record));
  if (lacking.length === 0) return;
  const hint = lacking.includes("horizon") ? say` (or give --horizon)` : "";
  throw new CliError(say`${file} lacks the column ${lacking.join(say` and `)}${hint}.`, exitCodes.usage);
}

function readRow(
  record: Record<string, string | undefined>,
  line: number,
  defaults: SeriesDefaults,
): SeriesRow {
  const id = record.id?.trim() || `line ${line}`;
  const horizon = optionalNumber(record.horizon) ?? defaults.horizon;
  if (horizon === undefined || !Number.isInteger(horizon) || horizon < 1 || horizon > longestHorizon) {
    return {
      id,
      problem: say`horizon must be a whole number from 1 to ${longestHorizon}, not "${record.horizon ?? ""}"`,
    };
  }
  const frequency = optionalNumber(record.frequency) ?? defaults.frequency;
  if (frequency !== undefined && !(Number.isInteger(frequency) && frequency >= 1)) {
    return {
      id,
      problem: say`frequency must be the whole number of periods in a year, not "${record.frequency ?? ""}"`,
    };
  }
  const fields = (record.train ?? "").split(";");
  const history = new Float64Array(fields.length);
  for (let i = 0; i < fields.length; i++) {
    const text = fields[i].trim();
    history[i] = missing.test(text) ? NaN : Number(text);
    if (!missing.test(text) && !Number.isFinite(history[i])) {
      return { id, problem: say`value ${i + 1} of train is "${text}", not a number` };
    }
  }
  return { id, history, horizon, frequency };
}

/** Undefined for a blank; NaN for text that is no number. */
function optionalNumber(text: string | undefined): number | undefined {
  return text === undefined || text.trim() === "" ? undefined : Number(text);
}
