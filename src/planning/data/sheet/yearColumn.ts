import { isBlank, normaliseName, type CellValue } from "../table";

/** Headers of a column that holds the year of each row. */
const known = new Set([
  ...["year", "calendaryear", "fiscalyear", "fy"],
  ...["jahr", "kalenderjahr", "geschaftsjahr", "gj"],
  ...["annee", "exercice"],
]);

export const isYearHeader = (header: string): boolean => known.has(normaliseName(header));

/**
 * Position of the column that holds the year of each row, by its header and by what stands below it: a column `FY` with
 * the full year's quantities is none. -1 without one.
 */
export function yearColumnOf(
  headers: readonly string[],
  rows: readonly (readonly CellValue[] | undefined)[],
): number {
  return headers.findIndex((header, column) => {
    if (!isYearHeader(header)) return false;
    const filled = rows.filter((row) => !isBlank(row?.[column]));
    const years = filled.filter((row) => !Number.isNaN(yearIn(row?.[column])));
    return filled.length > 0 && years.length >= filled.length / 2;
  });
}

/** The year in a cell: 2024, "2024", "FY24", "FY 2024"; NaN for others. */
export function yearIn(cell: CellValue | undefined): number {
  const text = String(cell ?? "").trim();
  const digits = /^(?:fy|gj)?\s?((?:19|20)\d{2})$/i.exec(text) ?? /^(?:fy|gj)\s?(\d{2})$/i.exec(text);
  const year = digits ? Number(digits[1]) : NaN;
  return year < 100 ? 2000 + year : year;
}
