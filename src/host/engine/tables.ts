import { SetSuperTableMutation } from "@univerjs/engine-formula";
import {
  AddSheetTableCommand,
  DeleteSheetTableCommand,
  SetSheetTableCommand,
  SetSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import { type Area, contains, intersection } from "../a1";
import { ApiError, invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/apiError";
import type { CellPosition, TableLookup } from "./formulaText";
import type { Grid } from "./grid";
import { renameInFormulas } from "./tableRenaming";
import { themeOf } from "./tableStyles";

/** What of a table the grid doesn't keep. */
export interface TableLook {
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** The last row holds totals. */
  showTotals?: true;
}

export interface TableInfo {
  id: string;
  name: string;
  sheetId: string;
  /** Header row included. */
  area: Area;
  columns: string[];
}

const DEFAULT_LOOK: TableLook = { style: "TableStyleMedium2", showFilterButton: true, showBandedRows: true };

/** The tables of the workbook. Each has a header row. */
export class TableStore implements TableLookup {
  private readonly looks = new Map<string, TableLook>();
  private nextId = 1;

  constructor(private readonly grid: Grid) {}

  list(sheetId?: string): TableInfo[] {
    return this.manager
      .getTableList(this.grid.unitId)
      .filter((table) => sheetId === undefined || table.subUnitId === sheetId)
      .map((table) => this.info(table.id));
  }

  info(tableId: string): TableInfo {
    const table = this.table(tableId);
    const { startRow, startColumn, endRow, endColumn } = table.getRange();
    const columns = Array.from({ length: endColumn - startColumn + 1 }, (_name, index) =>
      table.getColumnNameByIndex(index),
    );
    const area = { startRow, startColumn, endRow, endColumn };
    return { id: tableId, name: table.getDisplayName(), sheetId: table.getSubunitId(), area, columns };
  }

  /** The rows between the headers and the totals. */
  body(tableId: string): Pick<Area, "startRow" | "endRow"> {
    const { startRow, endRow } = this.info(tableId).area;
    return { startRow: startRow + 1, endRow: this.look(tableId).showTotals ? endRow - 1 : endRow };
  }

  find(key: string): TableInfo | undefined {
    const name = key.toLowerCase();
    return this.list().find((table) => table.id === key || table.name.toLowerCase() === name);
  }

  get(key: string): TableInfo {
    const table = this.find(key);
    if (!table) throw itemNotFound(`table ${key}`);
    return table;
  }

  at({ sheetId, row, column }: CellPosition): TableInfo | undefined {
    return this.list(sheetId).find((table) => contains(table.area, row, column));
  }

  nameAt(position: CellPosition): string | undefined {
    return this.at(position)?.name;
  }

  /** The header row must already hold the columns' names. */
  add(
    sheetId: string,
    area: Area,
    columns: string[],
    name = this.freeName(),
    look: Partial<TableLook> = {},
  ): TableInfo {
    if (area.endRow === area.startRow)
      throw invalidArgument("a table needs at least one row below its headers");
    const overlapping = this.list(sheetId).find((table) => intersection(table.area, area));
    if (overlapping)
      throw new ApiError("InvalidArgument", `A table can't overlap another table (${overlapping.name}).`);
    this.requireFreeName(name);
    const id = `table-${this.nextId++}-${Date.now().toString(36)}`;
    const fullLook = { ...DEFAULT_LOOK, ...look };
    const options = {
      showHeader: true,
      tableStyleId: themeOf(this.grid, fullLook.style, fullLook.showBandedRows),
    };
    const range = { ...area };
    const { unitId, subUnitId } = this.grid.target(sheetId);
    this.grid.command(AddSheetTableCommand.id, { unitId, subUnitId, range, name, id, options });
    this.looks.set(id, fullLook);
    this.setName(id, name);
    this.nameColumns(id, columns);
    return this.info(id);
  }

  rename(tableId: string, name: string): void {
    const current = this.info(tableId).name;
    if (current === name) return;
    if (current.toLowerCase() !== name.toLowerCase()) this.requireFreeName(name);
    this.setName(tableId, name);
  }

  /** Unlike the grid's own command, and as in Excel, a table may have the name of a sheet. */
  private setName(tableId: string, name: string): void {
    const before = this.info(tableId);
    if (before.name === name) return;
    const { unitId, subUnitId } = this.grid.target(before.sheetId);
    const mutation = (config: { name: string }) => ({
      id: SetSheetTableMutation.id,
      params: { unitId, subUnitId, tableId, config },
    });
    const formulas = renameInFormulas(this.grid, { table: before.name, newName: name });
    this.grid.change({
      redo: [mutation({ name }), ...formulas.redo],
      undo: [mutation({ name: before.name }), ...formulas.undo],
    });
  }

  resize(tableId: string, area: Area, columns: string[]): void {
    const before = this.info(tableId);
    if (area.startRow !== before.area.startRow || !intersection(area, before.area)) {
      throw invalidArgument("a resized table must keep its header row");
    }
    this.configure(tableId, { updateRange: { newRange: area } });
    this.nameColumns(tableId, columns);
  }

  /** Removes the table; the cells keep what they hold. */
  delete(tableId: string): void {
    const { sheetId, name } = this.info(tableId);
    const { unitId, subUnitId } = this.grid.target(sheetId);
    this.grid.command(DeleteSheetTableCommand.id, { unitId, subUnitId, tableId, name });
    this.looks.delete(tableId);
  }

  forget(): void {
    this.looks.clear();
  }

  look(tableId: string): TableLook {
    return this.looks.get(tableId) ?? DEFAULT_LOOK;
  }

  setLook(tableId: string, change: Partial<TableLook>): void {
    const look = { ...this.look(tableId), ...change };
    this.looks.set(tableId, look);
    this.configure(tableId, { theme: themeOf(this.grid, look.style, look.showBandedRows) });
  }

  /** After a change of header cells: formulas that name a column follow, as in Excel. */
  renameColumns(tableId: string, columns: string[]): void {
    const { name, columns: before } = this.info(tableId);
    this.nameColumns(tableId, columns);
    const renamed = new Map(
      before.flatMap((old, index) => (old === columns[index] ? [] : [[old, columns[index]]])),
    );
    const formulas = renameInFormulas(this.grid, { table: name, columns: renamed });
    if (formulas.redo.length > 0) this.grid.change(formulas);
  }

  /** Columns are named by their header cells, for structured references too. */
  private nameColumns(tableId: string, columns: string[]): void {
    const table = this.table(tableId);
    columns.forEach((name, index) => {
      const column = table.getTableColumnByIndex(index);
      if (column) column.displayName = name;
    });
    const { name, sheetId, area } = this.info(tableId);
    const titleMap = new Map(columns.map((column, index) => [column, index]));
    // Table[Column] leaves the totals out.
    const range = { ...area, endRow: this.body(tableId).endRow };
    this.grid.commands.syncExecuteCommand(SetSuperTableMutation.id, {
      unitId: this.grid.unitId,
      tableName: name,
      reference: { range, sheetId, titleMap },
    });
  }

  private configure(tableId: string, config: object): void {
    this.grid.command(SetSheetTableCommand.id, { unitId: this.grid.unitId, tableId, ...config });
  }

  private get manager(): TableManager {
    return this.grid.injector.get(TableManager);
  }

  private table(tableId: string) {
    const table = this.manager.getTableById(this.grid.unitId, tableId);
    if (!table) throw itemNotFound("the table");
    return table;
  }

  private freeName(): string {
    for (let number = this.list().length + 1; ; number++) {
      if (!this.find(`Table${number}`)) return `Table${number}`;
    }
  }

  private requireFreeName(name: string): void {
    const looksLikeCell = /^\$?[A-Za-z]{1,3}\$?\d+$/.test(name) || /^r\d*c\d*$/i.test(name);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || looksLikeCell) {
      throw invalidArgument(
        `"${name}" can't be a table's name: letters, digits, "_" and ".", and not like a cell`,
      );
    }
    if (this.find(name)) throw itemAlreadyExists(`table ${name}`);
  }
}
