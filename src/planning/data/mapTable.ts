import type { RoleId, RoleSpec } from "./columns";
import { monthOf } from "./excelDate";
import { roleIds, roles } from "./roles";
import {
  dayOrder,
  monthWithoutYear,
  periodFromDigits,
  periodFromText,
  withoutUnit,
  type DayOrder,
} from "./sheet/periodText";
import { isYearHeader, yearColumnOf } from "./sheet/yearColumn";
import { looksNumeric } from "./sheet/numberText";
import { itemColumnsOf } from "./sheet/itemColumns";
import { isBlank, normaliseName, type CellValue, type RawTable } from "./table";

/** How the columns of a table answer to the fields of a role. Plain data: it can be stored and used again. */
export interface TableMapping {
  table: string;
  role: RoleId;
  /** The headers of the table when it was mapped. */
  headers: string[];
  /** Field of the role -> position of its header. */
  columns: Record<string, number>;
  /** Required fields for which no header was found. */
  missing: string[];
  /** Headers that no field took. */
  unused: string[];
  /**
   * Wide history: the columns that are months. `month` is 12 · year + month − 1, or month − 1 where each row says its
   * year.
   */
  monthColumns: { column: number; month: number }[];
  /** The column with the year of each row, where dates or months across do not say it. */
  yearColumn?: number;
  /** Months by which periods such as "P01 FY26" stand off the calendar months of the same numbers; see `periodShift`. */
  periodShift?: number;
  /** Fields whose column was guessed from what it holds, not from its header. */
  guessed?: string[];
  /** Sales with a column an item, months down: those columns. */
  itemColumns?: number[];
  /** Sales among rows that say something else, by the word in a column: what is read, and what is left out. */
  soldRows?: { column: number; sold: string; others: string[] };
}

/** Rows of a column that are looked at to see what it holds. */
const rowsLookedAt = 200;

/** Fewest month headers that make a sales table wide: one row an item, one column a month. */
const fewestMonthColumns = 3;

/**
 * Reads a header as a month: "2026-03", "2026-03-01", "03/2026", "Mar 2026", "März 26", "P03 2026", "2026-W12" (the
 * month of its Thursday), or an Excel serial.
 *
 * @returns the month number 12 · year + month − 1, or NaN.
 */
export function monthFromHeader(header: string, order: DayOrder = "day first"): number {
  const text = withoutUnit(header);
  if (/^\d{5}$/.test(text)) return Number(text) > 30000 ? monthOf(Number(text)) : NaN;
  const serial = /^\d{6}$|^\d{8}$/.test(text) ? periodFromDigits(Number(text)) : periodFromText(text, order);
  return Number.isNaN(serial) ? NaN : monthOf(serial);
}

/** What a pivot table puts before the name of the field that it sums up. */
const sumOf = /^(?:sum of|summe von|somme de) /i;

/**
 * Matches the headers of a table against the columns of a role: own headers first, then the synonyms.
 *
 * @param chosen headers that the planner named, by field; they come before all others
 */
