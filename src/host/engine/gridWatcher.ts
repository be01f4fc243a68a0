import { CustomCommandExecutionError } from "@univerjs/core";
import type { ICellData, IObjectMatrixPrimitiveType, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type { Area } from "../a1";
import type { Grid } from "./grid";

export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";

/** What happens in the grid, whoever does it. */
export interface GridObserver {
  cellsChanged(sheetId: string, area: Area, change: ChangeType): void;
  sheetAdded(sheetId: string): void;
  sheetDeleted(sheetId: string): void;
  sheetActivated(sheetId: string): void;
  sheetRenamed(sheetId: string, name: string): void;
  selectionChanged(sheetId: string, area: Area): void;
}

interface MutationParams {
  unitId?: string;
  subUnitId: string;
  trigger?: string;
  cellValue?: IObjectMatrixPrimitiveType<ICellData | null>;
  range?: IRange;
  sheet?: { id: string };
  name?: string;
  selections?: { range: IRange }[];
}

const STRUCTURAL: Record<string, ChangeType> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
};

/** Keeps people from changing what cells hold where `isRefused` says so. */
export function refuseEdits(grid: Grid, isRefused: (sheetId: string, area: Area) => boolean): void {
  grid.commands.beforeCommandExecuted(({ id, params }, options) => {
    const mutation = (params ?? {}) as MutationParams;
    if (id !== SetRangeValuesMutation.id || !isEdit(mutation, options)) return;
    const area = extent(mutation.cellValue);
    if (area && isRefused(mutation.subUnitId, area))
      throw new CustomCommandExecutionError("The cells are locked, and the sheet is protected.");
  });
}

/** Results of formulas and styles are no edits. */
function isEdit({ trigger }: MutationParams, options: { onlyLocal?: boolean } | undefined): boolean {
  return options?.onlyLocal !== true && trigger !== SetStyleCommand.id;
}

/** Tells the observer what the grid's mutations mean. */
export function watchGrid(grid: Grid, observer: GridObserver): void {
  const activeSheet = () => grid.workbook.getActiveSheet()?.getSheetId();
  let active = activeSheet();
  let isDue = false;
  // Adding and moving sheets activates others for a moment; only what is active afterwards counts.
  const announceActive = () => {
    isDue = false;
    const now = activeSheet();
    if (now === undefined || now === active) return;
    active = now;
    observer.sheetActivated(now);
  };
  grid.commands.onCommandExecuted(({ id, params }, options) => {
    const mutation = (params ?? {}) as MutationParams;
    if (mutation.unitId !== undefined && mutation.unitId !== grid.unitId) return;
    const { subUnitId } = mutation;
    if (id === SetRangeValuesMutation.id) {
      const area = isEdit(mutation, options) ? extent(mutation.cellValue) : undefined;
      if (area) observer.cellsChanged(subUnitId, area, "RangeEdited");
    } else if (STRUCTURAL[id] && mutation.range) {
      observer.cellsChanged(subUnitId, areaOf(mutation.range), STRUCTURAL[id]);
    } else if (id === InsertSheetMutation.id && mutation.sheet) {
      observer.sheetAdded(mutation.sheet.id);
    } else if (id === RemoveSheetMutation.id) {
      observer.sheetDeleted(subUnitId);
    } else if (id === SetWorksheetActiveOperation.id) {
      if (!isDue) queueMicrotask(announceActive);
      isDue = true;
    } else if (id === SetWorksheetNameMutation.id && mutation.name !== undefined) {
      observer.sheetRenamed(subUnitId, mutation.name);
    } else if (id === SetSelectionsOperation.id && mutation.selections?.[0]) {
      observer.selectionChanged(subUnitId, areaOf(mutation.selections[0].range));
    }
  });
}

function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return { startRow, startColumn, endRow, endColumn };
}

/** The rectangle around the cells of a mutation that hold more than a style. */
function extent(cells: MutationParams["cellValue"]): Area | undefined {
  let area: Area | undefined;
  for (const [rowKey, row] of Object.entries(cells ?? {})) {
    for (const [columnKey, cell] of Object.entries((row ?? {}) as Record<string, ICellData | null>)) {
      if (cell && !("v" in cell) && !("f" in cell) && !("p" in cell)) continue;
      const r = Number(rowKey);
      const c = Number(columnKey);
      area ??= { startRow: r, endRow: r, startColumn: c, endColumn: c };
      area.endRow = Math.max(area.endRow, r);
      area.startRow = Math.min(area.startRow, r);
      area.startColumn = Math.min(area.startColumn, c);
      area.endColumn = Math.max(area.endColumn, c);
    }
  }
  return area;
}
