import type { RawTable } from "../../planning/data/table";
import type { SourceTable } from "../../workbook/readTables";
import { columnOf } from "../wideTable";

/** A row of one of Concord's own tables, with its table. */
export interface OwnRow {
  table: SourceTable;
  row: RawTable["rows"][number];
}

export function rowsOf(table: SourceTable | undefined): OwnRow[] {
  return table ? table.rows.map((row) => ({ table, row })) : [];
}

export function textOf(table: RawTable, row: RawTable["rows"][number], header: string): string {
  return String(row[columnOf(table, header)] ?? "");
}

export function numberOf(table: RawTable, row: RawTable["rows"][number], header: string): number {
  const value = row[columnOf(table, header)];
  return typeof value === "number" ? value : NaN;
}
