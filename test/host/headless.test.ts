import { type HeadlessWorkbook, openHeadlessWorkbook } from "../../src/host/node";

const functions = {
  functions: [{ id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "values", dimensionality: "matrix" }] }],
};
const bodies = { DOUBLE: (values: number[][]) => values.map((row) => row.map((value) => value * 2)) };

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = await openHeadlessWorkbook();
  book.registerFunctions(functions, bodies);
});
afterEach(() => book.dispose());

test("writes, calculates and reads through Microsoft's client library", async () => {
  const { Excel } = book;
  const [values, formulas, address] = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    sheet.getRange("B1").formulas = [["=SOP.DOUBLE(A1:A3)"]];
    sheet.getRange("C1").formulas = [["=SUM(B1:B3)"]];
    const range = sheet.getRange("A1:C3");
    range.load("values,formulas,address");
    await context.sync();
    return [range.values, range.formulas, range.address];
  });
  expect(values).toEqual([
    [1, 2, 12],
    [2, 4, ""],
    [3, 6, ""],
  ]);
  expect(formulas[0]).toEqual([1, "=SOP.DOUBLE(A1:A3)", "=SUM(B1:B3)"]);
  expect(address).toBe("Plan!A1:C3");
});

test("commas and semicolons within quotes do not part an array constant", async () => {
  const { values } = await book.evaluate('={"Revenue, net",5;"a;b",7}');
  expect(values).toEqual([
    ["Revenue, net", 5],
    ["a;b", 7],
  ]);
});

test("evaluates a formula without leaving a trace", async () => {
  expect(await book.evaluate("=SOP.DOUBLE({1,2;3,4})")).toEqual({
    values: [
      [2, 4],
      [6, 8],
    ],
  });
  expect((await book.snapshot()).sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
});
