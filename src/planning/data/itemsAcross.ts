import type { TableMapping } from "./mapTable";
import { saysNothing } from "./sheet/numberText";
import { isBlank, type CellValue, type RawTable, type ReadableTable } from "./table";

const [date, item, ordered, firstKey] = [0, 1, 2, 3];

/** The long form of a table with items across: one row for each filled cell, in columns month, item, quantity, keys. */
export function unpivotItems(
  table: RawTable,
  mapping: TableMapping,
): { table: ReadableTable; mapping: TableMapping } {
  const { itemColumns = [], columns } = mapping;
  const kept = Object.entries(columns).filter(([field]) => field !== "date");
  const cells = table.rows.flatMap((row, r) =>
    itemColumns.flatMap((column) =>
      isBlank(row[column]) || isNothing(row[column]) ? [] : [[r, column] as const],
    ),
  );
  const rows = {
    length: cells.length,
    at(index: number): CellValue[] {
      const [r, column] = cells[index];
      const source = table.rows[r];
      const line: CellValue[] = [];
      line[date] = source[columns.date];
      line[item] = table.headers[column];
      line[ordered] = source[column];
      kept.forEach(([, position], k) => (line[firstKey + k] = source[position] ?? null));
      return line;
    },
  };
  const headers = [
    table.headers[columns.date],
    "Item",
    "Qty ordered",
    ...kept.map(([, at]) => table.headers[at]),
  ];
  const longColumns = Object.fromEntries(kept.map(([field], k) => [field, firstKey + k]));
  return {
    table: {
      name: table.name,
      headers,
      rows,
      placeOf: (index, position) => {
        const [row, column] = cells[index];
        const isCell = position === item || position === ordered;
        return { row, column: isCell ? table.headers[column] : headers[position] };
      },
    },
    mapping: { ...mapping, columns: { date, item, ordered, ...longColumns } },
  };
}

const isNothing = (cell: CellValue): boolean => typeof cell === "string" && saysNothing(cell);
