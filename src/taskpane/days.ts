import { typedDay as dayIn, type DayOrder } from "../cycle/typedDay";
import { dateLocale } from "./format";
import { texts } from "./texts";

/** Shows how days are written where the user is: no other day tells day, month and year apart so well. */
const exampleDay = "2026-12-31";

/**
 * "31.12.2026" for "2026-12-31", as days are written where the user is; another text as it is. Where what is written
 * there could not be read again it stays "2026-12-31".
 */
export function shownDay(iso: string): string {
  if (!isIso(iso)) return iso;
  const shown = dayFormat().format(new Date(`${iso}T00:00:00Z`));
  return typedDay(shown) === iso ? shown : iso;
}

/** "31.12.2026 14:05" for "2026-12-31T14:05:00Z" and "2026-12-31 14:05", as `shownDay` has the day. */
export function shownMoment(iso: string): string {
  return `${shownDay(iso.slice(0, 10))} ${iso.slice(11, 16)}`.trim();
}

/**
 * The day that somebody typed, in the order of the user's region, with a month in words or as "2026-12-31"; empty for
 * nothing, and the text itself where it is no day.
 *
 * @example
 * typedDay("31.12.2026"); // "2026-12-31"
 */
export function typedDay(text: string): string {
  return dayIn(text, dayOrderHere()) ?? text.trim();
}

/**
 * What is wrong with a day of a form, in a sentence; empty when it can be saved.
 *
 * @param missing the sentence for no day, where one is needed
 */
export function dayFault(day: string, missing = ""): string {
  if (day === "") return missing;
  return isIso(day) ? "" : texts.days.notRead(dayExample());
}

/** "31.12.2026": a day as it is written where the user is. */
export function dayExample(): string {
  return shownDay(exampleDay);
}

const isIso = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

function dayFormat(): Intl.DateTimeFormat {
  const options = { year: "numeric", month: "2-digit", day: "2-digit", timeZone: "UTC" } as const;
  return new Intl.DateTimeFormat(dateLocale(), options);
}

function dayOrderHere(): DayOrder {
  const parts = dayFormat()
    .formatToParts(new Date(`${exampleDay}T00:00:00Z`))
    .map(({ type }) => type);
  return parts.indexOf("month") < parts.indexOf("day") ? "month first" : "day first";
}
