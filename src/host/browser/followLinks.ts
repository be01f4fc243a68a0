import { CommandType } from "@univerjs/core";
import { IShortcutService, KeyCode, MetaKeys, whenSheetEditorFocused } from "@univerjs/preset-sheets-core";
import { parseArea } from "../a1";
import type { WorkbookHost } from "../workbookHost";
import { goTo } from "./pageView";

/** `=HYPERLINK("#'Sheet'!A1","words")`: the sheet, its quotes doubled, and the cell. */
const ownLink = /^=HYPERLINK\("#(?:'((?:[^']|'')+)'|([^'!"]+))!([A-Z]+\d+)"/i;

/**
 * A click on a formula that links to a cell of the workbook goes there, as it does in Excel, and so does Alt+Enter at
 * its cell.
 */
export function followLinks(host: WorkbookHost): void {
  const { api, commands, injector } = host.engine.grid;
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) =>
    follow(host, worksheet.getSheetId(), row, column),
  );
  const id = "concord.operation.follow-link";
  commands.registerCommand({
    id,
    type: CommandType.OPERATION,
    handler: () => {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      const cell = sheet?.getSelection()?.getCurrentCell();
      return sheet && cell ? follow(host, sheet.getSheetId(), cell.actualRow, cell.actualColumn) : false;
    },
  });
  // Within an entry the same keys begin another line.
  injector.get(IShortcutService).registerShortcut({
    id,
    binding: KeyCode.ENTER | MetaKeys.ALT,
    preconditions: whenSheetEditorFocused,
  });
}

/** Goes where the cell's formula links to, if it does. */
function follow(host: WorkbookHost, sheet: string, row: number, column: number): boolean {
  const formula = host.engine.cells.formula(sheet, row, column);
  const found = formula ? ownLink.exec(formula) : null;
  if (!found) return false;
  const [, quoted, plain, address] = found;
  const name = (quoted?.replaceAll("''", "'") ?? plain).replaceAll('""', '"');
  const [sheetId, area] = [host.engine.sheets.find(name), parseArea(address)];
  if (sheetId === undefined || !area) return false;
  goTo(host, sheetId, area);
  return true;
}
