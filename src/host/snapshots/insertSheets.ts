import type { IWorksheetData } from "@univerjs/core";
import type { HostContext } from "../hostContext";
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { toGridStyle } from "../engine/cellStyles";
import { addSheetContents, addSheetLooks, sheetData } from "./importSnapshot";

/**
 * Adds the sheets of another workbook to the open one, with their tables, formulas, formats and charts, and those of
 * its names that the open one lacks. A sheet whose name is taken gets a number behind it, as in Excel; its formulas
 * go on naming the sheet that they were written for.
 *
 * @returns the new sheets' ids, in the order of the sheets
 */
export function insertSheets(
  host: HostContext,
  { sheets, styles, names }: WorkbookSnapshot,
  { only, position }: { only?: readonly string[]; position: number },
): string[] {
  const { engine } = host;
  const registered = engine.grid.workbook.getStyles();
  const styleIds = styles.map((style) => registered.setValue(toGridStyle(style)) ?? "");
  const wanted = only ? sheets.filter(({ name }) => only.includes(name)) : sheets;
  const inserted = wanted.map((sheet, index): [SheetSnapshot, string] => {
    const name = freeName(sheet.name, (taken) => engine.sheets.find(taken) !== undefined);
    return [sheet, engine.sheets.insert(name, gridData(sheet, styleIds), position + index)];
  });
  for (const [sheet, id] of inserted) addSheetContents.tables(host, withFreeTableNames(host, sheet), id);
  for (const { name, refersTo } of names) if (!engine.names.find(name)) engine.names.add(name, refersTo);
  for (const [sheet, id] of inserted) addSheetContents.formulas(host, sheet, id);
  for (const [sheet, id] of inserted) addSheetLooks(host, sheet, id);
  return inserted.map(([, id]) => id);
}

/** A sheet as the grid stores it, its styles named as the open workbook names them. */
function gridData(sheet: SheetSnapshot, styleIds: string[]): Partial<IWorksheetData> {
  return sheetData(sheet, (style) => styleIds[style]);
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${name.slice(0, 26)} (${number})`;
  return free;
}

function withFreeTableNames(host: HostContext, sheet: SheetSnapshot): SheetSnapshot {
  const isTaken = (name: string): boolean => host.engine.tables.find(name) !== undefined;
  const tables = sheet.tables.map((table) => {
    let { name } = table;
    for (let number = 2; isTaken(name); number++) name = `${table.name}${number}`;
    return { ...table, name };
  });
  return { ...sheet, tables };
}
