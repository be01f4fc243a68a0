import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { definedNamesXml, type NamedSheet } from "./definedNames";
import { dynamicArrayMark } from "./dynamicArrays";
import { readActiveSheet, type LoadedWorkbook, type SheetPart } from "./loadWorkbook";
import { writeStoredParts } from "./settings";
import { SharedStrings } from "./sharedStrings";
import { emptySheet, SheetDocument } from "./sheetDocument";
import { withTabSelected } from "./sheetLayout";
import { writeSheet } from "./writeSheet";
import { attribute, child, childrenOf, element, sourceOf, type XmlElement } from "./xml";

const sheetContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const stylesContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** Brings a loaded workbook to the snapshot; what the snapshot says nothing about stays as it stands in the file. */
export function writeWorkbook(loaded: LoadedWorkbook, snapshot: WorkbookSnapshot): void {
  const { book, path, styles } = loaded;
  const strings = new SharedStrings(book, loaded.sharedStringsPath);
  let mark: number | undefined;
  const cells = {
    styles,
    before: loaded.formats,
    after: snapshot.styles,
    sameStyles: new Map<string, boolean>(),
    formats: new Map<string, number>(),
    strings,
    epochDays: loaded.epochDays,
    dynamicMark: () => (mark ??= dynamicArrayMark(book, path)),
  };
  const origins = originsOf(loaded, snapshot);
  const sheets = snapshot.sheets.map(({ name }, index) => origins[index]?.part ?? createSheet(loaded, name));
  // One sheet is open at a time, before and after: together they are several times as large as the file.
  snapshot.sheets.forEach((after, index) => writeSheet(loaded, sheets[index].open(), after, snapshot, cells));
  strings.save(path);
  saveStyles(loaded);
  removeCalculationChain(loaded);
  const names = origins.map((origin) => origin?.name);
  book.setText(path, workbookXml(loaded, snapshot, listSheets(loaded, sheets, names, snapshot)));
  for (const [name, sheet] of loaded.sheets) if (!names.includes(name)) removeSheet(loaded, sheet);
  writeStoredParts(book, path, snapshot);
}

/** Where each sheet stands in the file, by the name that it has there; undefined for new ones. */
function originsOf(
  loaded: LoadedWorkbook,
  { sheets }: WorkbookSnapshot,
): ({ name: string; part: SheetPart } | undefined)[] {
  const renamed = new Set(sheets.map(({ readAs }) => readAs));
  return sheets.map(({ name, readAs }) => {
    // A new sheet may have the name that another one had in the file.
    const origin = readAs ?? (renamed.has(name) ? undefined : name);
    const part = origin === undefined ? undefined : loaded.sheets.get(origin);
    return origin !== undefined && part ? { name: origin, part } : undefined;
  });
}

function createSheet(loaded: LoadedWorkbook, name: string): SheetPart {
  const path = loaded.book.freePath("xl/worksheets/sheet");
  loaded.book.setPart(path, emptySheet, sheetContentType);
  const snapshot: SheetSnapshot = {
    name,
    visibility: "Visible",
    showGridlines: true,
    rows: [],
    columnWidths: {},
    rowHeights: {},
    merges: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
  };
  return {
    path,
    open: () => ({
      path,
      document: new SheetDocument(emptySheet),
      snapshot,
      tablePaths: new Map(),
      isNew: true,
    }),
  };
}

function saveStyles({ book, path, styles, stylesPath }: LoadedWorkbook): void {
  if (book.has(stylesPath)) {
    book.setText(stylesPath, styles.toXml());
  } else {
    book.setPart(stylesPath, styles.toXml(), stylesContentType);
    book.relate(path, "styles", stylesPath);
  }
}

/** Excel's order of calculation lists each formula's cell: a stale one counts as damage, a missing one is made anew. */
function removeCalculationChain({ book, path }: LoadedWorkbook): void {
  const chain = book.related(path, "calcChain");
  if (!chain) return;
  book.unrelate(path, chain.id);
  book.remove(chain.target);
}

interface ListedSheet extends NamedSheet {
  xml: string;
}

