import Papa from "papaparse";
import type { CellValue } from "../planning/data/table";

/** How a text begins that a spreadsheet may take for a formula: the signs, their full-width twins, tab and line ends. */
const beginsFormula = /^[\s"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
/**
 * The same after a sign that parts fields in some countries or programs: a file with commas that is opened where
 * semicolons part fields is taken apart in the middle of a text, and quotes there protect nothing.
 */
const afterSeparator = /([;|\t\r\n][\s"]*)([=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;
const number = /^[+-]?\d+([.,]\d+)?([eE][+-]?\d+)?$/;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands before what could begin one. Numbers as text stay.
 *
 * @example
 * safeText("=1+1");     // "'=1+1"
 * safeText("A;=1+1");   // "A;'=1+1"
 * safeText("-5");       // "-5"
 */
export function safeText(text: string): string {
  if (number.test(text)) return text;
  const inner = text.replace(afterSeparator, "$1'$2");
  return beginsFormula.test(inner) ? `'${inner}` : inner;
}

/**
 * A CSV text (RFC 4180, comma, CR LF) in which no text can act as a formula when a spreadsheet opens it, whatever parts
 * fields there. Numbers stay numbers.
 *
 * @example
 * safeCsv(["Item", "Units"], [["=1+1", -5]]); // 'Item,Units\r\n\'=1+1,-5'
 */
export function safeCsv(headers: readonly string[], rows: readonly (readonly CellValue[])[]): string {
  const safe = (cell: CellValue): CellValue => (typeof cell === "string" ? safeText(cell) : cell);
  return Papa.unparse([headers.map(safeText), ...rows.map((row) => row.map(safe))]);
}
