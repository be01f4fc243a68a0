import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { drawingOf, writeDrawing } from "./charts/drawing";
import { conditionalFormatsXml } from "./conditionalFormats";
import { readActiveSheet, type LoadedSheet, type LoadedWorkbook } from "./loadWorkbook";
import { lockCells, protectionXml } from "./protection";
import { cellAddress, parseRange } from "./references";
import {
  columnsXml,
  headerFooterXml,
  mergesXml,
  pageSetupXml,
  propertiesXml,
  viewXml,
  withTabSelected,
} from "./sheetLayout";
import { equal } from "./styles";
import { changedTableXml, tableContentType, tableHeaders, tableXml } from "./tables";
import { sheetDataXml, type CellWriter } from "./writeCells";
import { child, descend, element, flag, parseXml } from "./xml";

/** Brings a worksheet part to the snapshot of the sheet; sections that did not change stay as they stand. */
export function writeSheet(
  loaded: LoadedWorkbook,
  sheet: LoadedSheet,
  after: SheetSnapshot,
  snapshot: WorkbookSnapshot,
  cells: Omit<CellWriter, "headers" | "tableAt">,
): void {
  const { document, snapshot: before } = sheet;
  const { root } = document;
  const changed = (...keys: (keyof SheetSnapshot)[]) => keys.some((key) => !equal(before[key], after[key]));
  const section = (name: string, xml: string) => document.replace(name, [xml]);
  if (changed("tabColor", "pageLayout")) section("sheetPr", propertiesXml(after, child(root, "sheetPr")));
  writeView(loaded, sheet, after, snapshot);
  if (changed("columnWidths")) section("cols", columnsXml(after.columnWidths));
  if (changed("merges")) section("mergeCells", mergesXml(after.merges));
  if (!equal(setUpOf(before), setUpOf(after))) {
    section("pageSetup", pageSetupXml(after.pageLayout, child(root, "pageSetup")));
  }
  const { footer } = after.pageLayout ?? {};
  if (before.pageLayout?.footer !== footer)
    section("headerFooter", headerFooterXml(footer, child(root, "headerFooter"), document.source));
  if (changed("conditionalFormats")) {
    const existing = { root, source: document.source, theme: loaded.theme };
    document.replace(
      "conditionalFormatting",
      conditionalFormatsXml(after.conditionalFormats, loaded.styles, existing),
    );
  }
  const sameRows = () => (after.rowsAsRead && !sheet.isNew) || (!changed("rows") && !changed("rowHeights"));
  if (changed("tables") || !sameRows()) {
    const writer = { ...cells, headers: headerTexts(after), tableAt: tableFinder(after) };
    const data = sheetDataXml(document.sheetData, before, after, writer);
    if (data !== document.sheetData) {
      section("sheetData", element("sheetData", {}, data));
      document.replace("dimension", []);
    }
  }
  if (changed("tables")) writeTables(loaded, sheet, after);
  writeCharts(loaded, sheet, after, snapshot);
  if (changed("protection")) section("sheetProtection", protectionXml(after.protection));
  if (after.protection && document.isChanged) lockCells(document, after.protection, loaded.styles);
  if (document.isChanged) loaded.book.setText(sheet.path, document.toXml());
}

/** Without what defined names say, the print area and what is repeated, and without the footer. */
function setUpOf({ pageLayout }: SheetSnapshot): SheetSnapshot["pageLayout"] {
  if (!pageLayout) return undefined;
  const { orientation, fitToWidth, fitToHeight, scale } = pageLayout;
  return { orientation, fitToWidth, fitToHeight, scale };
}

