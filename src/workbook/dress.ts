import { areaAddress, type Area } from "./addresses";
import {
  columnWidths,
  columnArea,
  headRows,
  longestWord,
  type PlacedBlock,
  type SheetLayout,
} from "./layout";
import { colours, columnPoints, font, formats, heatColours, tabColour, type FormatName } from "./palette";
import type { ColumnSpec, RuleSpec, RuleTone, SheetSpec, TableSpec, TextLine } from "./sheetSpec";

/** Height of a line of the default font. */
const linePoints = 14.5;

type PlacedTable = PlacedBlock & { block: TableSpec };

const toneFont: Record<RuleTone, string> = { good: colours.good, warning: colours.warning, bad: colours.bad };
const toneFill: Record<RuleTone, string> = {
  good: colours.goodFill,
  warning: colours.warningFill,
  bad: colours.badFill,
};

/** Title, note and origin lines, column widths, headings and text blocks: how the sheet reads apart from its tables. */
export function dressSheet(
  sheet: Excel.Worksheet,
  { spec, layout, group }: { spec: SheetSpec; layout: SheetLayout; group: string },
): void {
  sheet.showGridlines = false;
  sheet.tabColor = tabColour(group);
  const title = sheet.getRange("A1");
  title.format.font.set({ size: font.title, bold: true, color: colours.brand });
  const lines = (first: number, count: number): Excel.Range =>
    sheet.getRange(areaAddress({ row: first, column: 0, rows: count, columns: 1 }));
  const { head, originRow } = layout;
  const quiet = { size: font.note, italic: true, color: colours.muted };
  lines(1, originRow - 1).format.font.set({ size: font.note, italic: false, color: colours.ink });
  lines(originRow, head.length - originRow).format.font.set(quiet);
  // A head without an empty line keeps its distance from what follows.
  const last = lines(headRows - 1, 1).format;
  last.verticalAlignment = head.length === headRows ? "Top" : "Bottom";
  last.rowHeight = head.length === headRows ? 24 : 15;
  for (const { first, count, characters } of widthRuns(columnWidths(spec))) {
    const columns = sheet.getRange(areaAddress({ row: 0, column: first, rows: 1, columns: count }));
    columns.format.columnWidth = columnPoints(characters);
  }
  for (const { block, headingRow, area } of layout.blocks) {
    if (headingRow !== undefined) {
      const heading = sheet.getRange(areaAddress({ row: headingRow, column: 0, rows: 1, columns: 1 }));
      heading.format.font.set({ size: font.heading, bold: true, color: colours.brand });
    }
    if (block.kind === "formula") dressSpill(sheet, area, block.format);
    if (block.kind === "text") block.lines.forEach((line, index) => dressLine(sheet, line, area.row + index));
  }
}

function widthRuns(widths: readonly number[]): { first: number; count: number; characters: number }[] {
  const runs: { first: number; count: number; characters: number }[] = [];
  widths.forEach((characters, index) => {
    const last = runs.at(-1);
    if (last?.characters === characters) last.count += 1;
    else runs.push({ first: index, count: 1, characters });
  });
  return runs;
}

