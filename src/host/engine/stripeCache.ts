import { SheetRangeThemeModel } from "@univerjs/sheets";
import type { Grid } from "./grid";

/**
 * The grid looks at every row of a sheet, for the stripes of its tables, whenever the height of a single row changes:
 * the square of the rows where many change in turn. Here it looks once the changes that were asked for together are made.
 */
export function refreshStripesOnce(grid: Grid): void {
  const model = grid.injector.get(SheetRangeThemeModel);
  const lookAtRows = model.refreshSheetRowVisibleFuncSet.bind(model);
  const stripe = model.refreshZebraCrossingCacheBySheet.bind(model);
  const stale = new Map<string, [unitId: string, sheetId: string]>();
  const refresh = (): void => {
    for (const sheet of stale.values()) {
      lookAtRows(...sheet);
      stripe(...sheet);
    }
    stale.clear();
  };
  const later = (unitId: string, sheetId: string): void => {
    if (stale.size === 0) setTimeout(refresh);
    stale.set(`${unitId}|${sheetId}`, [unitId, sheetId]);
  };
  model.refreshSheetRowVisibleFuncSet = later;
  model.refreshZebraCrossingCacheBySheet = later;
}
