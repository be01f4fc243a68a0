import type { CellValue, RawTable } from "../../planning/data/table";
import { gateTable } from "../review/gates";

/** Tables that Concord brings up to date by itself, and the columns in which people decide something. */
const decided: Record<string, { key: string; columns: readonly string[] } | undefined> = {
  [gateTable]: { key: "Gate", columns: ["Waiver", "Waived by", "Waived on"] },
};

/** True for a table that Concord brings up to date by itself, without a word in the log. */
export function isBroughtUpToDate(table: string): boolean {
  return decided[table] !== undefined;
}

/**
 * Two states of a table as the log compares them. Of a table that follows from others only what people decided counts:
 * a gate that opened is no change of the plan, a waiver is.
 *
 * @example
 * peoplesPart(gatesBefore, gatesNow); // two tables of Gate, Waiver, Waived by, Waived on with the same rows
 */
export function peoplesPart(before: RawTable, after: RawTable): [RawTable, RawTable] {
  const part = decided[after.name];
  if (!part) return [before, after];
  const { key, columns } = part;
  const keyOf = (table: RawTable, row: readonly CellValue[]): CellValue =>
    row[table.headers.indexOf(key)] ?? null;
  const keys = new Set([before, after].flatMap((table) => table.rows.map((row) => keyOf(table, row))));
  const of = (table: RawTable): RawTable => {
    const rows = new Map(table.rows.map((row) => [keyOf(table, row), row]));
    const cell = (name: CellValue, header: string): CellValue =>
      rows.get(name)?.[table.headers.indexOf(header)] ?? null;
    return {
      name: table.name,
      headers: [key, ...columns],
      rows: [...keys].map((name) => [name, ...columns.map((header) => cell(name, header))]),
    };
  };
  return [of(before), of(after)];
}
