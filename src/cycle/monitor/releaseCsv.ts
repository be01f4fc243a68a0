import { isoDate } from "../../planning/data/excelDate";
import type { CellValue, RawTable } from "../../planning/data/table";

const dates = ["Release", "Due"];

/** The release list with its dates as ISO text, as other systems read them. */
export function releaseCsvRows({ headers, rows }: RawTable): CellValue[][] {
  const at = dates.map((header) => headers.indexOf(header));
  return rows.map((row) =>
    row.map((value, column) => (at.includes(column) && typeof value === "number" ? isoDate(value) : value)),
  );
}
