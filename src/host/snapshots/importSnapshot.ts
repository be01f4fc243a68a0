import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IWorkbookData,
  type IWorksheetData,
} from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { type Area, parseArea } from "../a1";
import { importCharts } from "./chartSnapshots";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { HostContext } from "../hostContext";
import { toGridStyle } from "../engine/cellStyles";
import { toGridFormula } from "../engine/formulaText";
import { NEW_SHEET } from "../engine/sheets";
import { newUnitId } from "../engine/workbookData";
import { ApiError } from "../protocol/apiError";

/** Replaces the open workbook by the snapshot's. */
export function importSnapshot(host: HostContext, snapshot: WorkbookSnapshot): void {
  forgetWorkbook(host);
  host.engine.grid.replaceWorkbook(workbookData(snapshot));
  completeWorkbook(host, snapshot);
}

/** Adds to a workbook that was opened with `workbookData(snapshot)` what the grid's own data can't hold. */
function completeWorkbook(host: HostContext, snapshot: WorkbookSnapshot): void {
  addContents(host, snapshot);
  addLooks(host, snapshot);
}

/** The tables, names, formulas and documents of a workbook: with these, an add-in's questions find their answers. */
export function addContents(host: HostContext, snapshot: WorkbookSnapshot): void {
  const each = eachSheet(host, snapshot);
  each(importTables);
  // Names that the grid does not take, for example with combining marks, stay in the file as they are.
  for (const { name, refersTo } of snapshot.names) unlessRefused(() => host.engine.names.add(name, refersTo));
  // Formulas come after everything that they may refer to by name.
  each(importFormulas);
  for (const [key, value] of Object.entries(snapshot.settings)) host.documents.settings.set(key, value);
  for (const { id, xml } of snapshot.customXmlParts) host.documents.addXmlPart(xml, id);
  const active = snapshot.activeSheet && host.engine.sheets.find(snapshot.activeSheet);
  if (active) host.engine.sheets.activate(active);
  host.engine.grid.forgetUndo();
}

