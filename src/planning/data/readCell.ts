import type { ColumnSpec } from "./columns";
import { serialFromIso } from "./excelDate";
import { isBlank, type CellValue } from "./table";

/** What is wrong with a cell. */
export interface CellFault {
  rule: string;
  /** Follows the column's name in a sentence: "is blank", "holds …". */
  problem: string;
}

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
): string | number {
  if (isBlank(cell)) {
    if (spec.required) report({ rule: "missing value", problem: "is blank" });
    return blankOf(spec);
  }
  if (spec.kind === "number") return readNumber(cell, spec, report);
  if (spec.kind === "date") return readDate(cell, spec, report);
  if (spec.kind === "flag") return readFlag(cell, spec, report);
  return readWord(cell, spec, report);
}

type Report = (fault: CellFault) => void;

function readNumber(cell: CellValue, spec: ColumnSpec, report: Report): string | number {
  if (typeof cell === "string" && /^-?\d+(\.\d+)?$/.test(cell.trim())) {
    report({
      rule: "text quantity",
      problem: `holds the number ${cell.trim()} as text; it was read as a number`,
    });
    return readNumber(Number(cell), spec, report);
  }
  if (typeof cell !== "number" || !Number.isFinite(cell)) {
    report({ rule: "text quantity", problem: `holds the text "${String(cell)}" where a number belongs` });
    return blankOf(spec);
  }
  if (cell >= spec.min && cell <= spec.max) return cell;
  if (cell > spec.max) report({ rule: "out of range", problem: `is ${cell}, above ${spec.max}` });
  else if (spec.min === 0) report({ rule: "negative quantity", problem: `is ${cell}, below 0` });
  else report({ rule: "out of range", problem: `is ${cell}, below ${spec.min}` });
  return blankOf(spec);
}

function readDate(cell: CellValue, spec: ColumnSpec, report: Report): string | number {
  const serial = typeof cell === "string" ? serialFromIso(cell) : typeof cell === "number" ? cell : NaN;
  if (serial >= earliest && serial <= latest) return Math.floor(serial);
  report({
    rule: "unreadable date",
    problem: Number.isNaN(serial)
      ? `holds "${String(cell)}", which is neither a date nor text such as 2026-03-31`
      : `holds a date far outside the calendar (serial ${serial})`,
  });
  return blankOf(spec);
}

function readFlag(cell: CellValue, spec: ColumnSpec, report: Report): string | number {
  const word = String(cell).trim().toLowerCase();
  if (["1", "true", "yes", "y", "ja", "oui", "x"].includes(word)) return 1;
  if (["0", "false", "no", "n", "nein", "non"].includes(word)) return 0;
  report({ rule: "unknown word", problem: `holds "${String(cell)}" where yes or no belongs` });
  return blankOf(spec);
}

function readWord(cell: CellValue, spec: ColumnSpec, report: Report): string {
  const word = typeof cell === "string" ? cell.trim() : String(cell);
  if (!spec.choices) return word;
  const known = spec.choices.find((choice) => choice.toLowerCase() === word.toLowerCase());
  if (known !== undefined) return known;
  report({ rule: "unknown word", problem: `holds "${word}"; known are ${spec.choices.join(", ")}` });
  return String(blankOf(spec));
}
