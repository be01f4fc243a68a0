import { areaAddress } from "./addresses";
import { toneColour } from "./dress";
import { headRows } from "./layout";
import { readMarks } from "./ownership";
import { liftOwnLocks } from "./ownLocks";
import { colours } from "./palette";
import { withoutEvents } from "./publish";
import type { TextLine } from "./sheetSpec";
import { toExcel } from "./cells";

/**
 * Renews the lines of the first block of a sheet of Concord, which has a heading and stays as many lines long: cheap on a
 * sheet whose tables are large. False when the workbook has no such sheet.
 */
export async function rewriteTopLines(
  context: Excel.RequestContext,
  sheetName: string,
  lines: readonly TextLine[],
): Promise<boolean> {
  const present = (await readMarks(context)).owned.get(sheetName);
  if (present === undefined) return false;
  const sheet = context.workbook.worksheets.getItem(present);
  await withoutEvents(context, async () => {
    await liftOwnLocks(context, [present]);
    // Below the title, the note, the origin and the heading of the block.
    const first = headRows + 1;
    const cells = sheet.getRange(areaAddress({ row: first, column: 0, rows: lines.length, columns: 1 }));
    cells.formulas = lines.map(({ text }) => [toExcel(text)]);
    lines.forEach(({ tone }, at) => {
      const cell = sheet.getRange(areaAddress({ row: first + at, column: 0, rows: 1, columns: 1 }));
      cell.format.font.color = toneColour(tone) ?? colours.ink;
    });
    await context.sync();
  });
  return true;
}
