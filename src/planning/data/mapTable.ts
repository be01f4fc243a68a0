import type { RoleId, RoleSpec } from "./columns";
import { monthOf } from "./excelDate";
import { roleIds, roles } from "./roles";
import { dayOrder, periodFromDigits, periodFromText, type DayOrder } from "./sheet/periodText";
import { numberFromText } from "./sheet/numberText";
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
  /** Wide history: the columns that are months. `month` is 12 · year + month − 1. */
  monthColumns: { column: number; month: number }[];
  /** Fields whose column was guessed from what it holds, not from its header. */
  guessed?: string[];
}

/** Fewest month headers that make a sales table wide: one row an item, one column a month. */
const fewestMonthColumns = 3;

/**
 * Reads a header as a month: "2026-03", "2026-03-01", "03/2026", "Mar 2026", "März 26", "P03 2026", "2026-W12" (the
 * month of its Thursday), or an Excel serial.
 *
 * @returns the month number 12 · year + month − 1, or NaN.
 */
export function monthFromHeader(header: string, order: DayOrder = "day first"): number {
  const text = header.trim();
  if (/^\d{5}$/.test(text)) return Number(text) > 30000 ? monthOf(Number(text)) : NaN;
  const serial = /^\d{6}$|^\d{8}$/.test(text) ? periodFromDigits(Number(text)) : periodFromText(text, order);
  return Number.isNaN(serial) ? NaN : monthOf(serial);
}

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
  const names = table.headers.map(normaliseName);
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

  const monthColumns = role === "sales" ? findMonthColumns(table.headers, taken) : [];
  const wide = monthColumns.length >= fewestMonthColumns;
  if (wide) monthColumns.forEach(({ column }) => taken.add(column));
  const filledByMonths = (field: string): boolean => wide && (field === "date" || field === "ordered");
  return {
    table: table.name,
    role,
    headers: [...table.headers],
    columns,
    missing: Object.entries(spec.columns)
      .filter(([field, column]) => column.required && !(field in columns) && !filledByMonths(field))
      .map(([field]) => field),
    unused: table.headers.filter((_, index) => !taken.has(index)),
    monthColumns: wide ? monthColumns : [],
  };
}

function findMonthColumns(headers: string[], taken: Set<number>): TableMapping["monthColumns"] {
  const { order } = dayOrder(headers);
  return headers
    .map((header, column) => ({ column, month: taken.has(column) ? NaN : monthFromHeader(header, order) }))
    .filter(({ month }) => !Number.isNaN(month));
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
  for (const field of known.missing) {
    const position = table.headers.findIndex(
      (_, column) =>
        free(column) && !Object.values(chosen).includes(table.headers[column]) && holds(table, column, field),
    );
    if (position < 0) return undefined;
    chosen[field] = table.headers[position];
  }
  if (known.missing.length === 0) return undefined;
  return { ...mapTable(table, "sales", chosen), guessed: known.missing };
}

/** Whether (nearly) all cells of a column could be what a field of the sales history wants. */
function holds({ rows }: RawTable, column: number, field: string): boolean {
  const cells = rows.slice(0, 200).flatMap((row) => (isBlank(row[column]) ? [] : [row[column]]));
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

const isNumberless = (text: string): boolean =>
  Number.isNaN(numberFromText(text, { decimal: ".", doubtful: false }));
