import { columnCount, rowCount } from "../a1";
import { ApiError } from "../protocol/apiError";
import type { HostClass } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import { type RangeObject, range } from "./hostObjects";
import { requireUnprotected } from "./worksheet";

type RangeMethods = NonNullable<HostClass<Excel.Range, RangeObject>["methods"]>;

/** Methods that change the cells of a range or the selection. */
export function rangeEditing(host: HostContext) {
  const { cells, sheets, calculation } = host.engine;
  return {
    Calculate: () => calculation.calculateAll(),
    Clear: ({ sheetId, area }, applyTo = "All") => {
      requireUnprotected(host, sheetId);
      if (applyTo !== "Contents" && applyTo !== "Formats") host.hyperlinks.clear(sheetId, area);
      if (applyTo === "Contents") cells.clear(sheetId, area, "format");
      if (applyTo === "Formats") cells.clear(sheetId, area, "content");
      if (applyTo === "All") cells.clear(sheetId, area, "nothing");
    },
    Delete: ({ sheetId, area }, shift) => {
      requireUnprotected(host, sheetId);
      sheets.deleteCells(sheetId, area, shift === "Up" ? "rows" : "columns");
    },
    Insert: ({ sheetId, area }, shift) => {
      requireUnprotected(host, sheetId);
      sheets.insertCells(sheetId, area, shift === "Down" ? "rows" : "columns");
      return range(sheetId, area);
    },
    Merge: ({ sheetId, area }, across = false) => {
      requireUnprotected(host, sheetId);
      sheets.merge(sheetId, area, across);
    },
    Unmerge: ({ sheetId, area }) => {
      requireUnprotected(host, sheetId);
      sheets.unmerge(sheetId, area);
    },
    Select: ({ sheetId, area }) => {
      const sheet = sheets.sheet(sheetId);
      const rows = Math.min(rowCount(area), sheet.getMaxRows() - area.startRow);
      const columns = Math.min(columnCount(area), sheet.getMaxColumns() - area.startColumn);
      if (rows < 1 || columns < 1) throw new ApiError("InvalidSelection", "The range lies outside the grid.");
      sheets.activate(sheetId);
      sheet.getRange(area.startRow, area.startColumn, rows, columns).activate();
      host.view.reveal(sheetId, area);
    },
  } satisfies RangeMethods;
}
