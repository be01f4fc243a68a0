import type { CellValue, RawTable } from "../data/table";
import { dateText } from "./dateCells";
import { keyHeaders, rowKeys } from "./tableKeys";
import { plain, said, say } from "../words";

/** One cell that is not what it was. */
export interface CellChange {
  table: string;
  /** Key of the row. */
  row: string;
  /** Header; empty when the whole row came or went. */
  column: string;
  before: CellValue;
  after: CellValue;
  kind: "changed" | "row added" | "row removed" | "column added" | "column removed";
}

/** Smaller differences of numbers are rounding. */
const tolerance = 1e-9;

export function sameCell(a: CellValue | undefined, b: CellValue | undefined): boolean {
  const [left, right] = [blankless(a), blankless(b)];
  if (typeof left === "number" && typeof right === "number")
    return Math.abs(left - right) <= tolerance * Math.max(1, Math.abs(left), Math.abs(right));
  return left === right;
}

function blankless(value: CellValue | undefined): CellValue {
  return value === undefined || value === "" || (typeof value === "number" && Number.isNaN(value))
    ? null
    : value;
}

/**
 * What differs between two states of a table, cell by cell. Rows are found by their key, wherever they stand; a row
 * that came or went is one change that shows its first number. Changed cells come first, in the order of the table.
 *
 * @example
 * diffTable(
 *   { name: "T", headers: ["Item", "2026-03"], rows: [["A", 1]] },
 *   { name: "T", headers: ["Item", "2026-03"], rows: [["A", 5]] },
 * ); // [{ table: "T", row: "A", column: "2026-03", before: 1, after: 5, kind: "changed" }]
 */
export function diffTable(before: RawTable, after: RawTable): CellChange[] {
  const { name } = after;
  const keys = keyHeaders(name, [before, after]);
  const [oldKeys, newKeys] = [rowKeys(before, keys), rowKeys(after, keys)];
  const oldRow = new Map(oldKeys.map((key, at) => [key, before.rows[at]] as const));
  const common = after.headers.flatMap((header, now) => {
    const old = before.headers.indexOf(header);
    return old < 0 || keys.includes(header) ? [] : [{ header, old, now }];
  });
  const [changed, added]: CellChange[][] = [[], []];
  newKeys.forEach((key, at) => {
    const [old, now] = [oldRow.get(key), after.rows[at]];
    if (!old) {
      added.push({ table: name, row: key, column: "", before: null, after: gist(now), kind: "row added" });
      return;
    }
    oldRow.delete(key);
    for (const { header, old: from, now: to } of common) {
      if (sameCell(old[from], now[to])) continue;
      const [was, is] = [old[from] ?? null, now[to] ?? null];
      changed.push({ table: name, row: key, column: header, before: was, after: is, kind: "changed" });
    }
  });
  const removed = [...oldRow].map(([key, row]): CellChange => {
    return { table: name, row: key, column: "", before: gist(row), after: null, kind: "row removed" };
  });
  return [...changed, ...columnChanges(before, after), ...added, ...removed];
}

/** Differences between two sets of tables, by name. A table that only one set has counts with all of its rows. */
export function diffTables(before: readonly RawTable[], after: readonly RawTable[]): CellChange[] {
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  const find = (tables: readonly RawTable[], name: string, other: RawTable | undefined): RawTable =>
    tables.find((table) => table.name === name) ?? { name, headers: other?.headers ?? [], rows: [] };
  return names.flatMap((name) => {
    const [old, now] = [before, after].map((tables) => tables.find((table) => table.name === name));
    return diffTable(find(before, name, now), find(after, name, old));
  });
}

/** "500 → 600", "blank → 2026-03-20", "row added". */
export function changeWords({ kind, column, before, after }: CellChange): string {
  if (kind !== "changed") return said(kind);
  return `${cellWords(before, column)} → ${cellWords(after, column)}`;
}

function cellWords(value: CellValue, column: string): string {
  if (value === null) return say`blank`;
  const date = dateText(value, column);
  if (date !== undefined) return date;
  return typeof value === "number" ? plain(Math.round(value * 100) / 100) : String(value);
}

function columnChanges(before: RawTable, after: RawTable): CellChange[] {
  const only = (of: RawTable, other: RawTable): string[] =>
    of.headers.filter((header) => !other.headers.includes(header));
  const change = (column: string, kind: CellChange["kind"]): CellChange => {
    return { table: after.name, row: "", column, before: null, after: null, kind };
  };
  return [
    ...only(after, before).map((header) => change(header, "column added")),
    ...only(before, after).map((header) => change(header, "column removed")),
  ];
}

/** The first number of a row, else its first text: enough to recognise it. */
function gist(row: readonly CellValue[]): CellValue {
  return row.find((value) => typeof value === "number") ?? row.find((value) => value !== null) ?? null;
}