/** Entries of `<sheets>`: those of the snapshot in its order, and chart sheets and the like where they stood. */
function listSheets(
  loaded: LoadedWorkbook,
  sheets: SheetPart[],
  names: (string | undefined)[],
  snapshot: WorkbookSnapshot,
): ListedSheet[] {
  const { book, path, root, source } = loaded;
  const existing = childrenOf(child(root, "sheets"), "sheet");
  let sheetId = Math.max(0, ...existing.map((item) => Number(item.attributes.sheetId)));
  const listed = snapshot.sheets.map((after, index): ListedSheet => {
    const was = names[index];
    const entry = was === undefined ? undefined : existing.find((item) => item.attributes.name === was);
    const state = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" }[after.visibility];
    const xml = element("sheet", {
      name: after.name,
      sheetId: entry?.attributes.sheetId ?? ++sheetId,
      state,
      "r:id": attribute(entry, "id") ?? book.relate(path, "worksheet", sheets[index].path),
    });
    const { printArea, printTitleRows, printTitleColumns } = after.pageLayout ?? {};
    return { name: after.name, was, prints: { printArea, printTitleRows, printTitleColumns }, xml };
  });
  existing.forEach((item, index) => {
    const { name } = item.attributes;
    if (loaded.sheets.has(name)) return;
    const earlier = existing.slice(0, index).map((each) => each.attributes.name);
    const stood = listed.map(({ was }, at) => (was !== undefined && earlier.includes(was) ? at + 1 : 0));
    const at = Math.max(0, ...stood);
    listed.splice(at, 0, { name, was: name, prints: undefined, xml: sourceOf(source, item) });
    if (readActiveSheet(root) !== snapshot.activeSheet) takeToBack(loaded, item);
  });
  return listed;
}

/** Two sheets in front are a group in Excel, where an entry in one goes into both. */
function takeToBack({ book, path }: LoadedWorkbook, entry: XmlElement): void {
  const part = book.relationships(path).find((item) => item.id === attribute(entry, "id"));
  if (!part || !book.has(part.target)) return;
  const before = book.text(part.target);
  const after = withTabSelected(before, false);
  if (after !== before) book.setText(part.target, after);
}

function removeSheet({ book, path }: LoadedWorkbook, sheet: SheetPart): void {
  for (const part of book.relationships(sheet.path)) {
    if (!part.external && (part.type === "table" || part.type === "drawing")) book.remove(part.target);
  }
  const relationship = book.relationships(path).find((item) => item.target === sheet.path);
  if (relationship) book.unrelate(path, relationship.id);
  book.remove(sheet.path);
}

function workbookXml(loaded: LoadedWorkbook, snapshot: WorkbookSnapshot, sheets: ListedSheet[]): string {
  const { root, source } = loaded;
  const active = Math.max(
    0,
    sheets.findIndex((sheet) => sheet.name === snapshot.activeSheet),
  );
  const replaced: Record<string, string> = {
    bookViews: viewsXml(child(root, "bookViews"), source, active),
    sheets: element("sheets", {}, sheets.map((item) => item.xml).join("")),
    definedNames: definedNamesXml(loaded, sheets, snapshot.names),
  };
  // The order that the format asks for: views, sheets, then what stands between sheets and names, then names.
  const order = [
    "fileVersion",
    "fileSharing",
    "workbookPr",
    "workbookProtection",
    "bookViews",
    "sheets",
    "functionGroups",
    "externalReferences",
    "definedNames",
  ];
  const sections = root.children.map((item) => ({
    name: item.name,
    xml: replaced[item.name] ?? sourceOf(source, item),
  }));
  for (const name of ["bookViews", "sheets", "definedNames"]) {
    if (sections.some((section) => section.name === name)) continue;
    const after = sections.findIndex(
      (section) => !order.slice(0, order.indexOf(name)).includes(section.name),
    );
    sections.splice(after < 0 ? sections.length : after, 0, { name, xml: replaced[name] });
  }
  const head = source.slice(0, root.innerStart).replace(/\/>$/, ">");
  const relationships = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const opened = head.includes("xmlns:r=") ? head : head.replace(/>$/, `${relationships}>`);
  return `${opened}${sections.map((section) => section.xml).join("")}</workbook>`;
}

/** The windows on the workbook as they were, the first one with its sheet in front. */
function viewsXml(views: XmlElement | undefined, source: string, active: number): string {
  const [first, ...others] = childrenOf(views, "workbookView");
  const shown = element("workbookView", { ...first?.attributes, activeTab: active || undefined });
  const rest = others.map((view) => sourceOf(source, view)).join("");
  return element("bookViews", {}, shown + rest);
}
