import Papa from "papaparse";
import type { CellValue } from "../planning/data/table";

/**
 * A CSV text (RFC 4180, comma, CR LF) in which no text can act as a formula when a spreadsheet opens it: a text that
 * begins with = + - @, a tab or a carriage return gets an apostrophe in front. Numbers stay numbers.
 *
 * @example
 * safeCsv(["Item", "Units"], [["=1+1", -5]]); // 'Item,Units\r\n"\'=1+1",-5'
 */
export function safeCsv(headers: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  return Papa.unparse([[...headers], ...rows.map((row) => [...row])], { escapeFormulae: true });
}
