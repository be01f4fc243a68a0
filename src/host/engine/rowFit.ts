import {
  BooleanNumber,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  WrapStrategy,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { Area } from "../a1";
import type { FormatStore } from "./formats";
import type { Grid } from "./grid";
import { GridSize } from "./gridSize";
import { NEW_SHEET } from "./sheets";
import { DEFAULT_FONT_SIZE, lineCount, rowHeight } from "./textSize";

interface MutationParams {
  unitId?: string;
  subUnitId?: string;
  cellValue?: IObjectMatrixPrimitiveType<ICellData | null>;
}

/**
 * Rows are as high as their fonts and wrapped texts need, until someone sets a height, as in Excel. The grid does so
 * itself only for what is typed into it.
 */
export class RowFit {
  private readonly size: GridSize;
  /** Rows that may need another height, by sheet; all rows of a sheet where columns have changed. */
  private readonly pending = new Map<string, Set<number> | "all">();
  private isDue = false;

  constructor(
    private readonly grid: Grid,
    private readonly formats: FormatStore,
  ) {
    this.size = new GridSize(grid);
    grid.commands.onCommandExecuted(({ id, params }, options) => {
      if (options?.onlyLocal === true) return;
      const { unitId, subUnitId, cellValue } = (params ?? {}) as MutationParams;
      if (subUnitId === undefined || unitId !== grid.unitId) return;
      if (id === SetWorksheetColWidthMutation.id) this.mark(subUnitId, "all");
      if (id === SetRangeValuesMutation.id) this.mark(subUnitId, Object.keys(cellValue ?? {}).map(Number));
    });
  }

  /** The rows of an area fit their contents from now on, whatever height they had. */
  fit(sheetId: string, area: Area): void {
    const rows = this.size.clip(sheetId, area);
    if (!rows) return;
    this.grid.commands.syncExecuteCommand(SetWorksheetRowIsAutoHeightMutation.id, {
      ...this.grid.target(sheetId),
      ranges: [rows],
      autoHeightInfo: BooleanNumber.TRUE,
    });
    this.mark(
      sheetId,
      Array.from({ length: rows.endRow - rows.startRow + 1 }, (_row, index) => rows.startRow + index),
    );
    this.flush();
  }

  /** Fits all rows of a sheet that was loaded. */
  fitSheet(sheetId: string): void {
    this.mark(sheetId, "all");
  }

  /** Gives rows their heights before someone asks for them. */
  flush(): void {
    this.isDue = false;
    const pending = [...this.pending];
    this.pending.clear();
    for (const [sheetId, rows] of pending) if (this.grid.hasSheet(sheetId)) this.fitNow(sheetId, rows);
  }

  private mark(sheetId: string, rows: number[] | "all"): void {
    const known = this.pending.get(sheetId);
    if (rows === "all") this.pending.set(sheetId, "all");
    else if (!known) this.pending.set(sheetId, new Set(rows));
    else if (known !== "all") for (const row of rows) known.add(row);
    if (!this.isDue) queueMicrotask(() => this.flushIfDue());
    this.isDue = true;
  }

  private flushIfDue(): void {
    if (this.isDue) this.flush();
  }

  private fitNow(sheetId: string, rows: Set<number> | "all"): void {
    const sheet = this.grid.sheet(sheetId);
    const manager = sheet.getRowManager();
    const styles = new StyleSizes(this.grid);
    const changed: { row: number; autoHeight: number }[] = [];
    const visit = (row: number) => {
      const data = manager.getRow(row);
      if (data?.ia === BooleanNumber.FALSE || (data?.h !== undefined && data.ia === undefined)) return;
      const autoHeight = this.needed(sheetId, row, styles);
      if (autoHeight !== (data?.ah ?? NEW_SHEET.defaultRowHeight)) changed.push({ row, autoHeight });
    };
    if (rows === "all") for (const row of Object.keys(sheet.getCellMatrix().getMatrix())) visit(Number(row));
    else rows.forEach(visit);
    if (changed.length === 0) return;
    this.grid.commands.syncExecuteCommand(SetWorksheetRowAutoHeightMutation.id, {
      ...this.grid.target(sheetId),
      rowsAutoHeightInfo: changed,
    });
  }

  private needed(sheetId: string, row: number, styles: StyleSizes): number {
    const sheet = this.grid.sheet(sheetId);
    let height = NEW_SHEET.defaultRowHeight;
    for (const [key, cell] of Object.entries(sheet.getCellMatrix().getMatrix()[row] ?? {})) {
      const column = Number(key);
      const style = styles.of((cell as ICellData | null)?.s ?? sheet.getColumnManager().getColumn(column)?.s);
      if (!style || sheet.getMergedCell(row, column)) continue;
      const look = { size: style.fs ?? undefined, bold: style.bl === BooleanNumber.TRUE };
      const lines =
        style.tb === WrapStrategy.WRAP
          ? lineCount(this.formats.text(sheetId, row, column), sheet.getColumnWidth(column), look)
          : 1;
      height = Math.max(height, rowHeight(lines, look.size));
    }
    return height;
  }
}

/** The styles that can make a row higher than usual. Few styles stand behind many cells, so each is looked at once. */
class StyleSizes {
  private readonly known = new Map<string, IStyleData | undefined>();

  constructor(private readonly grid: Grid) {}

  of(style: IStyleData | string | null | undefined | void): IStyleData | undefined {
    if (typeof style !== "string") return style ? tall(style) : undefined;
    if (!this.known.has(style)) this.known.set(style, tall(this.grid.workbook.getStyles().get(style) ?? {}));
    return this.known.get(style);
  }
}

function tall(style: IStyleData): IStyleData | undefined {
  return style.tb === WrapStrategy.WRAP || (style.fs ?? 0) > DEFAULT_FONT_SIZE ? style : undefined;
}
