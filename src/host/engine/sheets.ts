import { Dimension, type IWorksheetData } from "@univerjs/core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { ApiError, invalidArgument, itemAlreadyExists, itemNotFound } from "../protocol/apiError";
import type { Area } from "../a1";
import type { Grid } from "./grid";
import { GridSize } from "./gridSize";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** How large a new sheet of the grid is; it grows when something is written beyond. */
export const NEW_SHEET = { rowCount: 1000, columnCount: 60, defaultColumnWidth: 72, defaultRowHeight: 20 };

/** The sheets of the workbook. */
export class SheetStore {
  /** Sheets that even the user can't show; for the grid they are hidden. */
  private readonly veryHidden = new Set<string>();

  private readonly size: GridSize;

  constructor(private readonly grid: Grid) {
    this.size = new GridSize(grid);
  }

  forget(): void {
    this.veryHidden.clear();
  }

  ids(): string[] {
    return this.grid.workbook.getSheetOrders().slice();
  }

  /** By id or by name, in any case; undefined where there is none. */
  find(key: string): string | undefined {
    const name = key.toLowerCase();
    return this.ids().find((id) => id === key || this.name(id).toLowerCase() === name);
  }

  get(key: string): string {
    const id = this.find(key);
    if (id === undefined) throw itemNotFound(`worksheet ${key}`);
    return id;
  }

  name(sheetId: string): string {
    return this.grid.sheet(sheetId).getName();
  }

  active(): string {
    return this.facade().getActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    if (this.active() !== sheetId) this.facade().setActiveSheet(this.sheet(sheetId));
  }

  /** Adds a sheet at the end; the active sheet stays active. */
  add(name?: string): string {
    return this.insert(name ?? this.freeName(), {}, this.ids().length);
  }

  /** Adds a sheet with these cells at a position; the active sheet stays active. */
  insert(name: string, data: Partial<IWorksheetData>, position: number): string {
    this.requireValidName(name);
    const active = this.active();
    const { rowCount, columnCount, defaultColumnWidth, defaultRowHeight } = { ...NEW_SHEET, ...data };
    const sheet = this.facade().create(name, rowCount, columnCount, {
      index: position,
      sheet: { ...data, defaultColumnWidth, defaultRowHeight },
    });
    this.activate(active);
    return sheet.getSheetId();
  }

  delete(sheetId: string): void {
    const others = this.ids().filter((id) => id !== sheetId && this.visibility(id) === "Visible");
    if (others.length === 0) {
      throw new ApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    this.facade().deleteSheet(this.sheet(sheetId));
  }

  rename(sheetId: string, name: string): void {
    if (this.name(sheetId) === name) return;
    this.requireValidName(name, sheetId);
    this.sheet(sheetId).setName(name);
  }

  position(sheetId: string): number {
    return this.ids().indexOf(sheetId);
  }

  move(sheetId: string, position: number): void {
    const last = this.ids().length - 1;
    if (!Number.isInteger(position) || position < 0 || position > last) {
      throw invalidArgument(`a worksheet can stand at 0 to ${last}, not at ${position}`);
    }
    const active = this.active();
    this.facade().moveSheet(this.sheet(sheetId), position);
    this.activate(active);
  }

  visibility(sheetId: string): Visibility {
    if (!this.sheet(sheetId).isSheetHidden()) return "Visible";
    return this.veryHidden.has(sheetId) ? "VeryHidden" : "Hidden";
  }

  setVisibility(sheetId: string, visibility: Visibility): void {
    if (visibility === "VeryHidden") this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
    const isHidden = this.sheet(sheetId).isSheetHidden();
    if (visibility === "Visible" && isHidden) this.sheet(sheetId).showSheet();
    if (visibility !== "Visible" && !isHidden) this.hide(sheetId);
  }

  private hide(sheetId: string): void {
    const next = this.ids().find((id) => id !== sheetId && this.visibility(id) === "Visible");
    if (next === undefined) {
      throw new ApiError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    const wasActive = this.active() === sheetId;
    this.sheet(sheetId).hideSheet();
    if (wasActive) this.activate(next);
  }

  /** "#RRGGBB", or "" for none. */
  tabColor(sheetId: string): string {
    return this.sheet(sheetId).getTabColor() ?? "";
  }

  setTabColor(sheetId: string, color: string): void {
    this.sheet(sheetId).setTabColor(color);
  }

  showsGridlines(sheetId: string): boolean {
    return !this.sheet(sheetId).hasHiddenGridLines();
  }

  showGridlines(sheetId: string, show: boolean): void {
    if (this.showsGridlines(sheetId) !== show) this.sheet(sheetId).setHiddenGridlines(!show);
  }

  merge(sheetId: string, area: Area, across: boolean): void {
    const range = this.sheet(sheetId).getRange(area);
    if (across) range.mergeAcross();
    else range.merge();
  }

  unmerge(sheetId: string, area: Area): void {
    this.sheet(sheetId).getRange(area).breakApart();
  }

  merges(sheetId: string): Area[] {
    return this.sheet(sheetId)
      .getMergedRanges()
      .map((merged) => merged.getRange());
  }

  /** Moves cells down (rows) or right (columns) to make room. */
  insertCells(sheetId: string, area: Area, shifted: "rows" | "columns"): void {
    const part = this.size.clip(sheetId, area);
    if (!part) return;
    this.whileShown(sheetId, () =>
      this.sheet(sheetId)
        .getRange(part)
        .insertCells(shifted === "rows" ? Dimension.ROWS : Dimension.COLUMNS),
    );
  }

  /** Removes cells; those below (rows) or to the right (columns) take their place. */
  deleteCells(sheetId: string, area: Area, shifted: "rows" | "columns"): void {
    const part = this.size.clip(sheetId, area);
    if (!part) return;
    this.whileShown(sheetId, () =>
      this.sheet(sheetId)
        .getRange(part)
        .deleteCells(shifted === "rows" ? Dimension.ROWS : Dimension.COLUMNS),
    );
  }

  /** The grid moves cells in the sheet that is shown, whichever sheet they are of. */
  private whileShown(sheetId: string, work: () => void): void {
    const shown = this.active();
    this.activate(sheetId);
    work();
    this.activate(shown);
  }

  /** The grid's own object for a sheet, for what is seldom done. */
  sheet(sheetId: string): FWorksheet {
    const sheet = this.facade().getSheetBySheetId(sheetId);
    if (!sheet) throw itemNotFound("the worksheet");
    return sheet;
  }

  facade(): FWorkbook {
    const workbook = this.grid.api.getActiveWorkbook();
    if (!workbook) throw new ApiError("InvalidOperation", "No workbook is open.");
    return workbook;
  }

  private freeName(): string {
    for (let number = this.ids().length + 1; ; number++) {
      if (this.find(`Sheet${number}`) === undefined) return `Sheet${number}`;
    }
  }

  private requireValidName(name: string, except?: string): void {
    if (name.length === 0 || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) {
      throw invalidArgument(
        `"${name}" can't be a worksheet's name: 1 to 31 characters, none of : \\ / ? * [ ]`,
      );
    }
    const found = this.find(name);
    if (found !== undefined && found !== except) throw itemAlreadyExists(`worksheet ${name}`);
  }
}
