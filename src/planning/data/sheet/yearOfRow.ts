import { monthStart } from "../excelDate";
import type { TableMapping } from "../mapTable";
import { isBlank, normaliseName, type CellValue, type RawTable, type ReadableTable } from "../table";
import { monthWithoutYear, thursdayOfWeek, weekWithoutYear } from "./periodText";
import { yearColumnOf, yearIn } from "./yearColumn";

/** Rows of a column that are looked at to see what it holds. */
const rowsLookedAt = 200;

/**
 * Sales whose rows say the year and the month (or the week) in two columns, with both together in the date's: other
 * tables come back as they are.
 */
export function withYearOfRow(
  table: RawTable,
  mapping: TableMapping,
): { table: ReadableTable; mapping: TableMapping } {
  const { date = -1 } = mapping.columns;
  const year = yearColumnOf(table.headers, table.rows.slice(0, rowsLookedAt));
  if (mapping.role !== "sales" || date < 0 || year < 0 || year === date) return { table, mapping };
  const cells = table.rows.slice(0, rowsLookedAt).flatMap((row) => (isBlank(row[date]) ? [] : [row[date]]));
  const inWeeks = /^(?:kw|cw|wk|week|woche|calendarweek|kalenderwoche|sem|semaine)$/.test(
    normaliseName(table.headers[date]),
  );
  const read = inWeeks ? weekIn : monthIn;
  if (cells.length === 0 || !cells.every((cell) => read(cell) > 0)) return { table, mapping };
  const dateOf = (row: readonly CellValue[]): CellValue => {
    const [of, part] = [yearIn(row[year]), read(row[date] ?? null)];
    if (Number.isNaN(of) || part === 0) return null;
    return inWeeks ? thursdayOfWeek(of, part) : monthStart(of * 12 + part - 1);
  };
  const rows = {
    length: table.rows.length,
    at: (index: number): CellValue[] | undefined =>
      table.rows.at(index)?.map((cell, column, row) => (column === date ? dateOf(row) : cell)),
  };
  const unused = mapping.unused.filter((header) => header !== table.headers[year]);
  return {
    table: { name: table.name, headers: table.headers, rows },
    mapping: { ...mapping, yearColumn: year, unused },
  };
}

const monthIn = (cell: CellValue): number => monthWithoutYear(String(cell)) || partOf(12, cell);
const weekIn = (cell: CellValue): number => weekWithoutYear(String(cell)) || partOf(53, cell);

function partOf(most: number, cell: CellValue): number {
  const number = Number(cell);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : 0;
}
