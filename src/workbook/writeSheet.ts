import { areaAddress, type Area } from "./addresses";
import { addChart } from "./charts";
import { clearSheet } from "./clearSheet";
import { dressSheet, dressTable } from "./dress";
import type { CellContent, CellFormula } from "./cells";
import { columnWidths, resolvedFormula, type PlacedBlock, type SheetLayout } from "./layout";
import { setUpPage } from "./paper";
import type { SheetSpec, TableSpec } from "./sheetSpec";
import { flush } from "./withWorkbook";
import { writeRows, type MadeRows, type OnBlock, type SheetCell } from "./writeValues";

type PlacedTable = PlacedBlock & { block: TableSpec };

export interface SheetJob {
  /** Step or part of the cycle whose sheets these are. */
  group: string;
  spec: SheetSpec;
  layout: SheetLayout;
  /** Areas that Concord filled last time. */
  previous: Area[];
  /** Names of the charts that it drew last time. */
  previousCharts: string[];
}

/**
 * Fills one sheet of Concord: clears what it wrote before, then values, then tables, then formats, then charts. Its
 * live formulas come last, by `writeFormulas`.
 * A table that keeps its place and its columns is resized, not made anew, so that the planner's own formulas which
 * point at it stay alive.
 */
export async function writeSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  job: SheetJob,
  onBlock: OnBlock,
): Promise<void> {
  const { spec, layout, previous, previousCharts } = job;
  const tables = layout.blocks.filter((placed): placed is PlacedTable => placed.block.kind === "table");
  const kept = await clearSheet(context, sheet, { layout, previous, previousCharts });
  await writeRows(context, sheet, { row: 0, column: 0 }, sheetCells(layout), onBlock);
  for (const { block, area } of tables) {
    if (!kept.has(block.name)) addTable(sheet, block, area);
  }
  await flush(context);
  dressSheet(sheet, job);
  const widths = columnWidths(spec);
  for (const placed of tables) {
    dressTable(sheet, placed, widths);
    await flush(context);
  }
  for (const placed of layout.charts) addChart(sheet, placed, layout);
  setUpPage(sheet, spec, layout);
  await flush(context);
}

/**
 * Everything that a sheet holds, as one rectangle from its first cell: one request instead of one a block. Cells that
 * belong to no block are undefined and stay as they are.
 */
function sheetCells(layout: SheetLayout): MadeRows {
  const { rows, columns } = layout.used;
  const { head } = layout;
  return {
    length: rows,
    columns,
    row(index) {
      const cells = new Array<SheetCell>(columns).fill(undefined);
      if (index < head.length) cells[0] = head[index];
      for (const placed of layout.blocks) {
        if (placed.headingRow === index) cells[0] = placed.block.heading ?? "";
        fillRow(cells, placed, index - placed.area.row);
      }
      return cells;
    },
  };
}

/** @param line row of the block, from 0; outside of it nothing is filled */
function fillRow(cells: SheetCell[], { block, area }: PlacedBlock, line: number): void {
  if (line < 0 || line >= area.rows || block.kind === "formula") return;
  if (block.kind === "text") cells[0] = block.lines[line].text;
  else if (line === 0) block.columns.forEach(({ header }, c) => (cells[area.column + c] = header));
  else block.rows[line - 1]?.forEach((content, c) => (cells[area.column + c] = knownValue(content)));
}

/**
 * Enters the live formulas of a sheet: when all sheets of the group stand, because a formula may name tables of any of
 * them, and "[@Units]" means something only inside a table.
 */
export async function writeFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { layout }: SheetJob,
): Promise<void> {
  for (const { block, area } of layout.blocks) {
    if (block.kind === "table") await writeTableFormulas(context, sheet, block, area, layout);
    if (block.kind !== "formula") continue;
    sheet.getRange(areaAddress({ ...area, rows: 1, columns: 1 })).formulas = [
      [resolvedFormula(block.formula, layout)],
    ];
  }
  await flush(context);
}

/** Rows without a formula are left out, and of the others the cells before the first one. */
async function writeTableFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows }: TableSpec,
  area: Area,
  layout: SheetLayout,
): Promise<void> {
  for (let r = 0; r < rows.length; r++) {
    const start = r;
    while (r < rows.length && rows[r].some(isFormula)) r++;
    if (r === start) continue;
    const block = rows.slice(start, r);
    const first = Math.min(...block.map((row) => row.findIndex(isFormula)));
    const cells = block.map((row) =>
      row
        .slice(first)
        .map((content): SheetCell =>
          isFormula(content) ? { formula: resolvedFormula(content.formula, layout) } : undefined,
        ),
    );
    await writeRows(context, sheet, { row: area.row + 1 + start, column: area.column + first }, cells);
  }
}

function isFormula(content: CellContent): content is CellFormula {
  return content !== null && typeof content === "object";
}

/** What stands in a cell until its formula is entered. */
function knownValue(content: CellContent): CellContent {
  return isFormula(content) ? (content.value ?? null) : content;
}

function addTable(sheet: Excel.Worksheet, block: TableSpec, area: Area): void {
  const table = sheet.tables.add(areaAddress(area), true);
  table.name = block.name;
  table.style = "TableStyleLight2";
  table.showBandedRows = true;
}
