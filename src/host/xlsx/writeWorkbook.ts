import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { dynamicArrayMark } from "./dynamicArrays";
import { formulaToFile } from "./formulas";
import { isTitleRows, type LoadedWorkbook, type SheetPart } from "./loadWorkbook";
import { parseRange, quoteSheetName, rangeAddress } from "./references";
import { writeStoredParts } from "./settings";
import { SharedStrings } from "./sharedStrings";
import { emptySheet, SheetDocument } from "./sheetDocument";
import { writeSheet } from "./writeSheet";
import { attribute, child, childrenOf, descend, element, escapeXml, sourceOf, type XmlElement } from "./xml";

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
  const sheets = snapshot.sheets.map(
    (after) => loaded.sheets.get(after.name) ?? createSheet(loaded, after.name),
  );
  // One sheet is open at a time, before and after: together they are several times as large as the file.
  snapshot.sheets.forEach((after, index) => writeSheet(loaded, sheets[index].open(), after, snapshot, cells));
  strings.save(path);
  saveStyles(loaded);
  removeCalculationChain(loaded);
  const ids = listSheets(loaded, sheets, snapshot);
  book.setText(path, workbookXml(loaded, snapshot, ids));
  for (const [name, sheet] of loaded.sheets) {
    if (!snapshot.sheets.some((after) => after.name === name)) removeSheet(loaded, sheet);
  }
  writeStoredParts(book, path, snapshot);
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

interface ListedSheet {
  /** Name, or undefined for an entry that is no worksheet and stays as it is. */
  name: string | undefined;
  xml: string;
}

/** Entries of `<sheets>`: those of the snapshot in its order, then chart sheets and the like. */
function listSheets(loaded: LoadedWorkbook, sheets: SheetPart[], snapshot: WorkbookSnapshot): ListedSheet[] {
  const { book, path, root, source } = loaded;
  const existing = childrenOf(child(root, "sheets"), "sheet");
  let sheetId = Math.max(0, ...existing.map((item) => Number(item.attributes.sheetId)));
  const listed = snapshot.sheets.map((after, index): ListedSheet => {
    const entry = loaded.sheets.has(after.name)
      ? existing.find((item) => item.attributes.name === after.name)
      : undefined;
    const state = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" }[after.visibility];
    const xml = element("sheet", {
      name: after.name,
      sheetId: entry?.attributes.sheetId ?? ++sheetId,
      state,
      "r:id": attribute(entry, "id") ?? book.relate(path, "worksheet", sheets[index].path),
    });
    return { name: after.name, xml };
  });
  const others = existing.filter((item) => !loaded.sheets.has(item.attributes.name));
  return [...listed, ...others.map((item) => ({ name: undefined, xml: sourceOf(source, item) }))];
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
    snapshot.sheets.findIndex((sheet) => sheet.name === snapshot.activeSheet),
  );
  const view = descend(root, "bookViews", "workbookView");
  const views = element("bookViews", {}, element("workbookView", { ...view?.attributes, activeTab: active }));
  const replaced: Record<string, string> = {
    bookViews: views,
    sheets: element("sheets", {}, sheets.map((item) => item.xml).join("")),
    definedNames: definedNamesXml(loaded, snapshot, sheets),
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

function definedNamesXml(loaded: LoadedWorkbook, snapshot: WorkbookSnapshot, sheets: ListedSheet[]): string {
  const existing = childrenOf(child(loaded.root, "definedNames"), "definedName");
  const order = childrenOf(child(loaded.root, "sheets"), "sheet").map((item) => item.attributes.name);
  const position = (item: XmlElement): number => {
    const old = order[Number(item.attributes.localSheetId)];
    return sheets.findIndex((sheet) => sheet.name === old);
  };
  const beforeNames = new Map(loaded.names.map((item) => [item.name.toLowerCase(), item.refersTo]));
  const wanted = new Map(snapshot.names.map((item) => [item.name.toLowerCase(), item]));
  const kept: { key: string; xml: string }[] = [];
  for (const item of existing) {
    const { name, localSheetId } = item.attributes;
    const key = name.toLowerCase();
    const at = localSheetId === undefined ? undefined : position(item);
    if (at === -1 || name === "_xlnm.Print_Area" || isTitleRows(name, item.text)) continue;
    if (!name.startsWith("_xlnm.")) {
      const now = wanted.get(key);
      // Kept as it stands (with its comment and scope) unless its meaning changed or it is gone.
      if (!now || now.refersTo !== beforeNames.get(key)) continue;
      wanted.delete(key);
    }
    kept.push({
      key,
      xml: element("definedName", { ...item.attributes, localSheetId: at }, escapeXml(item.text)),
    });
  }
  for (const item of wanted.values()) {
    kept.push({
      key: item.name.toLowerCase(),
      xml: element("definedName", { name: item.name }, escapeXml(formulaToFile(item.refersTo))),
    });
  }
  snapshot.sheets.forEach((sheet, index) => {
    const keep = (name: string, place: string): void => {
      const text = escapeXml(`${quoteSheetName(sheet.name)}!${place}`);
      const key = name.toLowerCase();
      kept.push({ key, xml: element("definedName", { name, localSheetId: index }, text) });
    };
    const { printArea, printTitleRows } = sheet.pageLayout ?? {};
    const area = printArea && parseRange(printArea);
    if (area) keep("_xlnm.Print_Area", rangeAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"));
    if (printTitleRows) keep("_xlnm.Print_Titles", printTitleRows.replace(/\d+/g, "$$$&"));
  });
  kept.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return kept.length > 0 ? element("definedNames", {}, kept.map((item) => item.xml).join("")) : "";
}
