import { absoluteAddress, areaAddress, type Area } from "./addresses";
import type { BlockSpec, ChartSpec, SheetSpec, TableSpec } from "./sheetSpec";

/** Rows of the title, the note in one or two lines and the origin; a short note leaves the last of them empty. */
export const headRows = 4;
/** Characters of the note or the origin that stand in one line; one of them may go on in a second. */
const longestLine = { width: 140, page: 100 };
/** Row number on the sheet, as in "A6", of the first line below the header of a table that stands alone without a heading. */
export const firstTableLine = headRows + 2;
/** Rows and characters that a chart takes, and the columns between it and the table on its left. */
const chartSizes = {
  small: { rows: 13, characters: 54, gap: 0 },
  normal: { rows: 18, characters: 80, gap: 1 },
  wide: { rows: 18, characters: 120, gap: 1 },
} as const;
/** Characters of a column that nobody has set. */
export const defaultWidth = 9;
/** Rows that a block leaves free below itself. */
const gap = 1;

export interface PlacedBlock {
  block: BlockSpec;
  /** Cell row of the heading, when there is one. */
  headingRow?: number;
  /** Cells of the block itself: a table with its header row, a spill, lines of text. */
  area: Area;
}

export interface PlacedChart {
  chart: ChartSpec;
  area: Area;
}

export interface SheetLayout {
  /** Lines on top, one a row from the first: title, note, origin. */
  head: string[];
  /** Row of the first line of the origin, from 0. */
  originRow: number;
  blocks: PlacedBlock[];
  charts: PlacedChart[];
  /** Smallest rectangle from A1 that holds all cells written. */
  used: Area;
}

/**
 * Gives every block and chart of a sheet its place. Blocks go from top to bottom; a chart stands right of its table
 * or below it in rows of its own.
 *
 * @throws Error when a chart names a table that the sheet does not have, or a table is no rectangle
 */
export function layoutSheet(spec: SheetSpec): SheetLayout {
  const blocks: PlacedBlock[] = [];
  const charts: PlacedChart[] = [];
  const widths = columnWidths(spec);
  let row = headRows;
  for (const block of spec.blocks) {
    if (block.kind === "table") requireRectangle(block);
    const headingRow = block.heading === undefined ? undefined : row++;
    const area = blockArea(block, row);
    const placed = { block, area, ...(headingRow === undefined ? {} : { headingRow }) };
    blocks.push(placed);
    row += area.rows + gap;
    if (block.kind === "table") row = placeCharts(spec, { ...placed, block }, row, widths, charts);
  }
  const missing = spec.charts.find((chart) => !charts.some((placed) => placed.chart === chart));
  if (missing)
    throw new Error(`Chart "${missing.name}" shows the table "${missing.table}", which ${spec.name} lacks.`);
  const columns = Math.max(1, ...blocks.map(({ area }) => area.column + area.columns));
  const rows = Math.max(headRows, ...blocks.map(({ area }) => area.row + area.rows));
  return { ...headLines(spec), blocks, charts, used: { row: 0, column: 0, rows, columns } };
}

/** Where the note or the origin is too long for a line, the one goes on in a second that leaves the shortest lines. */
function headLines({ title, note, origin, print }: SheetSpec): Pick<SheetLayout, "head" | "originRow"> {
  const head = (ofNote: readonly string[], ofOrigin: readonly string[]) => ({
    head: [title, ...ofNote, ...ofOrigin],
    originRow: 1 + ofNote.length,
  });
  const longest = (lines: readonly string[]): number => Math.max(...lines.map(({ length }) => length));
  if (longest([note, origin]) <= longestLine[print]) return head([note], [origin]);
  const [partedNote, partedOrigin] = [halves(note), halves(origin)];
  return longest([...partedNote, origin]) < longest([note, ...partedOrigin])
    ? head(partedNote, [origin])
    : head([note], partedOrigin);
}

/** A text in two lines of about the same length, parted between sentences where one ends near the middle. */
function halves(text: string): string[] {
  const middle = text.length / 2;
  const nearest = (pattern: RegExp): number =>
    [...text.matchAll(pattern)]
      .map(({ index, 0: { length } }) => index + length)
      .reduce((best, at) => (Math.abs(at - middle) < Math.abs(best - middle) ? at : best), 0);
  const sentence = nearest(/[.!?;] /g);
  const at = Math.abs(sentence - middle) < middle / 3 ? sentence : nearest(/ /g);
  return at > 0 ? [text.slice(0, at).trimEnd(), text.slice(at)] : [text];
}

/** Everything that a layout fills: the sheet's head, headings and blocks. */
export function areasOf(layout: SheetLayout): Area[] {
  const areas: Area[] = [{ row: 0, column: 0, rows: layout.head.length, columns: 1 }];
  for (const { area, headingRow } of layout.blocks) {
    if (headingRow !== undefined) areas.push({ row: headingRow, column: 0, rows: 1, columns: 1 });
    areas.push(area);
  }
  return areas;
}

/**
 * The table of the sheet with this name, and where it is.
 *
 * @throws Error when the sheet has no such table
 */
export function placedTable(layout: SheetLayout, name: string): PlacedBlock & { block: TableSpec } {
  for (const placed of layout.blocks) {
    if (placed.block.kind === "table" && placed.block.name === name)
      return { ...placed, block: placed.block };
  }
  throw new Error(`The sheet has no table "${name}".`);
}

