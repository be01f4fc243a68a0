import { BooleanNumber } from "@univerjs/core";
import type { IUnitRowData } from "@univerjs/engine-formula";
import { TableManager } from "@univerjs/sheets-table";
import type { Grid } from "./grid";

/**
 * The rows that functions such as SUBTOTAL leave out: hidden by hand, or by the filter of a table. The grid's own way
 * asks every row of every sheet.
 */
export function hiddenRows(grid: Grid): IUnitRowData {
  const { unitId } = grid;
  const tables = grid.injector.get(TableManager);
  const hidden: IUnitRowData = { [unitId]: {} };
  for (const sheet of grid.workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    const rows: Record<number, { hd: BooleanNumber }> = {};
    for (const [row, data] of Object.entries(sheet.getRowManager().getRowData())) {
      if (data?.hd === BooleanNumber.TRUE) rows[Number(row)] = { hd: BooleanNumber.TRUE };
    }
    for (const table of tables.getTablesBySubunitId(unitId, sheetId)) {
      for (const row of table.getTableFilters().getFilterOutRows() ?? [])
        rows[row] = { hd: BooleanNumber.TRUE };
    }
    hidden[unitId]![sheetId] = rows;
  }
  return hidden;
}
