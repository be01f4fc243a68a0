/**
 * Numbers as people and exports type them: "1.234,56", "1 234.56", "1'234", "(12)", "12-", "€ 99,90", "12 %". Which
 * sign is the decimal one is seen from a whole column, never from one cell alone.
 */

export type DecimalSign = "." | ",";

/** What stands in a cell for "nothing here". */
const nothing = new Set(["-", "–", "—", ".", "na", "n/a", "#n/a", "nan", "null", "none", "keine", "k.a."]);

const currency = /^(?:[€$£¥]|eur|usd|gbp|chf|jpy|fr\.?)|(?:[€$£¥]|eur|usd|gbp|chf|jpy|fr\.?)$/gi;

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

function digitsOf(text: string): Digits | undefined {
  let rest = text.trim().replace(currency, "").trim();
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
  for (const text of texts) {
    const figure = digitsOf(text)?.figure;
    if (figure === undefined) continue;
    const sign = decimalSignOf(figure);
    if (sign) votes[sign]++;
    else if (figure.includes(".")) thousands["."]++;
    else if (figure.includes(",")) thousands[","]++;
  }
  if (votes["."] + votes[","] > 0) return { decimal: votes[","] > votes["."] ? "," : ".", doubtful: false };
  const ambiguous = thousands["."] + thousands[","] > 0;
  return { decimal: thousands["."] > thousands[","] ? "," : ".", doubtful: ambiguous };
}

/** Spaces and apostrophes between digits part thousands, or the text is no number. */
const parted = /\d[\s\u00a0\u202f'’]\d/;
const partedThousands = /^\D*\d{1,3}(?:[\s\u00a0\u202f'’]\d{3})+(?:[.,]\d+)?\D*$/;
const wellGrouped = /^(?:\d*[.,]?\d*|\d{1,3}(?:\.\d{3})+(?:,\d*)?|\d{1,3}(?:,\d{3})+(?:\.\d*)?)$/;

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

/** The number in a text, NaN when it holds none. A percentage comes as its fraction. */
export function numberFromText(text: string, { decimal }: NumberStyle): number {
  const digits = digitsOf(text);
  if (!digits) return NaN;
  const thousands = decimal === "." ? "," : ".";
  const plain = digits.figure.split(thousands).join("").replace(decimal, ".");
  const value = Number(plain) / (digits.percent ? 100 : 1);
  return digits.negative ? -value : value;
}
