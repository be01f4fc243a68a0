import type { WorkbookSnapshot } from "../snapshot";
import type { XlsxPackage } from "./package";
import { attribute, child, childrenOf, element, escapeXml, findAll, parseXml } from "./xml";

/**
 * Where the add-in's settings (`workbook.settings`) stand in a file.
 *
 * Excel keeps them in a web extension part that names the add-in's catalogue: only Excel can write that reference
 * truthfully, and one that does not fit makes Excel ask the user about an unknown add-in. So a file that Excel has saved
 * gets its settings back into Excel's own part, and a file without one gets a custom XML part. Excel keeps custom XML
 * parts through every save and ignores what it does not know in them, so our own round trip loses nothing; what the
 * add-in must see in both places it stores as a custom XML part itself.
 */
export const settingsNamespace = "urn:concord:settings:1";
const webExtensionType = "webextension";
const customXmlType = "customXml";
const itemPropertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

export interface StoredParts {
  settings: WorkbookSnapshot["settings"];
  customXmlParts: WorkbookSnapshot["customXmlParts"];
  /** Paths of the custom XML parts, by id. */
  customXmlPaths: Map<string, string>;
  settingsPath?: string;
  /** The web extension part that holds the add-in's settings in a file saved by Excel. */
  webExtensionPath?: string;
}

