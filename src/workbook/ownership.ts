import { say } from "../planning/words";
import { areaAddress, containsCell, quotedSheet, splitReference, type Area } from "./addresses";
import { WorkbookError } from "./workbookError";

/**
 * Concord marks a sheet as its own with a hidden defined name that points at the sheet's first cell. Excel keeps the
 * name right when the sheet is renamed or moved, stores it in the file, and lets it die with the sheet; a sheet of
 * the user that merely has the same name carries no mark and is never touched.
 */
const prefix = "Concord.";

export interface SheetMarks {
  /** By the name in the spec, the name that the sheet has now. */
  owned: ReadonlyMap<string, string>;
  /** Marks whose sheet was deleted. */
  stale: ReadonlySet<string>;
}

export async function readMarks(context: Excel.RequestContext): Promise<SheetMarks> {
  const names = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  const owned = new Map<string, string>();
  const stale = new Set<string>();
  for (const { name, formula } of names.items) {
    if (!name.startsWith(prefix)) continue;
    const specName = name.slice(prefix.length);
    const reference = splitReference(String(formula));
    if (reference && !String(formula).includes("#REF!")) owned.set(specName, reference.sheet);
    else stale.add(specName);
  }
  return { owned, stale };
}

/** Marks a new sheet as made by Concord. */
export function markAsOwned(context: Excel.RequestContext, sheetName: string, marks: SheetMarks): void {
  if (marks.stale.has(sheetName)) unmark(context, sheetName);
  const mark = context.workbook.names.add(prefix + sheetName, `=${quotedSheet(sheetName)}!$A$1`);
  mark.visible = false;
}

export function unmark(context: Excel.RequestContext, sheetName: string): void {
  context.workbook.names.getItem(prefix + sheetName).delete();
}

/**
 * Refuses to go on when a sheet or a table of the user has a name that Concord is about to use.
 *
 * @throws WorkbookError("NotOwned") before anything is written
 */
export async function refuseForeign(
  context: Excel.RequestContext,
  wanted: { sheet: string; tables: string[] }[],
  { owned }: SheetMarks,
): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/name");
  const tables = context.workbook.tables.load("items/name,items/worksheet/name");
  await context.sync();
  for (const { sheet } of wanted) {
    const taken = sheets.items.find(({ name }) => same(name, sheet));
    const ours = owned.get(sheet);
    if (taken && !(ours && same(ours, taken.name)))
      throw foreign(
        say`The workbook already has a sheet "${taken.name}" that Concord did not make. Rename that sheet and run the step again; nothing was written.`,
      );
  }
  const ownSheets = [...owned.values()];
  for (const { name, worksheet } of tables.items) {
    const isWanted = wanted.some((each) => each.tables.some((table) => same(table, name)));
    if (isWanted && !ownSheets.some((sheet) => same(sheet, worksheet.name)))
      throw foreign(
        say`The workbook already has a table "${name}" on the sheet "${worksheet.name}" that Concord did not make. Rename that table and run the step again; nothing was written.`,
      );
  }
}

/**
 * Refuses to write over cells of an own sheet that Concord did not fill: a planner's remarks beside a table stay.
 *
 * @param previous areas that Concord wrote last time
 * @param next areas that it is about to write
 * @throws WorkbookError("NotOwned") before anything is written
 */
export async function refuseUsersCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  sheetName: string,
  previous: Area[],
  next: Area[],
): Promise<void> {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values");
  await context.sync();
  if (used.isNullObject) return;
  const within = (areas: Area[], row: number, column: number) =>
    areas.some((area) => containsCell(area, row, column));
  for (const [r, line] of used.values.entries()) {
    for (const [c, value] of line.entries()) {
      const [row, column] = [used.rowIndex + r, used.columnIndex + c];
      if (value === "" || within(previous, row, column) || !within(next, row, column)) continue;
      const cell = areaAddress({ row, column, rows: 1, columns: 1 });
      throw new WorkbookError(
        "NotOwned",
        say`Cell ${cell} of ${sheetName} holds something that Concord did not write, and the new result needs the room. Move it to a sheet of yours and run the step again; nothing was written.`,
      );
    }
  }
}

function foreign(sentence: string): WorkbookError {
  return new WorkbookError("NotOwned", sentence);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