/** Cells of one column of a placed table, without its header. */
export function columnArea(placed: PlacedBlock & { block: TableSpec }, header: string): Area {
  const index = placed.block.columns.findIndex((column) => column.header === header);
  if (index < 0) throw new Error(`The table "${placed.block.name}" has no column "${header}".`);
  const { row, column, rows } = placed.area;
  return { row: row + 1, column: column + index, rows: rows - 1, columns: 1 };
}

function requireRectangle({ name, columns, rows }: TableSpec): void {
  const wrong = rows.findIndex((row) => row.length !== columns.length);
  if (wrong < 0) return;
  throw new Error(
    `Row ${wrong + 1} of ${name} has ${rows[wrong].length} cells for ${columns.length} columns.`,
  );
}

function blockArea(block: BlockSpec, row: number): Area {
  if (block.kind === "text") return { row, column: 0, rows: block.lines.length, columns: 1 };
  if (block.kind === "formula")
    return { row, column: block.column ?? 0, rows: block.rows, columns: block.columns };
  // An Excel table has at least one row below its header.
  return { row, column: 0, rows: Math.max(1, block.rows.length) + 1, columns: block.columns.length };
}

function placeCharts(
  spec: SheetSpec,
  table: PlacedBlock & { block: TableSpec },
  rowBelow: number,
  widths: number[],
  charts: PlacedChart[],
): number {
  let below = rowBelow;
  let rightRow = table.headingRow ?? table.area.row;
  for (const chart of spec.charts.filter((each) => each.table === table.block.name)) {
    const right = chart.place === "right";
    const { rows, characters, gap: columnsBetween } = chartSizes[chart.size ?? "normal"];
    const column = right ? table.area.columns + columnsBetween : 0;
    const columns = columnsForWidth(widths, column, characters);
    charts.push({ chart, area: { row: right ? rightRow : below, column, rows, columns } });
    if (right) rightRow += rows + gap;
    else below += rows + gap;
  }
  return Math.max(below, rightRow);
}

/** A column of numbers under which another table has texts grows no wider than this for them; they wrap instead. */
const widestForTexts = 26;
/** What the button of a table's filter covers of a header, in characters. */
const filterButton = 2;

/**
 * Width of each column in characters: the widest that any table of the sheet asks for, wide enough for each word of the
 * headers ("2026-07" is one), and not blown up by a neighbour table's long texts where another one has numbers.
 */
export function columnWidths(spec: SheetSpec): number[] {
  const texts: number[] = [];
  const numbers: number[] = [];
  for (const block of spec.blocks) {
    if (block.kind !== "table") continue;
    block.columns.forEach(({ header, width, format }, index) => {
      const kind = format === "text" ? texts : numbers;
      kind[index] = Math.max(kind[index] ?? 0, width, longestWord(header) + filterButton);
    });
  }
  return Array.from({ length: Math.max(texts.length, numbers.length) }, (_, index) => {
    const [text, number] = [texts[index] ?? 0, numbers[index] ?? 0];
    return number > 0 ? Math.max(number, Math.min(text, widestForTexts)) : text;
  });
}

/** Characters of the longest word; only spaces part words, because a month broken in two is no month. */
export function longestWord(text: string): number {
  return Math.max(...text.split(" ").map(({ length }) => length));
}

/** Columns from `first` on that together are as wide as so many characters. */
export function columnsForWidth(widths: number[], first: number, characters: number): number {
  let column = first;
  for (let width = 0; width < characters; column++) width += widths[column] ?? defaultWidth;
  return column - first;
}

/**
 * A live formula with cells of the sheet in place of "{{Table|first column|last column|first row|last row}}" and
 * "{{#spill|row|column}}" or, down to another row, "{{#spill|row|column|last row}}". They are absolute, so that a table whose cells look elsewhere can be sorted; with "~" before
 * the table's name they are relative, for cells of the same row.
 */
export function resolvedFormula(formula: string, layout: SheetLayout): string {
  return formula.replace(/\{\{([^}]+)\}\}/g, (_, reference: string) => {
    const [name, ...place] = reference.split("|");
    if (name.startsWith("#")) {
      const spill = placedSpill(layout, name.slice(1));
      const [row, column, last = row] = place.map(Number);
      const from = { row: spill.row + row, column: spill.column + column };
      return absoluteAddress({ ...from, rows: last - row + 1, columns: 1 });
    }
    const [first, last, firstRow, lastRow] = place;
    const isRelative = name.startsWith("~");
    const table = placedTable(layout, isRelative ? name.slice(1) : name);
    const [left, right] = [columnArea(table, first), columnArea(table, last)];
    return (isRelative ? areaAddress : absoluteAddress)({
      row: left.row + Number(firstRow),
      column: left.column,
      rows: Number(lastRow) - Number(firstRow) + 1,
      columns: right.column - left.column + 1,
    });
  });
}

function placedSpill(layout: SheetLayout, name: string): Area {
  const found = layout.blocks.find(({ block }) => block.kind === "formula" && block.name === name);
  if (found) return found.area;
  throw new Error(`The sheet has no formula "${name}".`);
}
