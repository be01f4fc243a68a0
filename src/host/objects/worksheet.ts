import type { Area } from "../a1";
import { ApiError } from "../protocol/apiError";
import { worksheetEvents } from "../protocol/events";
import { anyClass, type HostClass } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";
import { type SheetObject, WHOLE_SHEET, ofSheet, range, resolveRange, worksheet } from "./hostObjects";

export const worksheetClass = (host: HostContext) => {
  const { sheets } = host.engine;
  const part = (type: string) => (sheet: SheetObject) => ofSheet(type, sheet.sheetId);
  return anyClass({
    id: (sheet) => sheet.sheetId,
    eventTarget: (sheet) => sheet.sheetId,
    properties: {
      Id: { get: (sheet) => sheet.sheetId },
      Name: {
        get: (sheet) => sheets.name(sheet.sheetId),
        set: (sheet, name) => sheets.rename(sheet.sheetId, name),
      },
      Position: {
        get: (sheet) => sheets.position(sheet.sheetId),
        set: (sheet, position) => sheets.move(sheet.sheetId, position),
      },
      Visibility: {
        get: (sheet) => sheets.visibility(sheet.sheetId),
        set: (sheet, visibility) =>
          sheets.setVisibility(sheet.sheetId, visibility as ReturnType<typeof sheets.visibility>),
      },
      TabColor: {
        get: (sheet) => sheets.tabColor(sheet.sheetId),
        set: (sheet, color) => sheets.setTabColor(sheet.sheetId, color),
      },
      ShowGridlines: {
        get: (sheet) => sheets.showsGridlines(sheet.sheetId),
        set: (sheet, show) => sheets.showGridlines(sheet.sheetId, show),
      },
      ShowHeadings: { get: () => true },
      StandardHeight: { get: () => 15 },
    },
    navigation: {
      Charts: part("ChartCollection"),
      Tables: part("TableCollection"),
      Names: part("NamedItemCollection"),
      FreezePanes: part("WorksheetFreezePanes"),
      PageLayout: part("PageLayout"),
      Protection: part("WorksheetProtection"),
      CustomProperties: part("WorksheetCustomPropertyCollection"),
    },
    methods: {
      Activate: (sheet) => sheets.activate(sheet.sheetId),
      Calculate: () => host.engine.calculation.calculateAll(),
      Delete: (sheet) => sheets.delete(sheet.sheetId),
      GetCell: (sheet, row, column) =>
        range(sheet.sheetId, { startRow: row, endRow: row, startColumn: column, endColumn: column }),
      GetRange: (sheet, address) =>
        address ? resolveRange(host, address, sheet.sheetId) : range(sheet.sheetId, WHOLE_SHEET),
      GetRangeByIndexes: (sheet, row, column, rows, columns) =>
        range(sheet.sheetId, {
          startRow: row,
          startColumn: column,
          endRow: row + rows - 1,
          endColumn: column + columns - 1,
        }),
      GetUsedRange: async (sheet, valuesOnly) => {
        await host.engine.settleSheet(sheet.sheetId);
        const used = host.engine.cells.used(sheet.sheetId, WHOLE_SHEET, valuesOnly === true);
        return range(sheet.sheetId, used ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 });
      },
      GetUsedRangeOrNullObject: async (sheet, valuesOnly) => {
        await host.engine.settleSheet(sheet.sheetId);
        const used = host.engine.cells.used(sheet.sheetId, WHOLE_SHEET, valuesOnly === true);
        return used ? range(sheet.sheetId, used) : null;
      },
      GetNextOrNullObject: (sheet, visibleOnly) => neighbour(host, sheet, 1, visibleOnly),
      GetPreviousOrNullObject: (sheet, visibleOnly) => neighbour(host, sheet, -1, visibleOnly),
    },
    events: {
      onActivated: worksheetEvents.activated,
      onDeactivated: worksheetEvents.deactivated,
      onChanged: worksheetEvents.changed,
      onCalculated: worksheetEvents.calculated,
      onSelectionChanged: worksheetEvents.selectionChanged,
      onNameChanged: worksheetEvents.nameChanged,
    },
    internal: {
      _GetSheetById: (_sheet, id: string) => worksheet(sheets.get(id)),
    },
  } satisfies HostClass<Excel.Worksheet, SheetObject>);
};

function neighbour(
  host: HostContext,
  { sheetId }: SheetObject,
  step: number,
  visibleOnly = false,
): SheetObject | null {
  const { sheets } = host.engine;
  const ids = sheets.ids();
  for (let index = ids.indexOf(sheetId) + step; index >= 0 && index < ids.length; index += step) {
    if (!visibleOnly || sheets.visibility(ids[index]) === "Visible") return worksheet(ids[index]);
  }
  return null;
}

/** Excel refuses to change the cells of a protected sheet; what some cells hold may change when they are not locked. */
export function requireUnprotected(host: HostContext, sheetId: string, contentsOf?: Area): void {
  if (isProtected(host, sheetId, contentsOf)) {
    throw new ApiError("AccessDenied", `The sheet ${host.engine.sheets.name(sheetId)} is protected.`);
  }
}

/** Whether a sheet, or these cells of it, may not be changed. */
export function isProtected({ sheetSettings }: HostContext, sheetId: string, contentsOf?: Area): boolean {
  if (!sheetSettings.protection(sheetId)) return false;
  return !contentsOf || sheetSettings.locks(sheetId).of(contentsOf) !== false;
}
