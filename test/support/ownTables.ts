import { readTable } from "../../src/workbook/readTables";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import type { CellValue, RawTable } from "../../src/planning/data/table";

/** One of Concord's tables as it stands in the workbook, with ways to ask it. */
export interface OwnTable extends RawTable {
  column(header: string): CellValue[];
  /** Sum of the numbers of a column. */
  total(header: string): number;
  /** Rows whose columns hold these values. */
  where(values: Record<string, CellValue>): RawTable["rows"];
  cell(row: CellValue[], header: string): CellValue;
  /** Numbers under the month headers ("2026-03"); blank is NaN. */
  months(row: CellValue[]): number[];
}

export async function ownTable(name: string): Promise<OwnTable> {
  const table = await withWorkbook((context) => readTable(context, name));
  if (!table) throw new Error(`The workbook has no table ${name}.`);
  const position = (header: string): number => {
    const index = table.headers.indexOf(header);
    if (index < 0) throw new Error(`${name} has no column ${header}; it has ${table.headers.join(", ")}.`);
    return index;
  };
  const column = (header: string) => table.rows.map((row) => row[position(header)]);
  const monthColumns = table.headers.flatMap((header, index) =>
    /^\d{4}-\d{2}$/.test(header) ? [index] : [],
  );
  return {
    ...table,
    column,
    total: (header) =>
      column(header).reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0),
    where: (values) =>
      table.rows.filter((row) =>
        Object.entries(values).every(([header, value]) => row[position(header)] === value),
      ),
    cell: (row, header) => row[position(header)],
    months: (row) => monthColumns.map((index) => (typeof row[index] === "number" ? Number(row[index]) : NaN)),
  };
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + (Number.isNaN(value) ? 0 : value), 0);
}
