import { monthStart } from "./excelDate";
import type { TableMapping } from "./mapTable";
import { saysNothing } from "./sheet/numberText";
import { yearIn } from "./sheet/yearColumn";
import { isBlank, type CellValue, type RawTable, type ReadableTable } from "./table";

/** Positions of the columns that the months of a wide table become; the others follow. */
const [date, ordered, firstKey] = [0, 1, 2];

/**
 * The long form of a wide sales table: one row for each filled month cell, in columns month, quantity, key columns. The
 * rows are made one at a time when they are asked for, because there can be more than a million of them; each answer
 * takes the place of the one before.
 */
export function unpivotSales(
  table: RawTable,
  mapping: TableMapping,
): { table: ReadableTable; mapping: TableMapping } {
  const kept = Object.entries(mapping.columns);
  const { yearColumn } = mapping;
  const cells = filledCells(table, mapping, kept);
  const line: CellValue[] = new Array<CellValue>(firstKey + kept.length).fill(null);
  const rows = {
    length: cells.row.length,
    at(index: number): CellValue[] {
      const { column, month } = mapping.monthColumns[cells.month[index]];
      const source = table.rows[cells.row[index]];
      const year = yearColumn === undefined ? 0 : yearIn(source[yearColumn]);
      line[date] = Number.isNaN(year) ? null : monthStart(12 * year + month);
      line[ordered] = source[column];
      kept.forEach(([, position], k) => (line[firstKey + k] = source[position] ?? null));
      return line;
    },
  };
  const headers = ["Month", "Qty ordered", ...kept.map(([, position]) => table.headers[position])];
  const columns = Object.fromEntries(kept.map(([field], k) => [field, firstKey + k]));
  return {
    table: {
      name: table.name,
      headers,
      rows,
      placeOf: (index, position) => {
        const month = table.headers[mapping.monthColumns[cells.month[index]].column];
        return { row: cells.row[index], column: position < firstKey ? month : headers[position] };
      },
    },
    mapping: { ...mapping, columns: { date, ordered, ...columns }, monthColumns: [] },
  };
}

/** Row and month column of every cell that says something, in rows that name something. */
function filledCells(
  table: RawTable,
  { monthColumns }: TableMapping,
  kept: readonly [string, number][],
): { row: Int32Array; month: Int32Array } {
  const most = table.rows.length * monthColumns.length;
  const [row, month] = [new Int32Array(most), new Int32Array(most)];
  let count = 0;
  table.rows.forEach((cells, r) => {
    if (kept.every(([, position]) => isBlank(cells[position]))) return;
    monthColumns.forEach(({ column }, m) => {
      const cell = cells[column];
      if (isBlank(cell) || (typeof cell === "string" && saysNothing(cell))) return;
      row[count] = r;
      month[count++] = m;
    });
  });
  return { row: row.subarray(0, count), month: month.subarray(0, count) };
}
