import { acceptedIn } from "./acceptedWords";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { CellError, readCells, type Cell } from "./cells";
import { toDateSerial, toNumber, toText } from "./coerce";
import { parameter, unfitAt, type Described, type Outcome, type Parameter } from "./parameter";
import { describeLimits, withinLimits, type NumberLimits } from "./scalars";

/** Which way a one-dimensional range lies on the sheet; results come back the same way. */
export type Orientation = "row" | "column";

/** A row or column of numbers. A blank cell is NaN, unless the parameter says that blank means zero. */
export interface Vector {
  values: Float64Array;
  orientation: Orientation;
}

/** A rectangle of numbers; NaN where a cell is blank. */
export interface Matrix {
  rows: Float64Array[];
  columns: number;
}

/** Series as rows. A single column counts as one series, and its result lies in a column again. */
export interface SeriesRange {
  rows: Float64Array[];
  /** For each row, what is wrong with it, so that a bad row errs alone. */
  problems: (PlanningError | undefined)[];
  /** Number of periods. */
  periods: number;
  orientation: Orientation;
  /** For a single column, what is wrong with each of its cells. */
  cellProblems?: (PlanningError | undefined)[];
}

/** A single column read as one figure for each of several items, where a function can mean nothing else. */
export function columnOfItems(range: SeriesRange): SeriesRange {
  if (range.orientation !== "column") return range;
  const rows = Array.from(range.rows[0], (value) => Float64Array.of(value));
  return { rows, problems: range.cellProblems ?? [], periods: 1, orientation: "row" };
}

/** What a blank cell means: no observation, nothing at all, or a mistake. */
export type BlankRule = "missing" | "zero" | "refused";

interface NumericSpec extends NumberLimits {
  blank?: BlankRule;
  /** Largest number of cells; larger ranges belong in the pane. */
  maxCells?: number;
}

/** Whole columns come with their title; a word over a single column is left out where the result has a shape of its own. */
interface TitleRule {
  titled?: true;
}

interface SeriesSpec extends NumericSpec, TitleRule {
  /** What a single column holds: one series (default), or one figure for each of several items. */
  column?: "series" | "items";
}

const defaultMaxCells = 2_000_000;
const aDate = "a date (a date cell or a text such as 2026-03-01)";

interface VectorSpec extends NumericSpec {
  /** A date may stand as a text such as 2026-03-01. */
  orDate?: true;
  /** What a required argument that is left empty stands for. */
  whenBlank?: number;
}

/** A row or a column of numbers. */
export function vector<const S extends Described<Vector> & VectorSpec>(
  spec: S,
): Parameter<Outcome<Vector, S>> {
  const each = spec.orDate ? `a number or ${aDate}` : describeLimits("a number", spec);
  const { whenBlank } = spec;
  const read = parameter<Vector, S>(spec, {
    shape: "range",
    accepts: `a row or column; each cell ${each}${blankWords(spec.blank)}`,
    read(raw, name) {
      const { cells, orientation } = line(raw, name);
      const values = Float64Array.from(cells, (cell, index) => {
        const value = numberIn(cell, spec) ?? (spec.orDate ? toDateSerial(cell) : undefined);
        if (value === undefined) throw unfitInLine(cell, name, orientation, index, each);
        return value;
      });
      return { values, orientation };
    },
  });
  if (whenBlank === undefined) return read;
  const alone: Vector = { values: Float64Array.of(whenBlank), orientation: "row" };
  return { ...read, whenAbsent: () => alone as Outcome<Vector, S> };
}

/** A rectangle of numbers in which every cell must be sound. */
export function numericMatrix<const S extends Described<Matrix> & NumericSpec>(
  spec: S,
): Parameter<Outcome<Matrix, S>> {
  const each = describeLimits("a number", spec);
  return parameter<Matrix, S>(spec, {
    shape: "range",
    accepts: `a range; each cell ${each}${blankWords(spec.blank)}`,
    read(raw, name) {
      const cells = sized(readCells(raw), name, spec.maxCells);
      const rows = cells.map((row, r) =>
        Float64Array.from(row, (cell, c) => {
          const value = numberIn(cell, spec);
          if (value === undefined) throw unfitAt(cell, name, r, c, each);
          return value;
        }),
      );
      return { rows, columns: cells[0]?.length ?? 0 };
    },
  });
}

/** Series in rows (or one series in a column), read so that a bad cell spoils its own row only. */
export function series<const S extends Described<SeriesRange> & SeriesSpec>(
  spec: S,
): Parameter<Outcome<SeriesRange, S>> {
  const each = describeLimits("a number", spec);
  return parameter<SeriesRange, S>(spec, {
    shape: "range",
    accepts: `one series a row, or a single column; each cell ${each}${blankWords(spec.blank)}`,
    read: (raw, name) => readSeries(raw, name, spec, each),
  });
}

function readSeries(raw: unknown, name: string, spec: SeriesSpec, each: string): SeriesRange {
  const all = sized(readCells(raw), name, spec.maxCells);
  const isColumn = all.length > 1 && all[0].length === 1 && spec.column !== "items";
  const titles = isColumn && spec.titled && isTitle(all[0][0], toNumber) ? 1 : 0;
  const cells = all.slice(titles);
  const problems: (PlanningError | undefined)[] = [];
  const cellProblems: (PlanningError | undefined)[] = [];
  const lines = isColumn ? [cells.map((row) => row[0])] : cells;
  const rows = lines.map((cellsOfRow, row) => {
    const values = new Float64Array(cellsOfRow.length);
    problems.push(undefined);
    for (let period = 0; period < cellsOfRow.length; period++) {
      const value = numberIn(cellsOfRow[period], spec);
      values[period] = value ?? NaN;
      if (value !== undefined) continue;
      const [r, c] = isColumn ? [period + titles, 0] : [row, period];
      const problem = unfitAt(cellsOfRow[period], name, r, c, each);
      if (isColumn) cellProblems[period] = problem;
      problems[row] ??= problem;
    }
    return values;
  });
  const range = { rows, problems, periods: lines[0]?.length ?? 0 };
  if (!isColumn) return { ...range, orientation: "row" };
  return {
    ...range,
    orientation: "column",
    cellProblems: Array.from(range.rows[0], (_, period) => cellProblems[period]),
  };
}

