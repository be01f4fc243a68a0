import { looksNumeric, saysNothing } from "../../planning/data/sheet/numberText";
import {
  monthFromWord,
  periodFromDigits,
  periodFromText,
  quarterFromText,
  weeksFromDigits,
  type DayOrder,
} from "../../planning/data/sheet/periodText";
import { dateWords, itemWords, quantityWords } from "../../planning/data/roles/words";
import { normaliseName } from "../../planning/data/table";

/** Where things stand in a line: positions of columns, -1 for one that is not there. */
export interface Layout {
  /**
   * - `list`: one line a series, its history in one cell;
   * - `long`: one line a series and period, with a date and a value;
   * - `wide`: one line a series, one column a period;
   * - `across`: one line a period, one column a series;
   * - `years`: one line a series and year, one column a month.
   */
  kind: "list" | "long" | "wide" | "across" | "years";
  /** Columns that name the series, mostly one; none where there is a single series. */
  id: number[];
  horizon: number;
  frequency: number;
  /** The history's cell of a list, or the value of a long line. */
  value: number;
  date: number;
  /** Columns of the periods of a wide table, of the months of a year, or of the series that lie side by side. */
  columns: number[];
}

const names = {
  id: [
    "id",
    "unique_id",
    "series",
    "item",
    "key",
    "name",
    "item_id",
    "product_id",
    "sku_id",
    "series_id",
    "code",
  ],
  horizon: ["horizon"],
  frequency: ["frequency"],
  train: ["train"],
  date: [
    "date",
    "ds",
    "time",
    "timestamp",
    "year",
    "quarter",
    "year month",
    "calendar month",
    "calendar week",
  ],
  value: ["value", "y", "demand", "sales", "qty ordered", "ordered", "shipments", "qty shipped", "shipped"],
};
/** The same columns in files from French and German systems, beside the words that the workbooks know. */
const abroad = {
  id: [
    "code produit",
    "ref",
    "réf",
    "désignation",
    "artikelbezeichnung",
    "artikel-nr.",
    "art.-nr.",
    "serie",
    "série",
  ],
  date: [
    "jahr",
    "année",
    "jour",
    "tag",
    "quartal",
    "trimestre",
    "kw",
    "kalenderwoche",
    "kalendermonat",
    "jahr/monat",
    "année mois",
    "date de facture",
    "belegdatum",
    "lieferdatum",
  ],
  value: [
    "wert",
    "bestellmenge",
    "verkaufsmenge",
    "bedarf",
    "verkäufe",
    "valeur",
    "ventes",
    "demande",
    "quantité vendue",
    "quantité commandée",
    "qté vendue",
  ],
};
const known = (...lists: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(lists.flat().map(normaliseName));
const words = {
  id: known(names.id, itemWords, abroad.id),
  horizon: known(names.horizon),
  frequency: known(names.frequency),
  train: known(names.train),
  date: known(names.date, dateWords, abroad.date),
  value: known(names.value, quantityWords, abroad.value),
};

/** A header that only counts: 1, P1, M01, week 3. */
const counted = /^\p{L}{0,8}[\s_.-]?\d{1,4}$/u;

/**
 * How the series lie in the file, seen from its header and its first lines; undefined when it shows no history. A column
 * without a name that says so is found by what is left: words name the series, numbers are the values.
 */
export function layoutOf(header: readonly string[], lines: readonly string[][] = []): Layout | undefined {
  const plain = header.map(normaliseName);
  const find = (wanted: ReadonlySet<string>): number => plain.findIndex((name) => wanted.has(name));
  const [id, horizon, frequency] = [find(words.id), find(words.horizon), find(words.frequency)];
  const common = { id: id < 0 ? [] : [id], horizon, frequency, value: -1, date: -1, columns: [] };
  const train = find(words.train);
  if (train >= 0) return { kind: "list", ...common, value: train };
  const date = find(words.date);
  const value = find(words.value);
  const others = [...header.keys()].filter(
    (column) => ![id, horizon, frequency, date, value].includes(column),
  );
  const cellsOf = (column: number): string[] => lines.map((cells) => cells[column] ?? "");
  const holdsNumbers = (column: number): boolean => isNumeric(cellsOf(column));
  const holdsWords = (column: number): boolean => isFilled(cellsOf(column)) && !holdsNumbers(column);
  const namesOf = (): number[] => (id < 0 ? others.filter(holdsWords) : [id]);
  if (date >= 0 && value >= 0) return { kind: "long", ...common, id: namesOf(), date, value };
  const isPeriod = (text: string): boolean => !Number.isNaN(pointOf(text)) || counted.test(text.trim());
  const periods = [...header.keys()].filter(
    (column) => column !== id && isPeriod(header[column]) && !namesThings(cellsOf(column)),
  );
  if (date >= 0 && periods.length === 0) {
    const months = others.filter((column) => monthFromWord(header[column]) > 0);
    if (months.length > 1) return { kind: "years", ...common, id: namesOf(), date, columns: months };
    const numeric = others.filter(holdsNumbers);
    const isSingle = numeric.length === 1 && (id >= 0 || others.some(holdsWords));
    if (isSingle) return { kind: "long", ...common, id: namesOf(), date, value: numeric[0] };
    if (id < 0 && numeric.length > 0) return { kind: "across", ...common, date, columns: numeric };
  }
  if (value >= 0 && id < 0 && others.length === 0) return { kind: "long", ...common, value };
  // A line whose dates stand over dates is a record, and the file has no header.
  if (periods.length === 0 || periods.some((column) => holdsDates(cellsOf(column)))) return undefined;
  // Without a name that says so, the first column that is no period names the series.
  const named = id >= 0 ? id : [...header.keys()].find((column) => !periods.includes(column));
  const keys = named === undefined ? [] : uniqueKeys(named, others.filter(holdsWords), periods, lines);
  return { kind: "wide", ...common, id: keys, columns: periods };
}

/** Numbers that a header cannot be: years, dates and counters rise from column to column, values go up and down. */
export function isRecord(line: readonly string[]): boolean {
  const numbers = line
    .filter((cell) => /^\s*-?\d+([.,]\d+)?\s*$/.test(cell))
    .map((cell) => Number(cell.replace(",", ".")));
  if (numbers.length < 3 || numbers.length < line.length - 2) return false;
  const steps = numbers.slice(1).map((number, at) => number - numbers[at]);
  return !steps.every((step) => step > 0) && !steps.every((step) => step < 0);
}

/** The column that names the series, with further words beside it where the same name stands in several lines. */
function uniqueKeys(
  named: number,
  texts: readonly number[],
  periods: readonly number[],
  lines: readonly string[][],
): number[] {
  const further = texts.filter((column) => column !== named && !periods.includes(column));
  const all = [named, ...further];
  const count = (columns: readonly number[]): number =>
    new Set(lines.map((cells) => columns.map((column) => cells[column]).join("\0"))).size;
  return count([named]) < count(all) ? all : [named];
}

/** Whether all cells that say something are neither numbers nor dates. */
function namesThings(cells: readonly string[]): boolean {
  return isFilled(cells) && !cells.some((cell) => isNumeric([cell])) && !holdsDates(cells);
}

function holdsDates(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell.trim() !== "");
  return said.length > 0 && said.every((cell) => !Number.isNaN(periodFromText(cell)));
}

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== "");

