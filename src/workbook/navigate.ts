import { readMarks } from "./ownership";
import { WorkbookError } from "./workbookError";

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
      `The sheet "${sheetName}" is not in the workbook. Run the step again.`,
    );
  }
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
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
      `Cell ${address} of ${sheet.name} is not empty. Select an empty cell first.`,
    );
  }
  cell.formulas = [[formula]];
  await context.sync();
  return { sheet: sheet.name, address };
}