export function readStoredParts(book: XlsxPackage, workbookPath: string): StoredParts {
  const stored: StoredParts = { settings: {}, customXmlParts: [], customXmlPaths: new Map() };
  // LibreOffice moves these parts from the workbook to the package.
  for (const { type, target } of [...book.relationships(workbookPath), ...book.relationships("")]) {
    if (type !== customXmlType || !book.has(target)) continue;
    const xml = withoutDeclaration(book.text(target));
    if (xml.includes(`"${settingsNamespace}"`)) {
      stored.settingsPath = target;
      stored.settings = readSettingsXml(xml);
      continue;
    }
    const id = itemId(book, target);
    stored.customXmlParts.push({ id, xml });
    stored.customXmlPaths.set(id, target);
  }
  for (const path of webExtensions(book)) {
    const settings = readWebExtension(book.text(path));
    if (!settings) continue;
    stored.webExtensionPath = path;
    stored.settings = { ...stored.settings, ...settings };
  }
  return stored;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

function withoutDeclaration(xml: string): string {
  return xml.replace(/^\s*<\?xml[^>]*\?>\s*/, "");
}

function itemId(book: XlsxPackage, path: string): string {
  const properties = book.related(path, "customXmlProps");
  const root = properties && book.has(properties.target) ? parseXml(book.text(properties.target)) : undefined;
  return attribute(root, "itemID") ?? path;
}

function readSettingsXml(xml: string): WorkbookSnapshot["settings"] {
  const entries = childrenOf(parseXml(xml), "setting").map((item) => [
    item.attributes.name,
    parseJson(item.text),
  ]);
  return Object.fromEntries(entries) as WorkbookSnapshot["settings"];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function webExtensions(book: XlsxPackage): string[] {
  const panes = book.relationships("").find((item) => item.type === "webextensiontaskpanes");
  if (!panes) return [];
  return book
    .relationships(panes.target)
    .filter((item) => item.type === webExtensionType && book.has(item.target))
    .map((item) => item.target);
}

/** Settings of the add-in, known by the first letters of its keys; undefined when the part is another add-in's. */
function readWebExtension(source: string): WorkbookSnapshot["settings"] | undefined {
  const properties = findAll(parseXml(source), "property").map(
    (item) => [item.attributes.name, parseJson(item.attributes.value ?? "")] as const,
  );
  const own = properties.filter(([name]) => isOwnSetting(name));
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}

const isOwnSetting = (name: string): boolean => /^concord/i.test(name);

/** Writes settings and custom XML parts; parts that the snapshot no longer has are removed. */
export function writeStoredParts(book: XlsxPackage, workbookPath: string, snapshot: WorkbookSnapshot): void {
  const before = readStoredParts(book, workbookPath);
  writeSettings(book, workbookPath, snapshot.settings, before);
  const wanted = new Map(snapshot.customXmlParts.map((part) => [part.id, part.xml]));
  for (const [id, path] of before.customXmlPaths) {
    const xml = wanted.get(id);
    if (xml === undefined) removePart(book, workbookPath, path);
    else if (xml !== withoutDeclaration(book.text(path))) book.setText(path, declaration + xml);
    wanted.delete(id);
  }
  for (const [id, xml] of wanted) addPart(book, workbookPath, xml, id);
}

function writeSettings(
  book: XlsxPackage,
  workbookPath: string,
  settings: WorkbookSnapshot["settings"],
  before: StoredParts,
): void {
  if (before.webExtensionPath)
    book.setText(before.webExtensionPath, withSettings(book.text(before.webExtensionPath), settings));
  const entries = Object.entries(settings);
  if (entries.length === 0) {
    if (before.settingsPath) removePart(book, workbookPath, before.settingsPath);
    return;
  }
  const inner = entries.map(([name, value]) =>
    element("setting", { name }, escapeXml(JSON.stringify(value ?? null))),
  );
  const xml = element("settings", { xmlns: settingsNamespace }, inner.join(""));
  if (before.settingsPath) book.setText(before.settingsPath, declaration + xml);
  else addPart(book, workbookPath, xml);
}

function withSettings(source: string, settings: WorkbookSnapshot["settings"]): string {
  const root = parseXml(source);
  const list = child(root, "properties");
  if (!list) return source;
  const foreign = list.children.filter((item) => !isOwnSetting(item.attributes.name ?? ""));
  const own = Object.entries(settings).map(([name, value]) =>
    element(`${list.prefix}property`, { name, value: JSON.stringify(value ?? null) }),
  );
  const inner = foreign.map((item) => source.slice(item.start, item.end)).join("") + own.join("");
  return (
    source.slice(0, list.start) +
    element(`${list.prefix}properties`, list.attributes, inner) +
    source.slice(list.end)
  );
}

/** A stable id from the content, where the caller gives none: equal workbooks then give equal files. */
function contentId(text: string): string {
  let hash = 0x811c9dc5;
  const words: string[] = [];
  for (let round = 0; round < 4; round++) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
    words.push((hash = Math.imul(hash ^ round, 0x01000193) >>> 0).toString(16).padStart(8, "0"));
  }
  const hex = words.join("").toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-A${hex.slice(17, 20)}-${hex.slice(20)}}`;
}

function addPart(book: XlsxPackage, workbookPath: string, xml: string, id = contentId(xml)): void {
  const path = book.freePath("customXml/item");
  const number = /(\d+)\.xml$/.exec(path)?.[1] ?? "1";
  const properties = `customXml/itemProps${number}.xml`;
  book.setText(path, declaration + withoutDeclaration(xml));
  book.relate(workbookPath, customXmlType, path);
  const guid = /^\{[0-9A-F-]{36}\}$/i.test(id) ? id : contentId(id + xml);
  const namespace = /\bxmlns(?::\w+)?="([^"]*)"/.exec(xml)?.[1];
  const schemas = namespace
    ? element("ds:schemaRefs", {}, element("ds:schemaRef", { "ds:uri": namespace }))
    : "";
  book.setPart(
    properties,
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>' +
      element(
        "ds:datastoreItem",
        { "ds:itemID": guid, "xmlns:ds": "http://schemas.openxmlformats.org/officeDocument/2006/customXml" },
        schemas,
      ),
    itemPropertiesType,
  );
  book.relate(path, "customXmlProps", properties);
}

function removePart(book: XlsxPackage, workbookPath: string, path: string): void {
  for (const owner of [workbookPath, ""]) {
    const relationship = book.relationships(owner).find((item) => item.target === path);
    if (relationship) book.unrelate(owner, relationship.id);
  }
  for (const part of book.relationships(path)) if (!part.external) book.remove(part.target);
  book.remove(path);
}
