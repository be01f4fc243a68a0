import type { CellStyle, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { readSharedStrings, readSheetData, type CellContext } from "./cells";
import { drawingOf, readDrawing } from "./charts/drawing";
import { themeColors } from "./colors";
import { readConditionalFormats } from "./conditionalFormats";
import { readNames, readPrints, type PrintNames } from "./definedNames";
import { isDateFormat } from "./numberFormats";
import { XlsxError, XlsxPackage } from "./package";
import { readProtection } from "./protection";
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
  /** True for a sheet that the file does not have yet. */
  isNew?: true;
}

/** A worksheet that is read when it is opened; nothing of it is kept, because sheets are large. */
export interface SheetPart {
  path: string;
  open(): LoadedSheet;
}

/** A workbook file beside what was read from it: what writing back changes needs. */
export interface LoadedWorkbook {
  book: XlsxPackage;
  path: string;
  source: string;
  root: XmlElement;
  /** Every cell format of the file. */
  formats: CellStyle[];
  /** By sheet name. */
  sheets: Map<string, SheetPart>;
  stylesPath: string;
  styles: StyleBook;
  theme: string[];
  sharedStringsPath: string | undefined;
  epochDays: number;
}

/** What is stored beside the cells, without a look at them. */
export function storedOf(bytes: Uint8Array): Pick<WorkbookSnapshot, "settings" | "customXmlParts"> {
  const book = XlsxPackage.open(bytes);
  const { settings, customXmlParts } = readStoredParts(book, mainPart(book));
  return { settings, customXmlParts };
}

function mainPart(book: XlsxPackage): string {
  const main = book.related("", "officeDocument");
  if (!main || !book.has(main.target)) throw new XlsxError("The file holds no Excel workbook.");
  return main.target;
}

/** @throws XlsxError when the bytes are not a workbook */
export function loadWorkbook(bytes: Uint8Array): LoadedWorkbook {
  const book = XlsxPackage.open(bytes);
  const path = mainPart(book);
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
  const context = { book, path, theme, styles, formats, shared, epochDays, prints: readPrints(root) };
  return {
    book,
    path,
    source,
    root,
    formats,
    sheets: sheetParts(root, context),
    stylesPath,
    styles,
    theme,
    sharedStringsPath: strings,
    epochDays,
  };
}

/** Everything that a snapshot can hold of a workbook file. */
export function snapshotOf({ book, path, root, formats, sheets }: LoadedWorkbook): WorkbookSnapshot {
  const { settings, customXmlParts } = readStoredParts(book, path);
  return {
    sheets: Array.from(sheets.values(), (sheet) => ({ ...sheet.open().snapshot })),
    names: readNames(root),
    styles: formats,
    settings,
    customXmlParts,
    activeSheet: readActiveSheet(root),
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
  prints: ReadonlyMap<string, PrintNames>;
}

/** Chart sheets and macro sheets hold no cells: they stay in the file and out of the snapshot. */
function sheetParts(root: XmlElement, context: LoadContext): Map<string, SheetPart> {
  const { book } = context;
  const parts = new Map<string, SheetPart>();
  const related = book.relationships(context.path);
  for (const entry of childrenOf(child(root, "sheets"), "sheet")) {
    const part = related.find((item) => item.id === attribute(entry, "id"));
    if (part?.type !== "worksheet" || !book.has(part.target)) continue;
    const path = part.target;
    parts.set(entry.attributes.name, { path, open: () => loadSheet(path, entry, context) });
  }
  return parts;
}

function loadSheet(path: string, entry: XmlElement, context: LoadContext): LoadedSheet {
  const { book, theme } = context;
  const document = new SheetDocument(book.text(path));
  const cells: CellContext = {
    sharedStrings: context.shared,
    dateFormats: context.formats.map((style) => isDateFormat(style.numberFormat)),
    epochDays: context.epochDays,
    plainFormats: context.formats.map((style) => Object.keys(style).length === 0),
    sharedFormulas: new Map(),
    spills: [],
  };
  const tables = book
    .relationships(path)
    .filter((item) => item.type === "table" && book.has(item.target))
    .map((item) => ({ path: item.target, table: readTable(book.text(item.target)) }));
  const drawing = drawingOf(book, path, document.root);
  const charts = drawing && book.has(drawing) ? readDrawing(book, drawing, theme) : [];
  const tabColor = readTabColor(document.root, theme);
  const layout = pageLayout(document, context.prints.get(entry.attributes.name));
  const protection = readProtection(document, context.styles);
  let data: ReturnType<typeof readSheetData> | undefined;
  // Most of a file's bytes are rows: they are read when somebody wants them.
  const read = () => (data ??= readSheetData(document.sheetData, cells));
  const snapshot: SheetSnapshot = {
    name: entry.attributes.name,
    visibility:
      ({ hidden: "Hidden", veryHidden: "VeryHidden" } as const)[entry.attributes.state] ?? "Visible",
    ...(tabColor ? { tabColor } : {}),
    ...readView(document.root),
    get rows() {
      return read().rows;
    },
    get rowHeights() {
      return read().rowHeights;
    },
    columnWidths: readColumnWidths(document.root),
    merges: readMerges(document.root),
    tables: tables.map((item) => item.table),
    charts: charts.flatMap((item) => item.chart ?? []),
    conditionalFormats: readConditionalFormats(document.root, context.styles, theme),
    ...(protection ? { protection } : {}),
    ...(layout ? { pageLayout: layout } : {}),
  };
  return {
    path,
    document,
    snapshot,
    tablePaths: new Map(tables.map((item) => [item.table.name, item.path])),
  };
}

function pageLayout(document: SheetDocument, prints: PrintNames | undefined): SheetSnapshot["pageLayout"] {
  const layout = readPageLayout(document.root);
  return prints === undefined ? layout : { orientation: "portrait", ...layout, ...prints };
}

/** The sheet in front. */
export function readActiveSheet(root: XmlElement): string | undefined {
  const active = Number(descend(root, "bookViews", "workbookView")?.attributes.activeTab ?? 0);
  return childrenOf(child(root, "sheets"), "sheet")[active]?.attributes.name;
}
