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
  /** Columns that stand at the left of every page: "A:C". */
  printTitleColumns?: string;
}

const areaName = "_xlnm.Print_Area";
const titlesName = "_xlnm.Print_Titles";
/** What each of the names holds. */
const held = {
  [areaName]: ["printArea"],
  [titlesName]: ["printTitleColumns", "printTitleRows"],
} as const satisfies Record<string, readonly (keyof PrintNames)[]>;
type PrintName = keyof typeof held;
const isPrintName = (name: string): name is PrintName => Object.hasOwn(held, name);

/** By sheet name; areas of several parts, which a snapshot cannot hold, are left out. */
export function readPrints(root: XmlElement): Map<string, PrintNames> {
  const order = sheetNames(root);
  const prints = new Map<string, PrintNames>();
  for (const { attributes: of, text } of namesIn(root)) {
    const sheet = order[Number(of.localSheetId)];
    const add = (more: PrintNames) => prints.set(sheet, { ...prints.get(sheet), ...more });
    if (of.name === areaName && !text.includes(",")) add({ printArea: placeOf(text) });
    if (of.name === titlesName) add(titlesOf(text));
  }
  return prints;
}

const placeOf = (text: string): string => text.slice(text.lastIndexOf("!") + 1).replace(/\$/g, "");

/** One reference with its sheet: "Sales!$4:$4" or "'Made, bought'!$A:$C". */
const reference = /^(?:'(?:[^']|'')*'|[^'!,]+)!(\$?[A-Z]+:\$?[A-Z]+|\$?\d+:\$?\d+)(?:,|$)/;

/** Columns and rows that a name repeats on every page; nothing where it says anything else. */
function titlesOf(text: string): PrintNames {
  const found: PrintNames = {};
  for (let rest = text; rest !== "";) {
    const match = reference.exec(rest);
    if (!match) return {};
    const place = placeOf(match[1]);
    found[/\d/.test(place) ? "printTitleRows" : "printTitleColumns"] = place;
    rest = rest.slice(match[0].length);
  }
  return found;
}

const sheetNames = (root: XmlElement): string[] =>
  childrenOf(child(root, "sheets"), "sheet").map((item) => item.attributes.name);

/** A sheet of the workbook as it is written. */
export interface NamedSheet {
  name: string;
  /** What the file calls it; undefined for a new sheet. */
  was: string | undefined;
  /** Undefined for sheets that the grid does not know, such as chart sheets: theirs stay as they are. */
  prints: PrintNames | undefined;
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

const isPrint = ({ attributes: { name } }: XmlElement): boolean => isPrintName(name);

/** Print areas and what is repeated: as the file has it where that still holds, also such as a snapshot cannot hold. */
function prints(root: XmlElement, source: string, sheets: readonly NamedSheet[]): WrittenName[] {
  const before = readPrints(root);
  const place = placement(root, sheets);
  const isKept = (at: number, name: PrintName): boolean => {
    const { was = "", prints: wanted } = sheets[at];
    return !wanted || held[name].every((key) => before.get(was)?.[key] === wanted[key]);
  };
  const written: WrittenName[] = [];
  const done = new Set<string>();
  for (const item of namesIn(root)) {
    const { name } = item.attributes;
    const at = place(item);
    if (!isPrintName(name) || typeof at !== "number" || !isKept(at, name)) continue;
    written.push({ key: name.toLowerCase(), start: item.start, xml: movedXml(source, item, at) });
    done.add(`${name} ${at}`);
  }
  sheets.forEach(({ name: sheet, prints: wanted }, at) => {
    for (const name of [areaName, titlesName] as const) {
      const text = wanted && printText(sheet, name, wanted);
      if (!text || done.has(`${name} ${at}`)) continue;
      const xml = element("definedName", { name, localSheetId: at }, escapeXml(text));
      written.push({ key: name.toLowerCase(), xml });
    }
  });
  return written;
}

/** What a name refers to: "Sales!$A:$A,Sales!$4:$4"; empty where it holds nothing. */
function printText(sheet: string, name: PrintName, wanted: PrintNames): string {
  const area = wanted.printArea && parseRange(wanted.printArea);
  const absolute = {
    printArea: area && rangeAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"),
    printTitleColumns: wanted.printTitleColumns?.replace(/[A-Z]+/g, "$$$&"),
    printTitleRows: wanted.printTitleRows?.replace(/\d+/g, "$$$&"),
  };
  return held[name]
    .flatMap((key) => (absolute[key] ? [`${quoteSheetName(sheet)}!${absolute[key]}`] : []))
    .join(",");
}
