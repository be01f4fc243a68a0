import { PlanningError, type PlanningErrorKind } from "../../planning/errors";
import { acceptedIn } from "./acceptedWords";
import { describeCell, readCells, type Cell } from "./cells";
import { say } from "../../planning/words";

/** A typed argument of a function: how it is described to the planner and how it is read. */
export interface Parameter<T> {
  readonly description: string;
  readonly shape: "scalar" | "range";
  readonly optional: boolean;
  /** What is accepted, in words: "a number from 0 to 1". */
  readonly accepts: string;
  /** The value used when the argument is left out, in words; empty when there is none. */
  readonly defaultText: string;
  /** Reads what Excel delivered. `name` is the argument's name, for messages. */
  read(raw: unknown, name: string): T;
  /** The value when the argument is left out. */
  whenAbsent(name: string): T;
}

export type ValueOf<P> = P extends Parameter<infer T> ? T : never;

/** What every builder takes besides its own limits. An optional parameter without a default may be undefined. */
export interface Described<T> {
  description: string;
  optional?: true;
  default?: T;
}

/** T, or T | undefined when the specification says optional and gives no default. */
export type Outcome<T, S> = S extends { optional: true } ? T | undefined : T;

interface Reading<T> {
  shape: "scalar" | "range";
  accepts: string;
  defaultText?: string;
  read(raw: unknown, name: string): T;
}

/** Joins the description, the limits and the reading of one parameter. */
export function parameter<T, S extends Described<T>>(spec: S, reading: Reading<T>): Parameter<Outcome<T, S>> {
  const optional = spec.optional === true || spec.default !== undefined;
  const whenAbsent = (name: string): T | undefined => {
    if (spec.default !== undefined) return spec.default;
    if (spec.optional) return undefined;
    throw new PlanningError(
      "value",
      say`The argument ${name} is missing; it needs ${acceptedIn(reading.accepts)}.`,
    );
  };
  return {
    description: spec.description,
    shape: reading.shape,
    optional,
    accepts: reading.accepts,
    defaultText: reading.defaultText ?? textOf(spec.default),
    read: reading.read,
    whenAbsent,
  } as Parameter<Outcome<T, S>>;
}

/** A default in words; a range of numbers has none but its description. */
function textOf(value: unknown): string {
  const isTold = Array.isArray(value) || ["string", "number", "boolean"].includes(typeof value);
  return isTold ? String(value) : "";
}

/** True for an argument that was left out, or a reference to one blank cell. */
export function isAbsent(raw: unknown): boolean {
  if (raw === null || raw === undefined || raw === "") return true;
  return (
    Array.isArray(raw) &&
    raw.length === 1 &&
    (Array.isArray(raw[0]) ? raw[0].length === 1 && isAbsent(raw[0][0]) : isAbsent(raw[0]))
  );
}

/** The single cell of a scalar argument; a range of one cell counts. */
export function singleCell(raw: unknown, name: string): Cell {
  const cells = readCells(raw);
  if (cells.length === 1 && cells[0].length === 1) return cells[0][0];
  const size = `${cells.length} x ${cells[0]?.length ?? 0}`;
  throw new PlanningError("value", say`The argument ${name} takes one value, not a range of ${size} cells.`);
}

/** The error for a value that does not fit. */
export function unfit(
  cell: Cell,
  name: string,
  accepts: string,
  kind: PlanningErrorKind = "value",
): PlanningError {
  return new PlanningError(
    kind,
    say`The argument ${name} is ${describeCell(cell)}; it needs ${acceptedIn(accepts)}.`,
  );
}

/** periodStarts is shown as period_starts. */
export function shownName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** "row 7, column 2 of values". Positions count from 1, as on the sheet. */
export function positionText(name: string, row: number, column: number): string {
  return say`row ${row + 1}, column ${column + 1} of ${name}`;
}

/** The position as the beginning of a sentence. */
export function positionStart(name: string, row: number, column: number): string {
  const position = positionText(name, row, column);
  return position[0].toUpperCase() + position.slice(1);
}

/** The error for a cell in a range, naming its position: "Row 7, column 2 of values is #N/A; …". */
export function unfitAt(
  cell: Cell,
  name: string,
  row: number,
  column: number,
  accepts: string,
): PlanningError {
  const position = positionStart(name, row, column);
  return new PlanningError(
    "value",
    say`${position} is ${describeCell(cell)}; it needs ${acceptedIn(accepts)}.`,
  );
}
