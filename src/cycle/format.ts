import { decimal, formatNumber, inCurrency, isOne, said, say, withMinus } from "../planning/words";

/** Figures as a planner reads them in sentences and facts, in the notation of the current language. */

const whole = { maximumFractionDigits: 0 } as const;
const short = { notation: "compact", maximumSignificantDigits: 4 } as const;

/** "12,345". */
export function units(value: number): string {
  return Number.isFinite(value) ? withMinus(formatNumber(value, whole)) : say`n/a`;
}

/** "EUR 1.234M", "−EUR 150.9K"; in German "1,234 Mio. EUR". */
export function money(value: number, currency: string): string {
  if (!Number.isFinite(value)) return say`n/a`;
  return `${value < 0 ? "−" : ""}${inCurrency(formatNumber(Math.abs(value), short), currency)}`;
}

/** "12.3 %", "−4.0 %" of a fraction. */
export function percent(fraction: number, digits = 1): string {
  if (!Number.isFinite(fraction)) return say`n/a`;
  return `${withMinus(decimal(fraction * 100, digits))} %`;
}

/** "1 month", "3 months"; the nouns are translated like sentences. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count, whole)} ${said(isOne(count) ? one : many)}`;
}

/** The largest names of a list in a sentence: "A, B and 4 more". */
export function topNames(names: readonly string[], show = 3): string {
  const shown = names.slice(0, show);
  const rest = names.length - shown.length;
  if (rest > 0) return say`${shown.join(", ")} and ${rest} more`;
  return shown.length < 2 ? shown.join("") : say`${shown.slice(0, -1).join(", ")} and ${shown.at(-1)!}`;
}

/** Rounded to hundredths: what a sheet holds is what the next step reads. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** "budget" as the first word of a line: "Budget". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
