import { parseArea } from "./addresses";
import { freedoms } from "./ownLocks";
import { readMarks } from "./ownership";
import { withoutEvents } from "./publish";

/**
 * Locks some rows of a table against changes and leaves every other cell of its sheet free; without rows the sheet's
 * protection is lifted. There is no password: whoever wants to can lift it in Excel, and Concord sees what changes then.
 *
 * @param rows of the table, counted from 0 below the header
 */
export async function lockTableRows(
  context: Excel.RequestContext,
  tableName: string,
  rows: ReadonlySet<number>,
): Promise<void> {
  const table = context.workbook.tables.getItemOrNullObject(tableName).load("name");
  await context.sync();
  if (table.isNullObject) return;
  const sheet = table.worksheet;
  const body = table.getDataBodyRange().load("address,rowCount");
  const { protection } = sheet.load("name");
  protection.load("protected");
  await context.sync();
  const first = parseArea(body.address).row;
  await withoutEvents(context, async () => {
    if (protection.protected) protection.unprotect();
    if (rows.size > 0) {
      sheet.getRange().format.protection.locked = false;
      for (const [from, to] of runs(rows, body.rowCount))
        sheet.getRange(`${first + from + 1}:${first + to + 1}`).format.protection.locked = true;
      protection.protect(freedoms);
    }
    await context.sync();
  });
}

/** Locks every cell of a sheet of Concord, without a password; nothing happens when the sheet is not there. */
export async function lockSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const { owned } = await readMarks(context);
  const present = owned.get(name);
  if (present === undefined) return;
  const sheet = context.workbook.worksheets.getItem(present);
  const protection = sheet.protection.load("protected");
  await context.sync();
  if (protection.protected) return;
  await withoutEvents(context, async () => {
    sheet.getRange().format.protection.locked = true;
    protection.protect(freedoms);
    await context.sync();
  });
}

/** Neighbouring rows together, so that many take few requests. */
function runs(rows: ReadonlySet<number>, count: number): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const row of [...rows].filter((each) => each < count).sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}
