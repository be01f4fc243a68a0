/** The objects that stand for those of the client: plain data that says which thing of the workbook is meant. */
import { type Area, MAX_COLUMNS, MAX_ROWS, isInSheet, parseAddress } from "../a1";
import { ApiError, invalidArgument } from "../protocol/apiError";
import type { HostObject } from "../protocol/hostClass";
import type { HostContext } from "../hostContext";

export interface RangeObject extends HostObject {
  type: "Range";
  sheetId: string;
  area: Area;
}

/** An object that belongs to a sheet: the sheet itself, its collections, its page layout. */
export interface SheetObject<Type extends string = string> extends HostObject {
  type: Type;
  sheetId: string;
}

/** An object that may belong to a sheet or to the whole workbook. */
export interface ScopedObject<Type extends string = string> extends HostObject {
  type: Type;
  sheetId?: string;
}

export interface TableObject<Type extends string = "Table"> extends HostObject {
  type: Type;
  tableId: string;
}

/** A part of a range's format. */
export interface FormatObject<Type extends string = string> extends HostObject {
  type: Type;
  range: RangeObject;
}

export function range(sheetId: string, area: Area): RangeObject {
  if (!isInSheet(area)) throw invalidArgument("the range would lie outside the sheet");
  return { type: "Range", sheetId, area };
}

export const ofSheet = <Type extends string>(type: Type, sheetId: string): SheetObject<Type> => ({
  type,
  sheetId,
});
export const worksheet = (sheetId: string) => ofSheet("Worksheet", sheetId);
export const table = (tableId: string): TableObject => ({ type: "Table", tableId });

export const WHOLE_SHEET: Area = {
  startRow: 0,
  startColumn: 0,
  endRow: MAX_ROWS - 1,
  endColumn: MAX_COLUMNS - 1,
};

export function isRange(value: unknown): value is RangeObject {
  return typeof value === "object" && value !== null && (value as HostObject).type === "Range";
}

/** A range from a range object, an address or a name. Addresses without a sheet mean `sheetId`. */
export function resolveRange(host: HostContext, reference: unknown, sheetId?: string): RangeObject {
  if (isRange(reference)) return reference;
  if (typeof reference !== "string" || reference === "")
    throw invalidArgument("a range or an address is needed");
  const { sheet, area } = parseAddress(reference.replace(/^=/, ""));
  if (area) {
    const owner =
      sheet === undefined ? (sheetId ?? host.engine.sheets.active()) : host.engine.sheets.get(sheet);
    return range(owner, area);
  }
  const name =
    (sheetId ? host.engine.names.find(reference, sheetId) : undefined) ?? host.engine.names.find(reference);
  if (name) return rangeOfFormula(host, name.formula);
  const named = host.engine.tables.find(reference);
  if (named) return range(named.sheetId, { ...named.area, startRow: named.area.startRow + 1 });
  throw invalidArgument(`"${reference}" is neither an address nor a name`);
}

/** The cells that a formula such as "=Plan!$A$1:$B$2" refers to. */
export function rangeOfFormula(host: HostContext, formula: string): RangeObject {
  const { sheet, area } = parseAddress(formula.replace(/^=/, ""));
  if (!area) throw new ApiError("InvalidReference", `${formula} does not refer to a range of cells.`);
  return range(sheet === undefined ? host.engine.sheets.active() : host.engine.sheets.get(sheet), area);
}
