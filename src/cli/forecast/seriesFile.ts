import { layOnTimeline, readTimeline, type Timeline } from "../../planning/data/timeline";
import { numberFromText, numberStyle } from "../../planning/data/sheet/numberText";
import { dayOrder } from "../../planning/data/sheet/periodText";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { CliError, exitCodes } from "../support/cliError";
import { readRecords, type ReadingPosition } from "./csvRecords";
import { layoutOf, pointOf, type Layout } from "./seriesLayout";

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

/** The texts of one series, oldest first or with the point in time of each. */
interface RawSeries {
  id: string;
  values: string[];
  points: number[];
  /** Where a value stands, for messages. */
  place: (at: number) => string;
  horizon: string | undefined;
  frequency: string | undefined;
}

const missing = /^(|na|n\/a|nan|null|none|-)$/i;
const longestHorizon = 1000;

/**
 * Reads the series of a CSV file: one line a series with its history in the column train (numbers separated by ";", blank
 * or NA where a period is missing) or in one column a period; or one line a series and period with a date and a value.
 * Optionally horizon and frequency. Lists and wide tables are read line by line, so that their size does not matter.
 * @throws CliError when the file cannot be read or lacks a column
 */
export async function* readSeries(
  file: string,
  defaults: SeriesDefaults,
  position: ReadingPosition,
): AsyncGenerator<SeriesRow> {
  const records = readRecords(file, position);
  const first = await records.next();
  const header: string[] = first.done ? [] : first.value;
  const layout = layoutOf(header);
  checkColumns(header, layout, file, defaults);
  let found = 0;
  const all = layout.kind === "long" ? gathered : listed;
  for await (const series of all(records, layout, header)) {
    found++;
    yield readRow(series, defaults);
  }
  if (found === 0)
    throw new CliError(say`${file} holds no series: it needs a header line and one line a series.`);
}

function checkColumns(
  header: readonly string[],
  layout: Layout | undefined,
  file: string,
  defaults: SeriesDefaults,
): asserts layout is Layout {
  if (header.length === 0)
    throw new CliError(say`${file} holds no series: it needs a header line and one line a series.`);
  if (!layout)
    throw new CliError(
      say`${file} shows no history: give a column train, the columns date and value, or one column a period.`,
      exitCodes.usage,
    );
  const lacking = [
    ...(layout.kind === "list" && layout.id < 0 ? ["id"] : []),
    ...(defaults.horizon === undefined && layout.horizon < 0 ? ["horizon"] : []),
  ];
  if (lacking.length === 0) return;
  const hint = lacking.includes("horizon") ? say` (or give --horizon)` : "";
  throw new CliError(say`${file} lacks the column ${lacking.join(say` and `)}${hint}.`, exitCodes.usage);
}

/** The series of a list or a wide table, one a line. */
async function* listed(
  records: AsyncIterable<string[]>,
  layout: Layout,
  header: readonly string[],
): AsyncGenerator<RawSeries> {
  const order = dayOrder(header).order;
  const points = layout.periods.map((column) => pointOf(header[column], order));
  const isList = layout.kind === "list";
  const place = isList ? valueOf(header[layout.value]) : (at: number) => header[layout.periods[at]];
  let line = 1;
  for await (const cells of records) {
    line++;
    yield {
      id: cells[layout.id]?.trim() || `line ${line}`,
      values: isList
        ? (cells[layout.value] ?? "").split(";")
        : layout.periods.map((column) => cells[column] ?? ""),
      points,
      place,
      horizon: cells[layout.horizon],
      frequency: cells[layout.frequency],
    };
  }
}

const valueOf =
  (column: string) =>
  (at: number): string =>
    say`value ${at + 1} of ${column.trim()}`;

/** The series of a long table, in the order in which they appear. */
async function* gathered(
  records: AsyncIterable<string[]>,
  layout: Layout,
  header: readonly string[],
): AsyncGenerator<RawSeries> {
  const all = new Map<string, RawSeries & { dates: string[] }>();
  for await (const cells of records) {
    const id = cells[layout.id]?.trim() || "series";
    const own = all.get(id) ?? {
      id,
      values: [],
      points: [],
      dates: [],
      place: valueOf(header[layout.value]),
      horizon: cells[layout.horizon],
      frequency: cells[layout.frequency],
    };
    own.values.push(cells[layout.value] ?? "");
    own.dates.push(cells[layout.date] ?? "");
    all.set(id, own);
  }
  const { order } = dayOrder([...all.values()].flatMap(({ dates }) => dates));
  for (const series of all.values()) {
    yield { ...series, points: series.dates.map((text) => pointOf(text, order)) };
  }
}

function readRow(raw: RawSeries, defaults: SeriesDefaults): SeriesRow {
  const { id } = raw;
  const horizon = optionalNumber(raw.horizon) ?? defaults.horizon;
  if (horizon === undefined || !Number.isInteger(horizon) || horizon < 1 || horizon > longestHorizon) {
    return {
      id,
      problem: say`horizon must be a whole number from 1 to ${longestHorizon}, not "${raw.horizon ?? ""}"`,
    };
  }
  const frequency = optionalNumber(raw.frequency) ?? defaults.frequency;
  if (frequency !== undefined && !(Number.isInteger(frequency) && frequency >= 1)) {
    return {
      id,
      problem: say`frequency must be the whole number of periods in a year, not "${raw.frequency ?? ""}"`,
    };
  }
  try {
    const values = numbersOf(raw);
    const timeline = timelineOf(raw.points);
    if (!timeline) return { id, history: values, horizon, frequency };
    const history = layOnTimeline(values, timeline, "sum");
    return { id, history, horizon, frequency: frequency ?? timeline.frequency ?? yearly(raw.points) };
  } catch (error) {
    if (error instanceof PlanningError) return { id, problem: error.message };
    throw error;
  }
}

/** The points in time as an even grid; undefined when they are not known for all, or there is only one. */
function timelineOf(points: readonly number[]): Timeline | undefined {
  if (points.some(Number.isNaN) || new Set(points).size < 2) return undefined;
  return readTimeline(Float64Array.from(points));
}

/** Years written as such have one period a year. */
function yearly(points: readonly number[]): number | undefined {
  return points.every((point) => point >= 1900 && point <= 2100) ? 1 : undefined;
}

/** Plain numbers as they are; others as people write them, with the decimal sign that the series gives away. */
function numbersOf({ values: texts, place }: RawSeries): Float64Array {
  const isMissing = (text: string): boolean => missing.test(text.trim());
  const plain = Float64Array.from(texts, (text) => (isMissing(text) ? NaN : Number(text)));
  const isPlain = texts.every((text, at) => isMissing(text) || Number.isFinite(plain[at]));
  if (isPlain) return plain;
  const style = numberStyle(texts);
  return Float64Array.from(texts, (text, at) => {
    if (isMissing(text)) return NaN;
    const value = style.doubtful ? plain[at] : numberFromText(text, style);
    if (Number.isFinite(value)) return value;
    throw new PlanningError("value", say`${place(at)} is "${text.trim()}", not a number`);
  });
}

/** Undefined for a blank; NaN for text that is no number. */
function optionalNumber(text: string | undefined): number | undefined {
  return text === undefined || text.trim() === "" ? undefined : Number(text);
}
