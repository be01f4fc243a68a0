import Papa from "papaparse";
import { safeText } from "../../cycle/csv";
import type { SeriesOutcome } from "./forecastFile";

/** Which columns the result has. */
export interface CsvColumns {
  /** Coverages of the intervals in percent. */
  levels: readonly number[];
  /** Whether each line names its period. */
  dated: boolean;
}

/** Header of the result: `id,step,mean,lo80,hi80,…,method`, and `period` where the input has dates. */
export function csvHeader({ levels, dated }: CsvColumns): string {
  const bounds = levels.flatMap((level) => [`lo${level}`, `hi${level}`]);
  return `${["id", "step", "mean", ...bounds, "method", ...(dated ? ["period"] : [])].join(",")}\r\n`;
}

/**
 * The lines of one series: one a step. A series that could not be forecast has one line with blank numbers, and
 * `error: …` where the method stands, so that no series of the input is missing from the result.
 */
export function csvLines(outcome: SeriesOutcome, { levels, dated }: CsvColumns): string {
  if (outcome.problem !== undefined) {
    const blanks = Array.from({ length: 2 + 2 * levels.length }, () => "");
    return toCsv([[outcome.id, ...blanks, `error: ${outcome.problem}`, ...(dated ? [""] : [])]]);
  }
  const { id, mean, lower, upper, label, periods } = outcome;
  return toCsv(
    Array.from(mean, (value, step) => [
      id,
      String(step + 1),
      digits(value),
      ...levels.flatMap((_, level) => [digits(lower[level][step]), digits(upper[level][step])]),
      label,
      ...(dated ? [periods?.[step] ?? ""] : []),
    ]),
  );
}

/** Identifiers come from the input: none of them may act as a formula where the result is opened. */
function toCsv(rows: string[][]): string {
  return `${Papa.unparse(rows.map((row) => row.map(safeText)))}\r\n`;
}

/** Ten significant digits: more than any forecast knows, and the same text on every machine. */
function digits(value: number): string {
  return String(Number(value.toPrecision(10)));
}
