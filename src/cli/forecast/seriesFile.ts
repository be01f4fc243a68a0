import { serialFromDate } from "../../planning/data/excelDate";
import { dayOrder, monthFromWord } from "../../planning/data/sheet/periodText";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { CliError, exitCodes } from "../support/cliError";
import type { FileRecords, ReadingPosition } from "./fileRecords";
import { openRecords } from "./records";
import { numbersOf, withoutPadding, withZeros } from "./seriesNumbers";
import type { FileBucket } from "./fileBuckets";
import { differInHours, fileGrid, laidOn, ownGrid, type PeriodGrid } from "./seriesPeriods";
import { isRecord, layoutOf, pointsOf, type Layout } from "./seriesLayout";

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

/** What the file does not say itself. */
export interface SeriesSettings {
  /** Values for series whose row says nothing. */
  horizon: number | undefined;
  frequency: number | undefined;
  /** Periods into which dates are gathered; left out, the dates are the periods. */
  bucket?: FileBucket;
  /** Periods without a value count as zero, up to the last one of the file. */
  fillZero?: boolean;
  /** Sheet or table of a workbook. */
  sheet?: string;
}

/** The series of a file. */
export interface SeriesFile {
  /** Whether their periods have dates. */
  dated: boolean;
  rows: AsyncGenerator<SeriesRow>;
  /** What was done with the file that its reader may not expect; complete when all rows are read. */
  notes: readonly string[];
}

/** The texts of one series with the point in time of each, where it has one. */
interface RawSeries {
  id: string;
  values: string[];
  points: number[];
  /** The dates as they are written, where each value has its own. */
  dates?: string[];
  /** Where a value stands, for messages. */
  place: (at: number) => string;
  /** Whether blanks at the end only fill up the line: its columns count and have no dates. */
  padded?: boolean;
  horizon?: string;
  frequency?: string;
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
  const notes: string[] = [];
  const rows = rowsOf({ lines, header, layout, source, file, notes }, settings);
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

interface OpenFile {
  lines: AsyncIterable<string[]>;
  header: readonly string[];
  layout: Layout;
  source: FileRecords;
  file: string;
  notes: string[];
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

/** A series with the periods that it shares with the others of its file. */
interface PlacedSeries {
  series: RawSeries;
  grid: PeriodGrid | undefined;
}

/** The series of a list or a wide table, one a line. */
async function* listed(
  { lines, layout, header }: OpenFile,
  settings: SeriesSettings,
): AsyncGenerator<PlacedSeries> {
  const heads = layout.columns.map((column) => header[column]);
  const points = pointsOf(heads, dayOrder(heads).order);
  const isList = layout.kind === "list";
  const grid = isList ? undefined : fileGrid(points, settings.bucket);
  const place = isList ? valueOf(header[layout.value]) : (at: number) => heads[at];
  let line = 1;
  for await (const cells of lines) {
    line++;
    const values = isList
      ? (cells[layout.value] ?? "").split(";")
      : layout.columns.map((column) => cells[column] ?? "");
    const id = nameOf(cells, layout) || `line ${line}`;
    const [horizon, frequency] = [cells[layout.horizon], cells[layout.frequency]];
    yield { series: { id, values, points, place, padded: !isList && !grid, horizon, frequency }, grid };
  }
}

const nameOf = (cells: readonly string[], { id }: Layout): string =>
  id
    .map((column) => cells[column]?.trim() ?? "")
    .filter(Boolean)
    .join(" / ");

const valueOf =
  (column: string) =>
  (at: number): string =>
    say`value ${at + 1} of ${column.trim()}`;

/** A value of a long table with the text of its date. */
interface Entry {
  id: string;
  date: string;
  value: string;
}

/** The series whose periods stand in lines, in the order in which they appear. */
async function* gathered(open: OpenFile, settings: SeriesSettings): AsyncGenerator<PlacedSeries> {
  const { header, layout } = open;
  const all = new Map<string, RawSeries & Required<Pick<RawSeries, "dates">>>();
  for await (const cells of open.lines) {
    for (const { id, date, value } of entriesOf(cells, header, layout)) {
      const own = all.get(id) ?? {
        id,
        values: [],
        points: [],
        dates: [],
        place: valueOf(layout.value < 0 ? id : header[layout.value]),
        horizon: cells[layout.horizon],
        frequency: cells[layout.frequency],
      };
      own.values.push(value);
      own.dates.push(date);
      all.set(id, own);
    }
  }
  const dates = [...all.values()].flatMap((series) => series.dates);
  if (!settings.bucket && differInHours(dates))
    open.notes.push(say`The dates have times of day; the values of each day are added up.`);
  const points = pointsOf(dates, dayOrder(dates).order);
  const grid = fileGrid(points, settings.bucket);
  let from = 0;
  for (const series of all.values()) {
    const to = from + series.dates.length;
    yield { series: { ...series, points: points.slice(from, to) }, grid };
    from = to;
  }
}

/** Name of the lines whose cell of the name is blank, as in pivot tables. */
const withoutName = "(blank)";

function entriesOf(cells: readonly string[], header: readonly string[], layout: Layout): Entry[] {
  const id = nameOf(cells, layout) || (layout.id.length > 0 ? withoutName : "series");
  const date = cells[layout.date] ?? "";
  switch (layout.kind) {
    case "across":
      return layout.columns.map((column) => ({
        id: header[column].trim(),
        date,
        value: cells[column] ?? "",
      }));
    case "years":
      return layout.columns.map((column) => ({
        id,
        date: String(serialFromDate(Number(date), monthFromWord(header[column]), 1)),
        value: cells[column] ?? "",
      }));
    default:
      return [{ id, date, value: cells[layout.value] ?? "" }];
  }
}

function readRow(
  raw: RawSeries,
  shared: PeriodGrid | undefined,
  { decimal }: FileRecords,
  settings: SeriesSettings,
): SeriesRow {
  const { id, dates } = raw;
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
