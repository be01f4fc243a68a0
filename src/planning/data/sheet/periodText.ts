import { dateFromSerial, isoWeekday, serialFromDate, serialFromIso } from "../excelDate";
import { normaliseName } from "../table";

/** Whether 03/04/2025 is the third of April or the fourth of March. */
export type DayOrder = "day first" | "month first";

const monthWords = [
  ["jan", "janv", "januar", "january", "janvier"],
  ["feb", "fev", "fevr", "februar", "february", "fevrier"],
  ["mar", "mrz", "mars", "marz", "maerz", "march"],
  ["apr", "avr", "april", "avril"],
  ["may", "mai"],
  ["jun", "juin", "juni", "june"],
  ["jul", "juil", "juli", "july", "juillet"],
  ["aug", "aout", "august"],
  ["sep", "sept", "september", "septembre"],
  ["oct", "okt", "oktober", "october", "octobre"],
  ["nov", "november", "novembre"],
  ["dec", "dez", "dezember", "december", "decembre"],
];

/** 1 to 12 for the name of a month in English, German or French, or its short form; 0 for other words. */
export function monthFromWord(word: string): number {
  const name = normaliseName(word);
  return monthWords.findIndex((words) => words.includes(name)) + 1;
}

const fullYear = (year: string): number => (year.length === 2 ? 2000 : 0) + Number(year);

/** The serial of a day that exists, else NaN. */
function dayOf(year: number, month: number, day: number): number {
  const serial = serialFromDate(year, month, day);
  const back = dateFromSerial(serial);
  return back.month === month && back.day === day ? serial : NaN;
}

/** Thursday of an ISO week: the day that says to which month and year the week belongs. */
export function thursdayOfWeek(year: number, week: number): number {
  if (week < 1 || week > 53) return NaN;
  const fourth = serialFromDate(year, 1, 4);
  return fourth - isoWeekday(fourth) + 4 + 7 * (week - 1);
}

type Reading = (parts: string[], order: DayOrder) => number;

/** Notations with the year and month (or week) in the clear; the first that fits and names a real day counts. */
const notations: [RegExp, Reading][] = [
  [/^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/, ([y, m, d = "1"]) => dayOf(Number(y), Number(m), Number(d))],
  [/^(\d{1,2})[/.-](\d{4})$/, ([m, y]) => dayOf(Number(y), Number(m), 1)],
  [/^(\d{4})\s?-?[mp](\d{1,2})$/i, ([y, m]) => dayOf(Number(y), Number(m), 1)],
  [/^[mp](\d{1,2})[\s./-]*(?:fy)?(\d{2}|\d{4})$/i, ([m, y]) => dayOf(fullYear(y), Number(m), 1)],
  [/^(?:fy)?(\d{4})[\s./-]*p(\d{1,2})$/i, ([y, m]) => dayOf(Number(y), Number(m), 1)],
  [/^(\d{4})[\s-]?(?:w|kw|cw|wk|s)\s?(\d{1,2})$/i, ([y, w]) => thursdayOfWeek(Number(y), Number(w))],
  [
    /^(?:w|kw|cw|wk|week|woche|s)\s?(\d{1,2})[\s./-]*(\d{4})$/i,
    ([w, y]) => thursdayOfWeek(Number(y), Number(w)),
  ],
  [/^(\p{L}+)\.?[\s./'’-]*(\d{2}|\d{4})$/u, ([word, y]) => dayOf(fullYear(y), monthFromWord(word), 1)],
  [/^(\d{4})[\s./-]*(\p{L}+)\.?$/u, ([y, word]) => dayOf(Number(y), monthFromWord(word), 1)],
  [
    /^(\d{1,2})\.?[\s./-]*(\p{L}+)\.?,?[\s./-]*(\d{2}|\d{4})$/u,
    ([d, word, y]) => dayOf(fullYear(y), monthFromWord(word), Number(d)),
  ],
  [
    /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u,
    ([word, d, y]) => dayOf(Number(y), monthFromWord(word), Number(d)),
  ],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})$/, ([d, m, y]) => dayOf(fullYear(y), Number(m), Number(d))],
  [
    /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/,
    ([a, b, y], order) =>
      order === "day first"
        ? dayOf(fullYear(y), Number(b), Number(a))
        : dayOf(fullYear(y), Number(a), Number(b)),
  ],
];

/**
 * Reads a date, a month or a week as people write it, in English, German or French: "2026-03-17", "17.03.2026",
 * "3/17/2026", "März 26", "2026M03", "P03 2026", "2026-W12" (its Thursday). A month is its first day.
 *
 * @param order how "03/04/2026" is read; see `dayOrder`
 * @returns an Excel serial day, or NaN.
 */
export function periodFromText(text: string, order: DayOrder = "day first"): number {
  const trimmed = text.trim().replace(/\s+\d{1,2}:\d{2}(:\d{2})?(\s?[ap]m)?$/i, "");
  const iso = serialFromIso(trimmed);
  if (!Number.isNaN(iso)) return iso;
  for (const [pattern, read] of notations) {
    const match = pattern.exec(trimmed);
    const serial = match
      ? read(
          match.slice(1).filter((part) => part !== undefined),
          order,
        )
      : NaN;
    if (!Number.isNaN(serial)) return serial;
  }
  return NaN;
}

/** A month typed as a number, 202603 or 20260317, as a serial; NaN for other numbers. */
export function periodFromDigits(value: number): number {
  const digits = String(value);
  if (/^(19|20)\d{4}$/.test(digits)) return dayOf(Number(digits.slice(0, 4)), Number(digits.slice(4)), 1);
  if (/^(19|20)\d{6}$/.test(digits))
    return dayOf(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  return NaN;
}

/** How a column of dates is ordered. */
export interface DateStyle {
  order: DayOrder;
  /** True when no date settles it, though some could be read either way. */
  doubtful: boolean;
}

/**
 * Whether the dates of a column have the day or the month first: what a part above 12 gives away, else the part
 * that stays the same (the first of every month).
 *
 * @example
 * dayOrder(["1/31/2025", "2/28/2025"]); // { order: "month first", doubtful: false }
 */
export function dayOrder(texts: Iterable<string>): DateStyle {
  const [first, second] = [new Set<number>(), new Set<number>()];
  for (const text of texts) {
    const match = /^(\d{1,2})[/-](\d{1,2})[/-](?:\d{2}|\d{4})\b/.exec(text.trim());
    if (!match) continue;
    first.add(Number(match[1]));
    second.add(Number(match[2]));
  }
  if (first.size === 0) return { order: "day first", doubtful: false };
  if ([...first].some((part) => part > 12)) return { order: "day first", doubtful: false };
  if ([...second].some((part) => part > 12)) return { order: "month first", doubtful: false };
  if (first.size === 1 && second.size > 1) return { order: "day first", doubtful: false };
  if (second.size === 1 && first.size > 1) return { order: "month first", doubtful: false };
  return { order: "day first", doubtful: true };
}
