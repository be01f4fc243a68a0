import { normaliseName, type CellValue } from "../table";

/** Headers of a column that holds the year of each row. */
const known = new Set([
  ...["year", "calendaryear", "fiscalyear", "fy"],
  ...["jahr", "kalenderjahr", "geschaftsjahr", "gj"],
  ...["annee", "exercice"],
]);

/** Position of the column that holds the year of each row, by its header; -1 for none. */
export function yearColumnOf(headers: readonly string[]): number {
  return headers.findIndex((header) => known.has(normaliseName(header)));
}

/** The year in a cell: 2024, "2024", "FY24", "FY 2024"; NaN for others. */
export function yearIn(cell: CellValue | undefined): number {
  const text = String(cell ?? "").trim();
  const digits = /^(?:fy|gj)?\s?((?:19|20)\d{2})$/i.exec(text) ?? /^(?:fy|gj)\s?(\d{2})$/i.exec(text);
  const year = digits ? Number(digits[1]) : NaN;
  return year < 100 ? 2000 + year : year;
}
