import { columnLetters } from "../columnLetters";
import { isBlank, type CellValue } from "../table";
import { calendarMonths, fiscalTitle, yearOfBegin } from "./fiscalTitles";
import { monthWithoutYear, periodFromText, weekWithoutYear, withoutUnit } from "./periodText";
import { yearColumnOf } from "./yearColumn";
import { say } from "../../words";

/** Where a table stands on a sheet, seen from the top left cell of what was looked at. */
export interface TablePlace {
  /** Last row of the headers; the data begin below it. */
  headerRow: number;
  firstColumn: number;
  headers: string[];
  /** What had to be understood, in sentences. */
  notes: string[];
}

/** Rows at the top among which the headers are looked for. */
const rowsLookedAt = 40;

/**
 * Finds the headers of a table on a sheet as people keep it: below titles, in one row or two (a year above its
 * months, merged), beside notes in other columns. A header is text, or a date or number over a column of a wide table.
 *
 * @param values the top of the sheet, dates as Excel serials
 * @param hint text that may name a year: the sheet's name
 * @returns undefined when nothing looks like a table.
 */
export function findHeaders(values: CellValue[][], hint = ""): TablePlace | undefined {
  const island = widestIsland(values);
  const cells = values.map((row) => row.slice(island.from, island.to + 1));
  const row = headerRowOf(cells);
  if (row < 0) return undefined;
  const notes: string[] = [];
  const above = row > 0 ? groupsAbove(cells[row - 1], cells[row]) : undefined;
  let headers = cells[row].map(headerText);
  if (above) {
    headers = headers.map((header, column) => joined(header, above[column]));
    notes.push(say`the headers stand in two rows`);
  }
  const titles = [
    hint,
    ...cells.slice(0, row).flatMap((line) => line.filter((cell) => !isBlank(cell)).map(String)),
  ];
  headers = withYear(calendarMonths(headers, notes), titles, cells.slice(row + 1), notes);
  const titleRows = row - (above ? 1 : 0);
  if (titleRows > 0)
    notes.push(
      titleRows === 1
        ? say`${titleRows} row above the headers was left out`
        : say`${titleRows} rows above the headers were left out`,
    );
  if (island.others) notes.push(say`cells beside the table were left out`);
  return { headerRow: row, firstColumn: island.from, headers: named(headers, island.from), notes };
}

interface Island {
  from: number;
  to: number;
  cells: number;
}

/** The run of columns without a blank one between that holds most cells, and what belongs to it beyond blank ones. */
function widestIsland(values: CellValue[][]): { from: number; to: number; others: boolean } {
  const width = Math.max(0, ...values.map((row) => row.length));
  const filled = Array.from({ length: width }, (_, c) => values.filter((row) => !isBlank(row[c])).length);
  const islands: Island[] = [];
  filled.forEach((count, column) => {
    if (count === 0) return;
    const last = islands.at(-1);
    if (last?.to === column - 1) Object.assign(last, { to: column, cells: last.cells + count });
    else islands.push({ from: column, to: column, cells: count });
  });
  if (islands.length === 0) return { from: 0, to: -1, others: false };
  const widest = islands.reduce((best, each) => (each.cells > best.cells ? each : best));
  const { from, to, count } = withNeighbours(islands, widest, values);
  return { from, to, others: islands.length > count };
}

/**
 * A table whose author left columns blank between its own, for the eye: a column that stands alone but is as long, or
 * more months, belong to it; another table beside it does not.
 */
function withNeighbours(
  islands: readonly Island[],
  widest: Island,
  values: CellValue[][],
): { from: number; to: number; count: number } {
  const height = widest.cells / (widest.to - widest.from + 1);
  const isMonths = ({ from, to }: Island): boolean => {
    const lines = values.map((row) => row.slice(from, to + 1).filter((cell) => !isBlank(cell)));
    const heads = lines.find((line) => line.length > 1) ?? [];
    return heads.length > 0 && heads.every((cell) => isMonthHead(headerText(cell)));
  };
  const isPart = (each: Island): boolean => each.from === each.to || isMonths(each);
  const isAsLong = (each: Island): boolean => each.cells >= (height * (each.to - each.from + 1)) / 2;
  const at = islands.indexOf(widest);
  let [first, last] = [at, at];
  const hasLabels = !isMonths(widest);
  while (first > 0 && isAsLong(islands[first - 1]) && (!hasLabels || isPart(islands[first - 1]))) first--;
  while (last < islands.length - 1 && isAsLong(islands[last + 1]) && isPart(islands[last + 1])) last++;
  return { from: islands[first].from, to: islands[last].to, count: last - first + 1 };
}

const isMonthHead = (name: string): boolean =>
  lacksYear(name) || !Number.isNaN(periodFromText(withoutUnit(name))) || /^[3-7]\d{4}$/.test(name);

/**
 * The row of headers: the first that fills (nearly) the whole width, is mostly words or periods, and has data below
 * that fill most of it too.
 */
function headerRowOf(cells: CellValue[][]): number {
  const width = (cells[0] ?? []).filter((_, column) => cells.some((row) => !isBlank(row[column]))).length;
  const last = Math.min(rowsLookedAt, cells.length - 1);
  for (let row = 0; row < last; row++) {
    const heads = cells[row].filter((cell) => !isBlank(cell));
    if (heads.length < Math.max(1, Math.ceil(width * 0.6))) continue;
    if (!heads.every(isHeader)) continue;
    if (heads.length < 2 && width > 1) continue;
    return looksLikeData(cells[row]) && !areMonthsBelow(cells[row - 1], cells[row]) ? -1 : row;
  }
  return -1;
}

const isHeader = (cell: CellValue): boolean => typeof cell === "string" || typeof cell === "number";

