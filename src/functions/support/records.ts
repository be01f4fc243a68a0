import { normaliseName } from "../../planning/data/table";
import { acceptedIn } from "./acceptedWords";
import { PlanningError } from "../../planning/errors";
import { describeCell, type Cell } from "./cells";
import { toNumber, toText } from "./coerce";
import { positionStart, shownName } from "./parameter";
import { say } from "../../planning/words";

/** A column of a table argument such as a bill of materials: found by its header, or by its position. */
export interface RecordColumn {
  kind: "text" | "number";
  /** Other headers that mean the same; the column's own name always counts. */
  synonyms?: readonly string[];
  /** Value of a blank cell or absent column; without one the column is required. */
  whenBlank?: number | string;
  min?: number;
  /** Reads a number that may be written in another way too, such as a date. */
  read?(cell: Cell): number | undefined;
}

export type RecordColumns = Record<string, RecordColumn>;
type RecordOf<C extends RecordColumns> = { [K in keyof C]: C[K]["kind"] extends "text" ? string : number };

/**
 * Reads a table of records. A first row that holds column names fixes the order of the columns; without one they
 * stand in the order of the declaration.
 *
 * @throws "value" for a missing required cell or a text where a number is needed, named by its position
 */
export function readRecords<const C extends RecordColumns>(
  cells: Cell[][],
  name: string,
  columns: C,
): RecordOf<C>[] {
  const keys = Object.keys(columns);
  const byHeader = keys.map((key) => headerPosition(cells[0], key, columns[key]));
  const hasHeader = byHeader.filter((position) => position >= 0).length >= Math.min(2, cells[0].length);
  const positions = hasHeader ? byHeader : keys.map((_, at) => at);
  const first = hasHeader ? 1 : 0;
  return cells
    .slice(first)
    .map((row, at) => ({ row, at: at + first }))
    .filter(({ row }) => row.some((cell) => cell !== null))
    .map(({ row, at }) => {
      const entries = keys.map((key, k) => [key, readField(row, at, positions[k], name, key, columns[key])]);
      return Object.fromEntries(entries) as RecordOf<C>;
    });
}

function headerPosition(header: readonly Cell[], key: string, column: RecordColumn): number {
  const names = [key, ...(column.synonyms ?? [])].map(normaliseName);
  return header.findIndex((cell) => typeof cell === "string" && names.includes(normaliseName(cell)));
}

function readField(
  row: Cell[],
  at: number,
  position: number,
  name: string,
  key: string,
  column: RecordColumn,
): string | number {
  const cell = (position >= 0 ? row[position] : null) ?? null;
  if (cell === null) {
    if (column.whenBlank !== undefined) return column.whenBlank;
    throw new PlanningError("value", say`Row ${at + 1} of ${name} has no ${shownName(key)}.`);
  }
  if (column.kind === "text") return toText(cell) ?? "";
  const value = (column.read ?? toNumber)(cell);
  if (value !== undefined && value >= (column.min ?? -Infinity)) return value;
  const limit = column.min === undefined ? "a number" : `a number of at least ${column.min}`;
  throw new PlanningError(
    "value",
    say`${positionStart(name, at, position)} is ${describeCell(cell)}; ${shownName(key)} needs ${acceptedIn(limit)}.`,
  );
}
