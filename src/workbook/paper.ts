import { say } from "../planning/words";
import { areaAddress, columnLetters, type Area } from "./addresses";
import { columnsForWidth, columnWidths, defaultWidth, headRows, type SheetLayout } from "./layout";
import { columnPoints } from "./palette";
import type { SheetSpec, TableSpec } from "./sheetSpec";

/**
 * Points across a page on its side, between Excel's usual margins: of the narrower of A4 and Letter, less what printers
 * and other programs make of a column's width.
 */
const pagePoints = 640;
/**
 * Parts of the size on the screen: below the smallest, 11 points would print as less than 6 and nobody would read them.
 * Sheets that go over several pages are printed no larger than `largest`, so that a page holds a year.
 */
const sizes = { smallest: 0.55, largest: 0.7, step: 0.01 };
/** Of a page, what the columns that stand on each may take. */
const mostRepeated = 0.4;
/** A table with more rows goes on over several pages. */
const rowsOfPage = 30;
/** Characters of the default font that a character of the note takes, which is smaller. */
const noteCharacter = 0.95;

type PlacedTable = SheetLayout["blocks"][number] & { block: TableSpec };

/**
 * How a sheet prints, and what stays in view when scrolling. A page upright is fitted as a whole. Tables lie on their
 * side, one page wide where that can be read; else they go over several pages, each with the names of the rows. Pages of
 * long tables begin with the headers, and every page says which it is.
 */
export function setUpPage(sheet: Excel.Worksheet, spec: SheetSpec, layout: SheetLayout): void {
  const { pageLayout } = sheet;
  const printed = printedArea(spec, layout);
  pageLayout.orientation = spec.print === "page" ? "Portrait" : "Landscape";
  pageLayout.setPrintArea(areaAddress(printed));
  if (spec.print === "page") pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  else fitWidth(pageLayout, spec, layout, printed);
  const header = repeatedHeader(spec, layout);
  if (header) pageLayout.setPrintTitleRows(`$${header.area.row + 1}:$${header.area.row + 1}`);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = "&F";
  footer.centerFooter = "&A";
  footer.rightFooter = say`Page &P of &N`;
  freeze(sheet, spec, layout);
}

/** Everything but tables that only feed a chart; wide enough for the lines on top. */
function printedArea(spec: SheetSpec, { blocks, charts, head }: SheetLayout): Area {
  const lines = Math.max(...head.slice(1).map(({ length }) => length)) * noteCharacter;
  const columns = columnsForWidth(columnWidths(spec), 0, lines);
  const onPaper = blocks.filter(({ block }) => block.kind !== "table" || !block.offPaper);
  return [...onPaper, ...charts].reduce((all, { area }) => union(all, area), {
    row: 0,
    column: 0,
    rows: headRows,
    columns,
  });
}

function fitWidth(
  pageLayout: Excel.PageLayout,
  spec: SheetSpec,
  layout: SheetLayout,
  { columns }: Area,
): void {
  const widths = columnWidths(spec);
  const points = Array.from({ length: columns }, (_, c) => columnPoints(widths[c] ?? defaultWidth));
  const total = sum(points);
  if (total * sizes.smallest <= pagePoints) {
    pageLayout.zoom = { horizontalFitToPages: 1 };
    return;
  }
  const keys = keyColumns(spec, layout, points);
  // Charts beside the first tables stand on the first page as a whole, be it a little smaller than the smallest.
  const charts = Math.max(
    0,
    ...layout.charts.map(({ area }) => sum(points.slice(0, area.column + area.columns))),
  );
  const largest = charts > 0 ? Math.min(sizes.largest, pagePoints / charts) : sizes.largest;
  pageLayout.zoom = { scale: Math.floor(100 * sizeOf(points, keys, largest)) };
  if (keys > 0) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(keys - 1)}`);
}

/** The largest size up to a bound that needs no more pages across than the smallest does. */
function sizeOf(points: readonly number[], keys: number, largest: number): number {
  const fewest = pagesAcross(points, keys, pagePoints / sizes.smallest);
  let size = Math.min(sizes.smallest, largest);
  while (
    size + sizes.step <= largest &&
    pagesAcross(points, keys, pagePoints / (size + sizes.step)) <= fewest
  )
    size += sizes.step;
  return size;
}

/** Pages beside one another for columns so wide, of which the first `keys` stand on each page. */
function pagesAcross(points: readonly number[], keys: number, room: number): number {
  const repeated = sum(points.slice(0, keys));
  let [pages, used] = [1, 0];
  for (const width of points) {
    if (used > 0 && used + width > room) [pages, used] = [pages + 1, repeated];
    used += width;
  }
  return pages;
}

/** How many columns of the widest table say what its rows are, as far as they leave room for the others. */
function keyColumns(spec: SheetSpec, layout: SheetLayout, points: readonly number[]): number {
  const [widest] = tablesOf(layout).sort((a, b) => b.block.columns.length - a.block.columns.length);
  if (!widest) return 0;
  const first = widest.block.columns.findIndex(({ format }) => format !== "text");
  const texts = first < 0 ? 0 : first;
  const room = (mostRepeated * pagePoints) / sizes.largest;
  let count = texts;
  while (count > 0 && sum(points.slice(0, count)) > room) count--;
  return Math.max(count, spec.freezeColumns ?? 0);
}

/** The table whose headers stand on every page: the one that stays in view, or a long one at the end. */
function repeatedHeader(spec: SheetSpec, layout: SheetLayout): PlacedTable | undefined {
  const tables = tablesOf(layout);
  const frozen = tables.find(({ block }) => block.name === spec.freezeHeaderOf);
  const last = tables.at(-1);
  const isLast = last !== undefined && layout.blocks.at(-1)?.block === last.block;
  return frozen ?? (isLast && last.block.rows.length > rowsOfPage ? last : undefined);
}

function tablesOf({ blocks }: SheetLayout): PlacedTable[] {
  return blocks.filter(
    (placed): placed is PlacedTable => placed.block.kind === "table" && !placed.block.offPaper,
  );
}

function freeze(sheet: Excel.Worksheet, spec: SheetSpec, layout: SheetLayout): void {
  const table = tablesOf(layout).find(({ block }) => block.name === spec.freezeHeaderOf);
  const rows = table ? table.area.row + 1 : 0;
  const columns = spec.freezeColumns ?? 0;
  if (rows > 0 && columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRange(areaAddress({ row: 0, column: 0, rows, columns })));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.unfreeze();
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Smallest area that holds both. */
function union(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
