import { columnLetters } from "../../planning/data/columnLetters";
import type { Area } from "../a1";
import { contentOf, isErrorText } from "../engine/cellValue";
import type { WorkbookHost } from "../workbookHost";
import type { WorkbookView } from "../workbookView";
import type { ChartDrawing } from "./charts/drawCharts";
import type { Desk } from "./desk";

/** Keeps the page in step with the workbook: charts, and the sentence that explains a cell's error. */
export function pageView(host: WorkbookHost, desk: Desk, charts: ChartDrawing): WorkbookView {
  let selected: { sheetId: string; row: number; column: number } | undefined;
  const explain = () => desk.cellMessage(selected && explanation(host, selected));
  return {
    cellsChanged: (sheetId) => charts.dataChanged(sheetId),
    calculated: () => {
      charts.dataChanged();
      explain();
    },
    sheetActivated: (sheetId) => {
      charts.showSheet(sheetId);
      selected = undefined;
      explain();
    },
    selectionChanged: (sheetId, area) => {
      selected = { sheetId, row: area.startRow, column: area.startColumn };
      explain();
    },
    reveal: (sheetId, area) => scrollTo(host, sheetId, area),
  };
}

/** "C4: #NUM! Row 3 is bad." where a custom function said so. */
function explanation(
  host: WorkbookHost,
  { sheetId, row, column }: { sheetId: string; row: number; column: number },
): string | undefined {
  if (!host.engine.grid.hasSheet(sheetId)) return undefined;
  const value = contentOf(host.engine.cells.cell(sheetId, row, column));
  if (!isErrorText(value)) return undefined;
  const error = host.engine.functions.error({ sheetId, row, column });
  return error?.message ? `${columnLetters(column)}${row + 1}: ${String(value)} ${error.message}` : undefined;
}

/** Shows a cell: its sheet, selected and in view. */
export function goTo(host: WorkbookHost, sheetId: string, area: Area): void {
  host.engine.sheets.activate(sheetId);
  host.engine.sheets.sheet(sheetId).getRange(area.startRow, area.startColumn, 1, 1).activate();
  scrollTo(host, sheetId, area);
}

function scrollTo(host: WorkbookHost, sheetId: string, area: Area): void {
  host.engine.sheets
    .sheet(sheetId)
    .scrollToCell(Math.max(0, area.startRow - 2), Math.max(0, area.startColumn - 1));
}