/** Whether a column holds numbers, as far as its first cells tell. */
function isNumeric(cells: readonly string[]): boolean {
  const said = cells.filter((cell) => cell.trim() !== "" && !saysNothing(cell));
  const numbers = said.filter(looksNumeric);
  return said.length > 0 && numbers.length > 0.5 * said.length;
}

/** A date or the number of a period as a number that can be sorted; NaN for other text. */
export function pointOf(text: string, order?: DayOrder): number {
  const trimmed = text.trim();
  if (/^\d+$/.test(trimmed)) {
    const digits = periodFromDigits(Number(trimmed));
    return Number.isNaN(digits) ? Number(trimmed) : digits;
  }
  // A date with its time, as workbooks keep it.
  if (/^\d{5}\.\d+$/.test(trimmed)) return Math.floor(Number(trimmed));
  const quarter = quarterFromText(trimmed);
  return Number.isNaN(quarter) ? periodFromText(trimmed, order) : quarter;
}

/** 1 January 2200: later "dates" are slips of the hand, or seconds since 1970. */
const beyondDates = 109_575;

/** The points of a column of dates or a row of headers; numbers such as 202614 are weeks where some are no month. */
export function pointsOf(texts: readonly string[], order: DayOrder): number[] {
  const digits = texts.map((text) => (/^\d{6}$/.test(text.trim()) ? Number(text) : NaN));
  const weeks = digits.some(Number.isNaN) ? undefined : weeksFromDigits(digits);
  if (weeks) return weeks;
  // A long table names the same few dates over and over.
  const known = new Map<string, number>();
  return texts.map((text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = pointOf(text, order);
    const point = read >= beyondDates ? NaN : read;
    known.set(text, point);
    return point;
  });
}
