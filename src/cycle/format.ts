/** Figures as a planner reads them in sentences and facts. English notation, whatever the machine's language. */

const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat("en-US", { notation: "compact", maximumSignificantDigits: 4 });

/** "12,345". */
export function units(value: number): string {
  return Number.isFinite(value) ? whole.format(value) : "n/a";
}

/** "EUR 1.234M", "−EUR 150.9K". */
export function money(value: number, currency: string): string {
  if (!Number.isFinite(value)) return "n/a";
  return `${value < 0 ? "−" : ""}${currency} ${short.format(Math.abs(value))}`;
}

/** "12.3 %" of a fraction. */
export function percent(fraction: number, digits = 1): string {
  return Number.isFinite(fraction) ? `${(fraction * 100).toFixed(digits)} %` : "n/a";
}

/** "1 month", "3 months". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${whole.format(count)} ${count === 1 ? one : many}`;
}

/** The largest names of a list in a sentence: "A, B and 4 more". */
export function topNames(names: readonly string[], show = 3): string {
  const shown = names.slice(0, show);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}

/** Rounded to hundredths: what a sheet holds is what the next step reads. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
