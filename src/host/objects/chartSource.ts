import { type Area, columnCount, rowCount } from "../a1";
import { isErrorText } from "../engine/cellValue";
import type { ChartSeries } from "../model/charts";
import type { HostContext } from "../hostContext";

/** Which cells name the series, which the categories, and which hold the values. */
export interface SourceLayout {
  seriesBy: "Columns" | "Rows";
  hasNames: boolean;
  hasCategories: boolean;
}

/**
 * The series that Excel makes of a range: along its longer side, with the first row and column as names where they
 * hold texts, dates, or an empty corner.
 */
export function seriesOfRange(
  host: HostContext,
  sheetId: string,
  area: Area,
  seriesBy: "Auto" | "Columns" | "Rows" = "Auto",
): ChartSeries[] {
  const layout = layoutOf(host, sheetId, area, seriesBy);
  const alongColumns = layout.seriesBy === "Columns";
  const first = (alongColumns ? area.startColumn : area.startRow) + (layout.hasCategories ? 1 : 0);
  const last = alongColumns ? area.endColumn : area.endRow;
  const body = bodyOf(area, layout);
  const categories = layout.hasCategories
    ? alongColumns
      ? { ...body, startColumn: area.startColumn, endColumn: area.startColumn }
      : { ...body, startRow: area.startRow, endRow: area.startRow }
    : undefined;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_series, index) => {
    const at = first + index;
    const values = alongColumns
      ? { ...body, startColumn: at, endColumn: at }
      : { ...body, startRow: at, endRow: at };
    const nameCell = alongColumns
      ? { startRow: area.startRow, endRow: area.startRow, startColumn: at, endColumn: at }
      : { startRow: at, endRow: at, startColumn: area.startColumn, endColumn: area.startColumn };
    const name = layout.hasNames
      ? host.engine.formats.text(sheetId, nameCell.startRow, nameCell.startColumn)
      : "";
    return {
      id: host.charts.newSeriesId(),
      name: name || `Series${index + 1}`,
      nameSource: layout.hasNames ? { sheetId, area: nameCell } : undefined,
      categories: categories && { sheetId, area: categories },
      values: { sheetId, area: values },
      axisGroup: "Primary" as const,
    };
  });
}

function bodyOf(area: Area, { seriesBy, hasNames, hasCategories }: SourceLayout): Area {
  const skipRows = seriesBy === "Columns" ? hasNames : hasCategories;
  const skipColumns = seriesBy === "Columns" ? hasCategories : hasNames;
  return {
    ...area,
    startRow: area.startRow + (skipRows ? 1 : 0),
    startColumn: area.startColumn + (skipColumns ? 1 : 0),
  };
}

function layoutOf(
  host: HostContext,
  sheetId: string,
  area: Area,
  seriesBy: "Auto" | "Columns" | "Rows",
): SourceLayout {
  const values = host.engine.cells.values(sheetId, area);
  const isLabel = (row: number, column: number): boolean => {
    const value = values[row][column];
    if (typeof value === "string") return value !== "" && !isErrorText(value);
    return isDate(host, sheetId, area.startRow + row, area.startColumn + column);
  };
  const cornerIsEmpty = values[0][0] === "";
  const rowHasLabels =
    columnCount(area) > 1 && values[0].some((_value, column) => column > 0 && isLabel(0, column));
  const firstRow = rowHasLabels || (columnCount(area) === 1 && isLabel(0, 0));
  const columnHasLabels = values.some((_row, row) => row > 0 && isLabel(row, 0));
  const firstColumn = columnCount(area) > 1 && (columnHasLabels || cornerIsEmpty);
  const byColumns = seriesBy === "Auto" ? rowCount(area) >= columnCount(area) : seriesBy === "Columns";
  return byColumns
    ? { seriesBy: "Columns", hasNames: firstRow, hasCategories: firstColumn }
    : { seriesBy: "Rows", hasNames: firstColumn, hasCategories: firstRow };
}

function isDate(host: HostContext, sheetId: string, row: number, column: number): boolean {
  return /[dmy]/i.test(
    host.engine.formats.numberFormat(sheetId, row, column).replace(/"[^"]*"|\[[^\]]*\]|General/g, ""),
  );
}
