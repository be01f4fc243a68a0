import { acceptedIn } from "./acceptedWords";
import { PlanningError } from "../../planning/errors";
import { say } from "../../planning/words";
import { readCells, type Cell } from "./cells";
import { toNumber } from "./coerce";
import { unfitAt, type Parameter } from "./parameter";
import type { ResultCell } from "./result";
import { describeLimits, withinLimits, type NumberLimits } from "./scalars";

/** Numbers for a formula that works cell by cell; an unfit cell carries its own error. */
export type Grid<T extends number | undefined = number> = readonly (readonly (T | PlanningError)[])[];

interface GridSpec extends NumberLimits {
  description: string;
  optional?: true;
  default?: number;
  /** A required argument that may still be left empty, because another argument makes it superfluous. */
  mayBeBlank?: true;
}

type NumberOf<S> = S extends { optional: true } | { mayBeBlank: true } ? number | undefined : number;

/**
 * A number, or a range of numbers for a formula that works cell by cell: one cell and ranges of the same size
 * combine, a row and a column span a table, as in Excel's own array formulas.
 */
export function grid<const S extends GridSpec>(spec: S): Parameter<Grid<NumberOf<S>>> {
  const accepts = `${describeLimits("a number", spec)}, or a range of them`;
  const isOptional = spec.optional === true || spec.default !== undefined;
  const blank = (cell: Cell, name: string, row: number, column: number) =>
    isOptional || spec.mayBeBlank
      ? spec.default
      : unfitAt(cell, name, row, column, describeLimits("a number", spec));
  return {
    description: spec.description,
    shape: "range",
    optional: isOptional,
    accepts,
    defaultText: spec.default === undefined ? "" : String(spec.default),
    read: (raw, name) =>
      readCells(raw).map((cells, row) =>
        cells.map((cell, column) => {
          if (cell === null) return blank(cell, name, row, column);
          const value = toNumber(cell);
          if (value !== undefined && withinLimits(value, spec)) return value;
          return unfitAt(cell, name, row, column, describeLimits("a number", spec));
        }),
      ) as Grid<NumberOf<S>>,
    whenAbsent(name) {
      if (isOptional || spec.mayBeBlank) return [[spec.default]] as Grid<NumberOf<S>>;
      throw new PlanningError(
        "value",
        say`The argument ${name} is missing; it needs ${acceptedIn(accepts)}.`,
      );
    },
  };
}

type Grids = Record<string, Grid<number | undefined>>;
type Point<G extends Grids> = {
  [K in keyof G]: G[K] extends Grid<infer T> ? Exclude<T, PlanningError> : never;
};

/**
 * Computes cell by cell over grids that combine. `compute` gets all sound points at once, so that one task serves
 * them, and answers with one cell, or one row of cells, for each.
 */
export async function pointwise<G extends Grids, Answer extends ResultCell>(
  grids: G,
  compute: (points: Point<G>[]) => Promise<readonly Answer[]>,
): Promise<(Answer | PlanningError)[][]> {
  const entries = Object.entries(grids);
  const rows = extent(entries, (cells) => cells.length, "rows");
  const columns = extent(entries, (cells) => cells[0].length, "columns");
  const points: (Point<G> | PlanningError)[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) points.push(pointAt<G>(entries, row, column));
  }
  const answers = await compute(
    points.filter((point): point is Point<G> => !(point instanceof PlanningError)),
  );
  let next = 0;
  const cells = points.map((point) => (point instanceof PlanningError ? point : answers[next++]));
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}

function pointAt<G extends Grids>(
  entries: [string, Grid<number | undefined>][],
  row: number,
  column: number,
): Point<G> | PlanningError {
  const point: Record<string, number | undefined> = {};
  for (const [name, cells] of entries) {
    const ofRow = cells[cells.length === 1 ? 0 : row];
    const value = ofRow[ofRow.length === 1 ? 0 : column];
    if (value instanceof PlanningError) return value;
    point[name] = value;
  }
  return point as Point<G>;
}

/** The common number of rows or columns; each grid has one or that many. */
function extent(
  entries: [string, Grid<number | undefined>][],
  sizeOf: (cells: Grid<number | undefined>) => number,
  noun: "rows" | "columns",
): number {
  const most = entries.reduce((largest, [, cells]) => Math.max(largest, sizeOf(cells)), 1);
  const odd = entries.find(([, cells]) => sizeOf(cells) !== 1 && sizeOf(cells) !== most);
  if (!odd) return most;
  throw new PlanningError(
    "value",
    noun === "rows"
      ? say`An argument has ${sizeOf(odd[1])} rows where another has ${most}; give ranges of the same size.`
      : say`An argument has ${sizeOf(odd[1])} columns where another has ${most}; give ranges of the same size.`,
  );
}
