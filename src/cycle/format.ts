import { decimal, formatNumber, isOne, said, say } from "../planning/words";

/** Figures as a planner reads them in sentences and facts, in the notation of the current language. */

const whole = { maximumFractionDigits: 0 } as const;
const short = { notation: "compact", maximumSignificantDigits: 4 } as const;

/** "12,345". */
export function units(value: number): string {
  return Number.isFinite(value) ? formatNumber(value, whole) : say`n/a`;
}

/** "EUR 1.234M", "−EUR 150.9K". */
export function money(value: number, currency: string): string {
  if (!Number.isFinite(value)) return say`n/a`;
  return `${value < 0 ? "−" : ""}${currency} ${formatNumber(Math.abs(value), short)}`;
}

/** "12.3 %" of a fraction. */
export function percent(fraction: number, digits = 1): string {
  return Number.isFinite(fraction) ? `${decimal(fraction * 100, digits)} %` : say`n/a`;
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
