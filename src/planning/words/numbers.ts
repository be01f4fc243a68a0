import { language, locale } from "./language";

const formats = new Map<string, Intl.NumberFormat>();

/** A number in the notation of the current language; "1.23M" and "1,23 Mio." alike come from one call. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions): string {
  const key = `${locale()}|${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locale(), options)));
  const text = format.format(value);
  // What rounds to nothing has no sign.
  return Number.isFinite(value) && !/[1-9]/.test(text) ? format.format(0) : text;
}

/**
 * An amount with its currency, on the side on which the language writes it; in French and German the two never part.
 *
 * @example
 * inCurrency("1.2M", "EUR"); // "EUR 1.2M"; in German of "1,2 Mio.": "1,2 Mio. EUR"
 */
export function inCurrency(amount: string, currency: string): string {
  return language() === "en" ? `${currency} ${amount}` : `${amount}\u00a0${currency}`;
}

/**
 * `value.toFixed(digits)` with the language's decimal sign; no grouping.
 *
 * @example
 * decimal(12.34, 1); // "12.3", in German "12,3"
 */
export function decimal(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return localDecimal(/[1-9]/.test(text) ? text : text.replace("-", ""));
}

/** A number's text with a minus as wide as a plus instead of a hyphen: "−4.0 %". Only for reading, not for typing into. */
export function withMinus(text: string): string {
  return text.replace(/^-(?=\d)/, "−");
}

/** A number as JavaScript writes it, with the language's decimal sign: 0.125 is "0,125" in French. */
export function plain(value: number): string {
  return localDecimal(String(value));
}

/** English keeps the text as it is; the digits are those of English in each language. */
function localDecimal(text: string): string {
  return locale() === "en-US" ? text : text.replace(".", decimalSign());
}

function decimalSign(): string {
  return formatNumber(1.5, {}).replace(/\d/g, "");
}

/** Whether the current language speaks of this many in the singular: 1 in English and German, 0 and 1.5 in French too. */
export function isOne(count: number): boolean {
  return language() === "en" ? count === 1 : new Intl.PluralRules(language()).select(count) === "one";
}
