/** The user's language for dates and numbers: Office's own when it says, else the browser's. */
function locale(): string | undefined {
  return typeof Office === "undefined" ? undefined : Office.context?.contentLanguage;
}

/** "22 Nov, 14:05" for an ISO date and time, in the user's locale; the text itself when it is no date. */
export function dayAndTime(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const options = { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat(locale(), options).format(date);
}

const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** "12,345", written as the cycle writes figures; empty for a missing number. */
export function number(value: number): string {
  return Number.isNaN(value) ? "" : whole.format(value);
}

/** "8.1 %" of a fraction; empty for a missing number. */
export function fraction(value: number, digits = 1): string {
  return Number.isNaN(value) ? "" : `${(value * 100).toFixed(digits)} %`;
}

const short = new Intl.NumberFormat("en-US", { notation: "compact", maximumSignificantDigits: 3 });

/** "1.23M", "45.6K": an amount where there is little room; empty for a missing number. */
export function compact(value: number): string {
  return Number.isNaN(value) ? "" : short.format(value);
}