export function mapTable(
  table: RawTable,
  role: RoleId,
  chosen: Readonly<Record<string, string>> = {},
): TableMapping {
  const spec: RoleSpec = roles[role];
  const names = table.headers.map((header) => normaliseName(header.replace(sumOf, "")));
  const columns: Record<string, number> = {};
  const taken = new Set<number>();
  const take = (field: string, wanted: readonly string[]): void => {
    if (field in columns) return;
    for (const word of wanted) {
      const position = names.findIndex((name, index) => name === normaliseName(word) && !taken.has(index));
      if (position < 0) continue;
      columns[field] = position;
      taken.add(position);
      return;
    }
  };
  for (const [field, header] of Object.entries(chosen)) if (field in spec.columns) take(field, [header]);
  for (const [field, column] of Object.entries(spec.columns)) take(field, [column.header, field]);
  for (const [field, column] of Object.entries(spec.columns)) take(field, column.synonyms);

  const { monthColumns, yearColumn } =
    role === "sales" ? findMonthColumns(table, taken) : { monthColumns: [] };
  const wide = monthColumns.length >= fewestMonthColumns;
  if (wide) monthColumns.forEach(({ column }) => taken.add(column));
  if (wide) othersOfMonths(table.headers, monthColumns).forEach(({ column }) => taken.add(column));
  if (wide && yearColumn !== undefined) taken.add(yearColumn);
  const filledByMonths = (field: string): boolean => wide && (field === "date" || field === "ordered");
  return {
    table: table.name,
    role,
    headers: [...table.headers],
    columns,
    missing: Object.entries(spec.columns)
      .filter(([field, column]) => column.required && !(field in columns) && !filledByMonths(field))
      .map(([field]) => field),
    unused: table.headers.filter((_, index) => !taken.has(index) && !isGap(table, index)),
    monthColumns: wide ? monthColumns : [],
    ...(wide && yearColumn !== undefined ? { yearColumn } : {}),
  };
}

/** A column that is blank from its header on: left so for the eye. */
function isGap({ headers, rows }: RawTable, column: number): boolean {
  return /^Column [A-Z]+$/.test(headers[column]) && rows.every((row) => isBlank(row[column]));
}

type Across = Pick<TableMapping, "monthColumns" | "yearColumn">;

/** Months with their year, each a column; else months of the year that each row says; else months of one measure. */
function findMonthColumns({ headers, rows }: RawTable, taken: ReadonlySet<number>): Across {
  const { order } = dayOrder(headers);
  const columnsBy = (monthOf: (header: string) => number): TableMapping["monthColumns"] =>
    headers
      .map((header, column) => ({ column, month: taken.has(column) ? NaN : monthOf(header) }))
      .filter(({ month }) => !Number.isNaN(month));
  const months = columnsBy((header) => monthFromHeader(header, order));
  if (months.length >= fewestMonthColumns) return { monthColumns: months };
  const yearColumn = yearColumnOf(headers, rows.slice(0, rowsLookedAt));
  const ofYear = columnsBy((header) => (monthWithoutYear(withoutUnit(header)) || NaN) - 1);
  if (yearColumn >= 0 && ofYear.length >= fewestMonthColumns) return { monthColumns: ofYear, yearColumn };
  const ofQuantity = (header: string): number => {
    const { measure, month } = measureOfMonth(header, order);
    return isQuantity(measure) ? month : NaN;
  };
  return { monthColumns: columnsBy(ofQuantity) };
}

/** "Qty" and the month of "Qty Jan 2025" or "Jan 2025 qty"; NaN for headers of another form. */
function measureOfMonth(header: string, order: DayOrder = "day first"): { measure: string; month: number } {
  const words = header.trim().split(/\s+/);
  for (let at = 1; at < words.length; at++) {
    const [first, second] = [words.slice(0, at).join(" "), words.slice(at).join(" ")];
    const [before, after] = [monthFromHeader(first, order), monthFromHeader(second, order)];
    if (!Number.isNaN(after)) return { measure: first, month: after };
    if (!Number.isNaN(before)) return { measure: second, month: before };
  }
  return { measure: "", month: NaN };
}

/** Columns that say something else of the months whose quantities stand beside them: "Net sales Jan 2025". */
export function othersOfMonths(
  headers: readonly string[],
  monthColumns: TableMapping["monthColumns"],
): { column: number; measure: string }[] {
  const months = new Set(monthColumns.map(({ month }) => month));
  const taken = new Set(monthColumns.map(({ column }) => column));
  return headers.flatMap((header, column) => {
    const { measure, month } = measureOfMonth(header);
    return !taken.has(column) && months.has(month) ? [{ column, measure }] : [];
  });
}

function isQuantity(text: string): boolean {
  const { header, synonyms } = roles.sales.columns.ordered;
  return [header, ...synonyms].some((word) => normaliseName(word) === normaliseName(text));
}

