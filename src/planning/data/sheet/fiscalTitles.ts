import { monthLabel } from "../excelDate";
import { monthWithoutYear, withoutUnit } from "./periodText";
import { say } from "../../words";

const fiscalWord = "fy|gj|fiscal\\s?year|geschäftsjahr|exercice";
/** "FY 2024/25", "2024/2025", "FY24/25": a year over two calendar years; and "FY25", "FY 2025". */
const spanned = new RegExp(`^(?:(${fiscalWord})\\s*)?(\\d{4}|\\d{2})\\s*[/–-]\\s*(\\d{4}|\\d{2})$`, "iu");
const single = new RegExp(`^(?:${fiscalWord})\\s*'?(\\d{4}|\\d{2})$`, "iu");

const fullYear = (digits: string): number => Number(digits) + (digits.length === 2 ? 2000 : 0);

/** A fiscal year as its title says it: by the calendar year in which it begins, or by the one whose name it bears. */
interface FiscalTitle {
  begins?: number;
  named?: number;
}

/** What a title such as "FY 2024/25" says; undefined for other texts, dates such as "03/24" among them. */
export function fiscalTitle(text: string): FiscalTitle | undefined {
  const span = spanned.exec(text.trim());
  if (span && (span[1] || span[2].length === 4)) {
    const [begins, ends] = [fullYear(span[2]), fullYear(span[3])];
    return ends === begins + 1 ? { begins } : undefined;
  }
  const name = single.exec(text.trim())?.[1];
  return name === undefined ? undefined : { named: fullYear(name) };
}

/**
 * Calendar year in which a fiscal year begins. FY26 is the year that ends in 2026; one that begins in January or February
 * bears the year in which it begins, as in `periodShift`.
 */
export function yearOfBegin({ begins, named = NaN }: FiscalTitle, startMonth: number): number {
  return begins ?? (startMonth <= 2 ? named : named - 1);
}

/** A month beside the title of its fiscal year: "Apr FY24/25". */
interface FiscalMonth {
  word: string;
  month: number;
  label: string;
  title: FiscalTitle;
}

function fiscalMonth(header: string): FiscalMonth | undefined {
  const match = /^(\p{L}+\.?)[\s'’-]+(.+)$/u.exec(withoutUnit(header));
  const month = match ? monthWithoutYear(match[1]) : 0;
  const title = match && month > 0 ? fiscalTitle(match[2]) : undefined;
  return match && title ? { word: match[1], month, label: match[2], title } : undefined;
}

/** Headers of months of fiscal years, with the calendar year of each; others stay. The first month tells the beginning. */
export function calendarMonths(headers: readonly string[], notes: string[]): string[] {
  const months = headers.map(fiscalMonth);
  const known = months.filter((month) => month !== undefined);
  if (known.length === 0) return [...headers];
  const second = known.findIndex((month, at) => at > 0 && month.label !== known[at - 1].label);
  // The first year may be cut off at its beginning; the second one is not.
  const { month: start, label, title } = known[Math.max(0, second)];
  const first = yearOfBegin(title, start);
  notes.push(
    say`fiscal years were taken to begin with their first month, ${label} in ${monthLabel(first * 12 + start - 1)}`,
  );
  return headers.map((header, at) => {
    const own = months[at];
    if (!own) return header;
    return `${own.word} ${yearOfBegin(own.title, start) + (own.month < start ? 1 : 0)}`;
  });
}
