import { parseArea, splitReference } from "./addresses";
import { readMarks } from "./ownership";
import { noteWayBack } from "./wayBack";
import { WorkbookError } from "./workbookError";
import { say } from "../planning/words";

/**
 * Takes the user to a cell: activates its sheet and selects it. A sheet of Concord is found under its first name
 * even after the user renamed it.
 */
export async function revealCell(
  context: Excel.RequestContext,
  sheetName: string,
  address: string,
): Promise<void> {
  const { owned } = await readMarks(context);
  const sheet = context.workbook.worksheets
    .getItemOrNullObject(owned.get(sheetName) ?? sheetName)
    .load("name");
  await context.sync();
  if (sheet.isNullObject) {
    throw new WorkbookError(
      "ItemNotFound",
      say`The sheet "${sheetName}" is not in the workbook. Run the step again.`,
    );
  }
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
}

/** Empties a cell again, unless something else stands in it by now. */
async function takeOut(
  context: Excel.RequestContext,
  sheetName: string,
  address: string,
  formula: string,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  const cell = sheet.getRange(address).load("formulas");
  await context.sync();
  if (plain(String(cell.formulas[0][0])) !== plain(formula))
    throw new WorkbookError(
      "NotOwned",
      say`Cell ${address} of ${sheetName} holds something else by now and stays as it is.`,
    );
  cell.clear("Contents");
  await context.sync();
}

/** Excel writes a formula back in its own way: spaces, and the case of names. */
function plain(formula: string): string {
  return formula.replace(/[\s@]/g, "").toUpperCase();
}

/** More cells than this are no argument of a formula that somebody wants to see at once. */
const mostCells = 200_000;

/** The selected range as a formula names it: "Sales!B2:G40". */
export async function selectedReference(context: Excel.RequestContext): Promise<string> {
  const range = context.workbook.getSelectedRange().load("address");
  await context.sync();
  return range.address;
}

/**
 * Values of the cells that a formula names.
 *
 * @param reference "Sales!B2:G40"; without a sheet that of the active one
 * @throws WorkbookError when there are too many
 */
export async function cellValues(context: Excel.RequestContext, reference: string): Promise<unknown[][]> {
  const place = splitReference(reference);
  const { worksheets } = context.workbook;
  const sheet = place ? worksheets.getItem(place.sheet) : worksheets.getActiveWorksheet();
  const address = place?.address ?? reference;
  const { rows, columns } = parseArea(address);
  if (rows * columns > mostCells)
    throw new WorkbookError(
      "TooLarge",
      say`${reference} has more cells than a preview takes. Insert the formula.`,
    );
  const range = sheet.getRange(address).load("values");
  await context.sync();
  return range.values;
}

/** Calculates every formula of the workbook anew, custom functions included. */
export async function recalculateAll(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.calculate("Full");
  await context.sync();
}

/**
 * Writes a formula into the active cell.
 *
 * @returns sheet and address of the cell
 * @throws WorkbookError("NotOwned") when the cell holds something
 */
export async function formulaIntoActiveCell(
  context: Excel.RequestContext,
  formula: string,
): Promise<{ sheet: string; address: string }> {
  const cell = context.workbook.getActiveCell().load("address,formulas");
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
  if (cell.formulas[0][0] !== "") {
    throw new WorkbookError(
      "NotOwned",
      say`Cell ${address} of ${sheet.name} is not empty. Select an empty cell first.`,
    );
  }
  noteWayBack((again) => takeOut(again, sheet.name, address, formula));
  cell.formulas = [[formula]];
  await context.sync();
  return { sheet: sheet.name, address };
}
