/** What a worksheet cell can hold. Blank is null; dates are Excel serial days (numbers). */
export type CellValue = string | number | boolean | null;

/**
 * A table as it stands in a workbook or a CSV file, before anything is known about its meaning.
 * `rows[r][c]` belongs under `headers[c]`; short rows read as blank at the end.
 */
export interface RawTable {
  name: string;
  headers: string[];
  rows: CellValue[][];
}

/**
 * A header or a table name reduced to what matters for matching: lower case, without accents, spaces,
 * punctuation or a unit in brackets.
 *
 * @example
 * normaliseName("Qté commandée (pcs)"); // "qtecommandee"
 */
export function normaliseName(text: string): string {
  return text
    .replace(/[([].*?[)\]]/g, "")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** True for null, undefined and text of spaces only. */
export function isBlank(value: CellValue | undefined): value is null | undefined | "" {
  return value == null || (typeof value === "string" && value.trim() === "");
}
