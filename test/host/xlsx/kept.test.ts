import { openHeadlessWorkbook, type HeadlessWorkbook } from "../../../src/host/node";
import { readXlsx, writeXlsx } from "../../../src/host/xlsx";
import { edited, plannersWorkbook } from "./plannersWorkbook";
import { asList, parts, xml } from "./samples";

/** The workbook opened in the grid, changed there, and written over its file. */
async function through(
  base: Uint8Array,
  change: (book: HeadlessWorkbook) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ before: Record<string, string>; after: Record<string, string> }> {
  const book = await openHeadlessWorkbook(undefined, { undo: false });
  await book.load(await readXlsx(base));
  await change(book);
  const written = await writeXlsx(await book.passingSnapshot(), { base });
  book.dispose();
  return { before: parts(base), after: parts(written) };
}

/** An add-in adds a sheet of its own and shows it. */
const addSheet = (book: HeadlessWorkbook) =>
  book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("SOP_Plan");
    sheet.getRange("A1:B1").formulas = [["Plan", "=Data!B2"]];
    sheet.activate();
    await context.sync();
  });

const sheetParts = ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"];

describe("a planner's workbook that went through the grid", () => {
  test("is the same file when nothing was changed", async () => {
    const { before, after } = await through(await plannersWorkbook());
    const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
    expect(changed).toEqual([]);
  });

  test("keeps its sheets, charts, names and windows when a sheet is added and shown", async () => {
    const { before, after } = await through(await plannersWorkbook(), addSheet);
    const unmarked = (text: string) => text.replace(' tabSelected="1"', "");
    for (const path of sheetParts) expect(after[path]).toBe(unmarked(before[path]));
    expect(after["xl/chartsheets/sheet1.xml"]).toBe(unmarked(before["xl/chartsheets/sheet1.xml"]));
    for (const path of ["xl/drawings/drawing1.xml", "xl/charts/chart1.xml", "xl/tables/table1.xml"])
      expect(after[path]).toBe(before[path]);
    const { workbook } = xml(after["xl/workbook.xml"]);
    expect(asList(workbook.sheets.sheet).map((item) => item["@name"])).toEqual([
      "Data",
      "Big chart",
      "Planner's calc",
      "Hidden",
      "SOP_Plan",
    ]);
    const views = asList(workbook.bookViews.workbookView).map((item) => item["@activeTab"]);
    expect(views).toEqual(["4", "1"]);
    // Sheets behind the chart sheet keep their names' numbers.
    expect(workbook.definedNames).toEqual(xml(before["xl/workbook.xml"]).workbook.definedNames);
  });

  test("gets new results only where something that they follow from was changed", async () => {
    const { after } = await through(await plannersWorkbook(), (book) =>
      book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Data").getRange("B2").values = [[500]];
        await context.sync();
      }),
    );
    const page = after["xl/worksheets/sheet2.xml"];
    expect(page).toContain('<c r="E21"><f>Data!B2*2</f><v>1000</v></c>');
    for (const kept of [
      '<c r="A21"><f>CUBEVALUE(&quot;Model&quot;,&quot;x&quot;)</f><v>77.25</v></c>',
      '<c r="B21"><f>A21*2</f><v>154.5</v></c>',
      '<c r="C21"><f>IFERROR(A21,0)</f><v>77.25</v></c>',
      '<c r="D21"><f>[1]Other!A1</f><v>42</v></c>',
    ])
      expect(page).toContain(kept);
  });

  test("a table that grows keeps the formulas and totals of its columns", async () => {
    const base = edited(await plannersWorkbook(), [
      ["xl/tables/table1.xml", 'ref="A1:C7" totalsRowShown="0"', 'ref="A1:C9" totalsRowCount="1"'],
      ["xl/tables/table1.xml", /<autoFilter ref="A1:C7"/, '<autoFilter ref="A1:C8"'],
    ]);
    const { after } = await through(base, (book) =>
      book.Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Demand").load("showTotals");
        const body = table.getDataBodyRange().load("address");
        await context.sync();
        expect(table.showTotals).toBe(true);
        expect(body.address).toBe("Data!A2:C8");
        table.rows.add(undefined, [[46000, 1, 2]]);
        await context.sync();
      }),
    );
    const { table } = xml(after["xl/tables/table1.xml"]);
    expect(table).toMatchObject({ "@ref": "A1:C10", "@totalsRowCount": "1" });
    expect(table.autoFilter["@ref"]).toBe("A1:C9");
    expect(asList(table.tableColumns.tableColumn)[2]).toMatchObject({
      "@totalsRowFunction": "sum",
      calculatedColumnFormula: "Demand[[#This Row],[Demand]]+10",
    });
  });

  test("a renamed sheet keeps everything that only the file holds", async () => {
    const { before, after } = await through(await plannersWorkbook(), (book) =>
      book.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Hidden").name = "Lists";
        context.workbook.worksheets.add("Hidden").getRange("A1").values = [["new"]];
        await context.sync();
      }),
    );
    expect(after["xl/worksheets/sheet3.xml"]).toBe(before["xl/worksheets/sheet3.xml"]);
    const sheets = asList(xml(after["xl/workbook.xml"]).workbook.sheets.sheet);
    expect(sheets.map((item) => item["@name"])).toEqual([
      "Data",
      "Big chart",
      "Planner's calc",
      "Lists",
      "Hidden",
    ]);
    expect(sheets[3]["@state"]).toBe("veryHidden");
  });
});
