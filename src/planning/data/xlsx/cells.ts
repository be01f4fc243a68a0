import { columnIndex } from "./references";
import { parseAttributes, unescapeCellText, unescapeXml } from "./xml";

/** A row as it stands in the file. */
export interface RowSource {
  /** Counts from 0. */
  index: number;
  attributes: Record<string, string>;
  inner: string;
  xml: string;
}

/** A cell as it stands in the file. */
export interface CellSource {
  column: number;
  /** Index of its cell format. */
  format: number;
  /** The attribute `t`; "n" when there is none. */
  type: string;
  inner: string;
  xml: string;
}

/**
 * Rows of a `<sheetData>`. Sheet data is written by programs and has a fixed shape, so a scan does; building a tree of
 * a few hundred thousand elements would take most of the time of opening a file.
 */
export function* scanRows(sheetData: string): Generator<RowSource> {
  const pattern = /<(?:\w+:)?row\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
  let next = 0;
  for (const match of sheetData.matchAll(pattern)) {
    const attributes = parseAttributes(match[1]);
    const index = attributes.r === undefined ? next : Number(attributes.r) - 1;
    next = index + 1;
    yield { index, attributes, inner: match[2] ?? "", xml: match[0] };
  }
}

/** Cells of a row's inner text. */
export function* scanCells(rowInner: string): Generator<CellSource> {
  const pattern = /<(?:\w+:)?c\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
  let next = 0;
  for (let match = pattern.exec(rowInner); match; match = pattern.exec(rowInner)) {
    const [xml, attributes, inner = ""] = match;
    const reference = shortAttribute(attributes, ' r="');
    const column = reference === undefined ? next : columnIndex(reference.replace(/\d+$/, ""));
    next = column + 1;
    const format = Number(shortAttribute(attributes, ' s="') ?? 0);
    yield { column, format, type: shortAttribute(attributes, ' t="') ?? "n", inner, xml };
  }
}

/** A cell's attribute without building an object for all of them: a large file has millions of cells. */
function shortAttribute(attributes: string, opening: string): string | undefined {
  const at = attributes.indexOf(opening);
  if (at >= 0) return attributes.slice(at + opening.length, attributes.indexOf('"', at + opening.length));
  return attributes.includes("'") ? parseAttributes(attributes)[opening.slice(1, -2)] : undefined;
}

const valuePattern = /<(?:\w+:)?v\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?v>)/;

/** What a cell holds, its formula and its look left aside. */
export interface ReadValue {
  value: number | string | boolean | null;
  /** True for "#N/A" and its like. */
  isError?: boolean;
}

/**
 * The value of a cell as the file has it; a date is a number, or (ISO 8601 cells) becomes one.
 *
 * @param sharedStrings see `readSharedStrings`
 */
export function readCellValue({ type, inner }: CellSource, sharedStrings: readonly string[]): ReadValue {
  if (type === "inlineStr") return { value: richText(inner) };
  const text = valuePattern.exec(inner)?.[1];
  if (text === undefined) return { value: null };
  switch (type) {
    case "s":
      return { value: sharedStrings[Number(text)] ?? "" };
    case "str":
      return { value: unescapeCellText(unescapeXml(text)) };
    case "b":
      return { value: text === "1" || text === "true" };
    case "e":
      return { value: unescapeXml(text), isError: true };
    case "d":
      return { value: Date.parse(/Z|[+-]\d\d:/.test(text) ? text : `${text}Z`) / 86400000 + 25569 };
    default:
      return { value: Number(text) };
  }
}

/** Plain text of a shared or an inline string: its runs joined, phonetic hints left out. */
export function richText(inner: string): string {
  const withoutHints = inner.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, "");
  let text = "";
  for (const match of withoutHints.matchAll(/<(?:\w+:)?t\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?t>)/g)) {
    text += unescapeXml(match[1] ?? "");
  }
  return unescapeCellText(text.replace(/\r\n/g, "\n"));
}

/** Reads the shared strings part. */
export function readSharedStrings(source: string): string[] {
  const strings: string[] = [];
  for (const match of source.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)) {
    strings.push(richText(match[1] ?? ""));
  }
  return strings;
}
