import { openCycleOn, type CycleBook } from "../support/cycleBook";
import { plainWorkbook } from "../support/sampleWorkbook";
import { readTable } from "../../src/workbook/readTables";
import { withWorkbook } from "../../src/workbook/withWorkbook";
import { items, messySheets } from "../workbook/support/messySheets";

/** What a new user brings: one sheet of sales, as it came out of another system, and nothing else. */
const [report] = messySheets;

let opened: CycleBook;
beforeAll(async () => {
  opened = await openCycleOn(plainWorkbook(report.sheet, report.cells));
});
afterAll(() => opened.close());

const cellsOf = async (sheet: string) =>
  (await opened.book.snapshot()).sheets.find(({ name }) => name === sheet)?.rows;

test("a lone sales report becomes a forecast: understood, said how, and its cells as they were", async () => {
  const [use] = await (await opened.cycle.gatherDesk()).tables();
  expect(use).toMatchObject({ table: "Sheet1", role: "sales", rows: 4, months: 24 });
  expect(use.notes).toContain("1 row of totals was left out");

  const before = await cellsOf(report.sheet);
  await opened.run("gather");
  const done = await opened.run("demand");
  expect(done.headline).not.toBe("");
  const forecasts = await withWorkbook((context) => readTable(context, "SOP_Fcst_Stat"));
  expect(new Set(forecasts?.rows.map(([item]) => item))).toEqual(new Set(items));
  expect(await cellsOf(report.sheet)).toEqual(before);
}, 60_000);

test("a page of one's own with SOP formulas asks Concord, and is not listed as data that is not used", async () => {
  const listed = async (answer: string | number): Promise<string[]> => {
    await withWorkbook(async (context) => {
      const page = context.workbook.worksheets.getItemOrNullObject("Cover");
      await context.sync();
      const sheet = page.isNullObject ? context.workbook.worksheets.add("Cover") : page;
      sheet.getRange("A1:B3").formulas = [
        ["What we ask", "Answer"],
        ["Mean error", answer],
        ["Months", 12],
      ];
      await context.sync();
    });
    const desk = await opened.cycle.gatherDesk();
    await desk.lookAgain();
    return (await desk.tables()).map(({ table }) => table);
  };
  expect(await listed(0.1)).toEqual(["Sheet1", "Cover"]);
  expect(await listed("=SOP.ACCURACY({1,2},{2,3})")).toEqual(["Sheet1"]);
}, 60_000);
