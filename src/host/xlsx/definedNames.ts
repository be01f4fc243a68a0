import type { WorkbookSnapshot } from "../snapshot";
import { formulaFromFile, formulaToFile } from "./formulas";
import { parseRange, quoteSheetName, rangeAddress } from "./references";
import { child, childrenOf, element, escapeXml, sourceOf, type XmlElement } from "./xml";

const builtinName = /^_xlnm\./i;

/** Names of the workbook, and those of single sheets where no other has the same name. */
export function readNames(root: XmlElement): WorkbookSnapshot["names"] {
  return [...representatives(root).values()].map(({ attributes: { name }, text }) => ({
    name,
    refersTo: formulaFromFile(text),
  }));
}

/** By name in small letters: the one of the workbook, or else the first one of a sheet. */
function representatives(root: XmlElement): Map<string, XmlElement> {
  const entries = namesIn(root).filter((item) => !builtinName.test(item.attributes.name));
  const names = new Map<string, XmlElement>();
  const add = (item: XmlElement) => {
    const key = item.attributes.name.toLowerCase();
    if (!names.has(key)) names.set(key, item);
  };
  entries.filter((item) => item.attributes.localSheetId === undefined).forEach(add);
  entries.filter((item) => item.attributes.localSheetId !== undefined).forEach(add);
  return names;
}

const namesIn = (root: XmlElement): XmlElement[] => childrenOf(child(root, "definedNames"), "definedName");

/** What of a sheet's page set-up the file keeps as defined names. */
export interface PrintNames {
  printArea?: string;
  /** Rows that stand on top of every page: "4:4". */
  printTitleRows?: string;
}

const printNames = { printArea: "_xlnm.Print_Area", printTitleRows: "_xlnm.Print_Titles" } as const;
const printKeys = ["printArea", "printTitleRows"] as const;

/** By sheet name; areas of several parts and repeated columns, which a snapshot cannot hold, are left out. */
export function readPrints(root: XmlElement): Map<string, PrintNames> {
  const order = sheetNames(root);
  const prints = new Map<string, PrintNames>();
  for (const item of namesIn(root)) {
    const { name, localSheetId } = item.attributes;
    const sheet = order[Number(localSheetId)];
    const place = item.text.slice(item.text.lastIndexOf("!") + 1).replace(/\$/g, "");
    const known = prints.get(sheet);
    if (name === printNames.printArea && !item.text.includes(","))
      prints.set(sheet, { ...known, printArea: place });
    if (isTitleRows(name, item.text)) prints.set(sheet, { ...known, printTitleRows: place });
  }
  return prints;
}

/** Whether a defined name holds rows that are repeated on every page, and nothing else. */
function isTitleRows(name: string, text: string): boolean {
  return name === printNames.printTitleRows && /!\$?\d+:\$?\d+$/.test(text) && !text.includes(",");
}

const sheetNames = (root: XmlElement): string[] =>
  childrenOf(child(root, "sheets"), "sheet").map((item) => item.attributes.name);

/** A sheet of the workbook as it is written. */
export interface NamedSheet {
  name: string;
  /** What the file calls it; undefined for a new sheet. */
  was: string | undefined;
  prints: PrintNames;
}

/**
 * The `<definedNames>` section. Names stay as they stand in the file, with comment and scope, unless their meaning
 * changed or they are gone.
 */
export function definedNamesXml(
  { root, source }: { root: XmlElement; source: string },
  sheets: readonly NamedSheet[],
  names: WorkbookSnapshot["names"],
): string {
  const written = [...ownNames(root, source, sheets, names), ...prints(root, source, sheets)];
  // Those of the file in their order, then the new ones in that of the alphabet.
  const rank = ({ start }: WrittenName) => start ?? Infinity;
  written.sort((a, b) => (rank(a) === rank(b) ? (a.key < b.key ? -1 : 1) : rank(a) - rank(b)));
  return written.length > 0 ? element("definedNames", {}, written.map((item) => item.xml).join("")) : "";
}

