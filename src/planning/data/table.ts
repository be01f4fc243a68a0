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
  const known = normalised.get(text);
  if (known !== undefined) return known;
  if (normalised.size >= mostNormalised) normalised.clear();
  const name = normalise(text);
  normalised.set(text, name);
  return name;
}

/** Headers and their synonyms are asked for again with every table. */
const normalised = new Map<string, string>();
const mostNormalised = 10_000;

function normalise(text: string): string {
  return text
    .replace(/[([].*?[)\]]/g, "")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** Without case and marks, brackets' content kept: "Silver-Meal" is silvermeal, "(s, Q)" is sq. */
export function plainWord(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** True for null, undefined and text of spaces only. */
export function isBlank(value: CellValue | undefined): value is null | undefined | "" {
  return value == null || (typeof value === "string" && value.trim() === "");
}
