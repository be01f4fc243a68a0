/**
 * Numbers as people and exports type them: "1.234,56", "1 234.56", "1'234", "(12)", "12-", "€ 99,90", "12 %". Which
 * sign is the decimal one is seen from a whole column, never from one cell alone.
 */

export type DecimalSign = "." | ",";

/** What stands in a cell for "nothing here". */
const nothing = new Set(["-", "–", "—", ".", "na", "n/a", "#n/a", "nan", "null", "none", "keine", "k.a."]);

const currency = /^(?:[€$£¥]|eur|usd|gbp|chf|jpy|fr\.?)|(?:[€$£¥]|eur|usd|gbp|chf|jpy|fr\.?)$/gi;

/** Units that stand behind a number in its cell: "900 ST", "1.200 pcs". Letters that could scale it (k, m) are none. */
const unitBehind =
  /^(?:.*[\d)-])\s*(pcs?|pieces?|units?|ea|each|st|stk|stck|stück|stueck|pce|pces|pièces?|unités?|kg|to|tonnes?|l|ltr|litres?|liter|cs|cases?|ctn|kartons?|cartons?|pal|paletten?|palettes?|pallets?)\.?$/i;

/** The unit behind the number of a cell, in small letters; "" for a number without one and for other texts. */
function unitOf(text: string): string {
  return (unitBehind.exec(text.trim())?.[1] ?? "").toLowerCase();
}

function withoutUnit(text: string, unit: string): string {
  return unit !== "" && unitOf(text) === unit ? text.replace(/[\s\p{L}.]+$/u, "") : text;
}

/** True for a cell whose text says that there is no value. */
export function saysNothing(text: string): boolean {
  return nothing.has(text.trim().toLowerCase());
}

/** The digits of a number without currency, signs and spaces between thousands; undefined for other text. */
interface Digits {
  negative: boolean;
  percent: boolean;
  /** Digits, points and commas only. */
  figure: string;
}

function digitsOf(text: string, unit = ""): Digits | undefined {
  let rest = withoutUnit(text.trim(), unit).replace(currency, "").trim();
  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1).trim();
  const bracketed = /^\((.*)\)$/.exec(rest);
  if (bracketed) rest = bracketed[1].trim();
  const trailing = /^(.*\d)\s*-$/.exec(rest);
  const leading = /^[-−+]\s*(.*)$/.exec(rest);
  const negative = bracketed !== null || trailing !== null || /^[-−]/.test(rest);
  rest = (trailing?.[1] ?? leading?.[1] ?? rest).replace(currency, "").replace(/[\s\u00a0\u202f'’]/g, "");
  return /^\d[\d.,]*$|^[.,]\d+$/.test(rest) ? { negative, percent, figure: rest } : undefined;
}

/** The decimal sign that a figure gives away; undefined when it could be either ("1,234") or shows none ("12"). */
function decimalSignOf(figure: string): DecimalSign | undefined {
  const [points, commas] = [figure.split(".").length - 1, figure.split(",").length - 1];
  if (points > 0 && commas > 0) return figure.lastIndexOf(".") > figure.lastIndexOf(",") ? "." : ",";
  if (points > 1) return ",";
  if (commas > 1) return ".";
  const [, sign, decimals] = /([.,])(\d*)$/.exec(figure) ?? [];
  if (sign === undefined || (decimals.length === 3 && !/^0?[.,]/.test(figure))) return undefined;
  return sign as DecimalSign;
}

/** How the numbers of a column are written. */
export interface NumberStyle {
  decimal: DecimalSign;
  /** True when no cell settles it, though some could be read either way ("1,234"). */
  doubtful: boolean;
  /** The unit that stands behind the numbers, where it is one and the same. */
  unit?: string;
}

/**
 * The decimal sign of a column of texts: what the cells that give it away agree on. Where none does, a sign before
 * three digits parts thousands, which is what quantities look like.
 *
 * @example
 * numberStyle(["1.200", "85,5"]); // { decimal: ",", doubtful: false }
 */
export function numberStyle(texts: Iterable<string>): NumberStyle {
  const votes = { ".": 0, ",": 0 };
  const thousands = { ".": 0, ",": 0 };
  const units = new Set<string>();
  for (const text of texts) {
    const unit = unitOf(text);
    const figure = digitsOf(text, unit)?.figure;
    // A date, for one, is no number and settles nothing.
    if (figure === undefined || !wellGrouped.test(figure)) continue;
    if (unit !== "") units.add(unit);
    const sign = decimalSignOf(figure);
    if (sign) votes[sign]++;
    else if (figure.includes(".")) thousands["."]++;
    else if (figure.includes(",")) thousands[","]++;
  }
  // Numbers in several units cannot stand in one column: their cells are told.
  const unit = units.size === 1 ? { unit: [...units][0] } : {};
  if (votes["."] + votes[","] > 0)
    return { decimal: votes[","] > votes["."] ? "," : ".", doubtful: false, ...unit };
  const ambiguous = thousands["."] + thousands[","] > 0;
  return { decimal: thousands["."] > thousands[","] ? "," : ".", doubtful: ambiguous, ...unit };
}

/** Spaces and apostrophes between digits part thousands, or the text is no number. */
const parted = /\d[\s\u00a0\u202f'’]\d/;
const partedThousands = /^\D*\d{1,3}(?:[\s\u00a0\u202f'’]\d{3})+(?:[.,]\d+)?\D*$/;
/** Thousands in threes, or in twos above the first three, as in India. */
const groupedBy = {
  ".": /^(?:\d*,?\d*|\d{1,3}(?:\.\d{2,3})*\.\d{3}(?:,\d*)?)$/,
  ",": /^(?:\d*\.?\d*|\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d*)?)$/,
};
const wellGrouped = { test: (figure: string) => groupedBy["."].test(figure) || groupedBy[","].test(figure) };

/**
 * The number in a text that stands alone, with no column to tell how it is written; NaN for what could be read two ways
 * ("1,234") and for what is no number ("12.05.2026").
 *
 * @example
 * numberFromLoneText("1.234,5 €"); // 1234.5
 */
export function numberFromLoneText(text: string): number {
  const figure = digitsOf(text)?.figure;
  if (figure === undefined || !wellGrouped.test(figure)) return NaN;
  if (parted.test(text) && !partedThousands.test(text)) return NaN;
  const decimal = decimalSignOf(figure) ?? (/[.,]/.test(figure) ? undefined : ".");
  return decimal === undefined ? NaN : numberFromText(text, { decimal, doubtful: false });
}

/** True for a text that is a number however its decimals and thousands are written, with a unit behind it or without. */
export function looksNumeric(text: string): boolean {
  const figure = digitsOf(text, unitOf(text))?.figure;
  return figure !== undefined && wellGrouped.test(figure);
}

/**
 * The number in a text, NaN when it holds none and when its signs part no thousands ("12,5" with a decimal point). A
 * percentage comes as its fraction.
 */
export function numberFromText(text: string, { decimal, unit }: NumberStyle): number {
  const digits = digitsOf(text, unit);
  const thousands = decimal === "." ? "," : ".";
  if (!digits || !groupedBy[thousands].test(digits.figure)) return NaN;
  const plain = digits.figure.split(thousands).join("").replace(decimal, ".");
  const value = Number(plain) / (digits.percent ? 100 : 1);
  return digits.negative ? -value : value;
}
