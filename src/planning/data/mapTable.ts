import type { RoleId, RoleSpec } from "./columns";
import { serialFromIso, monthOf, serialFromDate } from "./excelDate";
import { roleIds, roles } from "./roles";
import { normaliseName, type RawTable } from "./table";

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
}

/** Fewest month headers that make a sales table wide: one row an item, one column a month. */
const fewestMonthColumns = 3;

const monthWords = [
  ["jan", "janv", "januar", "january", "janvier"],
  ["feb", "fev", "fevr", "februar", "february", "fevrier"],
  ["mar", "mrz", "mars", "marz", "maerz", "march"],
  ["apr", "avr", "april", "avril"],
  ["may", "mai"],
  ["jun", "juin", "juni", "june"],
  ["jul", "juil", "juli", "july", "juillet"],
  ["aug", "aout", "august"],
  ["sep", "sept", "september", "septembre"],
  ["oct", "okt", "oktober", "october", "octobre"],
  ["nov", "november", "novembre"],
  ["dec", "dez", "dezember", "december", "decembre"],
];

/**
 * Reads a header as a month: "2026-03", "2026-03-01", "03/2026", "Mar 2026", "März 26", or an Excel serial.
 *
 * @returns the month number 12 · year + month − 1, or NaN.
 */
export function monthFromHeader(header: string): number {
  const text = header.trim();
  const iso = serialFromIso(text);
  if (!Number.isNaN(iso)) return monthOf(iso);
  const slashed = /^(\d{1,2})[/.](\d{4})$/.exec(text);
  if (slashed && Number(slashed[1]) >= 1 && Number(slashed[1]) <= 12)
    return monthOf(serialFromDate(Number(slashed[2]), Number(slashed[1]), 1));
  const named = /^(\p{L}+)[.\s-]*(\d{2}|\d{4})$/u.exec(text);
  if (named) {
    const month = monthWords.findIndex((words) => words.includes(normaliseName(named[1])));
    const year = Number(named[2]);
    if (month >= 0) return (year < 100 ? 2000 + year : year) * 12 + month;
  }
  return /^\d{5}$/.test(text) && Number(text) > 30000 ? monthOf(Number(text)) : NaN;
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
  return headers
    .map((header, column) => ({ column, month: taken.has(column) ? NaN : monthFromHeader(header) }))
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