function writeView(
  loaded: LoadedWorkbook,
  sheet: LoadedSheet,
  after: SheetSnapshot,
  snapshot: WorkbookSnapshot,
): void {
  const view = descend(sheet.document.root, "sheetViews", "sheetView");
  const isSelected = view !== undefined && flag(view, "tabSelected", false);
  const front = snapshot.activeSheet ?? snapshot.sheets[0]?.name;
  // Sheets that were selected together stay so until another one comes to the front.
  const active = !sheet.isNew && front === readActiveSheet(loaded.root) ? isSelected : after.name === front;
  const looksSame =
    view !== undefined &&
    sheet.snapshot.showGridlines === after.showGridlines &&
    equal(sheet.snapshot.freeze, after.freeze);
  if (looksSame && isSelected === active) return;
  const section = sheet.document.section("sheetViews");
  sheet.document.replace("sheetViews", [
    looksSame ? withTabSelected(section, active) : viewXml(after, active, view),
  ]);
}

/** Header cells by address: they must show exactly what the table part says. */
function headerTexts(sheet: SheetSnapshot): Map<string, string> {
  const texts = new Map<string, string>();
  for (const table of sheet.tables) {
    const range = parseRange(table.range);
    if (!range || table.showHeaders === false) continue;
    tableHeaders(table, sheet).forEach((text, index) => {
      const cell = sheet.rows[range.row]?.[range.column + index];
      if (cell?.value !== text || cell.formula !== undefined)
        texts.set(cellAddress(range.row, range.column + index), text);
    });
  }
  return texts;
}

function tableFinder(sheet: SheetSnapshot): (row: number, column: number) => string | undefined {
  const tables = sheet.tables.flatMap((table) => {
    const range = parseRange(table.range);
    return range ? [{ name: table.name, range }] : [];
  });
  return (row, column) =>
    tables.find(
      ({ range }) =>
        row >= range.row &&
        row < range.row + range.rows &&
        column >= range.column &&
        column < range.column + range.columns,
    )?.name;
}

function writeTables(loaded: LoadedWorkbook, sheet: LoadedSheet, after: SheetSnapshot): void {
  const { book } = loaded;
  const before = new Map(sheet.snapshot.tables.map((table) => [table.name, table]));
  for (const [name, path] of sheet.tablePaths) {
    const now = after.tables.find((table) => table.name === name);
    if (now) {
      if (!equal(before.get(name), now))
        book.setText(path, changedTableXml(book.text(path), now, tableHeaders(now, after)));
      continue;
    }
    const relationship = book.relationships(sheet.path).find((item) => item.target === path);
    if (relationship) book.unrelate(sheet.path, relationship.id);
    book.remove(path);
    sheet.tablePaths.delete(name);
  }
  for (const table of after.tables) {
    if (sheet.tablePaths.has(table.name)) continue;
    const path = book.freePath("xl/tables/table");
    book.setPart(path, tableXml(table, tableHeaders(table, after), freeTableId(loaded)), tableContentType);
    book.relate(sheet.path, "table", path);
    sheet.tablePaths.set(table.name, path);
  }
  const parts = book.relationships(sheet.path).filter((item) => item.type === "table");
  const list = parts.map((part) => element("tablePart", { "r:id": part.id })).join("");
  sheet.document.replace("tableParts", [list && element("tableParts", { count: parts.length }, list)]);
}

function freeTableId(loaded: LoadedWorkbook): number {
  const ids = loaded.book.paths
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/.test(path))
    .map((path) => Number(parseXml(loaded.book.text(path)).attributes.id ?? 0));
  return Math.max(0, ...ids) + 1;
}

function writeCharts(
  loaded: LoadedWorkbook,
  sheet: LoadedSheet,
  after: SheetSnapshot,
  snapshot: WorkbookSnapshot,
): void {
  const existing = drawingOf(loaded.book, sheet.path, sheet.document.root);
  if (equal(sheet.snapshot.charts, after.charts)) return;
  const path = writeDrawing(loaded.book, existing, after.charts, snapshot, loaded.theme);
  if (!path || existing) return;
  const id = loaded.book.relate(sheet.path, "drawing", path);
  sheet.document.replace("drawing", [element("drawing", { "r:id": id })]);
}
