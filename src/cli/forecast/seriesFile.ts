import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { CliError, exitCodes } from "../support/cliError";
import type { FileRecords, ReadingPosition } from "./fileRecords";
import { openRecords } from "./records";
import { numbersOf, withoutPadding, withZeros } from "./seriesNumbers";
import { gathered, listed, type OpenFile, type RawSeries, type SeriesSettings } from "./rawSeries";
import { isRecord, layoutOf, type Layout } from "./seriesLayout";
import { laidOn, ownGrid, type PeriodGrid } from "./seriesPeriods";
import { unreadColumns } from "./unreadCells";

/** One series of the file, or the sentence that says what is wrong with it. */
export type SeriesRow = { id: string } & (
  | { problem: string }
  | {
      problem?: undefined;
      history: Float64Array;
      horizon: number;
      frequency: number | undefined;
      /** Labels of the periods to forecast, where the file has dates. */
      periods?: string[];
    }
);

/** The series of a file. */
export interface SeriesFile {
  /** Whether their periods have dates. */
  dated: boolean;
  rows: AsyncGenerator<SeriesRow>;
  /** What was done with the file that its reader may not expect; complete when all rows are read. */
  notes: readonly string[];
}

const longestHorizon = 1000;
/** Lines that are looked at to see what the columns hold. */
const linesLookedAt = 20;

/**
 * Opens the series of a CSV file or a workbook: one line a series with its history in the column train (numbers
 * separated by ";", blank or NA where a period is missing) or in one column a period; one line a series and period with a
 * date and a value; one line a series and year with a column a month; or one line a period with a column a series.
 * Optionally horizon and frequency. Lists and wide tables are read line by line, so that their size does not matter.
 * @throws CliError when the file cannot be read or lacks a column
 */
export async function openSeries(
  file: string,
  settings: SeriesSettings,
  position: ReadingPosition,
): Promise<SeriesFile> {
  const source = await openRecords(file, position, settings.sheet);
  const records = source.lines[Symbol.asyncIterator]();
  const looked: string[][] = [];
  for (let next = await records.next(); !next.done; next = await records.next()) {
    looked.push(next.value);
    if (looked.length > linesLookedAt) break;
  }
  if (isRecord(looked[0] ?? [])) throw noHeader(file, looked[0]);
  const at = headerOf(looked);
  const header = looked[at] ?? [];
  const below = looked.slice(at + 1);
  const layout = layoutOf(header, below);
  checkColumns(header, layout, file, settings);
  const lines = rejoined(below, records);
  const notes = unreadColumns(header, layout, below);
  const rows = rowsOf({ lines, header, headerLine: at + 1, layout, source, file, notes }, settings);
  return { dated: layout.kind !== "list", rows, notes };
}

/** The first line that heads series: the first of the file, or one below its title. */
function headerOf(lines: readonly string[][]): number {
  const last = lines.length - 1;
  const found = lines.findIndex(
    (line, at) => (at === 0 || at < last) && layoutOf(line, lines.slice(at + 1)) !== undefined,
  );
  return Math.max(0, found);
}

async function* rejoined(looked: string[][], rest: AsyncIterator<string[]>): AsyncGenerator<string[]> {
  yield* looked;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* rowsOf(open: OpenFile, settings: SeriesSettings): AsyncGenerator<SeriesRow> {
  const { kind } = open.layout;
  let found = 0;
  const all = kind === "list" || kind === "wide" ? listed(open, settings) : gathered(open, settings);
  for await (const { series, grid } of all) {
    found++;
    yield readRow(series, grid, open.source, settings);
  }
  if (found === 0) throw noSeries(open.file);
}

const noHeader = (file: string, line: readonly string[]): CliError =>
  new CliError(
    say`${file} has no header: its first line, "${line.slice(0, 4).join(", ")}…", is a series. Put a line with a name for each column above it.`,
    exitCodes.usage,
  );

const noSeries = (file: string): CliError =>
  new CliError(say`${file} holds no series: it needs a header line and one line a series.`);

function checkColumns(
  header: readonly string[],
  layout: Layout | undefined,
  file: string,
  settings: SeriesSettings,
): asserts layout is Layout {
  if (header.length === 0) throw noSeries(file);
  if (!layout)
    throw new CliError(
      say`${file} shows no history: give a column train, the columns date and value, or one column a period.`,
      exitCodes.usage,
    );
  const lacking = [
    ...(layout.kind === "list" && layout.id.length === 0 ? ["id"] : []),
    ...(settings.horizon === undefined && layout.horizon < 0 ? ["horizon"] : []),
  ];
  if (lacking.length === 0) return;
  const hint = lacking.includes("horizon") ? say` (or give --horizon)` : "";
  throw new CliError(say`${file} lacks the column ${lacking.join(say` and `)}${hint}.`, exitCodes.usage);
}

function readRow(
  raw: RawSeries,
  shared: PeriodGrid | undefined,
  { decimal }: FileRecords,
  settings: SeriesSettings,
): SeriesRow {
  const { id, dates } = raw;
  if (raw.problem !== undefined) return { id, problem: raw.problem };
  const { fillZero } = settings;
  const horizon = optionalNumber(raw.horizon) ?? settings.horizon;
  if (horizon === undefined || !Number.isInteger(horizon) || horizon < 1 || horizon > longestHorizon) {
    return {
      id,
      problem: say`horizon must be a whole number from 1 to ${longestHorizon}, not "${raw.horizon ?? ""}"`,
    };
  }
  const frequency = optionalNumber(raw.frequency) ?? settings.frequency;
  if (frequency !== undefined && !(Number.isInteger(frequency) && frequency >= 1)) {
    return {
      id,
      problem: say`frequency must be the whole number of periods in a year, not "${raw.frequency ?? ""}"`,
    };
  }
  try {
    requireDates(raw, shared);
    const place = (at: number): string => raw.place(at) + (dates ? ` (${dates[at].trim()})` : "");
    const values = numbersOf(raw.values, place, decimal);
    const grid = raw.points.some(Number.isNaN) ? undefined : (shared ?? ownGrid(raw.points));
    if (!grid) {
      const history = raw.padded && !fillZero ? withoutPadding(values) : values;
      return { id, history: fillZero ? withZeros(history) : history, horizon, frequency };
    }
    const { history, last } = laidOn(values, raw.points, grid, fillZero === true);
    const periods = Array.from({ length: horizon }, (_, step) => grid.label(last + step + 1));
    return {
      id,
      history: fillZero ? withZeros(history) : history,
      horizon,
      frequency: frequency ?? grid.frequency,
      periods,
    };
  } catch (error) {
    if (error instanceof PlanningError) return { id, problem: error.message };
    throw error;
  }
}

/** Where dates can be read at all, a value without one is not put into any period. */
function requireDates({ dates, points, place }: RawSeries, grid: PeriodGrid | undefined): void {
  const at = points.findIndex(Number.isNaN);
  if (!dates || at < 0 || (!grid && points.every(Number.isNaN))) return;
  throw new PlanningError("value", say`${place(at)} has no date that can be read: "${dates[at].trim()}"`);
}

/** Undefined for a blank; NaN for text that is no number. */
function optionalNumber(text: string | undefined): number | undefined {
  return text === undefined || text.trim() === "" ? undefined : Number(text);
}
