import type { ColumnSpec } from "./columns";
import { numberFromText, saysNothing, type NumberStyle } from "./sheet/numberText";
import { movedPeriod } from "./sheet/fiscalPeriods";
import { periodFromDigits, periodFromText, type DateStyle } from "./sheet/periodText";
import { isBlank, type CellValue } from "./table";
import { say } from "../words";

/** What is wrong with a cell. */
export interface CellFault {
  rule: string;
  /** Follows the column's name in a sentence: "is blank", "holds …". */
  problem: string;
  /** True for a number kept as text: odd, but read. */
  asText?: boolean;
  /** The number, where it is below 0 and should not be. */
  below?: number;
}

/** How the texts of a column are read as numbers and dates; see `numberStyle` and `dayOrder`. */
export interface ColumnStyle {
  numbers: NumberStyle;
  dates: DateStyle;
}

/** Point decimals and the day first: what a cell alone would be taken for. */
export const plainStyle: ColumnStyle = {
  numbers: { decimal: ".", doubtful: false },
  dates: { order: "day first", doubtful: false },
};

/** The earliest and latest date taken for real: 1954 and 2119. A year typed wrong falls outside. */
const [earliest, latest] = [20000, 80000];

/** True for columns that are kept as numbers. */
export const isNumeric = (spec: ColumnSpec): boolean => spec.kind !== "key" && spec.kind !== "text";

/** What a blank cell of the column stands for: NaN or "" unless the column says otherwise. */
export const blankOf = (spec: ColumnSpec): string | number => spec.blank ?? (isNumeric(spec) ? NaN : "");

/**
 * Reads a cell as its column wants it. A cell that cannot be read counts as blank and its fault goes to
 * `report`; a number kept as text is read all the same, and reported.
 */
export function readCell(
  cell: CellValue | undefined,
  spec: ColumnSpec,
  report: (fault: CellFault) => void,
  style: ColumnStyle = plainStyle,
): string | number {
  // "n/a" in a required column is a fault of its own; elsewhere it is what a blank cell says.
  const empty = typeof cell === "string" && !spec.required && isNumeric(spec) && saysNothing(cell);
  if (isBlank(cell) || empty) {
    if (spec.required) report({ rule: "missing value", problem: say`is blank` });
    return blankOf(spec);
  }
  if (spec.kind === "number") return readNumber(cell, spec, report, style);
  if (spec.kind === "date") return readDate(cell, spec, report, style);
  if (spec.kind === "flag") return readFlag(cell, spec, report);
  return readWord(cell, spec, report);
}

type Report = (fault: CellFault) => void;

function readNumber(cell: CellValue, spec: ColumnSpec, report: Report, style: ColumnStyle): string | number {
  const typed = typeof cell === "string" ? numberFromText(cell, style.numbers) : NaN;
  if (!Number.isNaN(typed)) {
    report({
      rule: "text quantity",
      problem: say`holds the number ${String(cell).trim()} as text; it was read as a number`,
      asText: true,
    });
    return readNumber(typed, spec, report, style);
  }
  if (typeof cell !== "number" || !Number.isFinite(cell)) {
    report({ rule: "text quantity", problem: say`holds the text "${String(cell)}" where a number belongs` });
    return blankOf(spec);
  }
  if (cell >= spec.min && cell <= spec.max) return cell;
  if (cell > spec.max) report({ rule: "out of range", problem: say`is ${cell}, above ${spec.max}` });
  else if (spec.min === 0)
    report({ rule: "negative quantity", problem: say`is ${cell}, below 0`, below: cell });
  else report({ rule: "out of range", problem: say`is ${cell}, below ${spec.min}` });
  return blankOf(spec);
}

function readDate(cell: CellValue, spec: ColumnSpec, report: Report, style: ColumnStyle): string | number {
  const serial = serialOf(cell, style);
  if (serial >= earliest && serial <= latest) return Math.floor(serial);
  report({
    rule: "unreadable date",
    problem: Number.isNaN(serial)
      ? say`holds "${String(cell)}", which is neither a date nor text such as 2026-03-31 or March 2026`
      : say`holds a date far outside the calendar (serial ${serial})`,
  });
  return blankOf(spec);
}

function serialOf(cell: CellValue, { dates }: ColumnStyle): number {
  if (typeof cell === "string") {
    const digits = /^\d{6}$|^\d{8}$/.test(cell.trim());
    if (digits) return periodFromDigits(Number(cell));
    return movedPeriod(cell, periodFromText(cell, dates.order), dates.periodShift);
  }
  if (typeof cell !== "number") return NaN;
  const digits = periodFromDigits(cell);
  return Number.isNaN(digits) ? cell : digits;
}

function readFlag(cell: CellValue, spec: ColumnSpec, report: Report): string | number {
  const word = String(cell).trim().toLowerCase();
  if (["1", "true", "yes", "y", "ja", "oui", "x"].includes(word)) return 1;
  if (["0", "false", "no", "n", "nein", "non"].includes(word)) return 0;
  report({ rule: "unknown word", problem: say`holds "${String(cell)}" where yes or no belongs` });
  return blankOf(spec);
}

function readWord(cell: CellValue, spec: ColumnSpec, report: Report): string {
  const word = typeof cell === "string" ? cell.trim() : String(cell);
  if (!spec.choices) return word;
  const known = spec.choices.find((choice) => choice.toLowerCase() === word.toLowerCase());
  if (known !== undefined) return known;
  report({ rule: "unknown word", problem: say`holds "${word}"; known are ${spec.choices.join(", ")}` });
  return String(blankOf(spec));
}