function unlessRefused(add: () => unknown): void {
  try {
    add();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}

/** Heights of rows, charts, conditional formats and whatever else lies beside the cells. */
export function addLooks(host: HostContext, snapshot: WorkbookSnapshot): void {
  const each = eachSheet(host, snapshot);
  each(fitRows);
  each(importBesideCells);
  host.engine.grid.forgetUndo();
}

/** The same for a single sheet: its tables; its formulas, once every table is there; and its looks. */
export const addSheetContents = { tables: importTables, formulas: importFormulas };

export function addSheetLooks(host: HostContext, sheet: SheetSnapshot, sheetId: string): void {
  fitRows(host, sheet, sheetId);
  importBesideCells(host, sheet, sheetId);
}

function fitRows(host: HostContext, _sheet: SheetSnapshot, sheetId: string): void {
  host.engine.layout.rows.fitSheet(sheetId);
}

type AddSheet = (host: HostContext, sheet: SheetSnapshot, sheetId: string) => void;

const eachSheet = (host: HostContext, snapshot: WorkbookSnapshot) => (add: AddSheet) =>
  snapshot.sheets.forEach((sheet, index) => add(host, sheet, sheetIdAt(index)));

const sheetIdAt = (index: number) => `sheet-${index + 1}`;
const styleIdAt = (index: number) => `style-${index}`;

/** Drops everything that lies beside the cells of the workbook, before another one takes its place. */
function forgetWorkbook(host: HostContext): void {
  host.asRead = undefined;
  for (const sheetId of host.engine.sheets.ids()) host.forgetSheet(sheetId);
  host.documents.clear();
  host.sheetSettings.clear();
  host.engine.forgetWorkbook();
}

/** Sheets and cells for the grid; formulas come later, when their functions are known. */
export function workbookData(snapshot: WorkbookSnapshot): Partial<IWorkbookData> {
  const ids = snapshot.sheets.map((_sheet, index) => sheetIdAt(index));
  return {
    id: newUnitId(),
    name: "Workbook",
    sheetOrder: ids,
    styles: Object.fromEntries(snapshot.styles.map((style, index) => [styleIdAt(index), toGridStyle(style)])),
    sheets: Object.fromEntries(
      snapshot.sheets.map((sheet, index) => [
        ids[index],
        { id: ids[index], name: sheet.name, ...sheetData(sheet, styleIdAt) },
      ]),
    ),
  };
}

/** A sheet's cells and sizes for the grid. `styleId`: how the grid's workbook calls a style of the snapshot. */
export function sheetData(sheet: SheetSnapshot, styleId: (style: number) => string): Partial<IWorksheetData> {
  const columns = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  // One text for all cells of a style, instead of one for each cell.
  const names: string[] = [];
  const nameOf = (style: number): string => (names[style] ??= styleId(style));
  const sizes = (table: Record<number, number>, of: (size: number) => object) =>
    Object.fromEntries(
      Object.entries(table).map(([index, size]) => [
        index,
        size === 0 ? { hd: BooleanNumber.TRUE } : of(size),
      ]),
    );
  return {
    ...NEW_SHEET,
    rowCount: Math.max(NEW_SHEET.rowCount, sheet.rows.length + 200),
    columnCount: Math.max(NEW_SHEET.columnCount, columns + 20),
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(sheet.tabColor ? { tabColor: sheet.tabColor } : {}),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    columnData: sizes(sheet.columnWidths, (w) => ({ w })),
    rowData: sizes(sheet.rowHeights, (h) => ({ h, ia: BooleanNumber.FALSE })),
    mergeData: sheet.merges.flatMap((merge) => parseArea(merge) ?? []),
    ...(sheet.freeze ? { freeze: freezeData(sheet.freeze) } : {}),
    cellData: Object.fromEntries(
      sheet.rows.flatMap((row, index) => (row ? [[index, rowData(row, nameOf)]] : [])),
    ),
  };
}

function freezeData({ rows, columns }: { rows: number; columns: number }) {
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

function rowData(
  row: (CellSnapshot | undefined)[],
  styleId: (style: number) => string,
): Record<number, ICellData> {
  const cells: Record<number, ICellData> = {};
  row.forEach((cell, column) => {
    if (!cell) return;
    const isCalculated = cell.spilledFrom === true || cell.spill !== undefined;
    const style = cell.style === undefined ? undefined : styleId(cell.style);
    cells[column] = storedCell(isCalculated ? null : cell.value, style);
  });
  return cells;
}

/** Made in one go: an object that gets another property later takes nearly twice the memory, and there are millions. */
function storedCell(value: CellSnapshot["value"], s: string | undefined): ICellData {
  if (value === null || value === "") return s === undefined ? {} : { s };
  const v = typeof value === "boolean" ? Number(value) : value;
  const t =
    typeof value === "number"
      ? CellValueType.NUMBER
      : typeof value === "boolean"
        ? CellValueType.BOOLEAN
        : CellValueType.STRING;
  return s === undefined ? { v, t } : { v, t, s };
}

/** Tables that the grid does not take, such as those without headers, stay in the file as they are. */
function importTables(host: HostContext, sheet: SheetSnapshot, sheetId: string): void {
  for (const { name, range, columns, showHeaders, ...look } of sheet.tables) {
    if (showHeaders === false) continue;
    const area = requireArea(range);
    unlessRefused(() => host.engine.tables.add(sheetId, area, columns, name, look));
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
    // A rule over several areas is shown on the first one.
    host.engine.conditionalFormats.add(sheetId, requireArea(range.split(" ")[0]), rule);
  }
  importCharts(host, sheet.charts, sheetId);
  if (sheet.pageLayout) importPageLayout(host, sheetId, sheet.pageLayout);
  if (!sheet.protection) return;
  const locks = host.sheetSettings.locks(sheetId);
  for (const { range, locked } of sheet.protection.locks) locks.set(requireArea(range), locked);
  host.sheetSettings.protect(sheetId, sheet.protection.options);
}

function importPageLayout(
  host: HostContext,
  sheetId: string,
  layout: NonNullable<SheetSnapshot["pageLayout"]>,
): void {
  const page = host.sheetSettings.page(sheetId);
  page.orientation = layout.orientation === "landscape" ? "Landscape" : "Portrait";
  page.printArea = layout.printArea;
  page.titleRows = layout.printTitleRows;
  page.titleColumns = layout.printTitleColumns;
  page.footer = layout.footer ?? "";
  if (layout.fitToWidth !== undefined || layout.fitToHeight !== undefined) {
    page.zoom = { horizontalFitToPages: layout.fitToWidth, verticalFitToPages: layout.fitToHeight };
  } else if (layout.scale !== undefined) page.zoom = { scale: layout.scale };
}

function requireArea(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`The snapshot names cells that don't exist: ${text}.`);
  return area;
}