/** Number formats, alignment, header and rules of one table. Runs after the values and the table are there. */
export function dressTable(
  sheet: Excel.Worksheet,
  { block: asked, area }: PlacedTable,
  widths: number[],
): void {
  const columns = asked.columns.map((column, c) => ({
    ...fittedColumn(column, widths[c]),
    // A text that follows a number would touch it: one stands at the right of its cell, the other at the left.
    isIndented: column.format === "text" && !column.align && c > 0 && asked.columns[c - 1].format !== "text",
  }));
  const block = { ...asked, columns };
  const placed = { block, area };
  const header = sheet.getRange(areaAddress({ ...area, rows: 1 }));
  header.format.fill.color = colours.brand;
  header.format.font.set({ bold: true, color: colours.headerText });
  header.format.set({ wrapText: true, verticalAlignment: "Center" });
  const headerLines = Math.max(...block.columns.map(({ header: text, width }) => wrappedLines(text, width)));
  if (headerLines > 1) header.format.rowHeight = headerLines * linePoints + 4;
  for (const run of columnRuns(columns)) {
    const cells = { ...area, column: area.column + run.first, columns: run.count };
    const { format, align, wrap, look, isIndented } = run.column;
    const numeric = format !== "text";
    // Excel aligns numbers right and texts left by itself; only headers and exceptions need saying.
    if (align) sheet.getRange(areaAddress(cells)).format.horizontalAlignment = align;
    else if (numeric) sheet.getRange(areaAddress({ ...cells, rows: 1 })).format.horizontalAlignment = "Right";
    const body = sheet.getRange(areaAddress({ ...cells, row: area.row + 1, rows: area.rows - 1 }));
    if (numeric) body.numberFormat = [[formats[format]]];
    if (wrap) body.format.wrapText = true;
    if (look === "link") body.format.font.set({ color: colours.link, underline: "Single" });
    if (isIndented)
      sheet.getRange(areaAddress(cells)).format.set({ horizontalAlignment: "Left", indentLevel: 1 });
  }
  if (block.columns.some(({ wrap }) => wrap)) fitRows(sheet, placed);
  block.formatsByRow?.columns.forEach((header) => dressByRow(sheet, placed, header));
  for (const rule of block.rules ?? []) applyRule(sheet, placed, rule);
}

/** The column as wide as the sheet's is; texts that no longer fit wrap. */
function fittedColumn(column: ColumnSpec, width: number): ColumnSpec {
  const wrap = column.wrap ?? (column.format === "text" && width < column.width);
  return { ...column, width, ...(wrap ? { wrap } : {}) };
}

/**
 * Makes wrapped rows high enough for their text. Written out rather than left to Excel, which fits rows only when a
 * cell is edited by hand.
 */
function fitRows(sheet: Excel.Worksheet, { block, area }: PlacedTable): void {
  sheet.getRange(areaAddress({ ...area, row: area.row + 1, rows: area.rows - 1 })).format.verticalAlignment =
    "Top";
  const heights = block.rows.map((row) =>
    block.columns.reduce((lines, column, index) => {
      const text = row[index];
      if (!column.wrap || typeof text !== "string" || text.length < column.width) return lines;
      return Math.max(lines, wrappedLines(text, column.width));
    }, 1),
  );
  let first = 0;
  heights.forEach((lines, row) => {
    if (heights[row + 1] === lines) return;
    const rows = { row: area.row + 1 + first, column: 0, rows: row - first + 1, columns: 1 };
    sheet.getRange(areaAddress(rows)).format.rowHeight = lines * linePoints + 2;
    first = row + 1;
  });
}

/** Lines that a text takes in a column of so many characters; words break a little early. */
function wrappedLines(text: string, width: number): number {
  return text.includes(" ") || longestWord(text) > width ? Math.ceil((text.length * 1.15) / width) : 1;
}

interface DressedColumn extends ColumnSpec {
  isIndented: boolean;
}

interface ColumnRun {
  first: number;
  count: number;
  column: DressedColumn;
}

const looks = ["wrap", "look", "isIndented"] as const;

/** Neighbouring columns that look alike, dressed together. */
function columnRuns(columns: readonly DressedColumn[]): ColumnRun[] {
  const runs: ColumnRun[] = [];
  columns.forEach((column, index) => {
    const last = runs.at(-1);
    const same = last && last.column.format === column.format && last.column.align === column.align;
    if (same && looks.every((look) => last.column[look] === column[look])) last.count += 1;
    else runs.push({ first: index, count: 1, column });
  });
  return runs;
}

function dressByRow(sheet: Excel.Worksheet, placed: PlacedTable, header: string): void {
  const cells = columnArea(placed, header);
  const byRow = placed.block.formatsByRow?.formats ?? [];
  const given = byRow.slice(0, cells.rows).map((name) => [formats[name]]);
  if (given.length > 0) sheet.getRange(areaAddress({ ...cells, rows: given.length })).numberFormat = given;
}

