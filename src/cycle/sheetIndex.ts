import { say } from "../planning/words";
import { quotedSheet } from "../workbook/addresses";
import { dateSerial, type CellContent } from "../workbook/cells";
import { readMarks } from "../workbook/ownership";
import { stepOfTab } from "../workbook/palette";
import { publishSheets } from "../workbook/publish";
import type { SheetSpec } from "../workbook/sheetSpec";
import { WorkbookError } from "../workbook/workbookError";
import { withWorkbook } from "../workbook/withWorkbook";
import { stepName } from "./gates";
import { stepIds } from "./steps";

/** The sheet that lists all others of Concord, and its table. */
export const indexTable = "SOP_Index";
const group = "index";
/** A list of fewer sheets helps nobody to find one. */
const fewest = 2;

/** A sheet of Concord as its own first lines and its tab tell of it. */
interface ListedSheet {
  /** Its name as it is now, whatever Concord called it. */
  name: string;
  title: string;
  note: string;
  origin: string;
  tabColour: string;
}

/**
 * Writes the list of Concord's sheets anew: what each is, which step made it and when, with a link. The list is a
 * comfort: where it cannot be written, because the sheet is protected or its name is taken, what was done before stands.
 *
 * @param onlyWhenChanged looks at the names of the sheets alone, and writes nothing while they are those of the list
 */
export async function renewIndex(onlyWhenChanged = false): Promise<void> {
  try {
    await withWorkbook(async (context) => {
      const { owned } = await readMarks(context);
      const names = [...owned].flatMap(([specName, name]) => (specName === indexTable ? [] : [name]));
      const isThere = owned.has(indexTable);
      if (names.length < fewest) {
        if (isThere) await publishSheets(context, group, []);
        return;
      }
      if (onlyWhenChanged && (await listsAlready(context, owned.get(indexTable), names))) return;
      await publishSheets(context, group, [indexSheet(await listedSheets(context, names))]);
      if (!isThere) await placeBeforeOthers(context, names);
    });
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

/** Whether the list names exactly these sheets. */
async function listsAlready(
  context: Excel.RequestContext,
  sheet: string | undefined,
  names: readonly string[],
): Promise<boolean> {
  if (sheet === undefined) return false;
  const table = context.workbook.tables.getItemOrNullObject(indexTable).load("name");
  await context.sync();
  if (table.isNullObject) return false;
  const cells = table.columns.getItemAt(0).getDataBodyRange().load("values");
  await context.sync();
  const listed = new Set(cells.values.map(([name]) => String(name)));
  return listed.size === names.length && names.every((name) => listed.has(name));
}

/** The sheets in the order of their tabs, those of a step together. */
async function listedSheets(context: Excel.RequestContext, names: readonly string[]): Promise<ListedSheet[]> {
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name).load("name,position,tabColor");
    const head = sheet.getRange("A1:A4").load("values");
    const third = sheet.getRange("A3").load("format/font/italic");
    return { sheet, head, third };
  });
  await context.sync();
  const step = (colour: string): number => {
    const found = stepIds.findIndex((id) => id === stepOfTab(colour));
    return found < 0 ? stepIds.length : found;
  };
  return sheets
    .sort((a, b) => a.sheet.position - b.sheet.position)
    .sort((a, b) => step(a.sheet.tabColor) - step(b.sheet.tabColor))
    .map(({ sheet, head, third }) => {
      const [title, second, next, last] = head.values.map(([value]) => String(value));
      // A long note goes on in a second line; what a sheet was made from stands below it in italics.
      const isOrigin = third.format.font.italic;
      return {
        name: sheet.name,
        title,
        note: isOrigin ? second : `${second} ${next}`,
        origin: isOrigin ? `${next} ${last}` : last,
        tabColour: sheet.tabColor,
      };
    });
}

async function placeBeforeOthers(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItem(name).load("position"));
  await context.sync();
  context.workbook.worksheets.getItem(indexTable).position = Math.min(
    ...sheets.map(({ position }) => position),
  );
  await context.sync();
}

export function indexSheet(sheets: readonly ListedSheet[]): SheetSpec {
  return {
    name: indexTable,
    title: say`Contents`,
    note: say`All sheets that Concord has made in this workbook, by step; a click on a name goes there.`,
    origin: say`Kept by Concord: written anew when a step has run and when a sheet comes or goes.`,
    blocks: [
      {
        kind: "table",
        name: indexTable,
        columns: [
          { header: "Sheet", format: "text", width: 26, look: "link" },
          { header: "Step", format: "text", width: 13 },
          { header: "What it is", format: "text", width: 40, wrap: true },
          { header: "Made (UTC)", format: "moment", width: 17, align: "Left" },
          { header: "About", format: "text", width: 90, wrap: true },
        ],
        rows: sheets.map(({ name, title, note, origin, tabColour }): CellContent[] => [
          linkTo(name),
          stepWords(tabColour),
          title,
          momentIn(origin),
          note,
        ]),
      },
    ],
    charts: [],
    freezeColumns: 1,
    freezeHeaderOf: indexTable,
    print: "width",
  };
}

function linkTo(sheet: string): CellContent {
  const inText = (text: string): string => text.replaceAll('"', '""');
  return {
    formula: `=HYPERLINK("#${inText(quotedSheet(sheet))}!A1","${inText(sheet)}")`,
    value: sheet,
  };
}

function stepWords(tabColour: string): string {
  const step = stepIds.find((id) => id === stepOfTab(tabColour));
  return step ? stepName(step) : say`All steps`;
}

/** The moment that a sheet's origin names, whatever its language; blank for registers, which are always being written. */
function momentIn(origin: string): CellContent {
  const found = /(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})/.exec(origin);
  return found ? dateSerial(found[1]) + (Number(found[2]) * 60 + Number(found[3])) / 1440 : null;
}
