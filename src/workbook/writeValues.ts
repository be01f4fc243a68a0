import { areaAddress, type Area } from "./addresses";
import { toExcel, type CellContent } from "./cells";
import { flush } from "./withWorkbook";

/** Small enough that building, sending and answering one request holds the UI thread for less than 50 ms. */
const cellsPerRequest = 8_000;
/** Excel's own advice for one sync, whatever the width. */
const rowsPerRequest = 4_000;

/** What to write into a cell; undefined leaves the cell as it is. */
export type SheetCell = CellContent | undefined;

/** Called after each block, with the cells written so far. May throw to stop. */
export type OnBlock = (cells: number) => void;

/** Rows of cells that are made when they are written. */
export interface MadeRows {
  length: number;
  columns: number;
  row(index: number): SheetCell[];
}

/**
 * Writes rows of cells in blocks, from a top left cell. Between the blocks the page stays responsive, and Excel
 * does not calculate while a block is on its way.
 */
export async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  at: { row: number; column: number },
  rows: SheetCell[][] | MadeRows,
  onBlock: OnBlock = () => undefined,
): Promise<void> {
  const columns = Array.isArray(rows) ? (rows[0]?.length ?? 0) : rows.columns;
  if (columns === 0) return;
  const size = Math.max(1, Math.min(rowsPerRequest, Math.floor(cellsPerRequest / columns)));
  for (let first = 0; first < rows.length; first += size) {
    const block = blockOf(rows, first, size);
    const area: Area = { row: at.row + first, column: at.column, rows: block.length, columns };
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange(areaAddress(area)).formulas = block.map((row) =>
      row.map((cell) => (cell === undefined ? null : toExcel(cell))),
    );
    await flush(context);
    onBlock(block.length * columns);
  }
}

function blockOf(rows: SheetCell[][] | MadeRows, first: number, size: number): SheetCell[][] {
  if (Array.isArray(rows)) return rows.slice(first, first + size);
  return Array.from({ length: Math.min(size, rows.length - first) }, (_, r) => rows.row(first + r));
}

/** Cells of one block read from a sheet. */
export interface ReadBlock {
  /** First row of the block, counted from the top of the area. */
  first: number;
  values: unknown[][];
  formulas?: unknown[][];
}

/** Reads the values (and formulas, when asked for) of an area block by block, and hands each block on. */
export async function readRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  what: "values" | "values,formulas",
  onBlock: (block: ReadBlock) => void,
): Promise<void> {
  const size = Math.max(1, Math.min(rowsPerRequest, Math.floor(cellsPerRequest / Math.max(1, area.columns))));
  for (let first = 0; first < area.rows; first += size) {
    const rows = Math.min(size, area.rows - first);
    const range = sheet.getRange(areaAddress({ ...area, row: area.row + first, rows })).load(what);
    await flush(context);
    onBlock({ first, values: range.values, ...(what === "values" ? {} : { formulas: range.formulas }) });
  }
}
