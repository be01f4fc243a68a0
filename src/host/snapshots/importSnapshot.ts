import {
  BooleanNumber,
  type ICellData,
  IUndoRedoService,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { type Area, parseArea } from "../a1";
import { importCharts } from "./chartSnapshots";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { HostContext } from "../hostContext";
import { toGridStyle } from "../engine/cellStyles";
import { cellOfValue } from "../engine/cellValue";
import { toGridFormula } from "../engine/formulaText";
import { NEW_SHEET } from "../engine/sheets";
import { newUnitId } from "../engine/workbookData";

/** Replaces the open workbook by the snapshot's. */
export function importSnapshot(host: HostContext, snapshot: WorkbookSnapshot): void {
  const { grid } = host.engine;
  forgetWorkbook(host);
  const before = grid.unitId;
  const ids = snapshot.sheets.map((_sheet, index) => `sheet-${index + 1}`);
  grid.api.createWorkbook(workbookData(snapshot, ids));
  grid.api.disposeUnit(before);
  snapshot.sheets.forEach((sheet, index) => importTables(host, sheet, ids[index]));
  for (const { name, refersTo } of snapshot.names) host.engine.names.add(name, refersTo);
  // Formulas come after everything that they may refer to by name.
  snapshot.sheets.forEach((sheet, index) => importFormulas(host, sheet, ids[index]));
  snapshot.sheets.forEach((sheet, index) => importBesideCells(host, sheet, ids[index]));
  for (const [key, value] of Object.entries(snapshot.settings)) host.documents.settings.set(key, value);
  for (const { id, xml } of snapshot.customXmlParts) host.documents.addXmlPart(xml, id);
  const active = snapshot.activeSheet && host.engine.sheets.find(snapshot.activeSheet);
  if (active) host.engine.sheets.activate(active);
  grid.injector.get(IUndoRedoService).clearUndoRedo(grid.unitId);
}

/** Drops everything that lies beside the cells of the workbook, before another one takes its place. */
function forgetWorkbook(host: HostContext): void {
  for (const sheetId of host.engine.sheets.ids()) host.forgetSheet(sheetId);
  host.documents.clear();
  host.sheetSettings.clear();
  host.engine.forgetWorkbook();
}

function workbookData(snapshot: WorkbookSnapshot, ids: string[]): Partial<IWorkbookData> {
  return {
    id: newUnitId(),
    name: "Workbook",
    sheetOrder: ids,
    styles: Object.fromEntries(snapshot.styles.map((style, index) => [`style-${index}`, toGridStyle(style)])),
    sheets: Object.fromEntries(
      snapshot.sheets.map((sheet, index) => [ids[index], sheetData(sheet, ids[index])]),
    ),
  };
}

function sheetData(sheet: SheetSnapshot, id: string): Partial<IWorksheetData> {
  const columns = Math.max(0, ...sheet.rows.map((row) => row?.length ?? 0));
  const sizes = <K extends string>(key: K, table: Record<number, number>) =>
    Object.fromEntries(Object.entries(table).map(([index, size]) => [index, { [key]: size }]));
  const heights = Object.fromEntries(
    Object.entries(sheet.rowHeights).map(([row, height]) => [row, { h: height, ia: BooleanNumber.FALSE }]),
  );
  return {
    id,
    name: sheet.name,
    ...NEW_SHEET,
    rowCount: Math.max(NEW_SHEET.rowCount, sheet.rows.length + 200),
    columnCount: Math.max(NEW_SHEET.columnCount, columns + 20),
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(sheet.tabColor ? { tabColor: sheet.tabColor } : {}),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    columnData: sizes("w", sheet.columnWidths),
    rowData: heights,
    mergeData: sheet.merges.flatMap((merge) => parseArea(merge) ?? []),
    ...(sheet.freeze ? { freeze: freezeData(sheet.freeze) } : {}),
    cellData: Object.fromEntries(sheet.rows.flatMap((row, index) => (row ? [[index, rowData(row)]] : []))),
  };
}

function freezeData({ rows, columns }: { rows: number; columns: number }) {
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

function rowData(row: (CellSnapshot | undefined)[]): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  row.forEach((cell, column) => {
    if (!cell) return;
    const isCalculated = cell.spilledFrom === true || cell.spill !== undefined;
    const content = isCalculated ? {} : withoutNulls(cellOfValue(cell.value));
    cells[column] = { ...content, ...(cell.style === undefined ? {} : { s: `style-${cell.style}` }) };
  });
  return cells;
}

function withoutNulls(cell: ICellData): ICellData {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null));
}

function importTables(host: HostContext, sheet: SheetSnapshot, sheetId: string): void {
  for (const { name, range, columns, style, showFilterButton, showBandedRows } of sheet.tables) {
    const area = requireArea(range);
    host.engine.tables.add(sheetId, area, columns, name, { style, showFilterButton, showBandedRows });
  }
}

function importFormulas(host: HostContext, sheet: SheetSnapshot, sheetId: string): void {
  const cellValue: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((row, r) =>
    row?.forEach((cell, c) => {
      if (!cell?.formula) return;
      const f = toGridFormula(cell.formula, { sheetId, row: r, column: c }, host.engine.tables);
      (cellValue[r] ??= {})[c] = { f };
    }),
  );
  if (Object.keys(cellValue).length === 0) return;
  host.engine.grid.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
    ...host.engine.grid.target(sheetId),
    cellValue,
  });
}

function importBesideCells(host: HostContext, sheet: SheetSnapshot, sheetId: string): void {
  if (sheet.visibility === "VeryHidden") host.engine.sheets.setVisibility(sheetId, "VeryHidden");
  for (const format of sheet.conditionalFormats) {
    const { range, ...rule } = format;
    host.engine.conditionalFormats.add(sheetId, requireArea(range), rule);
  }
  importCharts(host, sheet.charts, sheetId);
  if (sheet.pageLayout) importPageLayout(host, sheetId, sheet.pageLayout);
}

function importPageLayout(
  host: HostContext,
  sheetId: string,
  layout: NonNullable<SheetSnapshot["pageLayout"]>,
): void {
  const page = host.sheetSettings.page(sheetId);
  page.orientation = layout.orientation === "landscape" ? "Landscape" : "Portrait";
  page.printArea = layout.printArea;
  if (layout.fitToWidth !== undefined || layout.fitToHeight !== undefined) {
    page.zoom = { horizontalFitToPages: layout.fitToWidth, verticalFitToPages: layout.fitToHeight };
  }
}

function requireArea(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`The snapshot names cells that don't exist: ${text}.`);
  return area;
}
