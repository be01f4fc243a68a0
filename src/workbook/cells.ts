import type { CellValue } from "../planning/data/table";

export type { CellValue };

/** A formula in a cell, with the leading "="; never made from the user's text. */
export interface CellFormula {
  formula: string;
  /** What the formula answers, where the writer knows it. */
  value?: CellValue;
}

/** What to put into a cell. Blank is null; a missing number (NaN) is written as a blank too. */
export type CellContent = CellValue | CellFormula;

const firstExcelDay = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;
/** Texts that Excel can only take for text: letters and plain punctuation, no digit, no leading sign. */
const plainText = /^[A-Za-zÀ-ž][A-Za-zÀ-ž ,;:()&/'"!?._-]*$/;
const excelWord = /^(true|false)$/i;

/**
 * Text as Excel must be given it so that it stays text: "=A1", "-5", "2026-03", "MAR1" and "TRUE" would otherwise
 * become a formula, a number, a date or a logical value. The leading apostrophe is not part of the cell's value.
 */
export function literalText(text: string): string {
  if (text === "") return "";
  if (plainText.test(text) && !excelWord.test(text)) return text;
  const sentence = text.length > 40 && /^[A-Za-zÀ-ž]/.test(text);
  return sentence ? text : `'${text}`;
}

/** Cell content as Range.formulas takes it. A blank is "", because null would leave the cell as it was. */
export function toExcel(content: CellContent): string | number | boolean {
  if (content === null) return "";
  if (typeof content === "object") return content.formula;
  if (typeof content === "number") return Number.isFinite(content) ? content : "";
  return typeof content === "string" ? literalText(content) : content;
}

/**
 * Cell content from what Range.formulas and Range.values answer for a cell. Both hold the same text when the cell
 * holds a text that merely starts with "=".
 */
export function fromExcel(formula: unknown, value: unknown): CellContent {
  const known =
    typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== "");
  const plain = known ? value : null;
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value)
    return { formula, value: plain };
  return plain;
}

/** Excel's day number (1900 date system) of a month such as "2026-03": its first day. */
export function monthSerial(month: string): number {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return (Date.UTC(year, number - 1, 1) - firstExcelDay) / dayLength;
}

/** Excel's day number of an ISO date such as "2026-03-31". */
export function dateSerial(date: string): number {
  return (Date.parse(`${date.slice(0, 10)}T00:00:00Z`) - firstExcelDay) / dayLength;
}
