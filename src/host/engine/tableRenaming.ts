import { type ICellData, type IObjectMatrixPrimitiveType, ObjectMatrix } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { outsideStrings } from "./formulaText";
import type { Grid, UndoableChange } from "./grid";

/** A table as formulas name it, and how they shall name it and its columns from now on. */
export interface TableRenaming {
  table: string;
  newName?: string;
  /** New names of columns by their old ones. */
  columns?: ReadonlyMap<string, string>;
}

const STRUCTURED = /([\p{L}_\\][\p{L}\p{N}_.\\]*)(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])/gu;
const COLUMN = /\[((?:[^[\]']|'.)+)\]/gu;

/**
 * A formula with a table's new names.
 * @example renamedFormula("=SUM(Sales[Units])", { table: "Sales", newName: "Orders" }) // "=SUM(Orders[Units])"
 */
export function renamedFormula(formula: string, { table, newName = table, columns }: TableRenaming): string {
  const isTable = (name: string) => name.toLowerCase() === table.toLowerCase();
  const lower = new Map([...(columns ?? [])].map(([before, now]) => [before.toLowerCase(), now]));
  const column = (whole: string, escaped: string) => {
    const now = lower.get(escaped.replace(/'(.)/g, "$1").toLowerCase());
    return now === undefined ? whole : `[${now.replace(/['[\]#@]/g, "'$&")}]`;
  };
  return outsideStrings(formula, (code) => {
    const referring = code.replace(STRUCTURED, (whole, name: string, brackets: string) =>
      isTable(name) ? `${newName}${brackets.replace(COLUMN, column)}` : whole,
    );
    const bareName = new RegExp(
      `(?<![\\p{L}\\p{N}_.!'[@\\]])${escapeRegExp(table)}(?![\\p{L}\\p{N}_.([!'\\]])`,
      "giu",
    );
    return referring.replace(bareName, newName);
  });
}

/** The change of all formulas of the workbook that name the table; empty where none does. */
export function renameInFormulas(grid: Grid, renaming: TableRenaming): UndoableChange {
  const change: UndoableChange = { redo: [], undo: [] };
  const model = grid.injector.get(FormulaDataModel);
  const name = renaming.table.toLowerCase();
  for (const sheetId of grid.workbook.getSheetOrders()) {
    const before: IObjectMatrixPrimitiveType<ICellData> = {};
    const after: IObjectMatrixPrimitiveType<ICellData> = {};
    new ObjectMatrix(model.getSheetFormulaData(grid.unitId, sheetId) ?? {}).forValue((row, column) => {
      const text = model.getFormulaStringByCell(row, column, sheetId, grid.unitId);
      if (!text?.toLowerCase().includes(name)) return;
      const renamed = renamedFormula(text, renaming);
      if (renamed === text) return;
      (before[row] ??= {})[column] = { f: text, si: null };
      (after[row] ??= {})[column] = { f: renamed, si: null };
    });
    if (Object.keys(after).length === 0) continue;
    const mutation = (cellValue: typeof after) => ({
      id: SetRangeValuesMutation.id,
      params: { ...grid.target(sheetId), cellValue },
    });
    change.redo.push(mutation(after));
    change.undo.push(mutation(before));
  }
  return change;
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
