import type { CellSnapshot } from "../snapshot";
import { formulaFromFile, shiftReferences } from "./formulas";
import { columnIndex, parseRange, type CellRange } from "./references";
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

const formulaPattern = /<(?:\w+:)?f\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/;
const valuePattern = /<(?:\w+:)?v\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?v>)/;

/** Attributes of the cell's `<f>`, or undefined when it holds no formula. */
export function formulaAttributes(cell: CellSource): Record<string, string> | undefined {
  const match = cell.inner.includes("<") ? formulaPattern.exec(cell.inner) : null;
  return match ? parseAttributes(match[1]) : undefined;
}

/** What reading cells of one sheet needs to know and to remember. */
export interface CellContext {
  sharedStrings: string[];
  /** True for cell formats that show numbers as dates. */
  dateFormats: boolean[];
  /** 1462 in workbooks that count days from 1904, else 0. */
  epochDays: number;
  /** Cell formats that say nothing: cells of that format carry no style. */
  plainFormats: boolean[];
  /** First cells of shared formulas, by their group number. */
  sharedFormulas: Map<string, { row: number; column: number; text: string }>;
  /** Areas of array formulas met so far, with the first cell excluded from marking. */
  spills: { range: CellRange; row: number; column: number }[];
}

/** Reads a cell; undefined when it holds neither a value nor a style. */
export function readCell(cell: CellSource, row: number, context: CellContext): CellSnapshot | undefined {
  const { format } = cell;
  const snapshot: CellSnapshot = readValue(cell, format, context);
  const formula = cell.inner.includes("f") ? formulaPattern.exec(cell.inner) : null;
  if (formula)
    readFormula(
      snapshot,
      parseAttributes(formula[1]),
      unescapeXml(formula[2] ?? ""),
      row,
      cell.column,
      context,
    );
  if (!context.plainFormats[format]) snapshot.style = format;
  const empty = snapshot.value === null && snapshot.formula === undefined && snapshot.style === undefined;
  return empty ? undefined : snapshot;
}

function readValue(cell: CellSource, format: number, context: CellContext): CellSnapshot {
  const { type } = cell;
  if (type === "inlineStr") return { value: richText(cell.inner) };
  const text = valuePattern.exec(cell.inner)?.[1];
  if (text === undefined) return { value: null };
  switch (type) {
    case "s":
      return { value: context.sharedStrings[Number(text)] ?? "" };
    case "str":
      return { value: unescapeCellText(unescapeXml(text)) };
    case "b":
      return { value: text === "1" || text === "true" };
    case "e":
      return { value: unescapeXml(text), isError: true };
    case "d":
      return { value: Date.parse(/Z|[+-]\d\d:/.test(text) ? text : `${text}Z`) / 86400000 + 25569 };
    default:
      return { value: Number(text) + (context.dateFormats[format] ? context.epochDays : 0) };
  }
}

function readFormula(
  snapshot: CellSnapshot,
  attributes: Record<string, string>,
  text: string,
  row: number,
  column: number,
  context: CellContext,
): void {
  if (attributes.t === "shared" && text) context.sharedFormulas.set(attributes.si, { row, column, text });
  if (attributes.t === "shared" && !text) {
    const master = context.sharedFormulas.get(attributes.si);
    if (!master) return;
    snapshot.formula = formulaFromFile(
      shiftReferences(master.text, row - master.row, column - master.column),
    );
    return;
  }
  // A what-if data table is not a formula that anything but Excel could calculate: its values stay.
  if (!text || attributes.t === "dataTable") return;
  snapshot.formula = formulaFromFile(text);
  const range = attributes.t === "array" ? parseRange(attributes.ref ?? "") : undefined;
  if (range && (range.rows > 1 || range.columns > 1)) {
    snapshot.spill = { rows: range.rows, columns: range.columns };
    context.spills.push({ range, row, column });
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

/** Reads a whole `<sheetData>` into snapshot rows and notes row heights. */
export function readSheetData(
  sheetData: string,
  context: CellContext,
): { rows: (CellSnapshot | undefined)[][]; rowHeights: Record<number, number> } {
  const rows: (CellSnapshot | undefined)[][] = [];
  const rowHeights: Record<number, number> = {};
  for (const source of scanRows(sheetData)) {
    const height = rowHeightPixels(source.attributes);
    if (height !== undefined) rowHeights[source.index] = height;
    const cells: (CellSnapshot | undefined)[] = [];
    for (const cell of scanCells(source.inner)) {
      const snapshot = readCell(cell, source.index, context);
      if (snapshot) cells[cell.column] = snapshot;
    }
    if (cells.length > 0) rows[source.index] = cells;
  }
  markSpilled(rows, context.spills);
  for (let row = 0; row < rows.length; row++) rows[row] ??= [];
  return { rows, rowHeights };
}

function rowHeightPixels(attributes: Record<string, string>): number | undefined {
  if (attributes.hidden === "1" || attributes.hidden === "true") return 0;
  const custom = attributes.customHeight === "1" || attributes.customHeight === "true";
  return custom && attributes.ht ? Math.round((Number(attributes.ht) * 4) / 3) : undefined;
}

/** Cells under an array formula hold no formula of their own in the file: they are part of its result. */
function markSpilled(rows: (CellSnapshot | undefined)[][], spills: CellContext["spills"]): void {
  for (const { range, row, column } of spills) {
    for (let r = range.row; r < range.row + range.rows; r++) {
      for (let c = range.column; c < range.column + range.columns; c++) {
        const cell = rows[r]?.[c];
        if (cell && (r !== row || c !== column) && cell.formula === undefined) cell.spilledFrom = true;
      }
    }
  }
}

/** Reads the shared strings part. */
export function readSharedStrings(source: string): string[] {
  const strings: string[] = [];
  for (const match of source.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g)) {
    strings.push(richText(match[1] ?? ""));
  }
  return strings;
}
