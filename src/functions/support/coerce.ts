import { dateFromSerial } from "../../planning/data/excelDate";
import { numberFromLoneText } from "../../planning/data/sheet/numberText";
import { quarterFromText, thursdayOfWeek } from "../../planning/data/sheet/periodText";
import { CellError, type Cell } from "./cells";

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * A cell as a number, or undefined when it is none. TRUE is 1; a number stored as text counts, as "12,5" and "95 %" too,
 * but not "1,234", which means one thing in London and another in Berlin.
 */
export function toNumber(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell === "boolean") return cell ? 1 : 0;
  if (typeof cell !== "string") return undefined;
  const text = cell.trim();
  if (plainNumber.test(text)) return Number(text);
  const typed = numberFromLoneText(text);
  return Number.isNaN(typed) ? undefined : typed;
}

const isoDate = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/;
const millisecondsPerDay = 86_400_000;
/** Excel counts days from 30 December 1899 (for every date from March 1900 on). */
const excelEpoch = Date.UTC(1899, 11, 30);

const isoWeek = /^(\d{4})-?W(\d{1,2})$/i;

/** The first day of a period by its label, "2026-W10" or "2026-Q2", as SOP.PERIODS writes them. */
function startOfPeriod(label: string): number | undefined {
  const [, year, number] = isoWeek.exec(label) ?? [];
  if (number !== undefined) {
    const thursday = thursdayOfWeek(Number(year), Number(number));
    // Week 53 of a year that has 52 is no week: its Thursday lies in the next year.
    const isWeek = Number(number) >= 1 && dateFromSerial(thursday).year === Number(year);
    return isWeek ? thursday - 3 : undefined;
  }
  const quarter = quarterFromText(label);
  return Number.isNaN(quarter) ? undefined : quarter;
}

/** A cell as an Excel date serial: a number, or a text such as "2026-03-01", "2026-03", "2026-W10" or "2026-Q1". */
export function toDateSerial(cell: Cell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) && cell >= 0 ? cell : undefined;
  if (typeof cell !== "string") return undefined;
  const match = isoDate.exec(cell.trim());
  if (!match) return startOfPeriod(cell.trim());
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round((time - excelEpoch) / millisecondsPerDay);
}

/** A cell as text; numbers as Excel would show them in a key column. Errors and blanks have none. */
export function toText(cell: Cell): string | undefined {
  if (cell === null || cell instanceof CellError) return undefined;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return String(cell).trim();
}

/** A cell as a yes or no: TRUE/FALSE, 1/0, "yes"/"no". */
export function toBoolean(cell: Cell): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return cell === 1 ? true : cell === 0 ? false : undefined;
  if (typeof cell !== "string") return undefined;
  const word = cell.trim().toLowerCase();
  if (["true", "yes", "1", "on"].includes(word)) return true;
  if (["false", "no", "0", "off"].includes(word)) return false;
  return undefined;
}
