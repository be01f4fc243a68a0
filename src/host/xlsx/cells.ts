import { scanCells, scanRows, readCellValue, type CellSource } from "../../planning/data/xlsx/cells";
import type { CellSnapshot } from "../snapshot";
import { formulaFromFile, shiftReferences } from "./formulas";
import { parseRange, type CellRange } from "./references";
import { parseAttributes, unescapeXml } from "./xml";

export {
  readSharedStrings,
  richText,
  scanCells,
  scanRows,
  type CellSource,
  type RowSource,
} from "../../planning/data/xlsx/cells";

const formulaPattern = /<(?:\w+:)?f\b((?:[^>"]|"[^"]*")*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?f>)/;

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
  const read: CellSnapshot = readCellValue(cell, context.sharedStrings);
  const isDate = context.dateFormats[format] && !["s", "str", "inlineStr", "b", "e", "d"].includes(cell.type);
  if (isDate && typeof read.value === "number") read.value += context.epochDays;
  return read;
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
