import { serialFromDate } from "../../planning/data/excelDate";
import { dayOrder, monthFromWord } from "../../planning/data/sheet/periodText";
import { say } from "../../planning/words";
import type { FileBucket } from "./fileBuckets";
import type { FileRecords } from "./fileRecords";
import { coarserGrid } from "./mixedPeriods";
import { cellBeyond } from "./unreadCells";
import { fileGrid, type PeriodGrid } from "./seriesPeriods";
import { differInHours, evenTimes } from "./timesOfDay";
import { pointsOf, type Layout } from "./seriesLayout";

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

/** A file whose header has been understood. */
export interface OpenFile {
  lines: AsyncIterable<string[]>;
  header: readonly string[];
  /** Its number among the lines that hold something. */
  headerLine: number;
  layout: Layout;
  source: FileRecords;
  file: string;
  notes: string[];
}

/** The texts of one series with the point in time of each, where it has one. */
export interface RawSeries {
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
  /** Why its line cannot be read. */
  problem?: string;
}

/** A series with the periods that it shares with the others of its file. */
export interface PlacedSeries {
  series: RawSeries;
  grid: PeriodGrid | undefined;
}

/** The series of a list or a wide table, one a line. */
export async function* listed(
  { lines, layout, header, headerLine, notes }: OpenFile,
  settings: SeriesSettings,
): AsyncGenerator<PlacedSeries> {
  const heads = layout.columns.map((column) => header[column]);
  const points = pointsOf(heads, dayOrder(heads).order);
  const isList = layout.kind === "list";
  const grid = isList ? undefined : fileGrid(points, settings.bucket);
  const place = isList ? valueOf(header[layout.value]) : (at: number) => heads[at];
  let line = headerLine;
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for await (const cells of lines) {
    line++;
    const problem = cellBeyond(cells, header, line);
    const values = isList
      ? (cells[layout.value] ?? "").split(";")
      : layout.columns.map((column) => cells[column] ?? "");
    const id = nameOf(cells, layout) || `line ${line}`;
    (seen.has(id) ? repeated : seen).add(id);
    const [horizon, frequency] = [cells[layout.horizon], cells[layout.frequency]];
    const padded = !isList && !grid;
    yield { series: { id, values, points, place, padded, horizon, frequency, problem }, grid };
  }
  if (repeated.size > 0)
    notes.push(say`${some(repeated)}: the name stands on several lines; each line is forecast by itself.`);
}

/** The first few names. */
function some(names: Iterable<string>): string {
  const all = [...names];
  return all.slice(0, 3).join(", ") + (all.length > 3 ? ", …" : "");
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
export async function* gathered(open: OpenFile, settings: SeriesSettings): AsyncGenerator<PlacedSeries> {
  const { header, layout } = open;
  let line = open.headerLine;
  const all = new Map<string, RawSeries & Required<Pick<RawSeries, "dates">>>();
  for await (const cells of open.lines) {
    const problem = cellBeyond(cells, header, ++line);
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
      own.problem ??= problem;
      all.set(id, own);
    }
  }
  const dates = [...all.values()].flatMap((series) => series.dates);
  const points = pointsIn(dates, settings, open.notes);
  const grid = fileGrid(points, settings.bucket);
  let from = 0;
  const apart: string[] = [];
  const twice: string[] = [];
  for (const series of all.values()) {
    const to = from + series.dates.length;
    const own = points.slice(from, to);
    const coarser = settings.bucket ? undefined : coarserGrid(own, grid, settings.fillZero === true);
    if (coarser) apart.push(series.id);
    if (!settings.bucket && new Set(own).size < own.length && !own.some(Number.isNaN)) twice.push(series.id);
    yield { series: { ...series, points: own }, grid: coarser ?? grid };
    from = to;
  }
  if (twice.length > 0)
    open.notes.push(say`${some(twice)}: several lines have the same date; their values are added up.`);
  if (apart.length > 0) open.notes.push(severalPeriods(apart, all.size));
}

/** The days of dates, or their times where they are even steps of hours or minutes. */
function pointsIn(dates: readonly string[], { bucket }: SeriesSettings, notes: string[]): number[] {
  const days = pointsOf(dates, dayOrder(dates).order);
  if (bucket || !differInHours(dates)) return days;
  const times = evenTimes(dates, days);
  if (!times) notes.push(say`The dates have times of day; the values of each day are added up.`);
  return times ?? days;
}

function severalPeriods(apart: readonly string[], count: number): string {
  return say`The file has days, and weeks, months or longer periods for ${apart.length} of ${count} series (${some(apart)}); each is forecast in its own periods. To have all alike, give --bucket month.`;
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