/**
 * Finds what a table is for: by its name when that is known, otherwise by the role whose required columns are
 * all there and that explains most of the headers.
 *
 * @returns undefined when nothing fits.
 */
export function guessMapping(table: RawTable): TableMapping | undefined {
  const name = normaliseName(table.name);
  const byName = roleIds.find((role) =>
    [roles[role].table, ...roles[role].synonyms].some((known) => normaliseName(known) === name),
  );
  if (byName) return mapTable(table, byName);
  let best: TableMapping | undefined;
  let bestScore = 0.6;
  for (const role of roleIds) {
    const mapping = mapTable(table, role);
    if (mapping.missing.length > 0) continue;
    const score = 1 - mapping.unused.length / Math.max(table.headers.length, 1);
    if (score > bestScore) [best, bestScore] = [mapping, score];
  }
  return best;
}

const requiredOfSales = ["date", "item", "ordered"];

/**
 * Takes a table for sales by what it holds when its headers say too little: months across, or a column of dates;
 * words for the items; numbers for the quantity. What was guessed is `guessed`, for the planner to confirm.
 */
export function guessSales(table: RawTable): TableMapping | undefined {
  const known = mapTable(table, "sales");
  const free = (column: number): boolean =>
    !Object.values(known.columns).includes(column) &&
    !known.monthColumns.some((month) => month.column === column);
  const chosen: Record<string, string> = {};
  const across = withItemsAcross(table, known);
  if (across) return across;
  for (const field of known.missing) {
    const position = table.headers.findIndex(
      (_, column) =>
        free(column) &&
        !isYearHeader(table.headers[column]) &&
        !Object.values(chosen).includes(table.headers[column]) &&
        holds(table, column, field),
    );
    if (position < 0) return undefined;
    chosen[field] = table.headers[position];
  }
  const { missing, columns } = known;
  // All that sales need, among columns that no kind of data has: an export with much else in it.
  const guessed = missing.length > 0 ? missing : requiredOfSales.filter((field) => field in columns);
  return { ...mapTable(table, "sales", chosen), guessed };
}

/** Months down and items across: the mapping of such a table, undefined for others. */
function withItemsAcross(table: RawTable, known: TableMapping): TableMapping | undefined {
  const isDated = "date" in known.columns;
  const date = isDated ? -1 : table.headers.findIndex((_, column) => holds(table, column, "date"));
  if (!isDated && date < 0) return undefined;
  const dated = isDated ? known : mapTable(table, "sales", { date: table.headers[date] });
  const itemColumns = itemColumnsOf(table, dated);
  if (itemColumns.length === 0) return undefined;
  const unused = dated.unused.filter((header) => !itemColumns.includes(table.headers.indexOf(header)));
  return { ...dated, missing: [], unused, itemColumns, guessed: isDated ? [] : ["date"] };
}

/** Whether (nearly) all cells of a column could be what a field of the sales history wants. */
function holds({ rows }: RawTable, column: number, field: string): boolean {
  const cells = rows.slice(0, rowsLookedAt).flatMap((row) => (isBlank(row[column]) ? [] : [row[column]]));
  if (cells.length < 3) return false;
  const fits = contents[field];
  return fits !== undefined && cells.filter((cell) => fits(cell)).length >= 0.9 * cells.length;
}

/** Serials of dates that sales may have: 2000 to 2050. */
const [firstSerial, lastSerial] = [36526, 55153];

const contents: Record<string, ((cell: CellValue) => boolean) | undefined> = {
  date: (cell) =>
    typeof cell === "string"
      ? !Number.isNaN(periodFromText(cell))
      : typeof cell === "number" && Number.isInteger(cell) && cell >= firstSerial && cell <= lastSerial,
  item: (cell) => typeof cell === "string" && Number.isNaN(periodFromText(cell)) && isNumberless(cell),
  ordered: (cell) => typeof cell === "number" || (typeof cell === "string" && !isNumberless(cell)),
};

const isNumberless = (text: string): boolean => !looksNumeric(text);
