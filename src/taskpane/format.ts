import { decimal, formatNumber, inCurrency, language, locale, withMinus } from "../planning/words";
import { region } from "./language/keptLanguage";

/**
 * "22 Nov, 14:05" for an ISO date and time, in the way of the pane's language and the user's region; the text itself
 * when it is no date.
 */
export function dayAndTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const options = { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat(dateLocale(), options).format(date);
}

/**
 * "Mar 26" for "2026-03", in the pane's language: what stands at the axis of a chart. Other texts, such as weeks, stay.
 */
export function shortMonth(month: string): string {
  const parts = /^(\d{4})-(\d{2})$/.exec(month);
  if (!parts) return month;
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, 1));
  const options = { month: "short", year: "2-digit", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(dateLocale(), options).format(date);
}

/** "April" for 4, in the pane's language. */
export function monthName(month: number): string {
  const date = new Date(Date.UTC(2024, month - 1, 1));
  return new Intl.DateTimeFormat(language(), { month: "long", timeZone: "UTC" }).format(date);
}

/** English writes numbers one way everywhere, dates by region; outside its own regions the day comes first. */
export function dateLocale(): string | undefined {
  if (language() !== "en") return locale();
  const of = region();
  return of && !of.startsWith("en") ? "en-GB" : of;
}

/** "12,345", written as the cycle writes figures; empty for a missing number. */
export function number(value: number): string {
  return Number.isNaN(value) ? "" : withMinus(formatNumber(value, { maximumFractionDigits: 0 }));
}

/** "8.1 %" of a fraction; empty for a missing number. */
export function fraction(value: number, digits = 1): string {
  return Number.isNaN(value) ? "" : `${withMinus(decimal(value * 100, digits))} %`;
}

/** "1.23M", "45.6K": an amount where there is little room; empty for a missing number. */
export function compact(value: number): string {
  if (Number.isNaN(value)) return "";
  return withMinus(
    formatNumber(value, { notation: "compact", useGrouping: true, maximumSignificantDigits: 3 }),
  );
}

/** As `compact`, of three digits throughout: figures in a column are compared digit by digit. */
export function compactInColumn(value: number): string {
  if (Number.isNaN(value) || Math.abs(value) < 1000) return compact(value);
  const digits = { minimumSignificantDigits: 3, maximumSignificantDigits: 3 };
  return withMinus(formatNumber(value, { notation: "compact", useGrouping: true, ...digits }));
}

/** "12.5 %" and "10 %" of fractions: whole percents where they are, as at an axis. */
export function shortFraction(value: number): string {
  const tenths = Math.round(value * 1000);
  return fraction(value, tenths % 10 === 0 ? 0 : 1);
}

/** "EUR 45.6K", "−EUR 1.23M", in German "1,23 Mio. EUR": as the cycle writes money. */
export function money(value: number, currency: string): string {
  return `${value < 0 ? "−" : ""}${inCurrency(compact(Math.abs(value)), currency)}`;
}

/** "Costs 5 % higher: −EUR 60K": a name and what is said of it, with a blank before the colon where French has one. */
export function named(name: string, what: string): string {
  return `${name}${language() === "fr" ? "\u00a0" : ""}: ${what}`;
}

/** A text in which no line ends between a number and its percent sign or currency: "4.2 %", "EUR 1.2M". */
export function unbroken(text: string): string {
  return text.replace(/(\d) (?=%)/g, "$1\u00a0").replace(/\b([A-Z]{3}) (?=\d)/g, "$1\u00a0");
}
