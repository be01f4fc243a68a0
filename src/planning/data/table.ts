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

/** A table whose rows are looked at one after the other; a `RawTable` is one. */
export interface ReadableTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: { readonly length: number; at(index: number): readonly CellValue[] | undefined };
  /** Row and header of a cell in the planner's own table, where that has another form. */
  placeOf?(row: number, position: number): { row: number; column: string };
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
