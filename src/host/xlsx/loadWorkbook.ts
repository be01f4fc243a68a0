import type { CellStyle, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { readSharedStrings, readSheetData, type CellContext } from "./cells";
import { drawingOf, readDrawing } from "./charts/drawing";
import { themeColors } from "./colors";
import { readConditionalFormats } from "./conditionalFormats";
import { formulaFromFile } from "./formulas";
import { isDateFormat } from "./numberFormats";
import { XlsxError, XlsxPackage } from "./package";
import { readStoredParts } from "./settings";
import { SheetDocument } from "./sheetDocument";
import { readColumnWidths, readMerges, readPageLayout, readTabColor, readView } from "./sheetLayout";
import { emptyStyles, StyleBook } from "./styles";
import { readTable } from "./tables";
import {
  attribute,
  child,
  childrenOf,
  descend,
  flag,
  parseXml,
  withoutRootPrefix,
  type XmlElement,
} from "./xml";

/** Days between the two epochs of Excel: workbooks made on old Macs count from 1904. */
const epoch1904Days = 1462;

/** A worksheet of the package beside what was read from it. */
export interface LoadedSheet {
  path: string;
  document: SheetDocument;
  snapshot: SheetSnapshot;
  /** Table parts by table name. */
  tablePaths: Map<string, string>;
}

/** A workbook file beside what was read from it: what writing back changes needs. */
export interface LoadedWorkbook {
  book: XlsxPackage;
  path: string;
  source: string;
  root: XmlElement;
  snapshot: WorkbookSnapshot;
  /** By sheet name. */
  sheets: Map<string, LoadedSheet>;
  stylesPath: string;
  styles: StyleBook;
  theme: string[];
  sharedStringsPath: string | undefined;
  epochDays: number;
}

/** @throws XlsxError when the bytes are not a workbook */
export function loadWorkbook(bytes: Uint8Array): LoadedWorkbook {
  const book = XlsxPackage.open(bytes);
  const main = book.related("", "officeDocument");
  if (!main || !book.has(main.target)) throw new XlsxError("The file holds no Excel workbook.");
  const path = main.target;
  if (path.endsWith(".bin"))
    throw new XlsxError("The file is a binary workbook (.xlsb); save it in Excel as .xlsx.");
  const source = withoutRootPrefix(book.text(path));
  const root = parseXml(source);
  const theme = readTheme(book, path);
  const stylesPath = book.related(path, "styles")?.target ?? "xl/styles.xml";
  const styles = new StyleBook(
    book.has(stylesPath) ? withoutRootPrefix(book.text(stylesPath)) : emptyStyles,
    theme,
  );
  const formats = styles.readAll();
  const strings = book.related(path, "sharedStrings")?.target;
  const epochDays = flag(child(root, "workbookPr"), "date1904", false) ? epoch1904Days : 0;
  const shared = strings && book.has(strings) ? readSharedStrings(book.text(strings)) : [];
  const context = { book, path, theme, styles, formats, shared, epochDays };
  const sheets = childrenOf(child(root, "sheets"), "sheet").flatMap(
    (entry) => loadSheet(entry, context) ?? [],
  );
  readPrintAreas(root, sheets);
  const { settings, customXmlParts } = readStoredParts(book, path);
  const snapshot: WorkbookSnapshot = {
    sheets: sheets.map((sheet) => sheet.snapshot),
    names: readNames(root),
    styles: formats,
    settings,
    customXmlParts,
    activeSheet: readActiveSheet(root),
  };
  return {
    book,
    path,
    source,
    root,
    snapshot,
    sheets: new Map(sheets.map((sheet) => [sheet.snapshot.name, sheet])),
    stylesPath,
    styles,
    theme,
    sharedStringsPath: strings,
    epochDays,
  };
}

function readTheme(book: XlsxPackage, workbookPath: string): string[] {
  const part = book.related(workbookPath, "theme");
  return themeColors(part && book.has(part.target) ? parseXml(book.text(part.target)) : undefined);
}

interface LoadContext {
  book: XlsxPackage;
  path: string;
  theme: string[];
  styles: StyleBook;
  formats: CellStyle[];
  shared: string[];
  epochDays: number;
}

/** Chart sheets and macro sheets hold no cells: they stay in the file and out of the snapshot. */
function loadSheet(entry: XmlElement, context: LoadContext): LoadedSheet | undefined {
  const { book, theme } = context;
  const id = attribute(entry, "id");
  const part = book.relationships(context.path).find((item) => item.id === id);
  if (part?.type !== "worksheet" || !book.has(part.target)) return undefined;
  const document = new SheetDocument(book.text(part.target));
  const cells: CellContext = {
    sharedStrings: context.shared,
    dateFormats: context.formats.map((style) => isDateFormat(style.numberFormat)),
    epochDays: context.epochDays,
    plainFormats: context.formats.map((style) => Object.keys(style).length === 0),
    sharedFormulas: new Map(),
    spills: [],
  };
  const tables = book
    .relationships(part.target)
    .filter((item) => item.type === "table" && book.has(item.target))
    .map((item) => ({ path: item.target, table: readTable(book.text(item.target)) }));
  const drawing = drawingOf(book, part.target, document.root);
  const charts = drawing && book.has(drawing) ? readDrawing(book, drawing, theme) : [];
  const tabColor = readTabColor(document.root, theme);
  const layout = readPageLayout(document.root);
  const snapshot: SheetSnapshot = {
    name: entry.attributes.name,
    visibility:
      ({ hidden: "Hidden", veryHidden: "VeryHidden" } as const)[entry.attributes.state] ?? "Visible",
    ...(tabColor ? { tabColor } : {}),
    ...readView(document.root),
    ...readSheetData(document.sheetData, cells),
    columnWidths: readColumnWidths(document.root),
    merges: readMerges(document.root),
    tables: tables.map((item) => item.table),
    charts: charts.flatMap((item) => item.chart ?? []),
    conditionalFormats: readConditionalFormats(document.root, context.styles, theme),
    ...(layout ? { pageLayout: layout } : {}),
  };
  return {
    path: part.target,
    document,
    snapshot,
    tablePaths: new Map(tables.map((item) => [item.table.name, item.path])),
  };
}

const builtinName = /^_xlnm\./i;

/** Names of the workbook, and those of single sheets where no other has the same name. */
function readNames(root: XmlElement): WorkbookSnapshot["names"] {
  const entries = childrenOf(child(root, "definedNames"), "definedName").filter(
    (item) => !builtinName.test(item.attributes.name),
  );
  const names = new Map<string, WorkbookSnapshot["names"][number]>();
  const add = (item: XmlElement) => {
    const { name } = item.attributes;
    if (!names.has(name.toLowerCase()))
      names.set(name.toLowerCase(), { name, refersTo: formulaFromFile(item.text) });
  };
  entries.filter((item) => item.attributes.localSheetId === undefined).forEach(add);
  entries.filter((item) => item.attributes.localSheetId !== undefined).forEach(add);
  return [...names.values()];
}

function readPrintAreas(root: XmlElement, sheets: LoadedSheet[]): void {
  const order = childrenOf(child(root, "sheets"), "sheet").map((item) => item.attributes.name);
  for (const item of childrenOf(child(root, "definedNames"), "definedName")) {
    if (item.attributes.name !== "_xlnm.Print_Area") continue;
    const sheet = sheets.find(
      (loaded) => loaded.snapshot.name === order[Number(item.attributes.localSheetId)],
    );
    const area = item.text.slice(item.text.lastIndexOf("!") + 1).replace(/\$/g, "");
    if (sheet && !item.text.includes(",")) {
      sheet.snapshot.pageLayout = { orientation: "portrait", ...sheet.snapshot.pageLayout, printArea: area };
    }
  }
}

function readActiveSheet(root: XmlElement): string | undefined {
  const active = Number(descend(root, "bookViews", "workbookView")?.attributes.activeTab ?? 0);
  return childrenOf(child(root, "sheets"), "sheet")[active]?.attributes.name;
}
