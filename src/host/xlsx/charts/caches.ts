import type { WorkbookSnapshot } from "../../snapshot";
import { parseSheetRange } from "../references";

/** Values of a series as they were when the file was written. */
export interface SeriesCache {
  points: (string | number | null)[];
  /** True when every point is a number or empty. */
  numeric: boolean;
  /** Number format of the first point. */
  format: string;
}

/** Reads "Sheet!$A$2:$A$9" from the workbook, by rows; empty when the reference is not of that form. */
export function seriesCache(reference: string, book: WorkbookSnapshot): SeriesCache {
  const parsed = parseSheetRange(reference);
  const sheet = parsed && book.sheets.find((item) => item.name.toLowerCase() === parsed.sheet.toLowerCase());
  if (!parsed || !sheet) return { points: [], numeric: false, format: "General" };
  const points: SeriesCache["points"] = [];
  let format: string | undefined;
  const { row, column, rows, columns } = parsed.range;
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const cell = sheet.rows[r]?.[c];
      const blank = !cell || cell.isError || cell.value === null || cell.value === "";
      points.push(blank ? null : typeof cell.value === "boolean" ? Number(cell.value) : cell.value);
      if (!blank && cell.style !== undefined) format ??= book.styles[cell.style]?.numberFormat;
    }
  }
  const filled = points.filter((point) => point !== null);
  const numeric = filled.length > 0 && filled.every((point) => typeof point === "number");
  return { points, numeric, format: format ?? "General" };
}
