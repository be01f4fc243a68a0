import { CellValueType, type ICellData, type Nullable, numfmt } from "@univerjs/core";

/** What a cell holds, as Excel's API shows it: an empty cell is "", an error its text such as "#N/A". */
export type CellContent = string | number | boolean;

const ERRORS = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#BUSY!",
  "#CYCLE!",
  "#CONNECT!",
]);

export function isErrorText(value: unknown): boolean {
  return typeof value === "string" && ERRORS.has(value);
}

/** Value of a cell of the grid. */
export function contentOf(cell: Nullable<ICellData>): CellContent {
  if (cell == null) return "";
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined && (cell.v == null || cell.v === "")) return rich.replace(/\r\n$/, "");
  if (cell.v == null) return "";
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === "TRUE";
  return cell.v;
}

export function isEmptyCell(cell: Nullable<ICellData>): boolean {
  return cell == null || (cell.v == null && !cell.f && !cell.si && !cell.p);
}

/** Replaces whatever the cell held, formulas included, and keeps its format. */
const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

/** The grid's cell for a value that needs no reading: a result, or what a file holds. */
export function cellOfValue(value: CellContent | null): ICellData {
  if (value === null || value === "") return { ...EMPTY };
  if (typeof value === "boolean") return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  return { ...EMPTY, v: value, t: CellValueType.STRING };
}

export function cellOfFormula(formula: string): ICellData {
  return { ...EMPTY, f: formula };
}

/**
 * The grid's cell for something entered, which Excel reads as if it were typed: "12%" becomes 0.12, "2026-03-01" a
 * date, "TRUE" a logical value. An apostrophe before it, or the number format "@", keeps it text.
 *
 * `format` is the cell's number format; the result carries a new one where the entry implies it.
 */
export function cellOfEntry(entry: unknown, format: string): ICellData {
  if (typeof entry === "number" || typeof entry === "boolean") return cellOfValue(entry);
  const text = entry == null ? "" : String(entry);
  if (text === "") return { ...EMPTY };
  if (numfmt.isTextFormat(format)) return { ...EMPTY, v: text, t: CellValueType.STRING };
  if (text.startsWith("'")) return { ...EMPTY, v: text.slice(1), t: CellValueType.FORCE_STRING };
  if (text.startsWith("=") && text.length > 1) return cellOfFormula(text);
  return { ...read(text, format) };
}

function read(text: string, format: string): ICellData {
  const parsed = /^[\s\d.,+\-$€£¥%()/:a-z]+$/i.test(text) ? numfmt.parseValue(text) : null;
  if (!parsed || typeof parsed.v === "bigint") return { ...EMPTY, v: text, t: CellValueType.STRING };
  if (typeof parsed.v === "boolean") return cellOfValue(parsed.v);
  const cell = cellOfValue(parsed.v as number);
  const isPlainNumber = parsed.z === undefined || parsed.z === "General" || /^0?$/.test(parsed.z);
  if (!isPlainNumber && format === "General") cell.s = { n: { pattern: parsed.z as string } };
  return cell;
}
