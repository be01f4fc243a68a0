import { dateFromSerial, isoWeekday, serialFromDate, serialFromIso } from "../excelDate";
import { normaliseName } from "../table";

/** Whether 03/04/2025 is the third of April or the fourth of March. */
export type DayOrder = "day first" | "month first";

const monthWords = [
  ["jan", "janv", "januar", "january", "janvier", "janner"],
  ["feb", "fev", "fevr", "februar", "february", "fevrier", "feber"],
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

const firstDay = /^(?:w\/[ce]|w[ce]|week (?:commencing|beginning|ending|of)|woche (?:ab|vom)|semaine du)\s+/i;

/** "Jan 25" of "Jan 25 (pcs)", "05/01/2026" of "w/c 05/01/2026": units and such words say nothing of the date. */
export function withoutUnit(header: string): string {
  return header
    .replace(/\s*[([][^)\]]*[)\]]\s*$/, "")
    .trim()
    .replace(firstDay, "");
}

/** 1 to 12 for a month or period that names no year: "Jan", "März", "P03"; 0 for other texts. */
export function monthWithoutYear(text: string): number {
  const name = text.trim();
  if (/^\p{L}+\.?$/u.test(name)) return monthFromWord(name);
  return upTo(12, /^[pm](\d{1,2})$/i.exec(name)?.[1]);
}

/** 1 to 53 for a week that names no year: "KW 12", "W07", "Week 3"; 0 for other texts. */
export function weekWithoutYear(text: string): number {
  return upTo(53, new RegExp(`^${weekWord}\\s?(\\d{1,2})$`, "i").exec(text.trim())?.[1]);
}

const weekWord = "(?:w|wk|week|kw|cw|woche|s|sem|semaine)\\.?";

function upTo(most: number, digits: string | undefined): number {
  const number = Number(digits);
  return number >= 1 && number <= most ? number : 0;
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
  [
    /^(?:[mp]|p[eé]riode?\s?)(\d{1,2})[\s./-]*(?:fy\s?)?(\d{2}|\d{4})$/i,
    ([m, y]) => dayOf(fullYear(y), Number(m), 1),
  ],
  [/^(?:fy\s?)?(\d{4})[\s./-]*p(\d{1,2})$/i, ([y, m]) => dayOf(Number(y), Number(m), 1)],
  [/^fy\s?(\d{2})[\s./-]*p(\d{1,2})$/i, ([y, m]) => dayOf(fullYear(y), Number(m), 1)],
  [/^(\d{4})[\s-]?(?:w|kw|cw|wk|s)\s?(\d{1,2})$/i, ([y, w]) => thursdayOfWeek(Number(y), Number(w))],
  [
    new RegExp(`^${weekWord}\\s?(\\d{1,2})[\\s./-]*(\\d{4})$`, "i"),
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

/** Quarters as they are labelled: "2026-Q1", "Q1 2026", "1Q26", "T1 2026", "1. Quartal 2026", "Trimestre 1 2026". */
const quarters: [RegExp, (parts: string[]) => [year: string, quarter: string]][] = [
  [/^(?:fy)?(\d{4})[\s./-]*[qt]\s?([1-4])$/i, ([y, q]) => [y, q]],
  [/^(?:[qt]|quarter|quartal|trimestre)\s?([1-4])[\s./'’-]*(?:fy)?(\d{2}|\d{4})$/i, ([q, y]) => [y, q]],
  [
    /^([1-4])(?:\.|er|e|ème|st|nd|rd|th)?\s?(?:[qt]|quarter|quartal|trimestre)[\s./'’-]*(\d{2}|\d{4})$/i,
    ([q, y]) => [y, q],
  ],
];

/**
 * The first day of a labelled quarter.
 *
 * @returns an Excel serial day, or NaN for other texts
 * @example
 * quarterFromText("T2 2026"); // serial of 1 April 2026
 */
export function quarterFromText(text: string): number {
  for (const [pattern, read] of quarters) {
    const match = pattern.exec(text.trim());
    if (!match) continue;
    const [year, quarter] = read(match.slice(1));
    return dayOf(fullYear(year), 3 * Number(quarter) - 2, 1);
  }
  return NaN;
}

/**
 * Weeks typed as numbers, 202601 to 202653, as the serials of their Thursdays; undefined where they could be months.
 *
 * @param values all that stand in the column or the row of headers
 */
export function weeksFromDigits(values: readonly number[]): number[] | undefined {
  const areWeeks =
    values.length > 0 && values.every((value) => /^(19|20)\d{2}(0[1-9]|[1-4]\d|5[0-3])$/.test(String(value)));
  if (!areWeeks || values.every((value) => value % 100 <= 12)) return undefined;
  return values.map((value) => thursdayOfWeek(Math.floor(value / 100), value % 100));
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
  /** Months by which periods of the company's own year are moved; none when left out. */
  periodShift?: number;
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
    const match = /^(\d{1,2})[/-](\d{1,2})[/-](?:\d{2}|\d{4})\b/.exec(text.trim().replace(firstDay, ""));
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