function dressSpill(sheet: Excel.Worksheet, area: Area, format: FormatName | FormatName[]): void {
  const names = Array.isArray(format) ? format : [format];
  names.forEach((name, k) => {
    const cells = Array.isArray(format) ? { ...area, column: area.column + k, columns: 1 } : area;
    sheet.getRange(areaAddress(cells)).numberFormat = [[formats[name]]];
  });
}

function dressLine(sheet: Excel.Worksheet, { tone }: TextLine, row: number): void {
  const colour = toneColour(tone);
  if (colour === undefined) return;
  sheet.getRange(areaAddress({ row, column: 0, rows: 1, columns: 1 })).format.font.color = colour;
}

/** Colour of a line of text; undefined where it stays as it is. */
export function toneColour(tone: TextLine["tone"]): string | undefined {
  return !tone || tone === "neutral" ? undefined : toneFont[tone];
}

function applyRule(sheet: Excel.Worksheet, placed: PlacedTable, rule: RuleSpec): void {
  if (rule.kind === "rows") return applyRowRule(sheet, placed, rule);
  if (rule.kind === "cells") return fillCells(sheet, placed, rule);
  for (const area of joined(rule.columns.map((header) => columnArea(placed, header)))) {
    const formats = sheet.getRange(areaAddress(area)).conditionalFormats;
    if (rule.kind === "heat") {
      formats.add("ColorScale").colorScale.criteria = {
        minimum: { type: "Number", formula: "0", color: colours.headerText },
        midpoint: { type: "Number", formula: String(rule.midpoint), color: heatColours.tight.light },
        maximum: { type: "Number", formula: String(rule.maximum), color: heatColours.farOver.light },
      };
    } else if (rule.kind === "bar") {
      formats.add("DataBar").dataBar.positiveFormat.fillColor = colours.dataBar;
    } else {
      const { cellValue } = formats.add("CellValue");
      cellValue.rule = { formula1: String(rule.limit), operator: rule.operator };
      cellValue.format.font.color = toneFont[rule.tone];
      cellValue.format.fill.color = toneFill[rule.tone];
    }
  }
}

function fillCells(
  sheet: Excel.Worksheet,
  placed: PlacedTable,
  { columns, tones }: Extract<RuleSpec, { kind: "cells" }>,
): void {
  columns.forEach((header, c) => {
    const column = columnArea(placed, header);
    tones.forEach((row, r) => {
      const cell = { ...column, row: column.row + r, rows: 1 };
      sheet.getRange(areaAddress(cell)).format.fill.color = toneFill[row[c]];
    });
  });
}

function applyRowRule(
  sheet: Excel.Worksheet,
  placed: PlacedTable,
  rule: Extract<RuleSpec, { kind: "rows" }>,
): void {
  const key = columnArea(placed, rule.column);
  const firstKey = areaAddress({ ...key, rows: 1 });
  const { area } = placed;
  const body = sheet.getRange(areaAddress({ ...area, row: area.row + 1, rows: area.rows - 1 }));
  const { custom } = body.conditionalFormats.add("Custom");
  const equals = `$${firstKey}="${rule.equals.replaceAll('"', '""')}"`;
  custom.rule.formula = rule.above ? `=AND(${equals},MAX(${firstRow(placed, rule.above)})>0)` : `=${equals}`;
  if (rule.bold) custom.format.font.bold = true;
  if (rule.tone) {
    custom.format.font.color = toneFont[rule.tone];
    custom.format.fill.color = toneFill[rule.tone];
  }
}

/** The cells of the first row between two columns, as a rule names them that every row reads for itself. */
function firstRow(placed: PlacedTable, [first, last]: readonly [string, string]): string {
  const [from, to] = [columnArea(placed, first), columnArea(placed, last)];
  const cells = areaAddress({ ...from, rows: 1, columns: to.column - from.column + 1 });
  return cells.replace(/[A-Z]+/g, "$$$&");
}

/** Neighbouring columns as one area, so that a colour scale spans them all. */
function joined(areas: Area[]): Area[] {
  const result: Area[] = [];
  for (const area of [...areas].sort((a, b) => a.column - b.column)) {
    const last = result.at(-1);
    if (last && last.column + last.columns === area.column) last.columns += area.columns;
    else result.push({ ...area });
  }
  return result;
}
