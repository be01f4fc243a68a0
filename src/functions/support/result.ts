import { PlanningError } from "../../planning/errors";
import type { Orientation, SeriesRange } from "./ranges";
import { say } from "../../planning/words";

/** One cell of a result. null and NaN show as an empty cell; a PlanningError as an error in that cell alone. */
export type ResultCell = number | string | boolean | null | PlanningError;

/** What a function computes: a value, or a rectangle of cells. */
export type Result = ResultCell | readonly ArrayLike<ResultCell>[];

/** A finished cell or rectangle: no NaN, no infinity, no null; a single cell stands alone. */
export type WrittenCell = number | string | boolean | PlanningError;
export type Written = WrittenCell | WrittenCell[][];

/** The spill that Excel for the web still takes in one answer (5 MB and 2,000,000 characters a request). */
const maxCells = 100_000;
const maxCharacters = 2_000_000;
/** A result of fewer cells is not counted through. */
const smallResult = 1_000;
/** What a cell costs in the message besides its text: comma, quotes. */
const cellOverhead = 3;

/**
 * Turns what a function computed into what Excel can show. Excel would silently turn NaN, infinity and null
 * inside a spill into 0, so here a missing number becomes an empty text and an infinite one #NUM!.
 */
export function writeResult(result: Result): Written {
  if (!isRectangle(result)) return writeCell(result);
  const rows = result;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.length === 0 || width === 0)
    return new PlanningError("notAvailable", say`There is nothing to show.`);
  if (rows.length * width > maxCells) throw tooLarge(rows.length, width);
  const written = rows.map((row) =>
    Array.from({ length: width }, (_, column) => writeCell(row[column] ?? null)),
  );
  if (rows.length * width > smallResult && charactersOf(written) > maxCharacters)
    throw tooLarge(rows.length, width);
  return rows.length === 1 && width === 1 ? written[0][0] : written;
}

function isRectangle(result: Result): result is readonly ArrayLike<ResultCell>[] {
  return Array.isArray(result);
}

function writeCell(cell: ResultCell): WrittenCell {
  if (cell === null) return "";
  if (typeof cell === "number") return writeNumber(cell);
  return cell;
}

function writeNumber(value: number): WrittenCell {
  // Also turns -0, which Excel would show as such in text, into 0.
  if (value === 0) return 0;
  if (Number.isNaN(value)) return "";
  if (!Number.isFinite(value)) return new PlanningError("number", say`The result is too large to show.`);
  return value;
}

function charactersOf(rows: WrittenCell[][]): number {
  let characters = 0;
  for (const row of rows) for (const cell of row) characters += String(cell).length + cellOverhead;
  return characters;
}

function tooLarge(rows: number, columns: number): PlanningError {
  return new PlanningError(
    "value",
    say`The result of ${rows} x ${columns} cells is too large for one formula; split the input, or run the step in the pane, which writes tables of any size.`,
  );
}

/** Lays rows of results the way their input lay: the result of a single column is a column. */
export function layOut(rows: readonly ArrayLike<ResultCell>[], orientation: Orientation): ResultCell[][] {
  const cells = rows.map((row) => Array.from(row));
  return orientation === "row" ? cells : transpose(cells);
}

export function transpose(rows: readonly ResultCell[][]): ResultCell[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));
}

/**
 * Puts the results of the sound rows back in their places; each cell of a bad row carries that row's error.
 * `results` holds one row for every row of `range` without a problem, or a PlanningError that befell it.
 */
export function besideProblems(
  range: Pick<SeriesRange, "problems">,
  results: readonly (ArrayLike<ResultCell> | PlanningError)[],
  width: number,
): ArrayLike<ResultCell>[] {
  let next = 0;
  return range.problems.map((problem) => {
    const outcome = problem ?? results[next++];
    return outcome instanceof PlanningError ? Array.from({ length: width }, () => outcome) : outcome;
  });
}

/** The rows without a problem, ready for the engine. */
export function soundRows(range: SeriesRange): Float64Array[] {
  return range.rows.filter((_, row) => range.problems[row] === undefined);
}