interface WrittenName {
  key: string;
  /** Where it stands in the file; undefined for a new one. */
  start?: number;
  xml: string;
}

function ownNames(
  root: XmlElement,
  source: string,
  sheets: readonly NamedSheet[],
  names: WorkbookSnapshot["names"],
): WrittenName[] {
  const shown = representatives(root);
  const wanted = new Map(names.map((item) => [item.name.toLowerCase(), item]));
  const place = placement(root, sheets);
  const written: WrittenName[] = [];
  for (const item of namesIn(root)) {
    const key = item.attributes.name.toLowerCase();
    if (isPrint(item)) continue;
    const at = place(item);
    const now = wanted.get(key);
    const isShown = shown.get(key) === item;
    if (isShown) wanted.delete(key);
    if (at === "gone") continue;
    if (isShown) {
      if (!now) continue;
      if (now.refersTo !== formulaFromFile(item.text)) {
        written.push({ key, start: item.start, xml: nameXml(now, at) });
        continue;
      }
    }
    written.push({ key, start: item.start, xml: movedXml(source, item, at) });
  }
  for (const [key, item] of wanted) written.push({ key, xml: nameXml(item, undefined) });
  return written;
}

const nameXml = ({ name, refersTo }: WorkbookSnapshot["names"][number], localSheetId: number | undefined) =>
  element("definedName", { name, localSheetId }, escapeXml(formulaToFile(refersTo)));

/** A name as it stands in the file, but for the number of its sheet. */
function movedXml(source: string, item: XmlElement, at: number | undefined): string {
  if (at === undefined || String(at) === item.attributes.localSheetId) return sourceOf(source, item);
  return element("definedName", { ...item.attributes, localSheetId: at }, escapeXml(item.text));
}

/** Number of the sheet to which a name belongs, in the order of now; undefined for names of the workbook. */
function placement(
  root: XmlElement,
  sheets: readonly NamedSheet[],
): (item: XmlElement) => number | "gone" | undefined {
  const order = sheetNames(root);
  return ({ attributes: { localSheetId } }) => {
    if (localSheetId === undefined) return undefined;
    const at = sheets.findIndex(({ was }) => was !== undefined && was === order[Number(localSheetId)]);
    return at < 0 ? "gone" : at;
  };
}

const isPrint = ({ attributes: { name } }: XmlElement): boolean =>
  Object.values<string>(printNames).includes(name);

/** Print areas and repeated rows: those of the file where they still hold, also such as a snapshot cannot hold. */
function prints(root: XmlElement, source: string, sheets: readonly NamedSheet[]): WrittenName[] {
  const before = readPrints(root);
  const place = placement(root, sheets);
  const isKept = (at: number, key: keyof PrintNames) =>
    before.get(sheets[at].was ?? "")?.[key] === sheets[at].prints[key];
  const written: WrittenName[] = [];
  const done = new Set<string>();
  for (const item of namesIn(root).filter(isPrint)) {
    const at = place(item);
    const key = printKeys.find((each) => printNames[each] === item.attributes.name);
    if (key === undefined || typeof at !== "number" || !isKept(at, key)) continue;
    written.push({ key: printNames[key].toLowerCase(), start: item.start, xml: movedXml(source, item, at) });
    done.add(`${key} ${at}`);
  }
  sheets.forEach(({ name, prints: { printArea, printTitleRows } }, at) => {
    const area = printArea && parseRange(printArea);
    const places = {
      printArea: area && rangeAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"),
      printTitleRows: printTitleRows?.replace(/\d+/g, "$$$&"),
    };
    for (const key of printKeys) {
      if (!places[key] || done.has(`${key} ${at}`)) continue;
      const text = escapeXml(`${quoteSheetName(name)}!${places[key]}`);
      const xml = element("definedName", { name: printNames[key], localSheetId: at }, text);
      written.push({ key: printNames[key].toLowerCase(), xml });
    }
  });
  return written;
}
