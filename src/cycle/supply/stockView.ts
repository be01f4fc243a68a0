import type { SourceTable } from "../../workbook/readTables";
import { measureRows, ownTable, readWide, type MonthSpan } from "../wideTable";
import type { StockLines, StockView } from "./contract";
import { numberOf, rowsOf, textOf } from "./ownRows";
import { inventoryMeasures, inventoryTable } from "./sheets";
import { cumulativeTable, stockHeatTable, stockTable } from "./tables";
import { monthNumber } from "../months";

/** Items that the pane shows; the sheet has them all. */
const shownItems = 40;

/** What the stock sheet says, for the pane; empty before a run that wrote it. */
export function stockView(own: ReadonlyMap<string, SourceTable>): StockView {
  const column = (name: string, header: string): number[] =>
    rowsOf(own.get(name)).map(({ table, row }) => numberOf(table, row, header));
  const heat = rowsOf(own.get(stockHeatTable));
  const months = monthsOf(own.get(stockHeatTable));
  return {
    total: {
      stock: column(stockTable, "Stock"),
      minimum: column(stockTable, "Minimum"),
      target: column(stockTable, "Target"),
      maximum: column(stockTable, "Maximum"),
    },
    demandSoFar: column(cumulativeTable, "Demand so far"),
    supplySoFar: column(cumulativeTable, "Supply so far"),
    items: heat.slice(0, shownItems).map(({ table, row }) => ({
      item: textOf(table, row, "Item"),
      description: textOf(table, row, "Description"),
      shares: months.map((month) => numberOf(table, row, month)),
    })),
    itemCount: heat.length,
  };
}

/** One item's stock from the inventory plan, and its bounds. */
export function stockLines(own: ReadonlyMap<string, SourceTable>, item: string): StockLines {
  const heat = ownTable(own, stockHeatTable);
  const months = monthsOf(heat);
  const bounds = rowsOf(own.get(stockHeatTable)).find(
    ({ table, row }) => textOf(table, row, "Item") === item,
  );
  const every = (header: string): number[] =>
    months.map(() => (bounds ? numberOf(bounds.table, bounds.row, header) : NaN));
  const span: MonthSpan = { first: monthNumber(months[0]), count: months.length };
  const rows = readWide(ownTable(own, inventoryTable), span).filter((row) => row.key("Item") === item);
  const of = (measure: string): number[] =>
    Array.from(measureRows(rows, "Measure", measure, "Item").get(item) ?? []);
  return {
    stock: of(inventoryMeasures.closing),
    minimum: every("Minimum units"),
    target: of(inventoryMeasures.target),
    maximum: every("Maximum units"),
  };
}

function monthsOf(table: { headers: readonly string[] } | undefined): string[] {
  return (table?.headers ?? []).filter((header) => /^\d{4}-\d{2}$/.test(header));
}
