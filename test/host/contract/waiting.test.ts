import { useBook } from "../support/book";

const metadata = { functions: [{ id: "SLOW", name: "SLOW", parameters: [{ name: "value" }] }] };
const bodies = {
  SLOW: (value: number) => new Promise((resolve) => setTimeout(() => resolve([[value], [value]]), 600)),
};
const book = useBook((workbook) => workbook.registerFunctions(metadata, bodies as never));

/** The sheet "Plan" with a slow formula that spills, and the sheet "Data" with plain cells. */
const withSlowFormula = <T>(work: (context: Excel.RequestContext) => Promise<T>) =>
  book.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.add("Data").getRange("A1").values = [[1]];
    worksheets.add("Plan").getRange("A1").formulas = [["=SOP.SLOW(Data!A1)"]];
    await context.sync();
    return work(context);
  });

test("cells of a sheet without formulas are read while formulas elsewhere are calculated", async () => {
  const [took, value] = await withSlowFormula(async (context) => {
    const started = performance.now();
    const sheet = context.workbook.worksheets.getItem("Data");
    const range = sheet.getUsedRange().load("values,address");
    await context.sync();
    return [performance.now() - started, range.values[0][0] as number];
  });
  expect(value).toBe(1);
  expect(took).toBeLessThan(500);
});

test("cells that a formula of their sheet may still spill over are awaited", async () => {
  const values = await withSlowFormula(async (context) => {
    const range = context.workbook.worksheets.getItem("Plan").getRange("A2").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[1]]);
});

test("a spill whose formula was overwritten is gone when its sheet is read", async () => {
  const values = await withSlowFormula(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("A2").load("values");
    await context.sync();
    sheet.getRange("A1").values = [["over"]];
    const range = sheet.getRange("A1:A2").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([["over"], [""]]);
});