/** True for a row with numbers that are no periods in their order, or with nothing but numbers: a record. */
function looksLikeData(row: CellValue[]): boolean {
  const numbers = row.filter((cell): cell is number => typeof cell === "number");
  const words = row.some((cell) => typeof cell === "string");
  return !words || numbers.some((value, i) => !isPeriodNumber(value) || (i > 0 && value <= numbers[i - 1]));
}

/** Nothing but dates in their order, or 1 to 12 under years, below a row that names the other columns: headers. */
function areMonthsBelow(upper: CellValue[] | undefined, lower: CellValue[]): boolean {
  const filled = lower.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
  const numbers = filled.map(({ cell }) => (typeof cell === "number" && Number.isInteger(cell) ? cell : NaN));
  if (!upper || numbers.length < 3) return false;
  const names = upper.filter((cell, column) => typeof cell === "string" && isBlank(lower[column]));
  if (names.length === 0) return false;
  const areDates = numbers.every(
    (value, at) => value >= 30000 && value <= 80000 && !(value <= numbers[at - 1]),
  );
  return (
    areDates ||
    (filled.every(({ cell }) => isMonthNumber(cell)) && isYear(headerText(upper[filled[0].column])))
  );
}

const isMonthNumber = (cell: CellValue): boolean =>
  Number.isInteger(Number(cell)) && Number(cell) >= 1 && Number(cell) <= 12;

/** A year, a period's number, a date's serial, or a month as 202603. */
function isPeriodNumber(value: number): boolean {
  if (!Number.isInteger(value)) return false;
  return (
    (value >= 1 && value <= 53) ||
    (value >= 1990 && value <= 2100) ||
    (value >= 30000 && value <= 80000) ||
    (value >= 199001 && value <= 210012) ||
    (value >= 19900101 && value <= 21001231)
  );
}

const headerText = (cell: CellValue): string =>
  isBlank(cell) ? "" : String(cell).replace(/\s+/g, " ").trim();

/**
 * The upper row of merged headers, filled to the right. Only a row that names groups counts: it is blank where it is
 * merged, and gives the lower headers something that they lack (a year, a name, or what tells twins apart).
 */
function groupsAbove(upper: CellValue[], lower: CellValue[]): string[] | undefined {
  const names = upper.map(headerText);
  const below = lower.map(headerText);
  const filled = names.filter((name) => name !== "").length;
  if (filled === 0 || (filled === 1 && below.every((name) => name !== ""))) {
    // A single cell above full headers is a title, unless it is the year over months without one.
    const year = names.find((name) => isYear(name));
    if (year === undefined || !below.some(lacksYear)) return undefined;
  }
  const needed =
    below.some((name, column) => name === "" && names[column] !== "") ||
    below.some(lacksYear) ||
    new Set(below).size < below.length;
  if (!needed) return undefined;
  let current = "";
  return names.map((name) => (current = name === "" ? current : name));
}

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text) || fiscalTitle(text) !== undefined;

/** A month's, a period's or a week's name without its year: "Jan", "P03", "KW 12". */
function lacksYear(name: string): boolean {
  return orderInYear(name) > 0;
}

function orderInYear(name: string): number {
  const text = withoutUnit(name);
  return monthWithoutYear(text) || weekWithoutYear(text);
}

/** A lower header with its group, where the group says something that the header does not. */
function joined(header: string, group: string): string {
  if (header === "") return group;
  if (group === "" || !Number.isNaN(periodFromText(withoutUnit(header)))) return header;
  if (fiscalTitle(group)) return lacksYear(header) ? `${withoutUnit(header)} ${group}` : header;
  const year = /(?:19|20)\d{2}/.exec(group)?.[0];
  if (year !== undefined && isYear(group) && /^\d{1,2}$/.test(header) && isMonthNumber(header))
    return `${header}/${year}`;
  if (lacksYear(header)) return year ? `${withoutUnit(header)} ${year}` : header;
  return Number.isNaN(periodFromText(group)) ? header : `${header} ${group}`;
}

/** Months without a year take it from the title or the sheet's name; from one year to the next where they wrap round. */
function withYear(headers: string[], titles: string[], rows: CellValue[][], notes: string[]): string[] {
  // The year of each row says more than a title.
  if (headers.filter(lacksYear).length < 3 || yearColumnOf(headers, rows) >= 0) return headers;
  const start = orderInYear(headers.find(lacksYear) ?? "");
  const year = titles.map((title) => yearInTitle(title, start)).find((found) => found !== undefined);
  if (year === undefined) {
    notes.push(say`the months name no year, and neither does the sheet's title or name`);
    return headers;
  }
  notes.push(say`the year ${String(year)} was taken from the title`);
  let [current, before] = [year, 0];
  return headers.map((header) => {
    if (!lacksYear(header)) return header;
    const order = orderInYear(header);
    if (order < before) current++;
    before = order;
    return `${withoutUnit(header)} ${current}`;
  });
}

/** The calendar year in which the year of a title begins: "Sales 2024", "FY 2025 by item"; undefined without one. */
function yearInTitle(title: string, startMonth: number): number | undefined {
  const fiscal = /\b(?:fy|gj)\s?(?:\d{4}|\d{2})(?:\s?[/–-]\s?\d{2,4})?(?!\d)/iu.exec(title)?.[0];
  const told = fiscal === undefined ? undefined : fiscalTitle(fiscal);
  if (told) return yearOfBegin(told, startMonth);
  const year = /\b((?:19|20)\d{2})\b/.exec(title)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Headers that are blank get their column's letter, for everything else goes by name; twins get a number. */
function named(headers: string[], firstColumn: number): string[] {
  const seen = new Map<string, number>();
  return headers.map((header, column) => {
    const name = header || `Column ${columnLetters(firstColumn + column)}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
