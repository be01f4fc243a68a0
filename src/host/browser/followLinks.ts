import { parseArea } from "../a1";
import type { WorkbookHost } from "../workbookHost";
import { goTo } from "./pageView";

/** `=HYPERLINK("#'Sheet'!A1","words")`: the sheet, its quotes doubled, and the cell. */
const ownLink = /^=HYPERLINK\("#(?:'((?:[^']|'')+)'|([^'!"]+))!([A-Z]+\d+)"/i;

/** A click on a formula that links to a cell of the workbook goes there, as it does in Excel. */
export function followLinks(host: WorkbookHost): void {
  const { api } = host.engine.grid;
  api.addEvent(api.Event.CellClicked, ({ worksheet, row, column }) => {
    const formula = host.engine.cells.formula(worksheet.getSheetId(), row, column);
    const found = formula ? ownLink.exec(formula) : null;
    if (!found) return;
    const [, quoted, plain, address] = found;
    const name = (quoted?.replaceAll("''", "'") ?? plain).replaceAll('""', '"');
    const [sheetId, area] = [host.engine.sheets.find(name), parseArea(address)];
    if (sheetId !== undefined && area) goTo(host, sheetId, area);
  });
}