/** A word without a digit, which is no number or date that was mistyped. */
function isTitle(cell: Cell, read: (cell: Cell) => number | undefined): boolean {
  return typeof cell === "string" && read(cell) === undefined && /\p{L}/u.test(cell) && !/\d/.test(cell);
}

/** A row or column of dates, as Excel serial numbers; blanks behind the last one are not there. */
export function dates<const S extends Described<Vector> & TitleRule>(spec: S): Parameter<Outcome<Vector, S>> {
  const each = aDate;
  return parameter<Vector, S>(spec, {
    shape: "range",
    accepts: `a row or column; each cell ${each}`,
    read(raw, name) {
      const { cells: all, orientation } = line(raw, name);
      const titles = spec.titled && all.length > 1 && isTitle(all[0], toDateSerial) ? 1 : 0;
      const behind = all.length - all.reduce((end: number, cell, at) => (cell === null ? end : at + 1), 1);
      const cells = all.slice(titles, all.length - behind);
      const values = Float64Array.from(cells, (cell, index) => {
        const serial = toDateSerial(cell);
        if (serial === undefined) throw unfitInLine(cell, name, orientation, index + titles, each);
        return serial;
      });
      return { values, orientation };
    },
  });
}

/** A row or column of keys: item, site, resource names. A number counts as its text; blanks are refused. */
export function keys<const S extends Described<string[]> & { blank?: "allowed" }>(
  spec: S,
): Parameter<Outcome<string[], S>> {
  const read = parameter<string[], S>(spec, {
    shape: "range",
    accepts: "a row or column of names or codes",
    read(raw, name) {
      const { cells, orientation } = line(raw, name);
      return cells.map((cell, index) => {
        const key = cell === null && spec.blank === "allowed" ? "" : toText(cell);
        if (key === undefined) throw unfitInLine(cell, name, orientation, index, "a name or code");
        return key;
      });
    },
  });
  // Excel hands over an empty cell as it does an argument that is left out.
  const isOneBlank = spec.blank === "allowed" && !spec.optional;
  return isOneBlank ? { ...read, whenAbsent: () => [""] as Outcome<string[], S> } : read;
}

/** Any cells, as they are. Errors are refused by position, unless the function works on them. */
export function table<const S extends Described<Cell[][]> & { minColumns?: number; errors?: "allowed" }>(
  spec: S,
): Parameter<Outcome<Cell[][], S>> {
  const columns = spec.minColumns === undefined ? "" : ` of at least ${spec.minColumns} columns`;
  const accepts = `a range${columns}`;
  return parameter<Cell[][], S>(spec, {
    shape: "range",
    accepts,
    read(raw, name) {
      const cells = readCells(raw);
      if (spec.minColumns !== undefined && (cells[0]?.length ?? 0) < spec.minColumns) {
        throw new PlanningError(
          "value",
          say`The argument ${name} has ${cells[0]?.length ?? 0} columns; it needs ${acceptedIn(accepts)}.`,
        );
      }
      if (spec.errors !== "allowed") refuseErrors(cells, name);
      return cells;
    },
  });
}

function refuseErrors(cells: Cell[][], name: string): void {
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell instanceof CellError) throw unfitAt(cell, name, r, c, "a value without an error");
    }),
  );
}

/** The cells of a row or column. */
function line(raw: unknown, name: string): { cells: Cell[]; orientation: Orientation } {
  const cells = readCells(raw);
  if (cells.length > 1 && cells[0].length === 1)
    return { cells: cells.map((row) => row[0]), orientation: "column" };
  if (cells.length === 1) return { cells: cells[0], orientation: "row" };
  throw new PlanningError(
    "value",
    say`The argument ${name} is a range of ${cells.length} x ${cells[0]?.length ?? 0} cells; it needs one row or one column.`,
  );
}

/** A cell as a number, NaN for a permitted blank, undefined when it does not fit. */
function numberIn(cell: Cell, spec: NumericSpec): number | undefined {
  if (cell === null) return spec.blank === "refused" ? undefined : spec.blank === "zero" ? 0 : NaN;
  const value = toNumber(cell);
  return value !== undefined && withinLimits(value, spec) ? value : undefined;
}

function unfitInLine(
  cell: Cell,
  name: string,
  orientation: Orientation,
  index: number,
  accepts: string,
): PlanningError {
  return orientation === "row"
    ? unfitAt(cell, name, 0, index, accepts)
    : unfitAt(cell, name, index, 0, accepts);
}

function sized(cells: Cell[][], name: string, maxCells = defaultMaxCells): Cell[][] {
  const count = cells.length * (cells[0]?.length ?? 0);
  if (count <= maxCells) return cells;
  throw new PlanningError(
    "value",
    say`The argument ${name} has ${count} cells; at most ${maxCells} fit in one formula.`,
  );
}

function blankWords(rule: BlankRule = "missing"): string {
  return { missing: " (blank: no observation)", zero: " (blank: 0)", refused: "" }[rule];
}
