import { areaAddress, parseArea, type Area } from "./addresses";
import { areasOf, type PlacedBlock, type SheetLayout } from "./layout";
import type { TableSpec } from "./sheetSpec";
import { flush } from "./withWorkbook";

type PlacedTable = PlacedBlock & { block: TableSpec };

/** What Concord left on the sheet last time, and what it is about to write. */
export interface Clearing {
  layout: SheetLayout;
  previous: Area[];
  previousCharts: string[];
}

/**
 * Empties what Concord wrote before and is not about to overwrite. Tables that change their place or their columns
 * become plain cells first; charts and cells of the planner stay.
 *
 * @returns names of the tables that stay, resized to their new number of rows
 */
export async function clearSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { layout, previous, previousCharts }: Clearing,
): Promise<Set<string>> {
  if (previous.length === 0) return new Set();
  const tables = sheet.tables.load("items/name");
  const charts = sheet.charts.load("items/name");
  await context.sync();
  for (const chart of charts.items) if (previousCharts.includes(chart.name)) chart.delete();
  const present = tables.items.map((table) => ({
    table,
    range: table.getRange().load("address"),
    header: table.getHeaderRowRange().load("values"),
  }));
  await context.sync();
  const kept = new Set<string>();
  const covered = new Set(areasOf(layout).map(areaAddress));
  const next = layout.blocks.filter((placed): placed is PlacedTable => placed.block.kind === "table");
  const moves = present.map(({ table, range, header }) => {
    const area = parseArea(range.address);
    const place = next.find(({ block }) => block.name === table.name);
    return { table, area, place: place && staysInPlace(place, area, header.values[0]) ? place : undefined };
  });
  for (const { table, area, place } of moves) {
    covered.add(areaAddress(area));
    if (place) continue;
    table.convertToRange();
    clearArea(sheet, area);
  }
  for (const { table, area, place } of moves) {
    if (!place) continue;
    kept.add(table.name);
    shrinkOrGrow(sheet, table, area, place.area);
  }
  for (const area of previous) if (!covered.has(areaAddress(area))) clearArea(sheet, area);
  await flush(context);
  return kept;
}

/** A table that stays is resized; only the rows that it loses are emptied, all others are about to be written. */
function shrinkOrGrow(sheet: Excel.Worksheet, table: Excel.Table, area: Area, next: Area): void {
  sheet
    .getRange(areaAddress({ ...area, row: area.row + 1, rows: area.rows - 1 }))
    .conditionalFormats.clearAll();
  if (next.rows === area.rows) return;
  table.resize(areaAddress(next));
  const surplus = area.rows - next.rows;
  if (surplus > 0) clearArea(sheet, { ...area, row: next.row + next.rows, rows: surplus });
}

function clearArea(sheet: Excel.Worksheet, area: Area): void {
  const range = sheet.getRange(areaAddress(area));
  range.conditionalFormats.clearAll();
  range.clear("All");
}

function staysInPlace({ block, area }: PlacedTable, present: Area, header: unknown[]): boolean {
  return (
    present.row === area.row &&
    present.column === area.column &&
    header.length === block.columns.length &&
    block.columns.every((column, index) => column.header === header[index])
  );
}
