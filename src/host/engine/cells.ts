import {
  CellValueType,
  type ICellData,
  type IMutationInfo,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  ObjectMatrix,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import { type Area, columnCount, rowCount } from "../a1";
import { type CellContent, cellOfEntry, contentOf, isEmptyCell, isErrorText } from "./cellValue";
import { GridSize } from "./gridSize";
import type { Grid } from "./grid";
import { fromGridFormula, toGridFormula } from "./formulaText";
import type { TableLookup } from "./formulaText";

type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null>;

/** Reads and writes the contents of cells; a spilled cell reads like any other. */
export class CellStore {
  private readonly size: GridSize;

  constructor(
    private readonly grid: Grid,
    private readonly tables: TableLookup,
  ) {
    this.size = new GridSize(grid);
  }

  /** The cell as it shows: its own, or its part of a spill. */
  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.reader(sheetId).cell(row, column);
  }

  /** Ways to read many cells of a sheet, while nothing changes it. */
  reader(sheetId: string): {
    cell: (row: number, column: number) => ICellData | undefined;
    formula: (row: number, column: number) => string | undefined;
  } {
    const sheet = this.grid.sheet(sheetId);
    const spilled = this.spilled(sheetId);
    return {
      cell: (row, column) => spilled?.[row]?.[column] ?? sheet.getCellRaw(row, column) ?? undefined,
      formula: this.formulaReader(sheetId),
    };
  }

  /** True for a sheet on which nothing is calculated. */
  areConstant(sheetId: string): boolean {
    const formulas = this.grid.injector.get(FormulaDataModel).getSheetFormulaData(this.grid.unitId, sheetId);
    const isEmpty = (matrix: object | null | undefined | void) =>
      Object.values(matrix ?? {}).every((row) => Object.keys((row as object | null) ?? {}).length === 0);
    return isEmpty(formulas) && isEmpty(this.spilled(sheetId));
  }

  values(sheetId: string, area: Area): CellContent[][] {
    return this.map(sheetId, area, contentOf);
  }

  /** Formulas where there are any, values elsewhere. */
  formulas(sheetId: string, area: Area): CellContent[][] {
    const formulaOf = this.formulaReader(sheetId);
    return this.map(sheetId, area, (cell, row, column) => formulaOf(row, column) ?? contentOf(cell));
  }

  formula(sheetId: string, row: number, column: number): string | undefined {
    return this.formulaReader(sheetId)(row, column);
  }

  /** Excel's value types: Empty, String, Double, Boolean or Error. */
  valueTypes(sheetId: string, area: Area): ("Empty" | "String" | "Double" | "Boolean" | "Error")[][] {
    return this.map(sheetId, area, (cell) => {
      const value = contentOf(cell);
      if (value === "" && !cell?.f && !cell?.si) return "Empty";
      if (typeof value === "number") return "Double";
      if (typeof value === "boolean") return "Boolean";
      return isErrorText(value) && cell?.t !== CellValueType.FORCE_STRING ? "Error" : "String";
    });
  }

  /** What is entered is read as if typed; null leaves a cell as it is. */
  enter(
    sheetId: string,
    area: Area,
    entries: unknown[][],
    formatOf: (row: number, column: number) => string,
  ): void {
    this.size.makeRoom(sheetId, area);
    const matrix: CellMatrix = {};
    for (const [i, row] of entries.entries()) {
      const r = area.startRow + i;
      for (const [j, entry] of row.entries()) {
        if (entry === null) continue;
        const c = area.startColumn + j;
        const cell = cellOfEntry(entry, typeof entry === "string" ? formatOf(r, c) : "General");
        if (cell.f) cell.f = toGridFormula(cell.f, { sheetId, row: r, column: c }, this.tables);
        (matrix[r] ??= {})[c] = cell;
      }
    }
    this.set(sheetId, matrix);
  }

  /** Writes cells as they are. With `formatOnly` nothing is recalculated. */
  set(sheetId: string, cellValue: CellMatrix, formatOnly = false): void {
    if (Object.keys(cellValue).length === 0) return;
    const params: ISetRangeValuesMutationParams = {
      ...this.grid.target(sheetId),
      cellValue,
      ...(formatOnly ? { trigger: SetStyleCommand.id } : {}),
    };
    this.grid.change({
      redo: [{ id: SetRangeValuesMutation.id, params }],
      undo: this.grid.keepsUndo ? [this.wayBack(params, formatOnly)] : [],
    });
  }

  private wayBack(params: ISetRangeValuesMutationParams, formatOnly: boolean): IMutationInfo {
    const undo = SetRangeValuesUndoMutationFactory(this.grid.injector, params);
    if (formatOnly) undo.trigger = SetStyleCommand.id;
    return { id: SetRangeValuesMutation.id, params: undo };
  }

  /** Empties cells; `keep` says what of them stays. */
  clear(sheetId: string, area: Area, keep: "format" | "content" | "nothing"): void {
    const inGrid = this.size.clip(sheetId, area);
    if (!inGrid) return;
    const matrix: CellMatrix = {};
    const blank: ICellData = {
      ...(keep === "content" ? {} : { v: null, f: null, si: null, p: null, custom: null }),
      ...(keep === "format" ? {} : { s: null }),
    };
    new ObjectMatrix(this.grid.sheet(sheetId).getCellMatrix().getMatrix()).forValue((row, column) => {
      const isInside =
        row >= inGrid.startRow &&
        row <= inGrid.endRow &&
        column >= inGrid.startColumn &&
        column <= inGrid.endColumn;
      if (isInside) (matrix[row] ??= {})[column] = { ...blank };
    });
    this.set(sheetId, matrix, keep === "content");
  }

  /** The rectangle around all cells that hold something; undefined for an empty area. */
  used(sheetId: string, within: Area, valuesOnly: boolean): Area | undefined {
    const found = new Extent();
    const visit = (row: number, column: number, cell: Nullable<ICellData>) => {
      if (
        row < within.startRow ||
        row > within.endRow ||
        column < within.startColumn ||
        column > within.endColumn
      )
        return;
      if (valuesOnly ? isEmptyCell(cell) : isEmptyCell(cell) && cell?.s == null) return;
      found.include(row, column);
    };
    this.grid
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => visit(row, column, cell));
    new ObjectMatrix(this.spilled(sheetId) ?? {}).forValue((row, column, cell) => visit(row, column, cell));
    return found.area;
  }

  /** Calls back for every cell of an area that is not wholly blank. */
  private map<T>(
    sheetId: string,
    area: Area,
    read: (cell: ICellData | undefined, row: number, column: number) => T,
  ): T[][] {
    const { cell } = this.reader(sheetId);
    return Array.from({ length: rowCount(area) }, (_row, i) =>
      Array.from({ length: columnCount(area) }, (_column, j) => {
        const row = area.startRow + i;
        const column = area.startColumn + j;
        return read(cell(row, column), row, column);
      }),
    );
  }

  private spilled(sheetId: string): CellMatrix | undefined {
    const cells = this.grid.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return cells?.[this.grid.unitId]?.[sheetId] as CellMatrix | undefined;
  }

  private formulaReader(sheetId: string): (row: number, column: number) => string | undefined {
    const model = this.grid.injector.get(FormulaDataModel);
    const sheet = this.grid.sheet(sheetId);
    return (row, column) => {
      const cell = sheet.getCellRaw(row, column);
      if (!cell?.f && !cell?.si) return undefined;
      const text = model.getFormulaStringByCell(row, column, sheetId, this.grid.unitId) ?? cell.f;
      return text ? fromGridFormula(text, { sheetId, row, column }, this.tables) : undefined;
    };
  }
}

class Extent {
  area?: Area;

  include(row: number, column: number): void {
    this.area ??= { startRow: row, endRow: row, startColumn: column, endColumn: column };
    this.area.startRow = Math.min(this.area.startRow, row);
    this.area.endRow = Math.max(this.area.endRow, row);
    this.area.startColumn = Math.min(this.area.startColumn, column);
    this.area.endColumn = Math.max(this.area.endColumn, column);
  }
}
